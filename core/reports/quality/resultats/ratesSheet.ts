/** The sheet « Taux et intervalles »: each rate by structure, its interval, and whether chance alone explains the gap. */
import { phrase } from '../../../messages';
import type { Beside, BesideRow, Outcomes, RateId } from '../../../quality/outcomes';
import { RATES } from '../../../quality/outcomes';
import type { Cell, Sheet } from '../../../workbook';
import { frenchSpaces } from '../../french';
import type { PlacedTable } from '../../page';
import { Page } from '../../page';
import { figure, isWeak } from './cells';
import { measureTitle } from './texts';

/** Structures that a chart can show without becoming unreadable. */
const CHARTED = 30;

function reading({ resultats, positions }: BesideRow, mesure: RateId): string {
  const { statut } = resultats.total[mesure];
  if (statut === 'sans_objet') return phrase('resultats.lecture.sans_objet');
  const position = positions[mesure];
  if (position !== 'indistinct') return phrase(`resultats.lecture.${position}`);
  return phrase(`resultats.lecture.${statut === 'ok' ? 'indistinct' : statut}`);
}

/** Whether the others cannot be ranked, said in one sentence. */
export function overlapText({ distinctes }: Beside, mesure: RateId): string {
  const { hors, sur } = distinctes[mesure];
  return hors === 0
    ? phrase('resultats.recouvrement.aucune', { sur })
    : phrase('resultats.recouvrement', { hors, sur });
}

/** Rows that a chart of so many lines takes, so that each name can be read. */
function chartHeight(lines: number): number {
  return Math.max(12, Math.ceil(1.3 * lines) + 5);
}

/**
 * Rates between their bounds, horizontally: names of structures are long.
 * @param at column of the rate, followed by its lower and upper bounds
 */
export function boundsChart(page: Page, placed: PlacedTable, at: number, titre: string, description: string): void {
  page.chart(
    {
      genre: 'barres',
      titre,
      description,
      format: 'taux',
      categories: placed.colonne(at - 1),
      series: [
        { nom: phrase('resultats.colonne.bas'), valeurs: placed.colonne(at + 1), teinte: 'gris' },
        { nom: phrase('resultats.colonne.taux'), valeurs: placed.colonne(at), teinte: 'accent' },
        { nom: phrase('resultats.colonne.haut'), valeurs: placed.colonne(at + 2), teinte: 'clair' },
      ],
    },
    chartHeight(placed.hauteur),
  );
}

/** @param nom of the sheet */
export function ratesSheet(nom: string, outcomes: Outcomes, beside: Beside): Sheet {
  const page = new Page(nom, [38, 11, 13, 13, 13, 14, 46]);
  page.title(phrase('resultats.feuille.taux'));
  page.text(frenchSpaces(phrase('resultats.ordre')));
  page.text(frenchSpaces(phrase('resultats.p04_p05')));
  const heads = ['structure', 'taux', 'bas', 'haut', 'numerateur', 'denominateur', 'lecture'];
  for (const [i, mesure] of RATES.entries()) {
    if (i > 0) page.newPage();
    page.heading(measureTitle(mesure));
    page.text(frenchSpaces(phrase(`resultats.${mesure}.calcul`)), 'legende');
    page.text(frenchSpaces(overlapText(beside, mesure)), 'legende');
    // A structure without any unit has no rate to show.
    const told = beside.lignes.filter(({ resultats }) => resultats.total[mesure].valeur !== null);
    if (told.length === 0) continue;
    const line = (nomLigne: string, one: BesideRow['resultats'], lecture: string): Cell[] => {
      const outcome = one.total[mesure];
      const weak = isWeak(outcome);
      return [
        { valeur: nomLigne, style: 'cellule' },
        figure(outcome.valeur, 'taux', weak),
        figure(outcome.ic95_bas, 'taux', weak),
        figure(outcome.ic95_haut, 'taux', weak),
        figure(outcome.numerateur, 'entier'),
        figure(outcome.denominateur, 'entier'),
        { valeur: lecture, style: 'cellule' },
      ];
    };
    const whole = line(phrase('resultats.region'), outcomes.region, '').map((cell) => ({ ...cell, fort: true }));
    const placed = page.table(
      heads.map((head) => phrase(`resultats.colonne.${head}`)),
      [...told.map((row) => line(row.nom, row.resultats, reading(row, mesure))), whole],
    );
    if (told.length > CHARTED) continue;
    const mesureTitre = measureTitle(mesure);
    boundsChart(
      page,
      placed,
      1,
      frenchSpaces(phrase('resultats.graphique', { mesure: mesureTitre })),
      frenchSpaces(phrase('resultats.graphique.description', { mesure: mesureTitre })),
    );
  }
  page.gap();
  page.text(phrase('resultats.intervalle'), 'legende');
  page.text(frenchSpaces(phrase('resultats.legende')), 'legende');
  return page.sheet({ couleurOnglet: 'bleu' });
}
