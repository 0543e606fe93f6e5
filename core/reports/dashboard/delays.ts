/** The sheet "Délais": medians and quartiles of each delay, by year. */
import { phrase } from '../../messages';
import type { Cell, Sheet } from '../../workbook';
import type { Figures } from '../figures';
import { indicatorOf, valueCell } from '../figures';
import { Page } from '../page';
import { legend, yearLabel, yearTable } from './tables';
import type { Measured } from './tables';

/** Delays of the catalogue, in the order of a parcours. */
const DELAYS: readonly string[] = [
  'V05',
  'V17.recevabilite_l2',
  'V17.l2_jury',
  'V17.depot_jury',
  'V17.recevabilite_vt',
];

/** Tables of one delay that fit a printed page. */
const BLOCKS_PER_PAGE = 3;

const STATISTICS: readonly string[] = ['q1', 'mediane', 'moyenne', 'q3', 'p90'];

function columns(figures: Figures, delay: string): Measured[] {
  const told = STATISTICS.filter((one) => figures.row(`${delay}.${one}`, 'flux', 'total') !== undefined);
  const measure = indicatorOf(delay)?.mesure;
  const shares = measure?.genre === 'delai' ? measure.parts : [];
  return [
    ...told.map((one, i): Measured => ({
      titre: phrase(`tableau.statistique.${one}`),
      note: phrase(`tableau.statistique.${one}.note`),
      indicateur: `${delay}.${one}`,
      vue: 'flux',
      forme: 'jours',
      ...(i === told.length - 1 ? { sur: phrase('tableau.delais_observes') } : {}),
    })),
    ...shares.map((months): Measured => ({
      titre: phrase('tableau.part_mois', { n: months }),
      indicateur: `${delay}.part_${months}_mois`,
      vue: 'flux',
      forme: 'taux',
    })),
  ];
}

/** The sheet. */
export function delaysSheet(figures: Figures): Sheet {
  const page = new Page(phrase('tableau.feuille.delais'), [20, 16, 16, 16, 16, 17, 15, 15, 15, 15]);
  page.title(phrase('tableau.delais.titre'));
  page.text(phrase('tableau.delais.explication'));
  page.heading(phrase('tableau.delais.medianes'));
  const { years } = figures;
  if (years.length === 0) page.text(phrase('rapport.vide'));
  else {
    const placed = page.table(
      [phrase('tableau.annee'), ...DELAYS.map((delay) => phrase(`tableau.delai.${delay}`))],
      years.map((year): Cell[] => [
        { valeur: yearLabel(figures, year), style: 'cellule' },
        ...DELAYS.map((delay) => valueCell(figures.row(`${delay}.mediane`, 'flux', year), 'jours')),
      ]),
    );
    page.chart({
      genre: 'courbes',
      titre: phrase('tableau.delais.graphique'),
      axeY: phrase('tableau.axe.jours'),
      format: 'entier',
      categories: placed.colonne(0),
      series: DELAYS.map((delay, i) => ({ nom: phrase(`tableau.delai.${delay}`), valeurs: placed.colonne(i + 1) })),
    });
    page.newPage();
    for (const [i, delay] of DELAYS.entries()) {
      if (i === BLOCKS_PER_PAGE) page.newPage();
      page.heading(indicatorOf(delay)?.nom ?? delay);
      yearTable(page, figures, columns(figures, delay));
    }
  }
  page.gap();
  legend(page, figures);
  return page.sheet({ couleurOnglet: 'bleu' });
}
