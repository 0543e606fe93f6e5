/** Comments that people write on cells, kept as remarks at their place; the notes that we drew there are not theirs. */
import { phrase } from '../../../messages';
import type { CellNote } from '../../../reading';
import type { FoundTable } from './headers';
import { labelKey } from './labels';
import type { ReadingLog, Remark } from './log';
import { ficheLabel, type FormShape } from './shape';
import { placeOf, type TextSheet } from './sheet';
import type { ReadRow } from './tables';

export interface TableRows {
  readonly found: FoundTable;
  readonly rows: readonly ReadRow[];
}

/** What a program that knows no discussion writes above the text of one it was given (Excel, LibreOffice). */
const THREADED = /^\[[^\]]{5,40}\][\s\S]*?\n\s*(?:comment(?:aire)?|comment text)\s*:\s*/i;

/** First line of the note that we draw on the number of an indicator. */
const OF_INDICATOR = new RegExp(`^${phrase('classeur.note.niveaux', { numero: '[\\w.]+' })}$`);

/**
 * Lines of the note on the number of an indicator: what its levels mean, in any version of the référentiel, then the
 * results that the region joined.
 */
function isOurLine(levels: readonly string[]): (line: string) => boolean {
  let isOfResults = false;
  return (line) => {
    const typed = line.trim();
    if (typed === phrase('classeur.note.resultats')) isOfResults = true;
    return (
      OF_INDICATOR.test(typed) ||
      (isOfResults && (typed === phrase('classeur.note.resultats') || typed.includes(' : '))) ||
      levels.some((level) => typed.startsWith(`${level} : `))
    );
  };
}

/** Lines of a note that we did not draw; '' when there are none. */
function theirs(text: string, isOwn: (text: string) => boolean, levels: readonly string[]): string {
  const bare = text.replace(THREADED, '').trim();
  if (isOwn(bare)) return '';
  const isOurs = OF_INDICATOR.test(
    bare
      .split('\n')
      .find((line) => !/:\s*$/.test(line))
      ?.trim() ?? '',
  )
    ? isOurLine(levels)
    : () => false;
  const lines = bare.split('\n').filter((line) => line.trim() === '' || !(isOurs(line) || isOwn(line)));
  // A lone author above one of our notes, when a person only opened it.
  const said = lines.filter((line) => line.trim() !== '');
  if (said.length < bare.split('\n').length && said.every((line) => /^[^:]{2,60}:$/.test(line.trim()))) return '';
  return lines.join('\n').trim();
}

/** What a note stands on: a cell of a table, or a line of a fiche. */
function standsOn(
  { row, column }: CellNote,
  tables: readonly TableRows[],
  shape: FormShape,
  sheet: TextSheet,
): Pick<Remark, 'section' | 'champ' | 'ligne'> {
  const table = tables.find(({ found: { header, end } }) => row >= header && row < end);
  if (table !== undefined) {
    const { found, rows } = table;
    const own = rows.find(({ place }) => place.ligne === row + 1)?.values.indicateur;
    return {
      section: found.table.section.id,
      champ: found.columns.get(column)?.id ?? found.unknown.get(column) ?? '',
      ligne: typeof own === 'string' ? own : '',
    };
  }
  const before = (sheet.rows[row] ?? []).filter((cell) => cell.column <= column);
  const label = before.map(({ text }) => ficheLabel(shape, text)?.[0]).find((one) => one !== undefined);
  return { section: label?.section.id ?? '', champ: label?.field.id ?? '', ligne: '' };
}

/** Keeps the comments of a sheet; the same text twice on one cell (a note and its discussion) once. */
export function keepNotes(
  sheet: TextSheet,
  tables: readonly TableRows[],
  shape: FormShape,
  isOwn: (text: string) => boolean,
  log: ReadingLog,
): void {
  if (sheet.notes.length === 0) return;
  const kept = new Set<string>();
  const levels = shape.tables.flatMap(({ fields }) =>
    fields.flatMap(({ type, liste = [] }) => (type === 'niveau' ? liste.map(({ libelle }) => libelle) : [])),
  );
  for (const note of sheet.notes) {
    const texte = theirs(note.text, isOwn, levels);
    const key = `${note.row} ${note.column} ${labelKey(texte)}`;
    if (texte === '' || kept.has(key)) continue;
    kept.add(key);
    const place = placeOf(log.fichier, sheet, note.row, note.column);
    log.remarques.push({ place, ...standsOn(note, tables, shape, sheet), texte });
  }
}
