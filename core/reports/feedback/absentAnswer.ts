/** The question « Jamais envoyée ? »: how it is asked of a rubrique that no file gives, and how its answers are read back. */
import { rubriques } from '../../dictionary';
import { catalogue, phrase } from '../../messages';
import type { Language } from '../../messages';
import type { SheetGrid } from '../../reading';
import { emptyCell } from '../../reading';
import { foldLabel } from '../../values';
import type { Cell, Range, Validation } from '../../workbook';

const LANGUAGES = Object.keys(catalogue) as Language[];
/** Rows above the header of a table, at most: a title, sentences, what somebody has added. */
const HEADER_ROWS = 40;
/** What people write for « oui » instead of choosing it, folded. */
const YES: readonly string[] = ['o', 'x', 'y', 'jamais', 'jamais envoyee', 'never', 'never sent'];

export function answerHeader(): string {
  return phrase('retour.absentes.reponse');
}

/** @param isSaid whether the profile already says that it is never sent */
export function answerCell(isSaid: boolean): Cell {
  return { valeur: isSaid ? phrase('retour.absentes.oui') : '', style: 'saisie', libre: true };
}

export function answerInput(plage: Range): Validation {
  return {
    plage,
    liste: [phrase('retour.absentes.oui'), phrase('retour.absentes.non')],
    message: phrase('retour.absentes.message'),
  };
}

/** A phrase in every language, folded: a workbook is read back in the language that it was made in. */
function folded(code: string): ReadonlySet<string> {
  return new Set(LANGUAGES.map((language) => foldLabel(phrase(code, {}, language))));
}

interface Columns {
  readonly row: number;
  readonly answer: number;
  readonly title: number;
  readonly code: number;
  readonly certifier: number;
}

function textAt(grid: SheetGrid, row: number, column: number): string {
  const cell = emptyCell();
  return column >= 0 && grid.read(row, column, cell) ? cell.text.trim() : '';
}

/** The header of the table, wherever it is; null in a sheet that has none. */
function findColumns(grid: SheetGrid): Columns | null {
  const named = (code: string): ((text: string) => boolean) => {
    const names = folded(code);
    return (text) => names.has(foldLabel(text));
  };
  const [isAnswer, isTitle, isCode, isCertifier] = [
    'retour.absentes.reponse',
    'retour.colonne.rubrique',
    'retour.absentes.code',
    'completude.absentes.identifiant',
  ].map(named);
  for (let row = 0; row < Math.min(grid.rowCount, HEADER_ROWS); row++) {
    const texts = Array.from({ length: grid.rowLength(row) }, (_, column) => textAt(grid, row, column));
    const answer = texts.findIndex(isAnswer);
    const [title, code] = [texts.findIndex(isTitle), texts.findIndex(isCode)];
    if (answer >= 0 && (title >= 0 || code >= 0)) {
      return { row, answer, title, code, certifier: texts.findIndex(isCertifier) };
    }
  }
  return null;
}

/**
 * The rubriques of which somebody has answered « oui, jamais envoyée », by id, in the order of the dictionary: of a
 * feedback workbook, or of the region's `qualite-donnees.xlsx`. Sheets renamed, columns and rows moved are read; a
 * rubrique that the dictionary does not know is left out.
 * @param certifier of the region's workbook, whose answers; a feedback workbook is of one certifier
 */
export function absentRubriques(sheets: readonly SheetGrid[], certifier?: string): string[] {
  const yes = new Set([...folded('retour.absentes.oui'), ...YES]);
  const byTitle = new Map(rubriques.map(({ id, titre }) => [foldLabel(titre), id]));
  const ids = new Set(rubriques.map(({ id }) => id));
  const said = new Set<string>();
  for (const grid of sheets) {
    const columns = findColumns(grid);
    if (columns === null) continue;
    for (let row = columns.row + 1; row < grid.rowCount; row++) {
      if (!yes.has(foldLabel(textAt(grid, row, columns.answer)))) continue;
      if (columns.certifier >= 0 && certifier !== undefined && textAt(grid, row, columns.certifier) !== certifier)
        continue;
      const code = textAt(grid, row, columns.code);
      const id = ids.has(code) ? code : byTitle.get(foldLabel(textAt(grid, row, columns.title)));
      if (id !== undefined) said.add(id);
    }
  }
  return rubriques.map(({ id }) => id).filter((id) => said.has(id));
}
