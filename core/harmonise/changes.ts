/** Before and after, column by column: what harmonising kept as it was, rewrote, completed, left out. */
import { rubriqueById } from '../dictionary';
import type { Rubrique } from '../dictionary';
import { CELL_BOOLEAN, CELL_DATE, CELL_NUMBER, inChunks, inTurn, isMissing, ROWS_A_STEP } from '../table';
import type { Column, RawColumn, Steps } from '../table';
import { valueAt } from './distinct';
import { formsOf } from './forms';
import { columnName } from './harmonise';
import type { ChangeCount } from './repairTypes';
import type { Harmonised } from './types';
import { sourcesOf } from './types';

/** What tells the value of a row from another one's, without making it: a text's code, a day, a number. */
function marker(column: Column, row: number): number {
  if (column.kind === 'text') return column.codes[row];
  return column.kind === 'date' ? column.days[row] : column.numbers[row];
}

/** Whether raw cells are as people write their value; nearly always one value per distinct cell, so asked once. */
function sameness(raw: RawColumn, rubrique: Rubrique, column: Column): (row: number) => boolean {
  const forms = formsOf(rubrique, raw);
  const askedFor = new Float64Array(raw.values.length).fill(NaN);
  const answer = new Uint8Array(raw.values.length);
  const ask = (code: number, row: number): boolean => {
    const kind = raw.kinds[code];
    if (kind === CELL_BOOLEAN) return true;
    if (kind === CELL_DATE && rubrique.storage === 'date') return true;
    if (kind === CELL_NUMBER && rubrique.storage === 'number') return true;
    return forms(valueAt(column, row) ?? '').includes(raw.values[code]);
  };
  return (row) => {
    const code = raw.codes[row];
    const value = marker(column, row);
    if (askedFor[code] !== value) {
      askedFor[code] = value;
      answer[code] = ask(code, row) ? 1 : 0;
    }
    return answer[code] === 1;
  };
}

function* countMapped(file: Harmonised, at: number): Steps<ChangeCount | null> {
  const { rubrique: id, rang, index } = file.mapping[at];
  const rubrique = rubriqueById(id) as Rubrique;
  const name = columnName(rubrique, rang);
  const column = file.table.columns.find((one) => one.name === name);
  if (column === undefined) return null;
  const sources = sourcesOf(file.mapping[at]).map((source) => file.raw.columns[source]);
  const [raw] = sources;
  // What several columns give together is written otherwise in each of them.
  const same = sources.length > 1 ? () => false : sameness(raw, rubrique, column);
  const isBlank = (row: number): boolean => sources.every(({ codes }) => codes[row] === 0);
  const count = { inchange: 0, normalise: 0, complete: 0, vide: 0, toujours_vide: 0 };
  yield* inChunks(raw.codes.length, ROWS_A_STEP, (from, to) => {
    for (let row = from; row < to; row++) {
      const missing = isMissing(column, row);
      if (isBlank(row)) count[missing ? 'toujours_vide' : 'complete']++;
      else if (missing) count.vide++;
      else count[same(row) ? 'inchange' : 'normalise']++;
    }
  });
  return { rubrique: id, rang, index, ...count };
}

function countTold(column: Column, rowCount: number): ChangeCount {
  const [rubrique, rang = '0'] = column.name.split('#');
  let complete = 0;
  for (let row = 0; row < rowCount; row++) if (!isMissing(column, row)) complete++;
  const rest = { inchange: 0, normalise: 0, vide: 0 };
  return { rubrique, rang: Number(rang), index: -1, ...rest, complete, toujours_vide: rowCount - complete };
}

/** Counts by mapped column, in file order, then of the rubriques that other columns tell. */
export function* changeCountSteps(file: Harmonised): Steps<readonly ChangeCount[]> {
  const mapped = yield* inTurn(file.mapping, (_, at) => countMapped(file, at));
  const counts = mapped.filter((count): count is ChangeCount => count !== null);
  const fed = new Set(file.mapping.map(({ rubrique, rang }) => columnName(rubriqueById(rubrique) as Rubrique, rang)));
  for (const column of file.table.columns) {
    if (fed.has(column.name)) continue;
    const told = countTold(column, file.table.rowCount);
    if (told.complete > 0) counts.push(told);
    yield 1;
  }
  return counts;
}
