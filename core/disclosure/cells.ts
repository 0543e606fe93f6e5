/** Cells of the rows: period, breakdown, modality; and the sums that hold between cells. */
import type { IndicatorRow } from '../indicators';
import { UNKNOWN_MODALITY } from '../indicators';

/** The period of units whose date is missing: no row is given for it. */
export const TOTAL = 'total';
/** The modality "all that are known" of a profile: its denominator. */
export const KNOWN = '\u0001connus';
const BETWEEN = '\u0000';

/** A cell as text. */
export function cellOf(periode: string, ventilation: string, modalite: string): string {
  return `${periode}${BETWEEN}${ventilation}${BETWEEN}${modalite}`;
}

/** Period, breakdown, modality. */
export type CellParts = readonly [periode: string, ventilation: string, modalite: string];

export function splitCell(cell: string): CellParts {
  return cell.split(BETWEEN) as [string, string, string];
}

/** The same, each cell split once: a few hundred of them are asked about in every population. */
export class SplitCells {
  private readonly known = new Map<string, CellParts>();

  of(cell: string): CellParts {
    let parts = this.known.get(cell);
    if (parts === undefined) this.known.set(cell, (parts = splitCell(cell)));
    return parts;
  }
}

export function rowCell(row: IndicatorRow): string {
  return cellOf(row.periode, row.ventilation_1, row.modalite_1);
}

/** The same cell, of unknown modality. */
export function unknownCell(row: IndicatorRow): string {
  return cellOf(row.periode, row.ventilation_1, UNKNOWN_MODALITY);
}

export function knownCell(row: IndicatorRow): string {
  return cellOf(row.periode, row.ventilation_1, KNOWN);
}
