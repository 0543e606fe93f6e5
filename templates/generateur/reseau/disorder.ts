/** What a template has gone through when it comes back: typed codes, dates as text, moved rows, renamed sheets, margins. */
import type { Cell, CellBlock, CellValue, Sheet, WorkbookModel } from '../../../core/workbook';
import { civil } from '../../../core/table';
import type { Rng } from '../rng';

export type Desordre =
  | 'niveaux_codes'
  | 'dates_texte'
  | 'lignes_melangees'
  | 'commentaires'
  /** Only values are left: copied into a new workbook, with titles above and a column moved. */
  | 'recopie'
  | 'sans_mode_emploi'
  | 'ods';

const isDay = (value: CellValue): value is { readonly jour: number } => typeof value === 'object' && value !== null;

type Rows = (Cell | null)[][];

function onBlocks(model: WorkbookModel, change: (rows: Rows, sheet: Sheet) => Rows): WorkbookModel {
  return {
    ...model,
    feuilles: model.feuilles.map((sheet) => ({
      ...sheet,
      blocs: sheet.blocs.map((block) =>
        block.genre === 'cellules'
          ? {
              ...block,
              cellules: change(
                block.cellules.map((row) => [...row]),
                sheet,
              ),
            }
          : block,
      ),
    })),
  };
}

function onCells(model: WorkbookModel, change: (cell: Cell) => Cell): WorkbookModel {
  return onBlocks(model, (rows) => rows.map((row) => row.map((cell) => (cell === null ? null : change(cell)))));
}

/** « 2 - Conforme » becomes « 2 »: auditors type the figure. */
function typedCodes(model: WorkbookModel): WorkbookModel {
  return onCells(model, (cell) => {
    const code = cell.libre === true && typeof cell.valeur === 'string' ? /^(\d) - /.exec(cell.valeur)?.[1] : undefined;
    return code === undefined ? cell : { ...cell, valeur: Number(code) };
  });
}

/** Dates as people type them where the cell is a text. */
function typedDates(model: WorkbookModel, rng: Rng): WorkbookModel {
  return onCells(model, (cell) => {
    if (cell.libre !== true || !isDay(cell.valeur) || rng.chance(0.4)) return cell;
    const { year, month, day } = civil(cell.valeur.jour);
    const texts = [`${day}/${month}/${year}`, `${day}.${month}.${year}`, `${day}/${month}/${String(year).slice(2)}`];
    return { ...cell, valeur: rng.pick(texts), style: 'saisie' };
  });
}

/** Rows that hold something to be filled in, under the header of a table, in another order. */
function shuffledRows(model: WorkbookModel, rng: Rng): WorkbookModel {
  return onBlocks(model, (rows, sheet) => {
    const header = rows.findIndex((row) => row.some((cell) => cell?.style === 'entete'));
    if (header < 0 || sheet.blocs.length > 1) return rows;
    const movable = rows
      .map((row, i) => ({ row, i }))
      .filter(
        ({ row, i }) =>
          i > header && row.some((cell) => cell?.libre === true && cell.valeur !== null && cell.valeur !== ''),
      );
    if (movable.length < 3) return rows;
    const order = [...movable].sort(() => rng.next() - 0.5);
    const next = [...rows];
    // Formulas look at whole columns, but those of a row name their own row: values only are moved.
    movable.forEach(({ i }, k) => {
      next[i] = rows[i].map((cell, column) => {
        const from = order[k].row[column] ?? null;
        return cell?.formule !== undefined ? cell : from;
      });
    });
    return next;
  });
}

/** Remarks in the margin, at the right of the table. */
function remarks(model: WorkbookModel, rng: Rng): WorkbookModel {
  const texts = ['à revoir avec la direction', 'vu sur place', 'cf. dossier papier', 'OK'];
  return onBlocks(model, (rows) =>
    rows.map((row, i) =>
      i > 3 && row.length > 4 && rng.chance(0.12)
        ? [...row, { valeur: rng.pick(texts), style: 'texte' } satisfies Cell]
        : row,
    ),
  );
}

/** Values alone in a new workbook: a title above, sheets named otherwise, no protection, no formula. */
function copied(model: WorkbookModel, rng: Rng): WorkbookModel {
  const feuilles = model.feuilles
    .filter(({ masquee }) => masquee !== true)
    .map((sheet): Sheet => {
      const blocs = sheet.blocs.map((block): CellBlock => {
        if (block.genre !== 'cellules') throw new RangeError(`${sheet.nom}: a table block in a template`);
        const cellules = block.cellules.map((row) =>
          row.map((cell): Cell | null =>
            cell === null || cell.valeur === null
              ? null
              : { valeur: cell.valeur, ...(isDay(cell.valeur) ? { style: 'date' as const } : {}) },
          ),
        );
        return { ...block, cellules, ligne: block.ligne + 2 };
      });
      const title: CellBlock = {
        genre: 'cellules',
        ligne: 0,
        colonne: 0,
        cellules: [[{ valeur: `Copie de travail ${rng.int(1, 9)}`, style: 'titre' }]],
      };
      return { nom: `${sheet.nom} (copie)`.slice(0, 31), blocs: [title, ...blocs] };
    });
  return { titre: model.titre, jour: model.jour, feuilles };
}

/** Applies disorders, in the order of their declaration; `ods` is a matter of the file, not of the model. */
export function disordered(model: WorkbookModel, disorders: readonly Desordre[], rng: Rng): WorkbookModel {
  let result = model;
  if (disorders.includes('niveaux_codes')) result = typedCodes(result);
  if (disorders.includes('dates_texte')) result = typedDates(result, rng.fork('dates'));
  if (disorders.includes('lignes_melangees')) result = shuffledRows(result, rng.fork('lignes'));
  if (disorders.includes('commentaires')) result = remarks(result, rng.fork('commentaires'));
  if (disorders.includes('recopie')) result = copied(result, rng.fork('recopie'));
  if (disorders.includes('sans_mode_emploi')) result = { ...result, feuilles: result.feuilles.slice(1) };
  return result;
}
