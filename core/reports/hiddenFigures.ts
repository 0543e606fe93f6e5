/** What a publication hides and why, counted for people: by reason, by indicator, with rows as examples. */
import type { ProtectionReport, Reason } from '../disclosure';
import type { IndicatorRow } from '../indicators';
import type { Slots } from '../messages';
import { indicatorOf } from './figures';

/** A count with the phrase that says what it counts. */
export interface CountedReason {
  readonly phrase: string;
  readonly slots: Slots;
  readonly n: number;
}

const REASONS: readonly Reason[] = ['petit_effectif', 'petit_numerateur', 'petit_complement', 'unanimite'];

/** Reasons that hide at least one row, then what protects the others. */
export function hiddenReasons({ raisons, secondaires, unanimiteSous }: ProtectionReport): CountedReason[] {
  const primary = REASONS.map((reason) => ({
    phrase: `secret.raison.${reason}`,
    slots: { n: unanimiteSous },
    n: raisons[reason],
  }));
  const counted = [...primary, { phrase: 'secret.raison.secondaire', slots: {}, n: secondaires }];
  return counted.filter(({ n }) => n > 0);
}

/** How one indicator comes out of disclosure control. */
export interface HiddenByIndicator {
  /** Id and name of the declaration; the row's own id for an indicator that the catalogue does not know. */
  readonly id: string;
  readonly nom: string;
  readonly lignes: number;
  readonly primaires: number;
  readonly secondaires: number;
}

/** Every indicator of the rows, those that hide most first. */
export function hiddenByIndicator(rows: readonly IndicatorRow[]): HiddenByIndicator[] {
  const byId = new Map<string, { nom: string; lignes: number; primaires: number; secondaires: number }>();
  for (const { indicateur, statut } of rows) {
    const declared = indicatorOf(indicateur);
    const id = declared?.id ?? indicateur;
    let one = byId.get(id);
    if (one === undefined) byId.set(id, (one = { nom: declared?.nom ?? id, lignes: 0, primaires: 0, secondaires: 0 }));
    one.lignes++;
    if (statut === 'secret_primaire') one.primaires++;
    else if (statut === 'secret_secondaire') one.secondaires++;
  }
  return [...byId]
    .map(([id, one]) => ({ id, ...one }))
    .sort((a, b) => b.primaires + b.secondaires - a.primaires - a.secondaires || (a.id < b.id ? -1 : 1));
}

/** The first rows hidden that way; those of a breakdown that people know come first. */
export function hiddenExamples(
  rows: readonly IndicatorRow[],
  statut: 'secret_primaire' | 'secret_secondaire',
  count: number,
): IndicatorRow[] {
  const hidden = rows.filter((row) => row.statut === statut);
  // One of each indicator before two of the same.
  const seen = new Set<string>();
  const first = hidden.filter(({ indicateur }) => {
    const id = indicatorOf(indicateur)?.id ?? indicateur;
    return !seen.has(id) && seen.add(id) !== undefined;
  });
  const others = hidden.filter((row) => !first.includes(row));
  return [...first, ...others.slice(0, count)].slice(0, count);
}
