/** Two auditors on one structure: agreement, kappa, disagreements, in a workbook and in a few lines. No auditor is named. */
import { phrase } from '../../../messages';
import type { Agreement, Graded } from '../../../quality/grid';
import type { Cell, Sheet, WorkbookModel } from '../../../workbook';
import type { ReportMeta } from '../../meta';
import { Page } from '../../page';
import { levelCell } from '../document';
import { agreementSentences, compared } from './sentences';

/**
 * @param structure name of the structure
 * @throws Problem `qualite_echelles_differentes`
 */
export function agreementWorkbook(structure: string, a: Graded, b: Graded, meta: ReportMeta): WorkbookModel {
  const agreement = compared(a, b);
  return {
    titre: `${phrase('rq.accord.titre')} - ${structure}`,
    jour: meta.jour,
    feuilles: [summarySheet(structure, agreement), disagreementsSheet(agreement, a, b)],
  };
}

function summarySheet(structure: string, agreement: Agreement): Sheet {
  const { niveaux, effectifs } = agreement.tableau;
  const page = new Page(phrase('rq.accord.feuille'), [34, ...niveaux.map(() => 20), 12]);
  page.title(phrase('rq.accord.titre'));
  page.text(structure, 'legende');
  page.gap();
  for (const sentence of agreementSentences(agreement)) page.text(sentence);
  page.heading(phrase('rq.accord.tableau'));
  page.text(phrase('rq.accord.tableau.texte'), 'legende');
  page.table(
    [phrase('rq.accord.premier'), ...niveaux.map(({ libelle }) => libelle), phrase('rq.ensemble')],
    niveaux.map(({ libelle }, i): Cell[] => [
      { valeur: libelle, style: 'cellule' },
      // The diagonal is agreement.
      ...effectifs[i].map((n, j): Cell => ({ valeur: n, style: 'entier', fort: i === j, attenue: n === 0 })),
      { valeur: effectifs[i].reduce((sum, n) => sum + n, 0), style: 'entier', fort: true },
    ]),
  );
  return page.sheet({ couleurOnglet: 'bleu' });
}

function disagreementsSheet(agreement: Agreement, a: Graded, b: Graded): Sheet {
  const page = new Page(phrase('rq.accord.feuille.desaccords'), [7, 46, 24, 24, 18, 40, 40]);
  page.title(phrase('rq.accord.feuille.desaccords'));
  page.text(phrase('rq.accord.desaccords.texte'), 'legende');
  page.gap();
  if (agreement.desaccords.length === 0) {
    page.text(phrase('rq.accord.aucun_desaccord'));
    return page.sheet();
  }
  const finding = ({ evaluation }: Graded, numero: string): string =>
    evaluation.reponses.find(({ indicateur }) => indicateur === numero)?.constat ?? '';
  const table = page.table(
    [
      phrase('rq.numero'),
      phrase('rq.indicateur'),
      phrase('rq.accord.premier'),
      phrase('rq.accord.second'),
      phrase('rq.accord.sur_conformite'),
      phrase('rq.accord.constat_premier'),
      phrase('rq.accord.constat_second'),
    ],
    agreement.desaccords.map((one): Cell[] => [
      { valeur: one.indicateur, style: 'code' },
      { valeur: one.titre, style: 'cellule' },
      levelCell(one.a),
      levelCell(one.b),
      {
        valeur: phrase(one.sur_conformite ? 'rq.oui' : 'rq.non'),
        style: one.sur_conformite ? 'a_verifier' : 'cellule',
      },
      { valeur: finding(a, one.indicateur), style: 'cellule' },
      { valeur: finding(b, one.indicateur), style: 'cellule' },
    ]),
  );
  return page.sheet({
    figer: { lignes: table.ligne, colonnes: 2 },
    impression: { paysage: true, repeterLignes: table.ligne },
  });
}
