/** A text file as a sheet: every record of it, titles and totals included, as a spreadsheet would show it. */
import type { SheetGrid } from '../core/reading';
import { encodingNamed } from '../core/reading';
import { ByteTable } from '../core/reading/csv/byteTable';
import { separatorLine } from '../core/reading/csv/separator';
import { CellDecoder } from '../core/reading/encoding/decode';
import { Utf16Transcoder } from '../core/reading/encoding/utf16';
import { CELL_TEXT, type RawSource } from '../core/table';

type Known = Pick<RawSource, 'encoding' | 'separator' | 'fileName'>;

/** The bytes in an encoding where ASCII is ASCII, without byte order mark nor `sep=;` line. */
function bodyOf(bytes: Uint8Array, encoding: string | undefined): Uint8Array {
  let body = bytes;
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    body = new Utf16Transcoder(encoding === 'utf-16le').push(isMarked ? bytes.subarray(2) : bytes, true);
  } else if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) body = bytes.subarray(3);
  return body.subarray(separatorLine(body)?.length ?? 0);
}

/**
 * The records of a text file that has been read already.
 * @param source what reading found out: its encoding and its separator
 */
export function csvSheet(bytes: Uint8Array, { encoding, separator, fileName }: Known): SheetGrid {
  const name = encoding === null ? undefined : encodingNamed(encoding);
  const isUnicode = name === undefined || name === 'utf-8' || name === 'utf-16le' || name === 'utf-16be';
  const decoder = new CellDecoder(isUnicode, isUnicode ? 'windows-1252' : name);
  const table = new ByteTable(separator === null ? -1 : separator.charCodeAt(0));
  table.push(bodyOf(bytes, name));
  table.finish();
  const { rows, columns } = table;
  const codes = columns.map((column) => column.release(rows));
  const texts = columns.map((column) => new Array<string | undefined>(column.size));
  const read = (row: number, column: number): string => {
    const code = codes[column]?.[row] ?? 0;
    if (code === 0) return '';
    const { arena, starts } = columns[column];
    return (texts[column][code] ??= decoder.text(arena, starts[code], starts[code + 1]));
  };
  return {
    name: fileName,
    hidden: false,
    rowCount: rows,
    columnCount: columns.length,
    date1904: false,
    merges: [],
    rowLength: () => columns.length,
    read: (row, column, cell) => {
      cell.text = read(row, column);
      cell.kind = CELL_TEXT;
      cell.format = '';
      return cell.text !== '';
    },
  };
}
