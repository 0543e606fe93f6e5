/** The sheet "Entonnoir": how many parcours at each step of each year, and what becomes of each year's recevables. */
import { phrase } from '../../messages';
import type { Cell, Sheet } from '../../workbook';
import type { Figures } from '../figures';
import { countCell } from '../figures';
import { Page } from '../page';
import { legend, yearLabel, yearTable } from './tables';

/** Profile rubriques asked in turn for the number of parcours at a step: known + unknown is the same for all. */
const PROFILED: readonly string[] = ['sexe', 'tranche_age_a', 'niveau_vise', 'situation_emploi', 'departement'];

/** Parcours at a step in a period: the base of its profile (V24), known and unknown. */
export function stepCount(figures: Figures, step: string, periode: string): number | null {
  const indicateur = `V24.${step}`;
  for (const rubrique of PROFILED) {
    for (const code of figures.modalities(indicateur, 'flux', rubrique)) {
      const row = figures.row(indicateur, 'flux', periode, rubrique, code);
      if (row?.denominateur != null) return row.denominateur + (row.inconnus ?? 0);
    }
  }
  return null;
}

const STEPS: readonly { readonly titre: string; readonly compte: (figures: Figures, year: string) => number | null }[] =
  [
    { titre: 'tableau.etape.demandes', compte: (f, y) => f.row('V01', 'flux', y)?.valeur ?? null },
    { titre: 'tableau.etape.decisions', compte: (f, y) => f.row('V02', 'flux', y)?.valeur ?? null },
    { titre: 'tableau.etape.recevables', compte: (f, y) => f.row('V03', 'flux', y)?.numerateur ?? null },
    { titre: 'tableau.etape.livrets2', compte: (f, y) => stepCount(f, 'l2', y) },
    { titre: 'tableau.etape.presentes', compte: (f, y) => stepCount(f, 'presente', y) },
    { titre: 'tableau.etape.validations', compte: (f, y) => stepCount(f, 'vt', y) },
  ];

/** The sheet. */
export function funnelSheet(figures: Figures): Sheet {
  const page = new Page(phrase('tableau.feuille.entonnoir'), [22, 18, 18, 18, 18, 18, 18]);
  page.title(phrase('tableau.entonnoir.titre'));
  page.text(phrase('tableau.entonnoir.explication'));
  page.gap();
  const years = figures.years;
  if (years.length === 0) page.text(phrase('rapport.vide'));
  else {
    const placed = page.table(
      [phrase('tableau.annee'), ...STEPS.map(({ titre }) => phrase(titre))],
      years.map((year): Cell[] => [
        { valeur: yearLabel(figures, year), style: 'cellule' },
        ...STEPS.map(({ compte }) => countCell(compte(figures, year))),
      ]),
    );
    page.chart({
      genre: 'colonnes',
      titre: phrase('tableau.entonnoir.graphique'),
      axeY: phrase('tableau.axe.parcours'),
      format: 'entier',
      categories: placed.colonne(0),
      series: STEPS.map(({ titre }, i) => ({ nom: phrase(titre), valeurs: placed.colonne(i + 1) })),
    });
    cohorts(page, figures);
  }
  legend(page, figures);
  return page.sheet({ couleurOnglet: 'bleu' });
}

function cohorts(page: Page, figures: Figures): void {
  page.newPage();
  page.heading(phrase('tableau.cohorte.titre'));
  page.text(phrase('tableau.cohorte.explication'));
  page.gap();
  const placed = yearTable(page, figures, [
    { titre: phrase('tableau.cohorte.recevables'), indicateur: 'V07C', vue: 'cohorte', forme: 'denominateur' },
    { titre: phrase('tableau.cohorte.presentes'), indicateur: 'V07C', vue: 'cohorte', forme: 'numerateur' },
    { titre: phrase('tableau.cohorte.acces'), indicateur: 'V07C', vue: 'cohorte', forme: 'taux' },
    { titre: phrase('tableau.cohorte.certifies'), indicateur: 'V15', vue: 'cohorte', forme: 'numerateur' },
    { titre: phrase('tableau.cohorte.certification'), indicateur: 'V15', vue: 'cohorte', forme: 'taux' },
  ]);
  if (placed === undefined) return;
  page.chart({
    genre: 'colonnes',
    titre: phrase('tableau.cohorte.graphique'),
    axeX: phrase('tableau.cohorte.axe'),
    format: 'taux',
    etiquettes: true,
    categories: placed.colonne(0),
    series: [
      { nom: phrase('tableau.cohorte.acces'), valeurs: placed.colonne(3), teinte: 'clair' },
      { nom: phrase('tableau.cohorte.certification'), valeurs: placed.colonne(5), teinte: 'accent' },
    ],
  });
}
