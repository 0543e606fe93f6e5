/** A text file as a sheet: all its records, in their places, in every encoding. */
import { emptyCell } from '../../core/reading';
import { csvSheet, readDelivery } from '../../files';

const TEXT = 'Liste des candidats\r\n\r\nNom;Prénom;Code\r\nFICTIF;Zoé;007\r\n"A;B";"l""été";\r\nTotal;;2\r\n';

function utf16(text: string, mark: boolean): Buffer {
  return Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
}

it.each([
  ['UTF-8', Buffer.from(TEXT, 'utf8')],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`, 'utf8')],
  ['Latin-1', Buffer.from(TEXT, 'latin1')],
  ['UTF-16', utf16(TEXT, true)],
  ['a line that names the separator', Buffer.from(`sep=;\r\n${TEXT}`, 'utf8')],
])('%s', async (_name, bytes) => {
  const { source } = await readDelivery('liste.csv', new Uint8Array(bytes));
  const sheet = csvSheet(new Uint8Array(bytes), source);
  const cell = emptyCell();
  const rows = Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) => (sheet.read(row, column, cell) ? cell.text : '')),
  );
  expect(rows).toEqual([
    ['Liste des candidats', '', ''],
    ['', '', ''],
    ['Nom', 'Prénom', 'Code'],
    ['FICTIF', 'Zoé', '007'],
    ['A;B', 'l"été', ''],
    ['Total', '', '2'],
  ]);
});
