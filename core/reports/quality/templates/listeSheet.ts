/** A `liste` section: a table whose rows are all to be filled in, blank ones ready. */
import { fieldHelp } from '../../../quality/forms';
import type { Section } from '../../../quality/forms';
import type { Cell, InputRule, Range, Sheet, Style, Validation } from '../../../workbook';
import { balancedLines } from './balancedLines';
import { expiryRules } from './attention';
import type { Drawing } from './context';
import { fieldCell, fieldList, fieldRule, fieldStyle, fieldWidth } from './fieldCells';
import { phrase } from '../../../messages';
import { pagesAcross } from './pagesAcross';
import { INPUT_LINES, withHeights } from './rowHeights';

const READY_ROWS = 20;
/** Blank rows kept under what is already known. */
const MORE_ROWS = 5;
/** A stronger rule under so many rows: LibreOffice prints no more than 84 blank rows that are all alike. */
const RULED_ROWS = 40;
/** Stays in sight, and is printed on every page. */
const FROZEN = 1;
/** Characters of a French text in one unit of a column's width. */
const FILL = 1.15;

export function listeSheet(section: Section, nom: string, drawing: Drawing): Sheet {
  const { options, lists } = drawing;
  const { champs } = section;
  const values = drawing.rows(section);
  const largeurs = champs.map(fieldWidth);
  const enLargeur = pagesAcross(largeurs, FROZEN);
  const characters = Math.floor(largeurs.reduce((sum, one) => sum + one, 0) * FILL);
  const intro = section.aide === undefined ? [] : balancedLines(section.aide, Math.min(150, Math.max(60, characters)));
  // Blank cells of their own, or the titles would stand in the look of the columns.
  const line = (valeur: string, style: Style): Cell[] =>
    champs.map((_, i): Cell => (i === 0 ? { valeur, style } : { valeur: null, style: 'ligne' }));
  const head: Cell[][] = [
    line(section.titre, 'titre'),
    ...intro.map((text) => line(text, 'legende')),
    champs.map((field): Cell => {
      const told = [field.obligatoire === true ? phrase('classeur.obligatoire') : '', fieldHelp(field)];
      const note = told.filter((one) => one !== '').join('\n');
      return { valeur: field.libelle, style: 'entete', ...(note === '' ? {} : { note }) };
    }),
  ];
  const first = head.length;
  const count = Math.max(section.lignes ?? READY_ROWS, values.length + MORE_ROWS);
  const rows = Array.from({ length: count }, (_, row) =>
    champs.map((field): Cell => {
      const cell = fieldCell(field, values[row]?.[field.id], options.referential);
      return row === count - 1 || row % RULED_ROWS === RULED_ROWS - 1 ? { ...cell, fin: true } : cell;
    }),
  );
  const place = (colonne: number): Range => ({ feuille: nom, ligne: first, colonne, hauteur: count, largeur: 1 });
  const validations: Validation[] = [];
  const saisies: InputRule[] = [];
  champs.forEach((field, i) => {
    const list = fieldList(field, place(i), lists, options.referential);
    const rule = fieldRule(field, place(i));
    if (list !== null) validations.push(list);
    if (rule !== null) saisies.push(rule);
  });
  const regles = expiryRules(section, place, 'colonne');
  drawing.name(`saisie_${section.id}`, { ...place(0), largeur: champs.length });
  return withHeights(
    {
      nom,
      blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules: [...head, ...rows] }],
      largeurs,
      formats: champs.map(fieldStyle),
      figer: { lignes: first, colonnes: FROZEN },
      filtre: { ligne: first - 1, colonne: 0, hauteur: count + 1, largeur: champs.length },
      ...(validations.length > 0 ? { validations } : {}),
      ...(saisies.length > 0 ? { saisies } : {}),
      ...(regles.length > 0 ? { regles } : {}),
      protection: true,
      quadrillage: false,
      impression: { paysage: true, repeterLignes: first, ...(enLargeur === undefined ? {} : { enLargeur }) },
      couleurOnglet: 'bleu',
    },
    Object.fromEntries(rows.map((_, row) => [first + row, INPUT_LINES])),
  );
}
