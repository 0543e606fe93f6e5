/** Opens a generated file the plain way, apart from the product's readers: rows of texts, as an officer sees them. */
import Papa from 'papaparse';
import * as XLSX from 'xlsx';

const decoders: readonly [RegExp, string][] = [
  [/dava|TITRES_PRO|dreets-social\/extraction|cqp_suivi/, 'windows-1252'],
  [/draaf/, 'macintosh'],
  [/VAE_JS/, 'utf-16le'],
  [/VAE\.TXT/, 'ibm850'],
];

function decode(path: string, bytes: Uint8Array): string {
  const utf8 = bytes[0] === 0xef && bytes[1] === 0xbb;
  const label = utf8 ? 'utf-8' : (decoders.find(([pattern]) => pattern.test(path))?.[1] ?? 'utf-8');
  if (label !== 'ibm850') return new TextDecoder(label).decode(bytes);
  // Node has no CP850 decoder; ASCII is enough to find file numbers.
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

const separatorOf = (path: string): string =>
  /universite|branche\/candidats|candidatures\.csv$/.test(path) && !/export_candidatures/.test(path)
    ? ','
    : /\.tsv$|VAE_JS/.test(path)
      ? '\t'
      : /extraction\.txt$/.test(path)
        ? '|'
        : ';';

/** The rows of the sheet of that name (or of the only table) of a generated export. */
export function openRows(path: string, bytes: Uint8Array, sheet: string): string[][] {
  if (/\.(xlsx|ods)$/.test(path) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)) {
    const book = XLSX.read(bytes, { type: 'array' });
    return XLSX.utils.sheet_to_json(book.Sheets[sheet], { header: 1, raw: false, defval: '', blankrows: true });
  }
  const text = decode(path, bytes);
  if (text.startsWith('<html>')) {
    return [...text.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) =>
      [...row.matchAll(/<t[hd]>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell.replace(/&nbsp;/g, '')),
    );
  }
  return Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: separatorOf(path) }).data;
}
