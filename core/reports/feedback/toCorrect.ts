/** The sheet "À corriger": the to-do list, the gravest first, each line with a link to its cell. */
import { phrase } from '../../messages';
import type { Column, Finding, Steps } from '../../table';
import { inChunks, inTurn, sortSteps, TextBuilder, VALUES_A_STEP, within } from '../../table';
import type { Mark, Sheet, Style } from '../../workbook';
import { countText } from '../french';
import { rubriqueTitle } from '../labels';
import type { FeedbackFile } from './fileSheet';
import { columnText, isProposal, rubriqueRank, severityLabel, severityRank, tell, valueOf } from './told';

/** Lines listed at most: the work begins with the first ones. */
export const LINES_LISTED = 20000;

interface Line {
  readonly file: FeedbackFile;
  readonly finding: Finding;
}

/** What there is to correct, in the order of the list. */
export function* linesToCorrect(files: readonly FeedbackFile[]): Steps<Line[]> {
  const lines = files.flatMap((file) =>
    file.delivery.findings
      .filter(({ severity }) => severity !== 'information')
      .map((finding): Line => ({ file, finding })),
  );
  yield* sortSteps(
    lines,
    (a, b) =>
      severityRank(a.finding.severity) - severityRank(b.finding.severity) ||
      rubriqueRank(a.finding.rubrique) - rubriqueRank(b.finding.rubrique) ||
      files.indexOf(a.file) - files.indexOf(b.file) ||
      a.finding.row - b.finding.row ||
      a.finding.column - b.finding.column ||
      (a.finding.code < b.finding.code ? -1 : 1),
  );
  return lines;
}

/** A column of the list. */
interface Field {
  readonly name: string;
  readonly style: Style;
  readonly largeur: number;
  readonly of: (line: Line) => string | number;
}

const FIELDS: readonly Field[] = [
  { name: 'gravite', style: 'cellule', largeur: 12, of: ({ finding }) => severityLabel(finding.severity) },
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
    of: ({ file, finding }) => (finding.row < 0 ? NaN : file.delivery.read.raw.rowNumbers[finding.row]),
  },
  {
    name: 'colonne',
    style: 'cellule',
    largeur: 20,
    of: ({ file, finding }) => columnText(file.delivery, finding.column),
  },
  { name: 'valeur', style: 'cellule', largeur: 20, of: ({ file, finding }) => valueOf(file.delivery, finding) },
  {
    name: 'message',
    style: 'cellule',
    largeur: 58,
    of: ({ file, finding }) => {
      const { quoi, pourquoi } = tell(file.delivery, finding);
      return `${quoi}\n${pourquoi}`;
    },
  },
  { name: 'action', style: 'cellule', largeur: 46, of: ({ file, finding }) => tell(file.delivery, finding).action },
  {
    name: 'proposition',
    style: 'cellule',
    largeur: 14,
    of: ({ finding }) => (isProposal(finding) ? finding.suggestion : ''),
  },
  {
    name: 'lien',
    style: 'cellule',
    largeur: 9,
    of: ({ file, finding }) => (file.place(finding.row, finding.column) === undefined ? '' : phrase('retour.voir')),
  },
];

/** @param nom a valid, unused sheet name */
export function* toCorrectSteps(files: readonly FeedbackFile[], nom: string): Steps<Sheet> {
  const lines = yield* within(linesToCorrect(files), 0, 0.3);
  const listed = lines.slice(0, LINES_LISTED);
  const fields = files.length > 1 ? FIELDS : FIELDS.filter(({ name }) => name !== 'fichier');
  const title = [
    [{ valeur: phrase('retour.a_corriger.titre'), style: 'titre' as const }],
    [{ valeur: sentence(lines.length), style: 'ligne' as const }],
    [],
  ];
  const couleurOnglet = lines.length === 0 ? 'vert' : 'rouge';
  if (listed.length === 0) {
    return {
      nom,
      blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules: title }],
      largeurs: [100],
      quadrillage: false,
      couleurOnglet,
    };
  }
  const columns = yield* within(
    inTurn(fields, (field) => listColumn(field, listed)),
    0.3,
    0.6,
  );
  return {
    nom,
    blocs: [
      { genre: 'cellules', ligne: 0, colonne: 0, cellules: title },
      {
        genre: 'table',
        ligne: title.length,
        colonne: 0,
        table: { rowCount: listed.length, columns },
        entetes: fields.map(({ name }) => phrase(`retour.colonne.${name}`)),
        styles: fields.map(({ style }) => style),
        marques: listed.flatMap((line, ligne) => lineMarks(line, ligne, fields.length - 1)),
      },
    ],
    largeurs: fields.map(({ largeur }) => largeur),
    figer: { lignes: title.length + 1, colonnes: 0 },
    filtre: { ligne: title.length, colonne: 0, hauteur: listed.length + 1, largeur: fields.length },
    impression: { paysage: true, repeterLignes: title.length + 1 },
    quadrillage: false,
    couleurOnglet,
  };
}

function sentence(count: number): string {
  if (count === 0) return phrase('retour.a_corriger.rien');
  const all = phrase('retour.a_corriger.nombre', { n: countText(count) });
  if (count <= LINES_LISTED) return all;
  return `${all} ${phrase('retour.a_corriger.limite', { n: countText(LINES_LISTED) })}`;
}

function* listColumn({ name, of }: Field, lines: readonly Line[]): Steps<Column> {
  if (name === 'ligne') return { kind: 'number', name, numbers: Float64Array.from(lines, (line) => Number(of(line))) };
  const builder = new TextBuilder(name, lines.length);
  yield* inChunks(lines.length, VALUES_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) builder.push(String(of(lines[i])));
  });
  return builder.build();
}

/** The severity's colour on the first cell, the link on the last one. */
function lineMarks({ file, finding }: Line, ligne: number, last: number): Mark[] {
  const first: Mark = { ligne, colonne: 0, style: finding.severity };
  const cellule = file.place(finding.row, finding.column);
  if (cellule === undefined) return [first];
  return [first, { ligne, colonne: last, style: 'lien', lien: { feuille: file.nom, cellule } }];
}
