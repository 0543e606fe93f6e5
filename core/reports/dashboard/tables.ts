/** The two tables that every sheet of the dashboard is made of: by year, and by modality for one year. */
import type { View } from '../../indicators';
import { phrase } from '../../messages';
import type { Cell } from '../../workbook';
import type { Figures, Shape } from '../figures';
import { countCell, valueCell } from '../figures';
import { modalityLabel, sortModalities } from '../labels';
import type { Header, Page, PlacedTable } from '../page';

/** A column of figures: an indicator's value, or one of its counts. */
export interface Measured {
  readonly titre: string;
  readonly note?: string;
  readonly indicateur: string;
  readonly vue: View;
  /** `numerateur`, `denominateur`: the count alone; otherwise the value in that shape. */
  readonly forme: Shape | 'numerateur' | 'denominateur';
  /** Adds a column with the number of units that the value rests on. */
  readonly sur?: string;
}

function headers(first: string, columns: readonly Measured[]): Header[] {
  const titles = columns.flatMap(({ titre, note, sur }): Header[] => [
    note === undefined ? titre : { texte: titre, note },
    ...(sur === undefined ? [] : [sur]),
  ]);
  return [first, ...titles];
}

function cells(
  figures: Figures,
  columns: readonly Measured[],
  periode: string,
  ventilation: string,
  modalite: string,
): Cell[] {
  return columns.flatMap(({ indicateur, vue, forme, sur }): Cell[] => {
    const row = figures.row(indicateur, vue, periode, ventilation, modalite);
    const value = forme === 'numerateur' || forme === 'denominateur' ? countCell(row?.[forme]) : valueCell(row, forme);
    return sur === undefined ? [value] : [value, countCell(row?.denominateur ?? (row === undefined ? null : 0))];
  });
}

function strong(cell: Cell): Cell {
  return { ...cell, fort: true };
}

/** The label of a year: one that is not over is said to be so. */
export function yearLabel(figures: Figures, year: string): string {
  return figures.isPartial(year) ? phrase('tableau.annee_en_cours', { annee: year }) : year;
}

/** One row per year, then the whole period. Ranges of the result cover the years only. */
export function yearTable(page: Page, figures: Figures, columns: readonly Measured[]): PlacedTable | undefined {
  if (figures.years.length === 0) {
    page.text(phrase('rapport.vide'));
    return undefined;
  }
  const rows = figures.years.map((year): Cell[] => [
    { valeur: yearLabel(figures, year), style: 'cellule' },
    ...cells(figures, columns, year, '', ''),
  ]);
  const total: Cell[] = [
    { valeur: phrase('rapport.total'), style: 'cellule' },
    ...cells(figures, columns, 'total', '', ''),
  ];
  const placed = page.table(headers(phrase('tableau.annee'), columns), [...rows, total.map(strong)]);
  return {
    ...placed,
    hauteur: rows.length,
    colonne: (colonne) => ({ ...placed.colonne(colonne), hauteur: rows.length }),
  };
}

/** Modalities that have a figure in a period, in the order of people. */
export function presentModalities(
  figures: Figures,
  columns: readonly Measured[],
  periode: string,
  ventilation: string,
): string[] {
  const found = new Set<string>();
  for (const { indicateur, vue } of columns) {
    for (const code of figures.modalities(indicateur, vue, ventilation)) {
      if (figures.row(indicateur, vue, periode, ventilation, code) !== undefined) found.add(code);
    }
  }
  return sortModalities(figures.region, ventilation, [...found]);
}

/** One row per modality of a rubrique in one period, then all of them. Ranges of the result cover the modalities only. */
export function modalityTable(
  page: Page,
  figures: Figures,
  columns: readonly Measured[],
  periode: string,
  ventilation: string,
  first: string,
): PlacedTable | undefined {
  const codes = presentModalities(figures, columns, periode, ventilation);
  if (codes.length === 0) {
    page.text(phrase('rapport.vide'));
    return undefined;
  }
  const rows = codes.map((code): Cell[] => [
    { valeur: modalityLabel(figures.region, ventilation, code), style: 'cellule' },
    ...cells(figures, columns, periode, ventilation, code),
  ]);
  const total: Cell[] = [
    { valeur: phrase('rapport.ensemble'), style: 'cellule' },
    ...cells(figures, columns, periode, '', ''),
  ];
  const placed = page.table(headers(first, columns), [...rows, total.map(strong)]);
  return {
    ...placed,
    hauteur: rows.length,
    colonne: (colonne) => ({ ...placed.colonne(colonne), hauteur: rows.length }),
  };
}

/** What every sheet of figures recalls: how to read the signs. */
export function legend(page: Page, figures: Figures): void {
  page.text(phrase('tableau.legende'), 'legende');
  if (figures.isIncomplete) page.text(phrase('tableau.incomplet'), 'legende');
}
