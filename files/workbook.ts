/** The sheets of a workbook of any format, or the reason why its bytes give none. */
import { Problem } from '../core/messages';
import {
  decodeMarkup,
  htmlTables,
  oleNames,
  refuseUnless,
  sniff,
  zipEntries,
  type Format,
  type SheetGrid,
} from '../core/reading';
import { decodeUtf8, type RawSource } from '../core/table';
import { sheetsOf } from './sheetjs';

export interface Workbook {
  readonly sheets: readonly SheetGrid[];
  readonly format: Exclude<RawSource['format'], 'csv' | 'grille'>;
  /** Of a text format (HTML, XML). */
  readonly encoding?: string;
}

/** XML begins with it. */
const LESS_THAN = 0x3c;

function zipWorkbook(bytes: Uint8Array): Workbook {
  const entries = zipEntries(bytes);
  if (entries === null) throw new Problem('zip_tronque');
  if (entries.some(({ encrypted }) => encrypted)) throw new Problem('fichier_chiffre');
  const has = (name: RegExp) => entries.some((entry) => name.test(entry.name));
  if (has(/(^|\/)workbook\.(xml|bin)$/i)) return { sheets: sheetsOf(bytes), format: 'xlsx' };
  const content = entries.find(({ name }) => name === 'content.xml');
  const mimetype = entries.find(({ name }) => name === 'mimetype')?.stored;
  if (mimetype && !decodeUtf8(mimetype).includes('spreadsheet')) throw new Problem('zip_sans_classeur');
  // ODF 1.3, part 2, 3.4: the package is encrypted whole, or its streams one by one, stored instead of deflated.
  const isLocked = content?.stored && content.stored[0] !== LESS_THAN;
  if (isLocked || has(/^encrypted-package$/)) throw new Problem('fichier_chiffre');
  if (content !== undefined) return { sheets: sheetsOf(bytes, { ods: true }), format: 'ods' };
  throw new Problem('zip_sans_classeur');
}

function oleWorkbook(bytes: Uint8Array): Workbook {
  const names = oleNames(bytes);
  // MS-OFFCRYPTO 2.3.4: an encrypted .xlsx is an OLE2 file.
  if (names.includes('EncryptedPackage') || names.includes('EncryptionInfo')) throw new Problem('fichier_chiffre');
  // A bare stream (old PHP libraries) has no directory.
  if (names.length > 0 && !names.some((name) => /^(workbook|book)$/i.test(name))) throw new Problem('format_inconnu');
  return { sheets: sheetsOf(bytes, { biff: true }), format: 'xls' };
}

/**
 * The workbook in those bytes, of that format.
 * @throws Problem `zip_tronque`, `zip_sans_classeur`, `fichier_chiffre`, `classeur_illisible`, `fichier_vide`, `format_...`
 */
export function openWorkbook(bytes: Uint8Array, format: Format = sniff(bytes)): Workbook {
  refuseUnless(format, ['zip', 'ole', 'html', 'spreadsheetml', 'fods']);
  if (format === 'zip') return zipWorkbook(bytes);
  if (format === 'ole') return oleWorkbook(bytes);
  const { text, encoding } = decodeMarkup(bytes);
  if (format === 'spreadsheetml') return { sheets: sheetsOf(text), format: 'xls', encoding };
  if (format === 'fods') return { sheets: sheetsOf(text, { ods: true }), format: 'ods', encoding };
  const sheets = htmlTables(text);
  if (sheets.length === 0) throw new Problem('html_sans_tableau');
  return { sheets, format: 'html', encoding };
}

/** The port's implementation (see port.ts). Asynchronous: SheetJS blocks, so the atelier calls it from a worker. */
export async function readSheets(bytes: Uint8Array): Promise<readonly SheetGrid[]> {
  return openWorkbook(bytes).sheets;
}
