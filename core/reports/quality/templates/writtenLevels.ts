/**
 * What is written on each row of a grid, as computed columns of the hidden sheet: an indicator may have several rows, and
 * the first one whose level is recognised counts, as in the engine (core/quality/forms/evaluation.ts).
 */
import { phrase } from '../../../messages';
import { sheetKey } from '../../../quality/forms';
import type { Section } from '../../../quality/forms';
import type { Referential } from '../../../quality/referentials';
import type { Cell, Range } from '../../../workbook';
import { rangeReference } from '../../../workbook';
import { QUICK_EVIDENCE } from './given';
import { type DrawnGrid, levelField, NUMBER } from './gridSheet';
import { keyFormula, levelKeys } from './levels';
import type { Lists } from './lists';
import { absolute } from './scoresLayout';

/** Columns with one cell per row of the grid; a number is there only if its row has what the column is about. */
export interface WrittenLevels {
  /** Label of the level that the row says; blank: none. */
  readonly niveaux: Range;
  /** Number of the indicator of the row, if its level is recognised. */
  readonly reconnus: Range;
  /** Number, if anything is written where the level goes. */
  readonly ecrits: Range;
  /** Number, if the row gives a reason; null: the grid asks for none. */
  readonly motifs: Range | null;
  /** Number, if the row tells an evidence; null: the grid asks for none there. */
  readonly preuves: Range | null;
}

export function writtenLevels(
  section: Section,
  referential: Referential,
  grid: DrawnGrid,
  lists: Lists,
): WrittenLevels {
  const { keys, steps } = levelKeys(referential);
  const labels = new Map(keys.map(([key, { libelle }]) => [key, libelle]));
  const texts = lists.column(
    phrase('classeur.listes.graphies'),
    keys.map(([key]) => key),
  );
  const meanings = lists.column(
    phrase('classeur.listes.niveau'),
    keys.map(([, { libelle }]) => libelle),
  );
  const source = sourceOf(grid);
  const level = levelField(section)?.id ?? '';
  const add = (code: string, cell: (k: number) => Pick<Cell, 'valeur' | 'formule'>): Column => {
    const { ligne, colonne } = lists.next;
    const cells = Array.from({ length: grid.hauteur }, (_, k): Cell => ({ ...cell(k), style: 'brut' }));
    return {
      range: lists.computed(phrase(`classeur.listes.${code}`), cells),
      at: (k) => absolute(ligne + k, colonne),
      value: (k) => String(cells[k].valeur),
    };
  };
  // A row that was deleted leaves nothing to read. A program may have made a number of a number kept as text.
  const numbers = add('numeros', (k) => ({
    valeur: source.value(NUMBER, k).trim(),
    formule: `IFERROR(SUBSTITUTE(TRIM(${source.cell(NUMBER, k)}&""),",","."),"")`,
  }));
  const written = add('textes', (k) => ({
    valeur: sheetKey(source.value(level, k), steps),
    formule: `IFERROR(${keyFormula(source.cell(level, k), steps)},"")`,
  }));
  const read = add('lus', (k) => ({
    valeur: labels.get(written.value(k)) ?? '',
    formule: `IFERROR(INDEX(${rangeReference(meanings)},MATCH(${written.at(k)},${rangeReference(texts)},0)),"")`,
  }));
  const numbersWith = (code: string, column: Column): Range =>
    add(code, (k) => ({
      valeur: column.value(k) === '' ? '' : numbers.value(k),
      formule: `IF(${column.at(k)}="","",${numbers.at(k)})`,
    })).range;
  const numbersSaying = (code: string, field: string): Range | null =>
    !grid.colonnes.has(field)
      ? null
      : add(code, (k) => ({
          valeur: source.value(field, k).trim() === '' ? '' : numbers.value(k),
          formule: `IFERROR(IF(TRIM(${source.cell(field, k)}&"")="","",${numbers.at(k)}),"")`,
        })).range;
  return {
    niveaux: read.range,
    reconnus: numbersWith('reconnus', read),
    ecrits: numbersWith('ecrits', written),
    motifs: numbersSaying('motifs', 'motif'),
    preuves: numbersSaying('preuves', QUICK_EVIDENCE),
  };
}

interface Column {
  readonly range: Range;
  /** Its cell, absolute. */
  readonly at: (k: number) => string;
  readonly value: (k: number) => string;
}

/** Cells of the grid by rank under its headers: a range follows the rows that are inserted or moved, a cell does not. */
function sourceOf({ sheet, entete, hauteur, colonnes }: DrawnGrid) {
  const [block] = sheet.blocs;
  const rows = block.genre === 'cellules' ? block.cellules : [];
  return {
    cell(field: string, k: number): string {
      const colonne = colonnes.get(field) ?? 0;
      return `INDEX(${rangeReference({ feuille: sheet.nom, ligne: entete, colonne, hauteur, largeur: 1 })},${k + 1})`;
    },
    value(field: string, k: number): string {
      const valeur = rows[entete + k]?.[colonnes.get(field) ?? 0]?.valeur ?? '';
      return typeof valeur === 'object' ? '' : String(valeur);
    },
  };
}
