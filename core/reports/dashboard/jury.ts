/** The sheet "Jury": what juries decide, by year, by ministry and by other rubriques. */
import { phrase } from '../../messages';
import type { Sheet } from '../../workbook';
import type { Figures } from '../figures';
import { rubriqueTitle } from '../labels';
import { Page } from '../page';
import type { Measured } from './tables';
import { legend, modalityTable, yearTable } from './tables';

function results(): Measured[] {
  return [
    { titre: phrase('tableau.jury.passages'), indicateur: 'V09', vue: 'flux', forme: 'denominateur' },
    { titre: phrase('tableau.jury.totale'), indicateur: 'V09', vue: 'flux', forme: 'taux' },
    { titre: phrase('tableau.jury.partielle'), indicateur: 'V10', vue: 'flux', forme: 'taux' },
    { titre: phrase('tableau.jury.refus'), indicateur: 'V11', vue: 'flux', forme: 'taux' },
  ];
}

function byYear(): Measured[] {
  return [
    ...results(),
    {
      titre: phrase('tableau.jury.hors_partielle'),
      note: phrase('tableau.jury.hors_partielle.note'),
      indicateur: 'V09.hors_partielle',
      vue: 'flux',
      forme: 'taux',
    },
    {
      titre: phrase('tableau.jury.presence'),
      indicateur: 'V08',
      vue: 'flux',
      forme: 'taux',
      sur: phrase('tableau.jury.attendus'),
    },
  ];
}

/** Breakdowns of the sheet after the ministry, in order. */
const VENTILATIONS: readonly string[] = ['niveau_vise', 'sexe', 'tranche_age_a', 'departement'];

/** Colours of the three outcomes, the same in every chart. */
const OUTCOMES = [
  { titre: 'tableau.jury.totale', colonne: 2, teinte: 'vert' },
  { titre: 'tableau.jury.partielle', colonne: 3, teinte: 'orange' },
  { titre: 'tableau.jury.refus', colonne: 4, teinte: 'rouge' },
] as const;

/** The sheet. */
export function jurySheet(figures: Figures): Sheet {
  const page = new Page(phrase('tableau.feuille.jury'), [44, 13, 13, 13, 15, 17, 13, 13]);
  page.title(phrase('tableau.jury.titre'));
  page.text(phrase('tableau.jury.explication'));
  page.heading(phrase('tableau.par_annee'));
  const years = yearTable(page, figures, byYear());
  if (years !== undefined) {
    page.chart({
      genre: 'colonnes_empilees',
      titre: phrase('tableau.jury.graphique_annee'),
      format: 'taux',
      categories: years.colonne(0),
      series: OUTCOMES.map(({ titre, colonne, teinte }) => ({
        nom: phrase(titre),
        valeurs: years.colonne(colonne),
        teinte,
      })),
    });
  }
  page.newPage();
  const ministere = rubriqueTitle('ministere');
  page.heading(phrase('tableau.par_rubrique', { rubrique: ministere, annee: figures.year }));
  const ministries = modalityTable(page, figures, results(), figures.year, 'ministere', ministere);
  if (ministries !== undefined) {
    page.chart(
      {
        genre: 'barres_empilees_100',
        titre: phrase('tableau.jury.graphique_ministere', { annee: figures.year }),
        format: 'taux',
        categories: ministries.colonne(0),
        series: OUTCOMES.map(({ titre, colonne, teinte }) => ({
          nom: phrase(titre),
          valeurs: ministries.colonne(colonne),
          teinte,
        })),
      },
      Math.max(12, 4 + Math.ceil(ministries.hauteur * 1.3)),
    );
  }
  page.newPage();
  for (const rubrique of VENTILATIONS) {
    page.heading(phrase('tableau.par_rubrique', { rubrique: rubriqueTitle(rubrique), annee: figures.year }));
    modalityTable(page, figures, results(), figures.year, rubrique, rubriqueTitle(rubrique));
  }
  page.gap();
  legend(page, figures);
  return page.sheet({ couleurOnglet: 'bleu' });
}
