/** The sheet "Profils": who is there at each step in the last complete year. */
import { PROFILE_RUBRIQUES } from '../../indicators';
import { phrase } from '../../messages';
import type { Cell, Sheet } from '../../workbook';
import type { Figures } from '../figures';
import { countCell, valueCell } from '../figures';
import { modalityLabel, rubriqueTitle, sortModalities, UNKNOWN } from '../labels';
import { Page } from '../page';
import { legend } from './tables';

const STEPS: readonly string[] = ['demande', 'recevable', 'l2', 'presente', 'vt'];

/** The sheet. */
export function profilesSheet(figures: Figures): Sheet {
  const page = new Page(phrase('tableau.feuille.profils'), [44, 19, 19, 20, 21, 20]);
  page.title(phrase('tableau.profils.titre', { annee: figures.year }));
  page.text(phrase('tableau.profils.explication'));
  for (const rubrique of PROFILE_RUBRIQUES) {
    page.heading(rubriqueTitle(rubrique));
    profileTable(page, figures, rubrique);
  }
  page.gap();
  legend(page, figures);
  return page.sheet({ couleurOnglet: 'bleu' });
}

function profileTable(page: Page, figures: Figures, rubrique: string): void {
  const { year } = figures;
  const found = new Set(
    STEPS.flatMap((step) =>
      figures
        .modalities(`V24.${step}`, 'flux', rubrique)
        .filter((code) => figures.row(`V24.${step}`, 'flux', year, rubrique, code) !== undefined),
    ),
  );
  const codes = sortModalities(figures.region, rubrique, [...found]).filter((code) => code !== UNKNOWN);
  if (codes.length === 0) {
    page.text(phrase('rapport.vide'));
    return;
  }
  const any = (step: string) =>
    codes.map((code) => figures.row(`V24.${step}`, 'flux', year, rubrique, code)).find((row) => row !== undefined);
  const placed = page.table(
    [rubriqueTitle(rubrique), ...STEPS.map((step) => phrase(`tableau.profil.${step}`))],
    [
      ...codes.map((code): Cell[] => [
        { valeur: modalityLabel(figures.region, rubrique, code), style: 'cellule' },
        ...STEPS.map((step) => valueCell(figures.row(`V24.${step}`, 'flux', year, rubrique, code), 'taux')),
      ]),
      [
        { valeur: phrase('tableau.profils.connus'), style: 'cellule', fort: true },
        ...STEPS.map((step): Cell => ({ ...countCell(any(step)?.denominateur), fort: true })),
      ],
      [
        { valeur: phrase('tableau.profils.inconnus'), style: 'cellule', attenue: true },
        ...STEPS.map((step): Cell => ({ ...countCell(any(step)?.inconnus), attenue: true })),
      ],
    ],
  );
  if (rubrique !== 'sexe') return;
  const women = codes.indexOf('F');
  if (women < 0) return;
  const row = placed.ligne + women;
  page.chart({
    genre: 'colonnes',
    titre: phrase('tableau.profils.graphique', { annee: year }),
    format: 'taux',
    etiquettes: true,
    categories: { feuille: page.nom, ligne: placed.ligne - 1, colonne: 1, hauteur: 1, largeur: STEPS.length },
    series: [
      {
        nom: phrase('tableau.profils.femmes'),
        valeurs: { feuille: page.nom, ligne: row, colonne: 1, hauteur: 1, largeur: STEPS.length },
        teinte: 'accent',
      },
    ],
  });
}
