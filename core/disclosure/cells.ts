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
  return [periode, ventilation, modalite].join(BETWEEN);
}

export function splitCell(cell: string): readonly [periode: string, ventilation: string, modalite: string] {
  return cell.split(BETWEEN) as [string, string, string];
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
