/** Rows that a workbook hides are told by the grid, in the formats that say it. */
import { utils, write, type BookType } from 'xlsx';
import { openWorkbook } from '../../files';
import { zipFiles } from '../../files/archive';
import { hiddenRowsByTable } from '../../files/hiddenOdsRows';
import { hiddenRowsOf } from '../../files/hiddenRows';

const bytes = (xml: string): Uint8Array => new Uint8Array(Buffer.from(xml));

describe('hiddenRowsOf', () => {
  it.each<[string, string, number[]]>([
    ['a row', '<sheetData><row r="2" ht="15" hidden="1" customHeight="1"><c r="A2"/></row></sheetData>', [1]],
    ['xsd booleans', '<row hidden="true" r="3"/><row r="4" hidden="0"/><row r="5" hidden="false"/>', [2]],
    ['a prefix', '<x:row r="7" hidden="1">', [6]],
    ['columns are no rows', '<cols><col min="1" hidden="1"/></cols><rowBreaks hidden="1"/>', []],
    ['nor are texts', '<row r="1"><c t="inlineStr"><is><t>hidden="1" row r="3"</t></is></c></row>', []],
    ['nothing', '', []],
  ])('%s', (_, xml, expected) => expect(hiddenRowsOf(bytes(xml))).toEqual(expected));
});

const table = (rows: string): string => `<table:table table:name="T"><table:table-column/>${rows}</table:table>`;
const row = (text: string, attributes = ''): string =>
  `<table:table-row table:style-name="ro1"${attributes}><table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell></table:table-row>`;
const blank = (attributes: string): string =>
  `<table:table-row${attributes}><table:table-cell table:number-columns-repeated="4"/></table:table-row>`;
const by = (how: string): string => ` table:visibility="${how}"`;
const times = (n: number): string => ` table:number-rows-repeated="${n}"`;

describe('hiddenRowsByTable', () => {
  it.each<[string, string, number[][]]>([
    [
      'by hand, by a filter, shown',
      table(row('a') + row('b', by('collapse')) + row('c', by('filter')) + row('d', by('visible'))),
      [[1, 2]],
    ],
    ['repeated rows', table(row('a', times(3)) + row('b', times(2) + by('filter')) + row('c')), [[3, 4]]],
    [
      'one list a sheet',
      table(row('a', by('filter'))) + table(row('b')) + table(row('c', by('filter'))),
      [[0], [], [0]],
    ],
    [
      'a closed group, and one that is open',
      table(
        `${row('a')}<table:table-row-group table:display="false">${row('b')}</table:table-row-group>` +
          `<table:table-row-group>${row('c')}</table:table-row-group>`,
      ),
      [[1]],
    ],
    [
      'no text, no column',
      table(`<table:table-column${by('collapse')}/>${row(' table:visibility="filter" &lt;table:table-row')}`),
      [[]],
    ],
    ['nothing', '', []],
  ])('%s', (_, xml, expected) => expect(hiddenRowsByTable(bytes(xml))).toEqual(expected));

  it('keeps to the rows that a sheet can have', () => {
    const [rows] = hiddenRowsByTable(bytes(table(row('a') + row('', times(9e9) + by('filter')))));
    expect(rows).toHaveLength(2 ** 20 - 1);
  });
});

describe('openWorkbook', () => {
  const workbook = (bookType: BookType): Uint8Array => {
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet([['Nom'], ['Un'], ['Deux'], ['Trois']]);
    sheet['!rows'] = [{}, { hidden: true }, {}, { hidden: true }];
    utils.book_append_sheet(book, utils.aoa_to_sheet([['Légende']]), 'Notice');
    utils.book_append_sheet(book, sheet, 'Données');
    return new Uint8Array(write(book, { type: 'buffer', bookType }) as Buffer);
  };

  it.each<BookType>(['xlsx', 'xlsb', 'xlml'])('%s', (format) => {
    const { sheets } = openWorkbook(workbook(format));
    expect(sheets.map(({ hiddenRows }) => hiddenRows)).toEqual([[], [1, 3]]);
  });

  const NAMES = ['office', 'table', 'text'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const sheets =
    table(row('Légende')) +
    table(row('Nom') + row('Un', by('filter')) + row('Deux') + blank(times(9) + by('collapse')));
  const content = (root: string, more = ''): string =>
    `<?xml version="1.0" encoding="UTF-8"?><office:${root} ${NAMES.join(' ')}${more}><office:body><office:spreadsheet>` +
    `${sheets.replace('"T"', '"Notice"')}</office:spreadsheet></office:body></office:${root}>`;

  it('ods, whose rows below the data are no rows', async () => {
    const manifest = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>';
    const files = {
      'META-INF/manifest.xml': manifest,
      'styles.xml': '<office:document-styles/>',
      'content.xml': content('document-content'),
    };
    const ods = await zipFiles(new Map(Object.entries(files).map(([path, text]) => [path, bytes(text)])));
    expect(openWorkbook(ods).sheets.map(({ hiddenRows }) => hiddenRows)).toEqual([[], [1]]);
  });

  it('flat ods', () => {
    const type = ' office:mimetype="application/vnd.oasis.opendocument.spreadsheet"';
    const { sheets: read, format } = openWorkbook(bytes(content('document', type)));
    expect([format, read.map(({ hiddenRows }) => hiddenRows)]).toEqual(['ods', [[], [1]]]);
  });
});
