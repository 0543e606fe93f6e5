/** Small files of every format, with cells that readers like to spoil; names are plainly fictitious. */
import { CFB, utils, write, type BookType } from 'xlsx';

export const ROWS: readonly (readonly (string | number)[])[] = [
  ['N° dossier', 'Nom', 'Prénom', 'Date de naissance', 'Code postal'],
  ['0001', 'FICTIF', 'Zoé', '01/02/1980', '01250'],
  ['0002', 'D’EXEMPLE', 'Élodie', '15/11/1975', '33000'],
  ['0003', 'INVENTÉ', 'Loïc', '30/06/1990', '06400'],
];

/** The same rows as a text file. */
export function csvFile(separator = ';'): Uint8Array {
  return new Uint8Array(Buffer.from(ROWS.map((row) => row.join(separator)).join('\r\n') + '\r\n', 'utf8'));
}

/** The same rows as a workbook, with a hidden sheet beside them. */
export function workbookFile(bookType: BookType): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(ROWS.map((row) => [...row])), 'Candidats');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Codes'], ['A']]), 'Listes');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return new Uint8Array(write(book, { type: 'buffer', bookType }) as Buffer);
}

/** A workbook whose end is missing. */
export function brokenFile(): Uint8Array {
  const whole = workbookFile('xlsx');
  return whole.slice(0, Math.floor(whole.length * 0.6));
}

/** What Excel writes under a password: an OLE2 file around an encrypted package (MS-OFFCRYPTO 2.3.4). */
export function encryptedFile(): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const name of ['EncryptionInfo', 'EncryptedPackage']) CFB.utils.cfb_add(container, name, Buffer.alloc(64));
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
}
