/** Two auditors on one structure: agreement, kappa, disagreements, in a workbook and in a few lines. No auditor is named. */
import { type Language, phrase, Problem, type Slots } from '../../../messages';
import type { Agreement, Graded, Kappa } from '../../../quality/grid';
import { agreementBetween, sameScale } from '../../../quality/grid';
import type { Cell, Sheet, WorkbookModel } from '../../../workbook';
import { numberText, percentText } from '../../french';
import type { ReportMeta } from '../../meta';
import { Page } from '../../page';
import { levelCell } from '../document';

/** Bands of Landis and Koch (1977), lower bounds: a habit of reading, not a rule. */
const BANDS = [
  { from: 0.8, code: 'presque_parfait' },
  { from: 0.6, code: 'fort' },
  { from: 0.4, code: 'modere' },
  { from: 0.2, code: 'faible' },
  { from: 0, code: 'leger' },
] as const;
/** Fewer indicators than that, and a kappa moves much by chance. */
const FEW = 30;

/** @throws Problem `qualite_echelles_differentes` */
function compared(a: Graded, b: Graded): Agreement {
  if (!sameScale(a, b)) throw new Problem('qualite_echelles_differentes');
  return agreementBetween(a, b);
}

/** `0,72, accord fort (…).`, or why there is none. */
export function kappaText(kappa: Kappa, language: Language = 'fr'): string {
  if (kappa.valeur === null) return phrase(`rq.kappa.${kappa.raison}`, {}, language);
  const { valeur } = kappa;
  // Bands are open below: 0.80 is still « fort ».
  const band = BANDS.find(({ from }) => valeur > from)?.code ?? 'nul';
  const lecture = phrase(`rq.kappa.${band}`, {}, language);
  return phrase('rq.kappa.valeur', { valeur: numberText(valeur, 2), lecture }, language);
}

/** How far they agree, in sentences; reserves last. */
export function agreementText(a: Graded, b: Graded, language: Language = 'fr'): string[] {
  return sentences(compared(a, b), language);
}

function sentences(agreement: Agreement, language: Language = 'fr'): string[] {
  const { communs, accords, part_accord, conformite, kappa, kappa_pondere, desaccords, reserves } = agreement;
  const say = (code: string, slots: Slots = {}): string => phrase(code, slots, language);
  if (part_accord === null) return [say('rq.kappa.aucun_commun')];
  const onConformity = desaccords.filter(({ sur_conformite }) => sur_conformite).length;
  return [
    say('rq.accord.part', { n: accords, total: communs, part: percentText(part_accord) }),
    ...(conformite.part_accord === null
      ? []
      : [
          say('rq.accord.conformite', {
            n: conformite.accords,
            total: conformite.communs,
            part: percentText(conformite.part_accord),
          }),
        ]),
    say('rq.accord.kappa', { kappa: kappaText(kappa, language) }),
    ...(kappa_pondere === null
      ? []
      : [say('rq.accord.kappa_pondere', { kappa: kappaText(kappa_pondere.kappa, language) })]),
    say('rq.accord.desaccords', { n: desaccords.length, conformite: onConformity }),
    ...only('rq.accord.seulement_a', agreement.seulement_a, language),
    ...only('rq.accord.seulement_b', agreement.seulement_b, language),
    ...(communs < FEW ? [say('rq.accord.peu', { n: communs })] : []),
    ...reserves.map((one) => say(`rq.accord.reserve.${one}`)),
  ];
}

function only(code: string, numbers: readonly string[], language: Language): string[] {
  return numbers.length === 0 ? [] : [phrase(code, { liste: numbers.join(', ') }, language)];
}

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
  for (const sentence of sentences(agreement)) page.text(sentence);
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
