/** Puts together a date that the file gives in three columns: one raw column, read as any other. */
import { PARTS, wholeNumber, type Part } from '../profiles';
import type { RawColumn, RawTable, Steps } from '../table';
import { CELL_TEXT, inChunks, Interner, ROWS_A_STEP } from '../table';
import type { MappedColumn } from './types';

/** The text of a date in parts; a part that is missing leaves a partial date, and nothing at all an empty cell. */
export function composedDate(day: string, month: string, year: string): string {
  const [d, m, y] = [day, month, year].map((text) => text.trim());
  if (y === '') return d === '' && m === '' ? '' : `${d}/${m}/`;
  const [dayOf, monthOf, yearOf] = [d, m, y].map(wholeNumber);
  const pad = (n: number): string => String(n).padStart(2, '0');
  const fullYear = Number.isNaN(yearOf) ? y : y.length <= 2 ? pad(yearOf) : String(yearOf);
  if (m === '') return fullYear;
  if (d === '') return Number.isNaN(monthOf) ? `${m} ${fullYear}` : `${pad(monthOf)}/${fullYear}`;
  if (Number.isNaN(dayOf) || Number.isNaN(monthOf)) return `${d} ${m} ${fullYear}`;
  return y.length <= 2 ? `${pad(dayOf)}/${pad(monthOf)}/${fullYear}` : `${fullYear}-${pad(monthOf)}-${pad(dayOf)}`;
}

function* composedColumn(raw: RawTable, at: Readonly<Record<Part, number>>): Steps<RawColumn> {
  const [day, month, year] = PARTS.map((part) => raw.columns[at[part]]);
  const interner = new Interner();
  const codeOf = new Map<string, number>();
  const codes = new Int32Array(raw.rowCount);
  yield* inChunks(raw.rowCount, ROWS_A_STEP, (from, to) => {
    for (let row = from; row < to; row++) {
      const [d, m, y] = [day.codes[row], month.codes[row], year.codes[row]];
      const key = `${d} ${m} ${y}`;
      let code = codeOf.get(key);
      if (code === undefined) {
        code = interner.code(composedDate(day.values[d], month.values[m], year.values[y]));
        codeOf.set(key, code);
      }
      codes[row] = code;
    }
  });
  const { values } = interner;
  return { ...day, codes, values, kinds: new Uint8Array(values.length).fill(CELL_TEXT) };
}

/**
 * The table and the mapping as harmonising reads them: the three columns of a date become one, at the place of the day
 * (where its findings are told). A date that lacks one of its columns is not fed.
 */
export function* composePartsSteps(
  raw: RawTable,
  mapping: readonly MappedColumn[],
): Steps<{ readonly view: RawTable; readonly mapping: MappedColumn[] }> {
  const parts = mapping.filter(({ partie }) => partie !== undefined);
  if (parts.length === 0) return { view: raw, mapping: [...mapping] };
  const columns = [...raw.columns];
  const kept = mapping.filter(({ partie }) => partie === undefined);
  for (const rubrique of new Set(parts.map((one) => one.rubrique))) {
    const own = parts.filter((one) => one.rubrique === rubrique);
    const at = Object.fromEntries(own.map(({ partie, index }) => [partie, index])) as Record<Part, number>;
    if (PARTS.some((part) => at[part] === undefined)) continue;
    columns[at.jour] = yield* composedColumn(raw, at);
    kept.push({ index: at.jour, rubrique, rang: 0 });
  }
  return { view: { ...raw, columns }, mapping: kept.sort((a, b) => a.index - b.index) };
}
