/** The sheet "À corriger": the to-do list, what mends most first, each line with links; absent columns in their own table. */
import { phrase } from '../../messages';
import type { Steps } from '../../table';
import { inTurn, within } from '../../table';
import type { Block, Cell, Mark, Sheet, Style, Validation } from '../../workbook';
import { cellName } from '../../workbook';
import { countText } from '../french';
import type { Line, ToCorrect } from './decisions';
import { toCorrectLines } from './decisions';
import type { FeedbackFile } from './fileSheet';
import type { Field } from './listFields';
import { fieldsFor, lineMarks, listColumn } from './listFields';

/** Lines listed at most: the work begins with the first ones. */
export const LINES_LISTED = 20000;
/** Title, sentence, link to the absent columns. */
const TITLE_ROWS = 3;
/** @param nom a valid, unused sheet name */
export function* toCorrectSteps(files: readonly FeedbackFile[], nom: string): Steps<Sheet> {
  const found = yield* within(toCorrectLines(files), 0, 0.3);
  const listed = found.lines.slice(0, LINES_LISTED);
  const fields = fieldsFor(files, found);
  const absentAt = TITLE_ROWS + (listed.length > 0 ? listed.length + 2 : 0);
  const title: Cell[][] = [
    [{ valeur: phrase('retour.a_corriger.titre'), style: 'titre' }],
    [{ valeur: sentence(found), style: 'ligne' }],
    listed.length > 0 && found.absent.length > 0
      ? [{ valeur: phrase('retour.voir'), style: 'lien', lien: { feuille: nom, cellule: cellName(absentAt, 0) } }]
      : [],
  ];
  const isDone = found.lines.length + found.absent.length === 0;
  const couleurOnglet = isDone ? 'vert' : 'rouge';
  const blocs: Block[] = [{ genre: 'cellules', ligne: 0, colonne: 0, cellules: title }];
  if (isDone) return { nom, blocs, largeurs: [100], quadrillage: false, couleurOnglet };
  if (listed.length > 0) blocs.push(yield* within(tableSteps(fields, listed, TITLE_ROWS), 0.3, 0.6));
  const validations: Validation[] = [];
  if (found.absent.length > 0) {
    const section: Cell[][] = [
      [{ valeur: phrase('retour.absentes.titre'), style: 'sous_titre' }],
      [{ valeur: phrase('retour.absentes.texte'), style: 'ligne' }],
    ];
    blocs.push({ genre: 'cellules', ligne: absentAt, colonne: 0, cellules: section });
    const ligne = absentAt + section.length;
    blocs.push(yield* within(absentTable(fields, found.absent, ligne), 0.9, 0.1));
    validations.push({
      plage: {
        feuille: nom,
        ligne: ligne + 1,
        colonne: fields.findIndex(({ name }) => name === 'proposition'),
        hauteur: found.absent.length,
        largeur: 1,
      },
      liste: [phrase('retour.absentes.ajoutee'), phrase('retour.absentes.jamais')],
      message: phrase('retour.absentes.message'),
    });
  }
  const hasList = listed.length > 0;
  return {
    nom,
    blocs,
    largeurs: fields.map(({ largeur }) => largeur),
    ...(hasList
      ? {
          figer: { lignes: TITLE_ROWS + 1, colonnes: 0 },
          filtre: { ligne: TITLE_ROWS, colonne: 0, hauteur: listed.length + 1, largeur: fields.length },
        }
      : {}),
    validations,
    impression: { paysage: true, ...(hasList ? { repeterLignes: TITLE_ROWS + 1 } : {}) },
    quadrillage: false,
    couleurOnglet,
  };
}

function* tableSteps(fields: readonly Field[], lines: readonly Line[], ligne: number): Steps<Block> {
  return {
    genre: 'table',
    ligne,
    colonne: 0,
    table: { rowCount: lines.length, columns: yield* inTurn(fields, (field) => listColumn(field, lines)) },
    entetes: fields.map(({ name }) => phrase(`retour.colonne.${name}`)),
    styles: fields.map(({ style }) => style),
    marques: lines.flatMap((line, i) => lineMarks(line, i, fields)),
  };
}

/** The columns that are not sent, in the columns of the list, with a cell to answer in. */
function* absentTable(fields: readonly Field[], lines: readonly Line[], ligne: number): Steps<Block> {
  const told = fields.slice(0, fields.findIndex(({ name }) => name === 'proposition') + 1);
  const columns = yield* inTurn(told, (field) => listColumn(field, lines));
  const isAnswer = ({ name }: Field): boolean => name === 'proposition';
  const isBlank = ({ name }: Field): boolean => ['cellules', 'ligne', 'colonne', 'valeur'].includes(name);
  return {
    genre: 'table',
    ligne,
    colonne: 0,
    table: { rowCount: lines.length, columns },
    entetes: told.map((field) =>
      isAnswer(field)
        ? phrase('retour.absentes.reponse')
        : isBlank(field)
          ? ''
          : phrase(`retour.colonne.${field.name}`),
    ),
    styles: told.map((field): Style => (isAnswer(field) ? 'saisie' : field.style)),
    // An empty cell is only drawn where it is marked, and this one is to be seen.
    marques: lines.flatMap(({ finding }, i): Mark[] => [
      { ligne: i, colonne: 0, style: finding.severity },
      { ligne: i, colonne: told.length - 1, style: 'saisie' },
    ]),
  };
}

function sentence({ lines, absent, points }: ToCorrect): string {
  const asked = absent.length === 0 ? '' : phrase('retour.a_corriger.absentes', { n: countText(absent.length) });
  if (lines.length === 0) return asked === '' ? phrase('retour.a_corriger.rien') : asked;
  const code = lines.length < points ? 'retour.a_corriger.nombre_decisions' : 'retour.a_corriger.nombre';
  const parts = [phrase(code, { n: countText(points), lignes: countText(lines.length) })];
  if (lines.length > LINES_LISTED) parts.push(phrase('retour.a_corriger.limite', { n: countText(LINES_LISTED) }));
  return [...parts, ...(asked === '' ? [] : [asked])].join(' ');
}
