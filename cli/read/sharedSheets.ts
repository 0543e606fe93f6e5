/**
 * Tells a sheet whose rows are in the other sheets of its workbook ("Tous", beside one sheet a year): they count once in a
 * base, and twice in what is cleaned. Rows are the same by what the profile reads of them: a number of its own, or a
 * column more ("Année"), does not make another row of it.
 */
import { phrase } from '../../core/messages';
import type { Profile } from '../../core/profiles';
import { applyProfile } from '../../core/profiles';
import { sharedRows } from '../../core/reading';
import { countText } from '../../core/reports';
import type { RawColumn, RawTable } from '../../core/table';

/** Share of the rows of a sheet that other sheets hold, from which on it is told. */
const MANY = 0.5;

/** A sheet, and the profile that reads it. */
export interface ReadSheet {
  readonly raw: RawTable;
  readonly profile: Profile;
}

/** What the profile reads of a sheet, named by what it feeds. */
function readColumns({ raw, profile }: ReadSheet): RawColumn[] {
  return applyProfile(raw, profile).columns.map(({ index, rubrique, rang, partie, coche, bloc }) => ({
    ...raw.columns[index],
    header: [rubrique, rang, partie, coche, bloc].join('\n'),
  }));
}

/** Of the sheets of one workbook, the one that gathers most rows of the others; nothing where each has its own. */
export function sharedSheetWarning(sheets: readonly ReadSheet[]): string[] {
  if (sheets.length < 2) return [];
  const read = sheets.map(readColumns);
  const names = read.map((columns) => new Set(columns.map(({ header }) => header)));
  const tables = read.map((columns, i) => ({
    ...sheets[i].raw,
    columns: columns.filter(({ header }) => names.every((own) => own.has(header))),
  }));
  const shared = sharedRows(tables);
  const most = shared.indexOf(Math.max(...shared));
  const { rowCount, source } = tables[most];
  if (source.sheet === null || shared[most] < Math.max(1, rowCount * MANY)) return [];
  const slots = { fichier: source.fileName, feuille: source.sheet, total: countText(rowCount) };
  return [phrase('executer.feuilles_communes', { ...slots, n: countText(shared[most]) })];
}
