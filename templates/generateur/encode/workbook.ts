/** Workbooks through SheetJS, with nothing that depends on the clock: xlsx (1900 or 1904 dates), BIFF8 xls, ods. */
import * as XLSX from 'xlsx';
import { civil } from '../../../core/table/civil';
import { jma, type Cell } from '../dates';

export interface Sheet {
  readonly nom: string;
  readonly lignes: readonly (readonly Cell[])[];
}

/** Serial of 1970-01-01 in the 1900 system (with Excel's phantom 29 February 1900) and in the 1904 system. */
const EPOCH_1900 = 25569;
const EPOCH_1904 = 24107;

function toSheet(rows: Sheet['lignes'], bookType: 'xlsx' | 'xls' | 'ods', date1904: boolean): XLSX.WorkSheet {
  const sheet: XLSX.WorkSheet = {};
  let width = 1;
  rows.forEach((row, r) => {
    width = Math.max(width, row.length);
    row.forEach((cell, c) => {
      if (cell === null) return;
      const at = XLSX.utils.encode_cell({ r, c });
      if (typeof cell === 'string') sheet[at] = { t: 's', v: cell };
      else if (typeof cell === 'number') sheet[at] = { t: 'n', v: cell };
      else if (bookType === 'ods') {
        const { year, month, day } = civil(cell.day);
        const shown = jma.write(year, month, day) as string;
        sheet[at] = { t: 'd', v: new Date(Date.UTC(year, month - 1, day)), z: 'dd/mm/yyyy', w: shown };
      } else sheet[at] = { t: 'n', v: cell.day + (date1904 ? EPOCH_1904 : EPOCH_1900), z: 'dd/mm/yyyy' };
    });
  });
  sheet['!ref'] = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(0, rows.length - 1), c: width - 1 } });
  sheet['!cols'] = Array.from({ length: width }, () => ({ wch: 16 }));
  return sheet;
}

/** The bytes of a workbook. */
export function encodeWorkbook(
  sheets: readonly Sheet[],
  bookType: 'xlsx' | 'xls' | 'ods',
  date1904 = false,
): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const { nom, lignes } of sheets) XLSX.utils.book_append_sheet(book, toSheet(lignes, bookType, date1904), nom);
  if (date1904) book.Workbook = { WBProps: { date1904: true } };
  const bytes = XLSX.write(book, {
    type: 'array',
    bookType: bookType === 'xls' ? 'biff8' : bookType,
    compression: true,
    bookSST: true,
  });
  return new Uint8Array(bytes as ArrayBuffer);
}
