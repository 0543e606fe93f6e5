/** The sheet "Évolution": certifiers across, rubriques down, percentage points won or lost since each former delivery. */
import { phrase } from '../../messages';
import type { Cell, ConditionalRule, Sheet } from '../../workbook';
import { cellName } from '../../workbook';
import type { Compared, Trend } from '../feedback/trend';
import { countOf, formerText, LEAST_ROWS, STABLE } from '../feedback/trend';
import { rubriqueRank } from '../feedback/told';
import { rubriqueTitle } from '../labels';
import { Page } from '../page';
import { pagesAcross } from '../quality/templates/pagesAcross';
import type { CertifierQuality } from './measure';

/** Widths in characters: the rubrique, one certifier. */
const WIDTHS = { rubrique: 40, certificateur: 26 };
/** Lines that the name of a certifier may take. */
const HEADER_LINES = 4;
/** Rows above the points. */
const ABOVE = 3;

/** A certifier whose former delivery is known. */
export type ComparedQuality = CertifierQuality & { readonly compared: Compared };

function pointsCell(one: Trend | undefined): Cell {
  if (one === undefined) return { valeur: '-', style: 'points' };
  if (one.points !== null) return { valeur: one.points, style: 'points' };
  return { valeur: phrase(`completude.evolution.case.${one.change}`), style: 'points' };
}

function colours(nom: string, ligne: number, hauteur: number, largeur: number): ConditionalRule[] {
  const plage = { feuille: nom, ligne, colonne: 1, hauteur, largeur };
  const cell = cellName(ligne, 1);
  const lost = phrase('completude.evolution.case.perdue');
  return [
    { plage, formule: `AND(ISNUMBER(${cell}),${cell}>=${STABLE})`, style: 'favorable' },
    { plage, formule: `AND(ISNUMBER(${cell}),${cell}<=-${STABLE})`, style: 'bloquant' },
    { plage, formule: `${cell}="${lost}"`, style: 'a_verifier' },
  ];
}

/**
 * @param nom a valid, unused sheet name
 * @param measured not empty
 */
export function trendSheet(nom: string, measured: readonly ComparedQuality[]): Sheet {
  const largeurs = [WIDTHS.rubrique, ...measured.map(() => WIDTHS.certificateur)];
  const page = new Page(nom, largeurs);
  const byRubrique = measured.map(
    ({ compared }) => new Map(compared.trends.map((trend) => [trend.rubrique, trend] as const)),
  );
  const rubriques = [...new Set(byRubrique.flatMap((one) => [...one.keys()]))];
  rubriques.sort((a, b) => rubriqueRank(a) - rubriqueRank(b) || (a < b ? -1 : 1));
  const label = (code: string): Cell => ({ valeur: phrase(code), style: 'cellule', fort: true });
  page.title(phrase('completude.evolution.titre'));
  page.text(phrase('completude.evolution.texte', { seuil: STABLE }));
  page.gap();
  const table = page.table(
    [phrase('completude.rubrique'), ...measured.map(({ certifier }) => certifier.nom)],
    [
      [
        label('completude.evolution.livraison'),
        ...measured.map(({ compared }): Cell => ({ valeur: formerText(compared.former), style: 'cellule' })),
      ],
      ...(['progres', 'recul'] as const).map((change): Cell[] => [
        label(`completude.evolution.${change}`),
        ...measured.map(({ compared }): Cell => ({ valeur: countOf(compared, change), style: 'entier' })),
      ]),
      ...rubriques.map((id): Cell[] => [
        { valeur: rubriqueTitle(id), style: 'cellule' },
        ...byRubrique.map((one) => pointsCell(one.get(id))),
      ]),
    ],
  );
  page.gap();
  page.text(phrase('completude.evolution.legende', { n: LEAST_ROWS }), 'legende');
  const enLargeur = pagesAcross(largeurs, 1);
  return page.sheet({
    figer: { lignes: table.ligne, colonnes: 1 },
    regles: colours(nom, table.ligne + ABOVE, rubriques.length, measured.length),
    hauteurs: { [table.ligne - 1]: HEADER_LINES },
    impression: { paysage: true, repeterLignes: table.ligne, ...(enLargeur === undefined ? {} : { enLargeur }) },
    couleurOnglet: 'bleu',
  });
}
