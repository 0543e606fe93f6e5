/** The sheet "Avant-après": every cell that was rewritten, what it held and what it holds, and why. */
import { phrase } from '../../messages';
import { Interner } from '../../table';
import type { Column, Steps } from '../../table';
import type { Mark, Sheet, Style } from '../../workbook';
import { columnText, shownValue, suggestionText } from '../feedback/told';
import { countText } from '../french';
import { rubriqueTitle } from '../labels';
import type { DataSheet } from './dataSheet';
import { reasonText } from './reasons';
import type { CleanedDelivery } from './types';

/** Lines listed at most, well under a sheet's million: beyond, the file is better compared with its copy. */
export const LINES_LISTED = 100000;
/** Links of the list: each is an object of its own in a workbook. */
const LINKS = 2000;

const FIELDS: readonly { readonly name: string; readonly style: Style; readonly largeur: number }[] = [
  { name: 'ligne', style: 'numero', largeur: 9 },
  { name: 'colonne', style: 'brut', largeur: 26 },
  { name: 'rubrique', style: 'brut', largeur: 26 },
  { name: 'avant', style: 'brut', largeur: 30 },
  { name: 'apres', style: 'brut', largeur: 30 },
  { name: 'nature', style: 'brut', largeur: 12 },
  { name: 'regle', style: 'brut', largeur: 60 },
];

/** Cells rewritten in all. */
export function changedCells({ accepted }: DataSheet): number {
  let count = 0;
  for (const { at } of accepted.values()) for (let row = 0; row < at.length; row++) if (at[row] !== 0) count++;
  return count;
}

/** Column by column, row by row, up to `most` lines. */
function* linesOf(
  file: DataSheet,
  delivery: CleanedDelivery,
  most: number,
): Steps<{ columns: Column[]; marques: Mark[] }> {
  const numbers = new Float64Array(most);
  const texts = FIELDS.slice(1).map(({ name }) => ({ name, interner: new Interner(), codes: new Int32Array(most) }));
  const marques: Mark[] = [];
  const { raw } = delivery.read;
  let line = 0;
  for (const repairs of file.accepted.values()) {
    const column = raw.columns[repairs.index];
    const shown = column.values.map((_, code) => texts[2].interner.code(shownValue(column, code)));
    const fixed = [columnText(delivery, repairs.index), rubriqueTitle(repairs.rubrique)];
    const [colonne, rubrique] = fixed.map((text, i) => texts[i].interner.code(text));
    const after = repairs.rewritings.map((one) =>
      texts[3].interner.code(suggestionText({ suggestion: one.after, rubrique: repairs.rubrique })),
    );
    const kinds = repairs.rewritings.map(({ kind }) => texts[4].interner.code(phrase(`nettoyage.nature.${kind}`)));
    const rules = repairs.rewritings.map(({ reason, kind }) =>
      texts[5].interner.code(reasonText(reason, kind, repairs.rubrique)),
    );
    for (let row = 0; row < repairs.at.length && line < most; row++) {
      const place = repairs.at[row] - 1;
      if (place < 0) continue;
      numbers[line] = raw.rowNumbers[row];
      texts[0].codes[line] = colonne;
      texts[1].codes[line] = rubrique;
      texts[2].codes[line] = shown[column.codes[row]];
      texts[3].codes[line] = after[place];
      texts[4].codes[line] = kinds[place];
      texts[5].codes[line] = rules[place];
      const cellule = line < LINKS ? file.place(row, repairs.index) : undefined;
      if (cellule !== undefined) {
        marques.push({ ligne: line, colonne: 0, style: 'lien', lien: { feuille: file.nom, cellule } });
      }
      line++;
    }
    yield line / most;
  }
  return {
    columns: [
      { kind: 'number', name: 'ligne', numbers },
      ...texts.map(({ name, interner, codes }): Column => ({ kind: 'text', name, codes, values: interner.values })),
    ],
    marques,
  };
}

/** @param nom a valid, unused sheet name */
export function* changesSheetSteps(file: DataSheet, delivery: CleanedDelivery, nom: string): Steps<Sheet> {
  const total = changedCells(file);
  const listed = Math.min(total, LINES_LISTED);
  const said = phrase(total === 0 ? 'nettoyage.avant_apres.rien' : 'nettoyage.avant_apres.nombre', {
    n: countText(total),
  });
  const limit = listed < total ? ` ${phrase('nettoyage.avant_apres.limite', { n: countText(listed) })}` : '';
  const title = [
    [{ valeur: phrase('nettoyage.avant_apres.titre'), style: 'titre' as const }],
    [{ valeur: said + limit, style: 'ligne' as const }],
    [],
  ];
  const head = { genre: 'cellules' as const, ligne: 0, colonne: 0, cellules: title };
  if (listed === 0) return { nom, blocs: [head], largeurs: [100], quadrillage: false };
  const { columns, marques } = yield* linesOf(file, delivery, listed);
  return {
    nom,
    blocs: [
      head,
      {
        genre: 'table',
        ligne: title.length,
        colonne: 0,
        table: { rowCount: listed, columns },
        entetes: FIELDS.map(({ name }) => phrase(`nettoyage.colonne.${name}`)),
        styles: FIELDS.map(({ style }) => style),
        marques,
      },
    ],
    largeurs: FIELDS.map(({ largeur }) => largeur),
    figer: { lignes: title.length + 1, colonnes: 0 },
    filtre: { ligne: title.length, colonne: 0, hauteur: listed + 1, largeur: FIELDS.length },
    impression: { paysage: true, repeterLignes: title.length + 1 },
    quadrillage: false,
  };
}
