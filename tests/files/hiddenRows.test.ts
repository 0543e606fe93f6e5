/** Rows that a workbook hides are told by the grid, in the formats that say it. */
import { utils, write, type BookType } from 'xlsx';
import { openWorkbook } from '../../files';
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
});
