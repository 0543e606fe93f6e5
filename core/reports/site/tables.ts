/** Tables of the page: a caption, headers with a scope, hidden figures as `c`, fragile ones in italics. */
import type { IndicatorRow } from '../../indicators';
import { phrase } from '../../messages';
import type { Measured } from '../dashboard/tables';
import { presentModalities, yearLabel } from '../dashboard/tables';
import type { Figures } from '../figures';
import { isWeak } from '../figures';
import { modalityLabel } from '../labels';
import type { Child, Markup } from './markup';
import { element } from './markup';
import { scrollingTable } from './scrollingTable';
import { figureText, hiddenMark, isHidden } from './value';

/** One row of a table: its label, and what it is about. */
export interface TableRow {
  readonly label: string;
  readonly periode: string;
  readonly ventilation: string;
  readonly modalite: string;
  readonly isTotal: boolean;
}

/** Rows by year, then the whole period. */
export function yearRows(figures: Figures): TableRow[] {
  const row = (label: string, periode: string, isTotal: boolean): TableRow => ({
    label,
    periode,
    ventilation: '',
    modalite: '',
    isTotal,
  });
  return [
    ...figures.years.map((year) => row(yearLabel(figures, year), year, false)),
    row(phrase('rapport.total'), 'total', true),
  ];
}

/** Rows by modality in one period, then all of them. */
export function modalityRows(
  figures: Figures,
  columns: readonly Measured[],
  periode: string,
  ventilation: string,
): TableRow[] {
  const rows = presentModalities(figures, columns, periode, ventilation).map((modalite): TableRow => ({
    label: modalityLabel(figures.region, ventilation, modalite),
    periode,
    ventilation,
    modalite,
    isTotal: false,
  }));
  if (rows.length === 0) return rows;
  return [...rows, { label: phrase('rapport.ensemble'), periode, ventilation: '', modalite: '', isTotal: true }];
}

/** The value that a column shows of a row. */
export function measured(figures: Figures, column: Measured, row: TableRow): IndicatorRow | undefined {
  return figures.row(column.indicateur, column.vue, row.periode, row.ventilation, row.modalite);
}

function cell(row: IndicatorRow | undefined, text: (row: IndicatorRow) => string): Markup {
  if (row === undefined) return element('td', {}, '-');
  if (isHidden(row)) return element('td', {}, hiddenMark());
  return element('td', isWeak(row) ? { class: 'fragile' } : {}, text(row));
}

function cells(figures: Figures, columns: readonly Measured[], row: TableRow): Markup[] {
  return columns.flatMap((column) => {
    const { forme, sur } = column;
    const found = measured(figures, column, row);
    const value = cell(found, (one) =>
      forme === 'numerateur' || forme === 'denominateur'
        ? figureText(one[forme], 'entier')
        : figureText(one.valeur, forme),
    );
    return sur === undefined ? [value] : [value, cell(found, (one) => figureText(one.denominateur, 'entier'))];
  });
}

/**
 * A table with its caption, in a frame that scrolls on narrow screens.
 * @param id unique in the page
 */
export function figureTable(
  figures: Figures,
  id: string,
  caption: string,
  first: string,
  columns: readonly Measured[],
  rows: readonly TableRow[],
): Child {
  if (rows.length === 0) return element('p', {}, phrase('rapport.vide'));
  const head = (text: string): Markup => element('th', { scope: 'col' }, text);
  return scrollingTable(
    id,
    caption,
    [
      head(first),
      ...columns.flatMap(({ titre, sur }) => (sur === undefined ? [head(titre)] : [head(titre), head(sur)])),
    ],
    rows.map((row) =>
      element(
        'tr',
        row.isTotal ? { class: 'total' } : {},
        element('th', { scope: 'row' }, row.label),
        cells(figures, columns, row),
      ),
    ),
  );
}
