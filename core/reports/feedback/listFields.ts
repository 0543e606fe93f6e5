/** The columns of the list of what there is to correct: what each line tells, and its links. */
import { phrase } from '../../messages';
import type { Column, Steps } from '../../table';
import { inChunks, TextBuilder, VALUES_A_STEP } from '../../table';
import type { Mark, Style } from '../../workbook';
import { countText } from '../french';
import { rubriqueTitle } from '../labels';
import type { Line, ToCorrect } from './decisions';
import type { FeedbackFile } from './fileSheet';
import { columnText, isProposal, severityLabel, suggestionText, tell, valueOf } from './told';

/** Row numbers that a line spells out; the filter of the file's sheet gives the others. */
const ROWS_SPELT = 12;
/** Cells that a line of several has a link to. */
const LINKED = 3;

/** A column of the list. */
export interface Field {
  readonly name: string;
  readonly style: Style;
  readonly largeur: number;
  readonly of: (line: Line) => string | number;
}

/** The n-th cell of a line, in A1 notation of its sheet; undefined when there is none, or it is not copied there. */
function cellAt({ file, finding, rows }: Line, n: number): string | undefined {
  return n < rows.length ? file.place(rows[n], finding.column) : undefined;
}

/** A rubrique that is hardly filled in any more: what it lacks is elsewhere, not in its cells. */
const EMPTIED = /^remplissage_en_chute/;

/** Cells that a line mends: of a whole column, those that are filled in; NaN where no cell is concerned. */
function cellCount({ file, finding, rows }: Line): number {
  if (finding.row >= 0) return rows.length;
  if (finding.column < 0 || EMPTIED.test(finding.code)) return NaN;
  let filled = 0;
  for (const code of file.delivery.read.raw.columns[finding.column].codes) if (code !== 0) filled++;
  return filled;
}

const sourceRow = ({ file }: Line, row: number): number => file.delivery.read.raw.rowNumbers[row];

/** Where the cells of a line are, when there are several. */
function whereText(line: Line): string {
  const { file, finding, rows, isSameValue } = line;
  if (rows.length < 2) return '';
  const spelt = Array.from({ length: Math.min(ROWS_SPELT, rows.length) }, (_, i) => String(sourceRow(line, rows[i])));
  const code = rows.length > ROWS_SPELT ? 'retour.decision.lignes_autres' : 'retour.decision.lignes';
  const where = phrase(code, { lignes: spelt.join(', '), n: countText(rows.length - ROWS_SPELT) });
  const colonne = columnText(file.delivery, finding.column);
  const how = phrase(isSameValue ? 'retour.decision.filtre' : 'retour.decision.couleur', { colonne });
  return `\n${phrase('retour.decision.une', { n: countText(rows.length) })} ${where} ${how}`;
}

/** The link to the n-th cell, for those that a line of several has besides the first. */
const furtherLink = (n: number): Field => ({
  name: `lien_${n + 1}`,
  style: 'cellule',
  largeur: 11,
  of: (line) =>
    cellAt(line, n) === undefined ? '' : phrase('retour.voir_ligne', { n: countText(sourceRow(line, line.rows[n])) }),
});

const FIELDS: readonly Field[] = [
  { name: 'gravite', style: 'cellule', largeur: 12, of: ({ finding }) => severityLabel(finding.severity) },
  {
    name: 'cellules',
    style: 'entier',
    largeur: 10,
    of: cellCount,
  },
  {
    name: 'rubrique',
    style: 'cellule',
    largeur: 22,
    of: ({ finding }) => (finding.rubrique === '' ? phrase('retour.toute_la_ligne') : rubriqueTitle(finding.rubrique)),
  },
  { name: 'fichier', style: 'cellule', largeur: 18, of: ({ file }) => file.nom },
  {
    name: 'ligne',
    style: 'numero',
    largeur: 9,
    of: (line) => (line.finding.row < 0 ? NaN : sourceRow(line, line.finding.row)),
  },
  {
    name: 'colonne',
    style: 'cellule',
    largeur: 20,
    of: ({ file, finding }) => columnText(file.delivery, finding.column),
  },
  {
    name: 'valeur',
    style: 'cellule',
    largeur: 20,
    of: ({ file, finding, rows, isSameValue }) =>
      valueOf(file.delivery, finding) + (rows.length > 1 && !isSameValue ? ' …' : ''),
  },
  {
    name: 'message',
    style: 'cellule',
    largeur: 58,
    of: ({ file, finding }) => {
      const { quoi, pourquoi } = tell(file.delivery, finding);
      return `${quoi}\n${pourquoi}`;
    },
  },
  {
    name: 'action',
    style: 'cellule',
    largeur: 46,
    of: (line) => tell(line.file.delivery, line.finding).action + whereText(line),
  },
  {
    name: 'proposition',
    style: 'cellule',
    largeur: 14,
    of: ({ finding }) => (isProposal(finding) ? suggestionText(finding) : ''),
  },
  {
    name: 'lien',
    style: 'cellule',
    largeur: 9,
    of: (line) => (cellAt(line, 0) === undefined ? '' : phrase('retour.voir')),
  },
  ...Array.from({ length: LINKED - 1 }, (_, i) => furtherLink(i + 1)),
];
const LINK = FIELDS.findIndex(({ name }) => name === 'lien');
const NUMBERS: readonly string[] = ['cellules', 'ligne'];

/** The columns that a list needs: the sheet's name where there are several, further links where a line has them. */
export function fieldsFor(files: readonly FeedbackFile[], { lines }: ToCorrect): readonly Field[] {
  const hasSeveral = lines.some(({ rows }) => rows.length > 1);
  const hasWhole = lines.some(({ finding: { row, column } }) => row < 0 && column >= 0);
  return FIELDS.filter(({ name }, i) => {
    if (name === 'fichier') return files.length > 1;
    if (name === 'cellules') return hasSeveral || hasWhole;
    return hasSeveral || i <= LINK;
  });
}

/** One column of the list. */
export function* listColumn({ name, of }: Field, lines: readonly Line[]): Steps<Column> {
  if (NUMBERS.includes(name)) {
    return { kind: 'number', name, numbers: Float64Array.from(lines, (line) => Number(of(line))) };
  }
  const builder = new TextBuilder(name, lines.length);
  yield* inChunks(lines.length, VALUES_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) builder.push(String(of(lines[i])));
  });
  return builder.build();
}

/** The severity's colour on the first cell, the links on the last ones. */
export function lineMarks(line: Line, ligne: number, fields: readonly Field[]): Mark[] {
  const marks: Mark[] = [{ ligne, colonne: 0, style: line.finding.severity }];
  const first = fields.findIndex(({ name }) => name === 'lien');
  for (let n = 0; first + n < fields.length; n++) {
    const cellule = cellAt(line, n);
    if (cellule !== undefined) {
      marks.push({ ligne, colonne: first + n, style: 'lien', lien: { feuille: line.file.nom, cellule } });
    }
  }
  return marks;
}
