/** Workbooks of every format, whole and damaged, read from their bytes. */
import { utils, write, type BookType, type WorkBook } from 'xlsx';
import { Problem, tellProblem } from '../../core/messages';
import { CELL_BOOLEAN, CELL_DATE, CELL_ERROR, CELL_NUMBER, CELL_TEXT } from '../../core/table';
import { readDelivery, readSheets } from '../../files';
import { cellsOf, encoded, headersOf, knownLabels } from '../core/reading/cellsOf';

const OPTIONS = { knownLabels };
const date = (v: number) => ({ t: 'n', v, z: 'dd/mm/yyyy' });

/** Six columns, one of each type, as a certifier's workbook would have them. */
function book(more: Partial<WorkBook> = {}): WorkBook {
  const sheet = utils.aoa_to_sheet([
    ['Nom', 'Né le', 'Code postal', 'RNCP', 'Accompagné', 'Note'],
    ['Gaëlle Œuvrard', null, null, 35830, true, 'l’été'],
    ['Martin', null, null, 36004.5, false, ' deux  espaces '],
  ]);
  Object.assign(sheet, {
    B2: date(29252),
    B3: date(32994.25),
    C2: { t: 'n', v: 1250, z: '00000' },
    C3: { t: 's', v: '75011' },
  });
  return { SheetNames: ['Candidats'], Sheets: { Candidats: sheet }, ...more };
}
const bytesOf = (workbook: WorkBook, bookType: BookType): Uint8Array =>
  new Uint8Array(write(workbook, { type: 'buffer', bookType }) as Buffer);

const EXPECTED = [
  ['Gaëlle Œuvrard', '1980-02-01', '01250', '35830', 'VRAI', 'l’été'],
  ['Martin', '1990-05-01T06:00:00', '75011', '36004.5', 'FAUX', ' deux  espaces '],
];

async function problem(bytes: Uint8Array, options = {}): Promise<Problem> {
  try {
    await readDelivery('livraison.xlsx', bytes, { ...OPTIONS, ...options });
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('no problem');
}

describe('formats', () => {
  it.each<[BookType, string]>([
    ['xlsx', 'xlsx'],
    ['xlsb', 'xlsx'],
    ['biff8', 'xls'],
    ['xlml', 'xls'],
    ['ods', 'ods'],
    ['fods', 'ods'],
  ])('%s', async (type, format) => {
    const raw = await readDelivery('candidats', bytesOf(book(), type), OPTIONS);
    expect(headersOf(raw)).toEqual(['Nom', 'Né le', 'Code postal', 'RNCP', 'Accompagné', 'Note']);
    expect(cellsOf(raw)).toEqual(EXPECTED);
    expect(raw.source).toMatchObject({ fileName: 'candidats', format, sheet: 'Candidats' });
    expect(raw.columns.map(({ kinds }) => kinds[1])).toEqual([
      CELL_TEXT,
      CELL_DATE,
      CELL_NUMBER,
      CELL_NUMBER,
      CELL_BOOLEAN,
      CELL_TEXT,
    ]);
  });

  it('a bare BIFF stream in windows-1252, as small PHP libraries write it', async () => {
    const record = (id: number, ...body: number[]) => [id & 255, id >> 8, body.length, 0, ...body];
    const label = (row: number, column: number, text: string) => {
      const bytes = encoded(text, 'windows-1252');
      return record(0x204, row, 0, column, 0, 0, 0, bytes.length, 0, ...bytes);
    };
    const number = (row: number, column: number, value: number) =>
      record(0x203, row, 0, column, 0, 0, 0, ...new Uint8Array(Float64Array.of(value).buffer));
    const bytes = Uint8Array.from([
      ...record(0x809, 0, 0, 0x10, 0, 0, 0, 0, 0),
      ...[label(0, 0, 'Nom'), label(0, 1, 'Note'), label(0, 2, 'Montant')].flat(),
      ...[label(1, 0, 'Gaëlle Œuvrard'), label(1, 1, 'l’été'), number(1, 2, 12.5)].flat(),
      ...record(0x0a),
    ]);
    const raw = await readDelivery('candidats.xls', bytes, OPTIONS);
    expect(cellsOf(raw)).toEqual([['Gaëlle Œuvrard', 'l’été', '12.5']]);
    expect(raw.source.format).toBe('xls');
  });

  it('the 1904 date system, in xlsx and xls', async () => {
    for (const type of ['xlsx', 'biff8'] as const) {
      const workbook = book({ Workbook: { WBProps: { date1904: true } } });
      Object.assign(workbook.Sheets.Candidats, { B2: date(29252 - 1462), B3: date(32994.25 - 1462) });
      const raw = await readDelivery('candidats', bytesOf(workbook, type), OPTIONS);
      expect(cellsOf(raw).map((row) => row[1])).toEqual(['1980-02-01', '1990-05-01T06:00:00']);
      expect(raw.source.date1904).toBe(true);
    }
  });

  it('formulas give their value, errors their text', async () => {
    const workbook = book();
    Object.assign(workbook.Sheets.Candidats, { D2: { t: 'n', v: 7, f: '3+4' }, D3: { t: 'e', v: 0x17, f: '1+#REF!' } });
    const raw = await readDelivery('candidats.xlsx', bytesOf(workbook, 'xlsx'), OPTIONS);
    expect(cellsOf(raw).map((row) => row[3])).toEqual(['7', '#REF!']);
    expect([...raw.columns[3].kinds]).toEqual([CELL_TEXT, CELL_NUMBER, CELL_ERROR]);
  });

  it('hidden rows are read; a hidden sheet only when it is asked for', async () => {
    const workbook = book();
    workbook.Sheets.Candidats['!rows'] = [{}, { hidden: true }];
    workbook.SheetNames.push('Codes');
    workbook.Sheets.Codes = utils.aoa_to_sheet([
      ['Nom', 'Note'],
      ['a', 'b'],
    ]);
    workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    const bytes = bytesOf(workbook, 'xlsx');
    const raw = await readDelivery('candidats.xlsx', bytes, OPTIONS);
    expect(raw.rowCount).toBe(2);
    expect(raw.otherSheets).toEqual([]);
    expect((await readDelivery('candidats.xlsx', bytes, { ...OPTIONS, feuille: 'Codes' })).rowCount).toBe(1);
  });

  it('merged headers', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Candidat', null, 'Jury', null],
      ['Nom', 'Prénom', 'Date', 'Résultat'],
      ['Durand', 'Alice', '01/02/2024', 'VT'],
      ['Martin', 'Bob', '03/02/2024', 'VP'],
    ]);
    sheet['!merges'] = [utils.decode_range('A1:B1'), utils.decode_range('C1:D1')];
    for (const type of ['xlsx', 'biff8', 'ods'] as const) {
      const raw = await readDelivery('jury', bytesOf({ SheetNames: ['J'], Sheets: { J: sheet } }, type), OPTIONS);
      expect(headersOf(raw)).toEqual(['Candidat Nom', 'Candidat Prénom', 'Jury Date', 'Jury Résultat']);
    }
  });

  it('HTML disguised as .xls: texts stay texts, in the encoding of the file', async () => {
    const markup =
      '<html><head><meta charset="utf-8"></head><body><table><tr><td colspan="3">Suivi VAE</td></tr>' +
      '<tr><th>Nom</th><th>Né le</th><th>Code postal</th></tr>' +
      '<tr><td>Hélène</td><td>03/04/1985</td><td>01250</td></tr><tr><td>Zoé</td><td>12/11/1990</td><td>007</td></tr></table></body></html>';
    for (const coding of ['utf8', 'latin1'] as const) {
      const raw = await readDelivery('suivi.xls', new Uint8Array(Buffer.from(markup, coding)), OPTIONS);
      expect(cellsOf(raw)).toEqual([
        ['Hélène', '03/04/1985', '01250'],
        ['Zoé', '12/11/1990', '007'],
      ]);
      expect(raw.source).toMatchObject({
        format: 'html',
        headerRow: 2,
        encoding: coding === 'utf8' ? 'utf-8' : 'windows-1252',
      });
    }
  });

  it('SpreadsheetML 2003 in windows-1252', async () => {
    const xml =
      '<?xml version="1.0" encoding="windows-1252"?><?mso-application progid="Excel.Sheet"?>' +
      '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
      '<Worksheet ss:Name="Données"><Table><Row><Cell><Data ss:Type="String">Nom</Data></Cell><Cell><Data ss:Type="String">Note</Data></Cell></Row>' +
      '<Row><Cell><Data ss:Type="String">Hélène</Data></Cell><Cell><Data ss:Type="String">007</Data></Cell></Row></Table></Worksheet></Workbook>';
    const raw = await readDelivery('suivi.xls', new Uint8Array(Buffer.from(xml, 'latin1')), OPTIONS);
    expect(cellsOf(raw)).toEqual([['Hélène', '007']]);
    expect(raw.source).toMatchObject({ format: 'xls', sheet: 'Données', encoding: 'windows-1252' });
  });
});

describe('readDelivery', () => {
  it('streams text given in chunks', async () => {
    async function* chunks() {
      for (const part of ['No', 'm;Note\nDur', 'and;Valid', 'é\n']) yield new Uint8Array(Buffer.from(part));
    }
    expect(cellsOf(await readDelivery('a.csv', chunks(), OPTIONS))).toEqual([['Durand', 'Validé']]);
  });

  it('gathers a workbook given in chunks', async () => {
    const bytes = bytesOf(book(), 'xlsx');
    async function* chunks() {
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.slice(at, at + 1000);
    }
    expect(cellsOf(await readDelivery('a.xlsx', chunks(), OPTIONS))).toEqual(EXPECTED);
  });

  it('trusts the bytes, not the extension', async () => {
    expect(
      (await readDelivery('a.xlsx', new Uint8Array(Buffer.from('Nom;Note\nDurand;a')), OPTIONS)).source.format,
    ).toBe('csv');
    expect((await readDelivery('a.csv', bytesOf(book(), 'xlsx'), OPTIONS)).source.format).toBe('xlsx');
  });

  it('gives a table that a worker can post', async () => {
    const raw = await readDelivery('a.csv', new Uint8Array(Buffer.from('Nom;Note\nDurand;a')), OPTIONS);
    expect(structuredClone(raw).columns[0].values).toEqual(['', 'Durand']);
  });
});

describe('readSheets', () => {
  it('gives every sheet', async () => {
    const sheets = await readSheets(bytesOf(book(), 'xlsx'));
    expect(sheets.map(({ name, rowCount, columnCount }) => [name, rowCount, columnCount])).toEqual([
      ['Candidats', 3, 6],
    ]);
  });
});

/** An OLE2 file ([MS-CFB]) that has only a header and a directory with these streams. */
function ole(names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...names].forEach((name, i) => {
    const at = 1024 + 128 * i;
    bytes.set(Buffer.from(`${name}\0`, 'utf16le'), at);
    bytes[at + 64] = (name.length + 1) * 2;
    bytes[at + 66] = i === 0 ? 5 : 2;
  });
  return bytes;
}

/** A zip archive of stored members (PKWARE APPNOTE 4.3), sizes below 64 kB. */
function zip(members: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const local: number[] = [];
  const central: number[] = [];
  const two = (value: number) => [value & 255, value >> 8];
  for (const [name, body] of Object.entries(members)) {
    const bytes = [...Buffer.from(name)];
    const sizes = [...two(body.length), 0, 0, ...two(body.length), 0, 0, ...two(bytes.length), 0, 0];
    const fields = [20, 0, 0, 0, 0, 0, 0, 0, 33, 0, 0, 0, 0, 0, ...sizes];
    central.push(
      0x50,
      0x4b,
      1,
      2,
      20,
      0,
      ...fields,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      ...two(local.length),
      0,
      0,
      ...bytes,
    );
    local.push(0x50, 0x4b, 3, 4, ...fields, ...bytes, ...body);
  }
  const count = two(Object.keys(members).length);
  const end = [
    0x50,
    0x4b,
    5,
    6,
    0,
    0,
    0,
    0,
    ...count,
    ...count,
    ...two(central.length),
    0,
    0,
    ...two(local.length),
    0,
    0,
    0,
    0,
  ];
  return Uint8Array.from([...local, ...central, ...end]);
}

describe('refusals', () => {
  const xlsx = bytesOf(book(), 'xlsx');
  const encryptedEntry = xlsx.slice();
  // APPNOTE 4.4.4: bit 0 of the flags of the first central directory entry.
  const central = Buffer.from(encryptedEntry).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  encryptedEntry[central + 8] |= 1;
  const damaged = xlsx.slice();
  damaged.fill(0x5a, 60, Math.floor(xlsx.length * 0.7));
  const utf8 = (text: string) => new Uint8Array(Buffer.from(text));
  const ODS = 'application/vnd.oasis.opendocument.spreadsheet';
  const ODT = 'application/vnd.oasis.opendocument.text';

  it.each<[string, Uint8Array]>([
    ['fichier_vide', new Uint8Array(0)],
    ['fichier_vide', bytesOf({ SheetNames: ['A'], Sheets: { A: utils.aoa_to_sheet([]) } }, 'xlsx')],
    ['entetes_seules', bytesOf({ SheetNames: ['A'], Sheets: { A: utils.aoa_to_sheet([['Nom', 'Note']]) } }, 'xlsx')],
    ['entetes_seules', utf8('Nom;Note\r\n')],
    ['fichier_chiffre', ole(['EncryptionInfo', 'EncryptedPackage'])],
    ['fichier_chiffre', encryptedEntry],
    ['fichier_chiffre', zip({ mimetype: utf8(ODS), 'content.xml': Uint8Array.from({ length: 64 }, (_, i) => i * 37) })],
    [
      'zip_sans_classeur',
      zip({
        mimetype: utf8(ODT),
        'content.xml': utf8('<office:document-content/>'),
      }),
    ],
    ['zip_sans_classeur', zip({ 'candidats.csv': utf8('Nom;Note') })],
    ['zip_tronque', xlsx.slice(0, Math.floor(xlsx.length / 2))],
    ['zip_tronque', xlsx.slice(0, xlsx.length - 30)],
    ['classeur_illisible', damaged],
    ['classeur_illisible', ole(['Workbook'])],
    ['format_inconnu', ole(['WordDocument'])],
    ['html_sans_tableau', utf8('<html><body>Session expirée</body></html>')],
    ['format_inconnu', Uint8Array.from({ length: 6000 }, (_, i) => (i * 31) % 256)],
    ['format_xml', utf8('<?xml version="1.0"?><candidats><candidat/></candidats>')],
    ['format_pdf', utf8('%PDF-1.4')],
    ['format_image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
    ['format_json', utf8('{"candidats": []}')],
    ['fichier_compresse', Uint8Array.of(0x1f, 0x8b, 8, 0)],
    ['zip_sans_classeur', Uint8Array.from([0x50, 0x4b, 5, 6, ...new Uint8Array(18)])],
  ])('%s: %#', async (code, bytes) => {
    const error = await problem(bytes);
    expect(error.code).toBe(code);
    const told = tellProblem(error);
    expect(told.quoi).toContain('livraison.xlsx');
    expect(JSON.stringify(told)).not.toMatch(/\{\w+\}/);
  });

  it('a sheet that is not there', async () => {
    const error = await problem(xlsx, { feuille: 'Jurys' });
    expect(error.code).toBe('feuille_absente');
    expect(error.slots).toMatchObject({ feuille: 'Jurys', feuilles: 'Candidats' });
  });
});
