/** The sheet "Recevabilité": decisions, rate, time to decide, by year then by modality for the last complete year. */
import { phrase } from '../../messages';
import type { Sheet } from '../../workbook';
import type { Figures } from '../figures';
import { rubriqueTitle } from '../labels';
import { Page } from '../page';
import type { Measured } from './tables';
import { legend, modalityTable, yearTable } from './tables';

function columns(): Measured[] {
  return [
    { titre: phrase('tableau.recevabilite.decisions'), indicateur: 'V03', vue: 'flux', forme: 'denominateur' },
    { titre: phrase('tableau.recevabilite.favorables'), indicateur: 'V03', vue: 'flux', forme: 'numerateur' },
    { titre: phrase('tableau.recevabilite.taux'), indicateur: 'V03', vue: 'flux', forme: 'taux' },
    {
      titre: phrase('tableau.recevabilite.delai'),
      indicateur: 'V05.mediane',
      vue: 'flux',
      forme: 'jours',
      sur: phrase('tableau.delais_observes'),
    },
    { titre: phrase('tableau.recevabilite.deux_mois'), indicateur: 'V05.part_2_mois', vue: 'flux', forme: 'taux' },
  ];
}

/** Breakdowns of the sheet, in order. */
const VENTILATIONS: readonly string[] = ['ministere', 'niveau_vise', 'sexe', 'tranche_age_a', 'departement'];

/** The sheet. */
export function admissibilitySheet(figures: Figures): Sheet {
  const page = new Page(phrase('tableau.feuille.recevabilite'), [44, 15, 15, 18, 15, 15, 18]);
  page.title(phrase('tableau.recevabilite.titre'));
  page.text(phrase('tableau.recevabilite.explication'));
  page.heading(phrase('tableau.par_annee'));
  const placed = yearTable(page, figures, columns());
  if (placed !== undefined) {
    page.chart({
      genre: 'colonnes',
      titre: phrase('tableau.recevabilite.graphique'),
      format: 'taux',
      etiquettes: true,
      categories: placed.colonne(0),
      series: [{ nom: phrase('tableau.recevabilite.taux'), valeurs: placed.colonne(3), teinte: 'accent' }],
    });
  }
  page.newPage();
  for (const rubrique of VENTILATIONS) {
    page.heading(phrase('tableau.par_rubrique', { rubrique: rubriqueTitle(rubrique), annee: figures.year }));
    modalityTable(page, figures, columns(), figures.year, rubrique, rubriqueTitle(rubrique));
  }
  page.gap();
  legend(page, figures);
  return page.sheet({ couleurOnglet: 'bleu' });
}
