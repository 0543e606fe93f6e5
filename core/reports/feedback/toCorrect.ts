/** The sheet "À corriger": the to-do list, what mends most first, each line with links. */
import { phrase } from '../../messages';
import type { Steps } from '../../table';
import { inTurn } from '../../table';
import type { Block, Cell, Sheet } from '../../workbook';
import { countText } from '../french';
import type { Line, ToCorrect } from './decisions';
import type { FeedbackFile } from './fileSheet';
import type { Field } from './listFields';
import { fieldsFor, lineMarks, listColumn } from './listFields';

/** Lines listed at most: the work begins with the first ones. */
export const LINES_LISTED = 20000;
/** Title, sentence, link to the sheet of absent columns. */
const TITLE_ROWS = 3;

/**
 * @param nom a valid, unused sheet name
 * @param absent name of the sheet of the columns that are not sent; null when there is none
 */
export function* toCorrectSteps(
  files: readonly FeedbackFile[],
  found: ToCorrect,
  nom: string,
  absent: string | null,
): Steps<Sheet> {
  const listed = found.lines;
  const fields = fieldsFor(files, found);
  const title: Cell[][] = [
    [{ valeur: phrase('retour.a_corriger.titre'), style: 'titre' }],
    [{ valeur: sentence(found), style: 'ligne' }],
    absent === null || found.absent.length === 0
      ? []
      : [{ valeur: absent, style: 'lien', lien: { feuille: absent, cellule: 'A1' } }],
  ];
  const isDone = found.total + found.absent.length === 0;
  const couleurOnglet = isDone ? 'vert' : 'rouge';
  const blocs: Block[] = [{ genre: 'cellules', ligne: 0, colonne: 0, cellules: title }];
  const impression = { paysage: true };
  if (listed.length === 0) return { nom, blocs, largeurs: [100], impression, quadrillage: false, couleurOnglet };
  blocs.push(yield* tableSteps(fields, listed, TITLE_ROWS));
  return {
    nom,
    blocs,
    largeurs: fields.map(({ largeur }) => largeur),
    figer: { lignes: TITLE_ROWS + 1, colonnes: 0 },
    filtre: { ligne: TITLE_ROWS, colonne: 0, hauteur: listed.length + 1, largeur: fields.length },
    impression: { ...impression, repeterLignes: TITLE_ROWS + 1 },
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

function sentence({ total, absent, points }: ToCorrect): string {
  const asked =
    absent.length === 0
      ? ''
      : phrase('retour.a_corriger.absentes', {
          // A rubrique that no sheet gives is one answer.
          n: countText(new Set(absent.map(({ finding }) => finding.rubrique)).size),
        });
  if (total === 0) return asked === '' ? phrase('retour.a_corriger.rien') : asked;
  const code = total < points ? 'retour.a_corriger.nombre_decisions' : 'retour.a_corriger.nombre';
  const parts = [phrase(code, { n: countText(points), lignes: countText(total) })];
  if (total > LINES_LISTED) parts.push(phrase('retour.a_corriger.limite', { n: countText(LINES_LISTED) }));
  return [...parts, ...(asked === '' ? [] : [asked])].join(' ');
}
