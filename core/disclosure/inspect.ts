/** Looks at published rows alone, as a reader has them: what is too small, forgotten, or given by a subtraction. */
import type { Indicator, IndicatorRow } from '../indicators';
import { catalogue } from '../indicators';
import type { Objection } from './audit';
import { isSmall, primaryReasons, profileTest } from './primary';

const FIGURES = ['numerateur', 'denominateur', 'valeur', 'ic95_bas', 'ic95_haut', 'inconnus'] as const;

/**
 * What can be seen without the true rows: less than `auditPublication`, which is told the truth.
 * @param seuil counts of 1..seuil-1 are small
 */
export function inspectPublished(
  rows: readonly IndicatorRow[],
  seuil: number,
  indicators: readonly Indicator[] = catalogue,
): Objection[] {
  const objections: Objection[] = [];
  const reasons = primaryReasons(rows, indicators, seuil);
  rows.forEach((row, i) => {
    const ou = placeOf(row);
    if (isHidden(row)) {
      if (FIGURES.some((figure) => row[figure] !== null)) objections.push({ genre: 'chiffre_oublie', ou });
    } else if (reasons[i] !== null && reasons[i] !== 'unanimite') objections.push({ genre: 'effectif_publie', ou });
    else if (isSmall(row.inconnus ?? 0, seuil)) objections.push({ genre: 'effectif_publie', ou });
  });
  return [...objections, ...subtracted(rows, seuil, profileTest(indicators))];
}

function isHidden({ statut }: IndicatorRow): boolean {
  return statut.startsWith('secret_');
}

function placeOf(row: IndicatorRow): string {
  return [row.indicateur, row.vue, row.periode, row.ventilation_1, row.modalite_1].join('|');
}

/** The rows of one breakdown in one period: their counts add up to those of the row without breakdown. */
interface Part {
  readonly whole: IndicatorRow;
  readonly rows: IndicatorRow[];
}

/** Counts that add up over the modalities; a delay has its observations alone, a share of delays both. */
const COUNTS: readonly ((row: IndicatorRow) => number | null)[] = [
  ({ numerateur }) => numerateur,
  ({ denominateur }) => denominateur,
  ({ numerateur, denominateur }) => (numerateur === null || denominateur === null ? null : denominateur - numerateur),
];

/** What the hidden modalities of a breakdown make together, when the whole is told: small, and each of them is known to be. */
function subtracted(
  rows: readonly IndicatorRow[],
  seuil: number,
  isProfile: (row: IndicatorRow) => boolean,
): Objection[] {
  const objections: Objection[] = [];
  for (const { whole, rows: parts } of partsOf(rows, isProfile)) {
    const hidden = parts.filter(isHidden);
    if (hidden.length === 0) continue;
    for (const count of COUNTS) {
      const all = count(whole);
      if (all === null) continue;
      const told = parts.filter((row) => !isHidden(row)).map(count);
      if (told.some((one) => one === null)) continue;
      const rest = told.reduce<number>((sum, one) => sum - (one ?? 0), all);
      if (!isSmall(rest, seuil)) continue;
      const genre = hidden.length === 1 ? 'effectif_deductible' : 'effectif_cerne';
      objections.push({ genre, ou: placeOf(hidden[0]) });
      break;
    }
  }
  return objections;
}

function partsOf(rows: readonly IndicatorRow[], isProfile: (row: IndicatorRow) => boolean): Part[] {
  const key = ({ indicateur, vue, periode }: IndicatorRow): string => `${indicateur}|${vue}|${periode}`;
  const wholes = new Map<string, IndicatorRow>();
  for (const row of rows) if (row.ventilation_1 === '' && !isHidden(row)) wholes.set(key(row), row);
  const parts = new Map<string, Part>();
  for (const row of rows) {
    const whole = wholes.get(key(row));
    // The modalities of a profile share one denominator: they do not add up to a row of their own.
    if (row.ventilation_1 === '' || row.ventilation_2 !== '' || whole === undefined || isProfile(row)) continue;
    const name = `${key(row)}|${row.ventilation_1}`;
    const part = parts.get(name) ?? { whole, rows: [] };
    part.rows.push(row);
    parts.set(name, part);
  }
  return [...parts.values()];
}
