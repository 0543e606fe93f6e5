/** The sheet "Bilan": what cleaning did of each rubrique, in five classes, and what the colours mean. */
import { phrase } from '../../messages';
import type { Cell, Sheet } from '../../workbook';
import { kindTexts } from '../kindTexts';
import { columnText } from '../feedback/told';
import { countText } from '../french';
import { rubriqueTitle } from '../labels';
import { Page } from '../page';
import { changedCells } from './changesSheet';
import type { DataSheet } from './dataSheet';
import { MARKS_PER_SHEET } from './dataSheet';
import type { CleanedDelivery } from './types';

/** Before/after classes, in the order of design/harmonisation.md. */
export const CHANGE_CLASSES = ['inchange', 'normalise', 'complete', 'vide', 'toujours_vide'] as const;

/** @param nom a valid, unused sheet name */
export function summarySheet(file: DataSheet, delivery: CleanedDelivery, nom: string): Sheet {
  const page = new Page(nom, [34, 30, 14, 14, 14, 14, 16]);
  page.title(phrase('nettoyage.bilan.titre'));
  page.text(
    phrase('nettoyage.bilan.presentation', {
      fichier: delivery.read.raw.source.fileName,
      lignes: countText(delivery.read.raw.rowCount),
      n: countText(changedCells(file)),
    }),
  );
  if (file.isCut) {
    page.text(
      phrase('nettoyage.bilan.coupe', {
        feuille: file.nom,
        n: countText(file.rows.length),
        reste: countText(delivery.read.raw.rowCount - file.rows.length),
      }),
    );
  }
  page.heading(phrase('nettoyage.bilan.classes'));
  const heads = ['rubrique', 'colonne', ...CHANGE_CLASSES].map((one) => ({
    texte: phrase(`nettoyage.bilan.${one}`),
    note: phrase(`nettoyage.bilan.${one}.note`),
  }));
  const rows = delivery.changes.map((change): Cell[] => [
    {
      valeur: change.rang > 1 ? `${rubriqueTitle(change.rubrique)} ${change.rang}` : rubriqueTitle(change.rubrique),
      style: 'cellule',
    },
    {
      valeur: change.index < 0 ? phrase('nettoyage.bilan.deduite') : columnText(delivery, change.index),
      style: 'brut',
    },
    ...CHANGE_CLASSES.map((one): Cell => ({ valeur: change[one], style: 'entier' })),
  ]);
  page.table(heads, rows);
  ruleTable(page, delivery);
  page.heading(phrase('retour.couleurs'));
  page.cells(
    (['corrige', 'bloquant', 'a_verifier'] as const).map((style): Cell[] => [
      { valeur: phrase(`nettoyage.couleur.${style}`), style },
      { valeur: phrase(`nettoyage.couleur.${style}.texte`), style: 'ligne' },
    ]),
  );
  if (file.marksCut) page.text(phrase('nettoyage.bilan.limite', { n: countText(MARKS_PER_SHEET) }), 'legende');
  return page.sheet({ couleurOnglet: 'bleu' });
}

/** Rules that a row broke, or that could not be asked of it: a rule that is never asked proves nothing. */
function ruleTable(page: Page, { scores = [] }: CleanedDelivery): void {
  const told = scores.filter(({ faux, nonVerifiables }) => faux + nonVerifiables > 0);
  if (told.length === 0) return;
  page.heading(phrase('nettoyage.bilan.regles'));
  const heads = ['regle', 'regle_rubrique', 'vrais', 'faux', 'non_verifiables'].map((one) => ({
    texte: phrase(`nettoyage.bilan.${one}`),
    note: phrase(`nettoyage.bilan.${one}.note`),
  }));
  const rows = told.map(({ code, rubrique, autre, vrais, faux, nonVerifiables }): Cell[] => [
    { valeur: kindTexts(code, rubrique, autre).quoi, style: 'cellule' },
    { valeur: rubriqueTitle(rubrique), style: 'cellule' },
    ...[vrais, faux, nonVerifiables].map((valeur): Cell => ({ valeur, style: 'entier' })),
  ]);
  page.table(heads, rows);
}
