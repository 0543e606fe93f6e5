/** The indicator rows, found by what they tell. */
import type { RegionSettings } from '../base';
import type { Indicator, IndicatorRow, View } from '../indicators';
import { extendedCatalogue } from '../indicators';
import { civil, inChunks, lastOf, VALUES_A_STEP } from '../table';
import type { Steps } from '../table';
import type { Cell, Style } from '../workbook';

/** Years that a table shows at most: more would not fit the page; all of them are in the long table. */
const YEARS_SHOWN = 8;

const declared = new Map(extendedCatalogue.map((indicator) => [indicator.id, indicator]));

/**
 * The declaration behind a row: its own id, or the longest declared beginning of it (`V17.l2_jury.mediane` is declared
 * as `V17.l2_jury`); undefined for an indicator that the catalogue does not know.
 */
export function indicatorOf(id: string): Indicator | undefined {
  for (let end = id.length; end > 0; end = id.lastIndexOf('.', end - 1)) {
    const found = declared.get(id.slice(0, end));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How the value of a row is shown. */
export type Shape = 'entier' | 'taux' | 'jours';

/** A rate has both counts; a count has no denominator; a delay has no numerator (contract). */
export function shapeOf(row: Pick<IndicatorRow, 'indicateur' | 'numerateur' | 'denominateur'>): Shape {
  const indicator = indicatorOf(row.indicateur);
  if (indicator !== undefined) {
    const { genre } = indicator.mesure;
    if (genre === 'effectif') return 'entier';
    if (genre === 'delai') return /\.part_\d+_mois$/.test(row.indicateur) ? 'taux' : 'jours';
    return 'taux';
  }
  if (row.numerateur === null) return row.denominateur === null ? 'entier' : 'jours';
  return row.denominateur === null ? 'entier' : 'taux';
}

const SHAPE_STYLE: Readonly<Record<Shape, Style>> = { entier: 'entier', taux: 'taux', jours: 'jours' };

/** Shown where there is nothing to compute: never 0 % (design/indicators.md). */
const NOTHING = '-';
/** Shown where disclosure control hides the figure. */
export const HIDDEN = 'c';

/** Whether a row is to be read with care: few units, or a delivery is missing. */
export function isWeak({ statut }: IndicatorRow): boolean {
  return statut === 'fragile' || statut === 'incomplet';
}

/** The cell of a row's value. */
export function valueCell(row: IndicatorRow | undefined, shape: Shape): Cell {
  const style = SHAPE_STYLE[shape];
  if (row === undefined) return { valeur: NOTHING, style };
  if (row.statut.startsWith('secret_')) return { valeur: HIDDEN, style, attenue: true };
  return { valeur: row.valeur ?? NOTHING, style, ...(isWeak(row) ? { attenue: true } : {}) };
}

/** The cell of a count that goes with a value. */
export function countCell(count: number | null | undefined): Cell {
  return { valeur: count ?? NOTHING, style: 'entier' };
}

/** The rows by what they tell, and the years in which something was counted. */
interface FigureIndex {
  readonly byKey: Map<string, IndicatorRow>;
  readonly modalitiesOf: Map<string, Set<string>>;
  readonly years: Set<string>;
}

function* indexSteps(rows: readonly IndicatorRow[]): Steps<FigureIndex> {
  const index: FigureIndex = { byKey: new Map(), modalitiesOf: new Map(), years: new Set() };
  const { byKey, modalitiesOf, years } = index;
  yield* inChunks(rows.length, VALUES_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) {
      const row = rows[i];
      if (row.ventilation_2 !== '') continue;
      byKey.set(key(row.indicateur, row.vue, row.periode, row.ventilation_1, row.modalite_1), row);
      if (row.ventilation_1 === '' && /^\d{4}$/.test(row.periode) && hasCounted(row)) years.add(row.periode);
      const list = `${row.indicateur} ${row.vue} ${row.ventilation_1}`;
      modalitiesOf.set(list, (modalitiesOf.get(list) ?? new Set()).add(row.modalite_1));
    }
  });
  return index;
}

/** The rows of one computation. */
export class Figures {
  private readonly byKey: ReadonlyMap<string, IndicatorRow>;
  private readonly modalitiesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Civil years with an event, ascending. */
  readonly years: readonly string[];
  /** The last complete year: that of the tables which show one. */
  readonly year: string;

  constructor(
    readonly rows: readonly IndicatorRow[],
    readonly region: RegionSettings,
    jour: number,
    index = lastOf(indexSteps(rows)),
  ) {
    const { years } = index;
    this.byKey = index.byKey;
    this.modalitiesOf = index.modalitiesOf;
    const { year, month, day } = civil(jour);
    const complete = String(month === 12 && day === 31 ? year : year - 1);
    const known = [...years].sort().filter((one) => one <= String(year));
    this.years = known.slice(-YEARS_SHOWN);
    this.year = [...known].reverse().find((one) => one <= complete) ?? known[known.length - 1] ?? complete;
  }

  /** The same, in steps. */
  static *of(rows: readonly IndicatorRow[], region: RegionSettings, jour: number): Steps<Figures> {
    return new Figures(rows, region, jour, yield* indexSteps(rows));
  }

  /** Whether the year is not over at the date of the data. */
  isPartial(year: string): boolean {
    return year > this.year;
  }

  /** The row of an indicator; `ventilation` '' for the whole. */
  row(indicateur: string, vue: View, periode: string, ventilation = '', modalite = ''): IndicatorRow | undefined {
    return this.byKey.get(key(indicateur, vue, periode, ventilation, modalite));
  }

  /** Modalities that an indicator has, in any period. */
  modalities(indicateur: string, vue: View, ventilation: string): string[] {
    return [...(this.modalitiesOf.get(`${indicateur} ${vue} ${ventilation}`) ?? [])];
  }

  /** Whether any figure lacks a delivery. */
  get isIncomplete(): boolean {
    return this.rows.some(({ statut }) => statut === 'incomplet');
  }
}

/** Whether something was counted, hidden or not. */
function hasCounted({ denominateur, numerateur, statut }: IndicatorRow): boolean {
  return statut.startsWith('secret_') || (denominateur ?? numerateur ?? 0) > 0;
}

function key(indicateur: string, vue: View, periode: string, ventilation: string, modalite: string): string {
  return `${indicateur}|${vue}|${periode}|${ventilation}|${modalite}`;
}
