/** The sheet "Synthèse": the last complete year in sentences, then key figures and their evolution. */
import { fill, phrase } from '../../messages';
import type { IndicatorRow, View } from '../../indicators';
import { roundHalfAway } from '../../table';
import type { Cell, Sheet } from '../../workbook';
import type { Figures, Shape } from '../figures';
import { indicatorOf, shapeOf, valueCell } from '../figures';
import { countText, numberText, percentText } from '../french';
import { Page } from '../page';
import { legend, yearLabel } from './tables';

/** Years before the last complete one that the table shows. */
const YEARS_BEFORE = 2;

/** Key figures, in the order of a parcours. */
const KEY: readonly { readonly indicateur: string; readonly vue: View; readonly phrase: string }[] = [
  { indicateur: 'V01', vue: 'flux', phrase: 'tableau.cle.V01' },
  { indicateur: 'V02', vue: 'flux', phrase: 'tableau.cle.V02' },
  { indicateur: 'V03', vue: 'flux', phrase: 'tableau.cle.V03' },
  { indicateur: 'V05.mediane', vue: 'flux', phrase: 'tableau.cle.V05' },
  { indicateur: 'V07C', vue: 'cohorte', phrase: 'tableau.cle.V07C' },
  { indicateur: 'V08', vue: 'flux', phrase: 'tableau.cle.V08' },
  { indicateur: 'V09', vue: 'flux', phrase: 'tableau.cle.V09' },
  { indicateur: 'V10', vue: 'flux', phrase: 'tableau.cle.V10' },
  { indicateur: 'V11', vue: 'flux', phrase: 'tableau.cle.V11' },
  { indicateur: 'V15', vue: 'cohorte', phrase: 'tableau.cle.V15' },
  { indicateur: 'V17.depot_jury.mediane', vue: 'flux', phrase: 'tableau.cle.V17' },
];

/** Those told in a sentence at the top. */
const TOLD: readonly string[] = ['V01', 'V03', 'V05.mediane', 'V09', 'V17.depot_jury.mediane'];

/** The value of a row in a sentence. */
export function valueText(row: IndicatorRow): string {
  if (row.valeur === null) return '-';
  const shape = shapeOf(row);
  if (shape === 'taux') return percentText(row.valeur);
  return shape === 'entier' ? countText(row.valeur) : numberText(row.valeur, 0);
}

/** The catalogue's reading sentence of a row. */
export function readingOf(row: IndicatorRow): string {
  const sentence = indicatorOf(row.indicateur)?.lecture ?? '{valeur}';
  return fill(sentence, { valeur: valueText(row), periode: row.periode });
}

/** The evolution between two rows: relative for counts, points for rates, days for delays. */
export function evolutionCell(now: IndicatorRow | undefined, before: IndicatorRow | undefined, shape: Shape): Cell {
  if (now?.valeur == null || before?.valeur == null) return { valeur: '-', style: 'evolution' };
  const gap = now.valeur - before.valeur;
  if (shape === 'taux') return { valeur: roundHalfAway(gap * 100, 1), style: 'points' };
  if (shape === 'jours') return { valeur: roundHalfAway(gap, 0), style: 'ecart_jours' };
  return before.valeur === 0
    ? { valeur: '-', style: 'evolution' }
    : { valeur: gap / before.valeur, style: 'evolution' };
}

/** The sheet. */
export function summarySheet(figures: Figures): Sheet {
  const { year } = figures;
  const years = figures.years.filter((one) => one <= year).slice(-1 - YEARS_BEFORE);
  const page = new Page(phrase('tableau.feuille.synthese'), [44, ...years.map(() => 12), 14, 10, 70]);
  page.title(phrase('tableau.synthese.titre', { region: figures.region.nom }));
  page.text(phrase('tableau.synthese.sous_titre', { annee: year }));
  page.heading(phrase('tableau.synthese.en_bref'));
  const told = KEY.flatMap(({ indicateur, vue }) => {
    const row = figures.row(indicateur, vue, year);
    return TOLD.includes(indicateur) && row !== undefined && row.valeur !== null ? [row] : [];
  });
  if (told.length === 0) page.text(phrase('rapport.vide'));
  for (const row of told) page.text(`•  ${readingOf(row)}${evolutionText(figures, row)}`);
  page.heading(phrase('tableau.synthese.chiffres'));
  page.text(phrase('tableau.synthese.cohorte'), 'legende');
  const rows = KEY.map((one) => line(figures, one, years));
  page.table(
    [
      phrase('tableau.indicateur'),
      ...years.map((one) => yearLabel(figures, one)),
      { texte: phrase('tableau.evolution'), note: phrase('tableau.evolution.note') },
      { texte: phrase('tableau.sur'), note: phrase('tableau.sur.note') },
      phrase('tableau.definition'),
    ],
    rows,
  );
  legend(page, figures);
  return page.sheet({ figer: { lignes: 0, colonnes: 1 }, couleurOnglet: 'bleu' });
}

function line(
  figures: Figures,
  { indicateur, vue, phrase: code }: (typeof KEY)[number],
  years: readonly string[],
): Cell[] {
  const rows = years.map((year) => figures.row(indicateur, vue, year));
  const shape = shapeOf({ indicateur, numerateur: null, denominateur: null });
  const last = rows[rows.length - 1];
  // A recent cohort has not finished: its difference with an older one is no evolution.
  const evolution: Cell =
    vue === 'flux' ? evolutionCell(last, rows[rows.length - 2], shape) : { valeur: '-', style: 'evolution' };
  return [
    { valeur: phrase(code), style: 'cellule' },
    ...rows.map((row) => valueCell(row, shape)),
    evolution,
    { valeur: last?.denominateur ?? (shape === 'entier' ? '' : '-'), style: 'entier' },
    { valeur: indicatorOf(indicateur)?.question ?? '', style: 'cellule' },
  ];
}

function evolutionText(figures: Figures, row: IndicatorRow): string {
  const before = figures.row(row.indicateur, row.vue, String(Number(row.periode) - 1));
  const shape = shapeOf(row);
  const { valeur } = evolutionCell(row, before, shape);
  if (typeof valeur !== 'number' || before === undefined) return '';
  const sign = valeur > 0 ? '+' : valeur < 0 ? '−' : '';
  const size = Math.abs(valeur);
  const gap =
    shape === 'taux'
      ? phrase('tableau.ecart.points', { n: numberText(size, 1) })
      : shape === 'jours'
        ? phrase('tableau.ecart.jours', { n: numberText(size, 0) })
        : percentText(size);
  return ` ${phrase('tableau.ecart', { ecart: `${sign}${gap}`, annee: before.periode })}`;
}
