/** The sheet "Toutes les données": every row, with filters, in the columns of `indicateurs.csv` and their labels. */
import type { IndicatorRow } from '../../indicators';
import { phrase } from '../../messages';
import { inChunks, inTurn, lastOf, TextBuilder, within } from '../../table';
import type { Column, Steps } from '../../table';
import type { Mark, Sheet, Style } from '../../workbook';
import type { Figures } from '../figures';
import { indicatorOf, isWeak, shapeOf } from '../figures';
import { modalityLabel, periodLabel, rubriqueTitle, statusLabel } from '../labels';

/** Rows of which a cell is made in one step: labels are looked up for each. */
const ROWS_A_STEP = 1 << 12;
/** Rows of a sheet in Excel. */
const SHEET_ROWS = 1048576;
/** Column of the value, among those below. */
const VALUE = 10;

function* numbers(
  name: string,
  rows: readonly IndicatorRow[],
  of: (row: IndicatorRow) => number | null,
): Steps<Column> {
  return { kind: 'number', name, numbers: Float64Array.from(rows, (row) => of(row) ?? NaN) };
}

/** Styles of the columns below. */
const STYLES: readonly (Style | undefined)[] = [
  'code',
  'brut',
  'brut',
  'brut',
  'brut',
  'brut',
  'code',
  'brut',
  'entier',
  'entier',
  'decimal',
  'taux',
  'taux',
  'brut',
  'entier',
];

/** The sheet. */
export function allRowsSheet(figures: Figures): Sheet {
  return lastOf(allRowsSteps(figures));
}

/** The same in steps: a column of so many rows at a time. */
export function* allRowsSteps(figures: Figures): Steps<Sheet> {
  const rows = figures.rows.slice(0, SHEET_ROWS - 1);
  function* text(name: string, of: (row: IndicatorRow) => string): Steps<Column> {
    const builder = new TextBuilder(name, rows.length);
    yield* inChunks(rows.length, ROWS_A_STEP, (from, to) => {
      for (let i = from; i < to; i++) builder.push(of(rows[i]));
    });
    return builder.build();
  }
  const making = [
    text('indicateur', ({ indicateur }) => indicateur),
    text('nom', (row) => indicatorOf(row.indicateur)?.nom ?? ''),
    text('vue', ({ vue }) => phrase(`vue.${vue}`)),
    text('periode', ({ periode }) => periodLabel(periode)),
    text('unite', ({ unite }) => phrase(`unite.${unite}`)),
    text('ventilation', (row) => (row.ventilation_1 === '' ? '' : rubriqueTitle(row.ventilation_1))),
    text('modalite', ({ modalite_1 }) => modalite_1),
    text('libelle', (row) =>
      row.ventilation_1 === ''
        ? phrase('rapport.ensemble')
        : modalityLabel(figures.region, row.ventilation_1, row.modalite_1),
    ),
    numbers('numerateur', rows, (row) => row.numerateur),
    numbers('denominateur', rows, (row) => row.denominateur),
    numbers('valeur', rows, (row) => row.valeur),
    numbers('ic95_bas', rows, (row) => row.ic95_bas),
    numbers('ic95_haut', rows, (row) => row.ic95_haut),
    text('statut', ({ statut }) => statusLabel(statut)),
    numbers('inconnus', rows, (row) => row.inconnus),
  ];
  const columns = yield* within(
    inTurn(making, (one) => one),
    0,
    0.8,
  );
  const marques: Mark[] = [];
  const marking = inChunks(rows.length, ROWS_A_STEP, (from, to) => {
    for (let ligne = from; ligne < to; ligne++) {
      const row = rows[ligne];
      marques.push({ ligne, colonne: VALUE, style: shapeOf(row), ...(isWeak(row) ? { attenue: true } : {}) });
    }
  });
  yield* within(marking, 0.8, 0.2);
  const entetes = columns.map(({ name }) => phrase(`tableau.donnees.${name}`));
  return {
    nom: phrase('tableau.feuille.donnees'),
    blocs: [
      {
        genre: 'table',
        ligne: 0,
        colonne: 0,
        table: { rowCount: rows.length, columns },
        entetes,
        notes: columns.map(({ name }) => phrase(`tableau.donnees.${name}.note`)),
        styles: STYLES,
        marques,
      },
    ],
    largeurs: [27, 46, 10, 14, 24, 32, 20, 46, 14, 15, 11, 11, 11, 30, 12],
    figer: { lignes: 1, colonnes: 2 },
    filtre: { ligne: 0, colonne: 0, hauteur: rows.length + 1, largeur: columns.length },
    impression: { paysage: true, repeterLignes: 1 },
    couleurOnglet: 'gris',
  };
}
