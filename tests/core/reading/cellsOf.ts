/** What the reading tests compare: a raw table as rows of texts, and texts as bytes of each encoding. */
import { createCsvReader, type CsvReaderOptions } from '../../../core/reading';
import type { RawTable } from '../../../core/table';
import { SINGLE_BYTE, type EncodingName } from '../../../core/reading/encoding/singleByte';

/** The cells of a raw table, row by row. */
export function cellsOf(raw: RawTable): string[][] {
  return Array.from({ length: raw.rowCount }, (_, row) => raw.columns.map(({ values, codes }) => values[codes[row]]));
}

export function headersOf(raw: RawTable): string[] {
  return raw.columns.map(({ header }) => header);
}

/** The bytes of a text in an encoding; throws when it has a character that the encoding lacks. */
export function encoded(text: string, encoding: EncodingName = 'utf-8'): Uint8Array {
  if (encoding === 'utf-8') return new Uint8Array(Buffer.from(text, 'utf8'));
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'));
  if (encoding === 'utf-16be') return new Uint8Array(Buffer.from(text, 'utf16le').swap16());
  const table = SINGLE_BYTE[encoding];
  return Uint8Array.from(text, (character) => {
    const byte = table.indexOf(character.charCodeAt(0));
    if (byte < 0) throw new RangeError(`${encoding} has no ${character}`);
    return byte;
  });
}

/** Labels that the tests' files use. */
export const knownLabels = (label: string): boolean =>
  ['Nom', 'Prénom', 'Note', 'Ville', 'Né le'].includes(label.trim());

/** Reads bytes pushed in chunks of `size`. */
export function readBytes(bytes: Uint8Array, options: Partial<CsvReaderOptions> = {}, size = bytes.length): RawTable {
  const reader = createCsvReader({ fileName: 'export.csv', knownLabels, ...options });
  for (let at = 0; at < bytes.length; at += Math.max(1, size)) reader.push(bytes.slice(at, at + Math.max(1, size)));
  return reader.end();
}

export function readText(text: string, options: Partial<CsvReaderOptions> = {}): RawTable {
  return readBytes(encoded(text), options);
}
