/** Primary suppression: which rows are unsafe in themselves, and which variables no reader may learn. */
import type { Indicator, IndicatorRow } from '../indicators';
import { partSuffix } from '../indicators';
import type { Steps } from '../table';
import { inChunks, lastOf, VALUES_A_STEP, within } from '../table';
import { cellOf, TOTAL } from './cells';
import type { System } from './system';
import type { Reason } from './types';

/**
 * Below this denominator a rate of 0 or 1 tells something certain of each person of a group small enough to be known:
 * the size under which the catalogue calls a figure fragile, so little is lost. Above, it is told of a practice.
 */
export const UNANIMITY_UNDER = 30;

/** Whether a count is small: 0 is not, for there is nobody to protect (zeros policy, docs/decisions). */
export function isSmall(count: number, seuil: number): boolean {
  return count > 0 && count < seuil;
}

/** The first reason to hide a row, or null when it is safe in itself. */
export type Reasons = readonly (Reason | null)[];

/** Reasons of each row. */
export function primaryReasons(
  rows: readonly IndicatorRow[],
  indicators: readonly Indicator[],
  seuil: number,
): Reasons {
  return lastOf(primaryReasonsSteps(rows, indicators, seuil));
}

/** The same in steps. */
export function* primaryReasonsSteps(
  rows: readonly IndicatorRow[],
  indicators: readonly Indicator[],
  seuil: number,
): Steps<Reasons> {
  const kinds = kindsOf(indicators);
  const crowd = new Unanimity();
  const counting = inChunks(rows.length, VALUES_A_STEP, (from, to) => crowd.add(rows.slice(from, to)));
  yield* within(counting, 0, 0.5);
  const reasonOf = (row: IndicatorRow): Reason | null => {
    const { numerateur: n, denominateur: d } = row;
    if (n === null || d === null) return isSmall(n ?? d ?? 0, seuil) ? 'petit_effectif' : null;
    if (isSmall(d, seuil)) return 'petit_effectif';
    if (isSmall(n, seuil)) return 'petit_numerateur';
    if (isSmall(d - n, seuil)) return 'petit_complement';
    const kind = kinds.get(`${row.indicateur}|${row.vue}`) ?? 'taux';
    return crowd.isUnanimous(row, kind) ? 'unanimite' : null;
  };
  const reasons: (Reason | null)[] = [];
  const judging = inChunks(rows.length, VALUES_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) reasons.push(reasonOf(rows[i]));
  });
  yield* within(judging, 0.5, 0.5);
  return reasons;
}

/** What unanimity means for a row: nothing for shares of delays, which are no attribute of a person. */
type Kind = 'taux' | 'profil' | 'part';

/** Whether a row is a modality of a profile. */
export function profileTest(indicators: readonly Indicator[]): (row: IndicatorRow) => boolean {
  const kinds = kindsOf(indicators);
  return (row) => kinds.get(`${row.indicateur}|${row.vue}`) === 'profil';
}

function kindsOf(indicators: readonly Indicator[]): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const { id, vues, mesure } of indicators) {
    for (const vue of vues) {
      if (mesure.genre === 'profil') kinds.set(`${id}|${vue}`, 'profil');
      if (mesure.genre !== 'delai') continue;
      for (const months of mesure.parts) kinds.set(`${id}.${partSuffix(months)}|${vue}`, 'part');
    }
  }
  return kinds;
}

class Unanimity {
  private readonly bySeries = new Map<string, Map<string, IndicatorRow>>();

  add(rows: readonly IndicatorRow[]): void {
    for (const row of rows) {
      const key = `${row.indicateur}|${row.vue}`;
      const cells = this.bySeries.get(key) ?? new Map<string, IndicatorRow>();
      cells.set(cellOf(row.periode, row.ventilation_1, row.modalite_1), row);
      this.bySeries.set(key, cells);
    }
  }

  isUnanimous(row: IndicatorRow, kind: Kind): boolean {
    const { numerateur: n, denominateur: d } = row;
    if (kind === 'part' || n === null || d === null || d === 0 || d >= UNANIMITY_UNDER) return false;
    // Of a profile, "nobody is in this modality" is what everyone being in another one says, there.
    if (n !== d && (n !== 0 || kind === 'profil')) return false;
    return !this.isOfACrowd(row, n === d);
  }

  /** Whether a wider group, large enough, is unanimous too: its figure already tells it. */
  private isOfACrowd(row: IndicatorRow, all: boolean): boolean {
    const cells = this.bySeries.get(`${row.indicateur}|${row.vue}`);
    return [cellOf(row.periode, '', ''), cellOf(TOTAL, row.ventilation_1, row.modalite_1), cellOf(TOTAL, '', '')].some(
      (cell) => {
        const wider = cells?.get(cell);
        if (wider === undefined || wider.numerateur === null || wider.denominateur === null) return false;
        const isSame = all ? wider.numerateur === wider.denominateur : wider.numerateur === 0;
        return isSame && wider.denominateur >= UNANIMITY_UNDER;
      },
    );
  }
}

/** What may not be learnt of a variable. */
export interface Sensitive {
  /** 1: the count is small; a reader must find it possible that it is not, and not know it exactly. */
  readonly small: Uint8Array;
  /** 1: the count is 0 and tells that a group is unanimous; a reader must not know it exactly. */
  readonly unanimous: Uint8Array;
}

/**
 * The variables to protect: the small counts of the rows (numerator, denominator, complement), and the unanimous ones.
 * Unknown values are no attribute of a person: small `inconnus` are blanked, but hide no figure.
 */
export function sensitiveVariables(
  system: System,
  rows: readonly IndicatorRow[],
  reasons: Reasons,
  seuil: number,
): Sensitive {
  const small = new Uint8Array(system.values.length);
  for (const { compte, denominateur, complement } of system.rows) {
    for (const v of [compte, denominateur, complement]) {
      if (v >= 0 && system.counted[v] === 1 && isSmall(system.values[v], seuil)) small[v] = 1;
    }
  }
  const unanimous = new Uint8Array(system.values.length);
  reasons.forEach((reason, i) => {
    if (reason !== 'unanimite') return;
    const { compte, complement } = system.rows[i];
    const empty = rows[i].numerateur === 0 ? compte : complement;
    if (empty >= 0) unanimous[empty] = 1;
  });
  return { small, unanimous };
}
