/** Stacks the retained rows of every delivery into one table: the common rubriques, side by side. */
import type { Harmonised } from '../harmonise';
import { RETAINED } from '../harmonise';
import type { Column, DateColumn, NumberColumn, Steps, Table, TextColumn } from '../table';
import { inChunks, Interner, inTurn, lastOf, MISSING_DAY, ROWS_A_STEP, sizedCodes, within } from '../table';
import { foldLabel } from '../values';
import { parcoursRubriques } from './layout';
import type { Certifier, RegionSettings } from './region';

/** One file of one certifier, harmonised, in the order of `livraison`. */
export interface Delivery {
  /** `<id>-<nn>` (contract). */
  readonly livraison: string;
  readonly certifier: Certifier;
  readonly file: Harmonised;
  /** Of a delivery whose file is not at hand, what the base remembers of it (keptDeliveries.ts). */
  readonly told?: DeliveryTold;
}

/** What tells a delivery's place in time: see recency.ts. */
export interface DeliveryTold {
  /** Latest event that its certifier could know of, MISSING_DAY when there is none. */
  readonly latest: number;
  /** Rows of its file that were retained. */
  readonly rows: number;
}

export interface Stacked {
  readonly rowCount: number;
  /** Index among the deliveries, by stacked row. */
  readonly delivery: Int32Array;
  /** Row of the raw table, by stacked row. */
  readonly rawRow: Int32Array;
  /** Parcours rubriques of the region, `certificateur` and `ministere` filled. */
  readonly table: Table;
}

/** Row counts and starts of the retained rows of each delivery. */
function retainedRows(deliveries: readonly Delivery[]): { delivery: Int32Array; rawRow: Int32Array } {
  let total = 0;
  for (const { file } of deliveries) for (const reason of file.refusal) if (reason === RETAINED) total++;
  const delivery = new Int32Array(total);
  const rawRow = new Int32Array(total);
  let at = 0;
  deliveries.forEach(({ file }, index) => {
    for (let row = 0; row < file.refusal.length; row++) {
      if (file.refusal[row] !== RETAINED) continue;
      delivery[at] = index;
      rawRow[at++] = row;
    }
  });
  return { delivery, rawRow };
}

type Sources = readonly (Column | undefined)[];
type Rows = { readonly delivery: Int32Array; readonly rawRow: Int32Array };

/** One text column over the rows of several files; their dictionaries become one. */
export function stackText(name: string, sources: Sources, rows: Rows): TextColumn {
  return lastOf(stackTextSteps(name, sources, rows));
}

/** The same in steps. */
export function* stackTextSteps(name: string, sources: Sources, rows: Rows): Steps<TextColumn> {
  const interner = new Interner();
  const maps: (Int32Array | null)[] = [];
  for (const source of sources) {
    const map = source !== undefined && source.kind === 'text' ? new Int32Array(source.values.length) : null;
    maps.push(map);
    if (map === null) continue;
    const { values } = source as TextColumn;
    const interning = inChunks(map.length, ROWS_A_STEP, (from, to) => {
      for (let code = from; code < to; code++) map[code] = interner.code(values[code]);
    });
    yield* within(interning, 0, 0.5);
  }
  const codes = sizedCodes(rows.rawRow.length, interner.values.length);
  for (let i = 0; i < codes.length; i++) {
    const map = maps[rows.delivery[i]];
    if (map !== null) codes[i] = map[(sources[rows.delivery[i]] as TextColumn).codes[rows.rawRow[i]]];
  }
  return { kind: 'text', name, codes, values: interner.values };
}

/** One date column over the rows of several files. */
export function stackDates(name: string, sources: Sources, rows: Rows): DateColumn {
  const days = new Int32Array(rows.rawRow.length).fill(MISSING_DAY);
  for (let i = 0; i < days.length; i++) {
    const source = sources[rows.delivery[i]];
    if (source !== undefined && source.kind === 'date') days[i] = source.days[rows.rawRow[i]];
  }
  return { kind: 'date', name, days };
}

/** One number column over the rows of several files. */
export function stackNumbers(name: string, sources: Sources, rows: Rows): NumberColumn {
  const numbers = new Float64Array(rows.rawRow.length).fill(NaN);
  for (let i = 0; i < numbers.length; i++) {
    const source = sources[rows.delivery[i]];
    if (source !== undefined && source.kind === 'number') numbers[i] = source.numbers[rows.rawRow[i]];
  }
  return { kind: 'number', name, numbers };
}

/** The same-named column of each delivery. */
export function sourcesOf(deliveries: readonly Delivery[], name: string): Sources {
  return deliveries.map(({ file }) => file.table.columns.find((column) => column.name === name));
}

/**
 * The certifier of each row: who delivers is not always who certifies (design/dictionary.md, `fournisseur`), so a
 * delivered certifier that the region knows, by id or by name, is believed; otherwise it is the deliverer.
 */
function certifierColumn(region: RegionSettings, deliveries: readonly Delivery[], rows: Rows): TextColumn {
  const byName = new Map(
    region.certificateurs.flatMap(({ id, nom }) => [
      [foldLabel(id), id],
      [foldLabel(nom), id],
    ]),
  );
  const delivered = stackText('certificateur', sourcesOf(deliveries, 'certificateur'), rows);
  const interner = new Interner();
  const known = delivered.values.map((value) => interner.code(byName.get(foldLabel(value)) ?? ''));
  const own = deliveries.map(({ certifier }) => interner.code(certifier.id));
  const codes = sizedCodes(rows.delivery.length, interner.values.length);
  for (let i = 0; i < codes.length; i++) codes[i] = known[delivered.codes[i]] || own[rows.delivery[i]];
  return { kind: 'text', name: 'certificateur', codes, values: interner.values };
}

/** The ministry of each row: as delivered, else the one that the region gives to the certifier. */
function ministryColumn(
  region: RegionSettings,
  deliveries: readonly Delivery[],
  rows: Rows,
  certifier: TextColumn,
): TextColumn {
  const delivered = stackText('ministere', sourcesOf(deliveries, 'ministere'), rows);
  const values = [...delivered.values];
  const codeOf = (value: string): number => {
    const code = values.indexOf(value);
    return code >= 0 ? code : values.push(value) - 1;
  };
  const given = certifier.values.map((id) =>
    codeOf(region.certificateurs.find((one) => one.id === id)?.ministere ?? ''),
  );
  const codes = sizedCodes(rows.delivery.length, values.length);
  for (let i = 0; i < codes.length; i++) codes[i] = delivered.codes[i] || given[certifier.codes[i]];
  return { kind: 'text', name: 'ministere', codes, values };
}

/** Stacks the retained rows of the deliveries, which must be sorted by `livraison`. */
export function stackDeliveries(region: RegionSettings, deliveries: readonly Delivery[]): Stacked {
  return lastOf(stackDeliveriesSteps(region, deliveries));
}

/** The same, a column at a time: yields the share that is done. */
export function* stackDeliveriesSteps(region: RegionSettings, deliveries: readonly Delivery[]): Steps<Stacked> {
  const rows = retainedRows(deliveries);
  yield 0;
  const certifier = certifierColumn(region, deliveries, rows);
  yield 0;
  const columns = yield* inTurn(parcoursRubriques(region.rubriques.extensions), function* (rubrique): Steps<Column> {
    if (rubrique.id === 'certificateur') return certifier;
    if (rubrique.id === 'ministere') return ministryColumn(region, deliveries, rows, certifier);
    const sources = sourcesOf(deliveries, rubrique.id);
    if (rubrique.storage === 'date') return stackDates(rubrique.id, sources, rows);
    if (rubrique.storage === 'number') return stackNumbers(rubrique.id, sources, rows);
    return yield* stackTextSteps(rubrique.id, sources, rows);
  });
  return { rowCount: rows.rawRow.length, ...rows, table: { rowCount: rows.rawRow.length, columns } };
}
