/** What SheetJS says on the console about a file is not told to the officer; comments on cells come with the cells. */
import { utils, write } from 'xlsx';
import { sheetsOf } from '../../files/sheetjs';
import { memberBytes, readMembers, textMember, writeMembers } from '../../files/xlsx/zip';
import { emptyCell } from '../../core/reading';
import { openWorkbook } from '../../files/workbook';

/** A flat OpenDocument text whose number format has a condition, as LibreOffice writes them. */
function conditionalFormat(): string {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Dossier'], ['A-1']]), 'Suivi');
  const style =
    '<number:number-style style:name="N1"><number:number number:min-integer-digits="1"/>' +
    '<style:map style:condition="value()&gt;0" style:apply-style-name="N1P0"/></number:number-style>';
  return (write(book, { type: 'string', bookType: 'fods' }) as string).replace(
    '<office:automatic-styles>',
    `<office:automatic-styles>${style}`,
  );
}

it('reads a format that it knows in part without a word on the console', () => {
  const text = conditionalFormat();
  expect(text).toContain('value()&gt;0');
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    const [sheet] = sheetsOf(text);
    expect([sheet.name, sheet.rowCount, said.mock.calls]).toEqual(['Suivi', 2, []]);
    console.error('restored');
    expect(said).toHaveBeenCalledWith('restored');
  } finally {
    said.mockRestore();
  }
});

it('keeps whole a character beyond U+FFFF written as a numeric reference', async () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Texte'], ['AAA'], ['\uf0fc coché'], ['😀 direct']]), 'Grille');
  const bytes = new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true }) as Buffer);
  const members = await Promise.all(
    readMembers(bytes).map(async (member) => {
      const xml = new TextDecoder().decode(await memberBytes(member));
      return member.path.endsWith('.xml')
        ? textMember(member.path, xml.replace('AAA', 'bravo &#128512; &#x1D400; &#233;'))
        : member;
    }),
  );
  const builtIn = String.fromCharCode;
  const [sheet] = openWorkbook(await writeMembers(members)).sheets;
  const cell = emptyCell();
  const texts = [1, 2, 3].map((row) => (sheet.read(row, 0, cell) ? cell.text : ''));
  expect(texts).toEqual(['bravo 😀 𝐀 é', '\uf0fc coché', '😀 direct']);
  expect(String.fromCharCode).toBe(builtIn);
});

describe('comments on cells', () => {
  /** A note on a cell, a discussion on another, a note on a blank one, far away. */
  function commented(type: 'xlsx' | 'ods' | 'biff8' | 'xlsb' | 'fods', discussed: boolean): Uint8Array {
    const sheet = utils.aoa_to_sheet([
      ['Dossier', 'Niveau'],
      ['A-1', '2'],
    ]);
    const author = 'Personne Fictive';
    sheet.A2.c = [{ a: author, t: 'vu sur place' }];
    if (discussed) sheet.B2.c = ['L’audit dit « 2 » & non 1', 'Vu en réunion'].map((t) => ({ a: author, t, T: true }));
    sheet.F9 = { t: 'z', c: [{ a: author, t: 'en marge' }] };
    sheet['!ref'] = 'A1:F9';
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'Grille');
    return new Uint8Array(write(book, { type: 'buffer', bookType: type }) as Buffer);
  }
  const told = (bytes: Uint8Array): string[] =>
    (openWorkbook(bytes).sheets[0].notes ?? []).map(({ row, column, text }) => `${row} ${column} ${text}`);

  it.each(['xlsx', 'xlsb', 'biff8'] as const)('of %s, without their author', (type) => {
    expect(told(commented(type, false))).toEqual(['1 0 vu sur place', '8 5 en marge']);
  });

  it('of a discussion, each of its messages', () => {
    expect(told(commented('xlsx', true))).toEqual([
      '1 0 vu sur place',
      '1 1 L’audit dit « 2 » & non 1',
      '1 1 Vu en réunion',
      '8 5 en marge',
    ]);
  });

  it('of OpenDocument, on blank cells too, which widen nothing', () => {
    const annotation = (text: string): string => `<office:annotation><text:p>${text}</text:p></office:annotation>`;
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['Dossier'], ['A-1']]), 'Suivi');
    const text = (write(book, { type: 'string', bookType: 'fods' }) as string)
      .replace('<text:p>A-1</text:p>', `${annotation('vu')}<text:p>A-1</text:p>`)
      .replace(
        '</table:table>',
        `<table:table-row><table:table-cell table:number-columns-repeated="4"/><table:table-cell>${annotation('en marge')}</table:table-cell></table:table-row></table:table>`,
      );
    const [sheet] = sheetsOf(text, { ods: true });
    expect(sheet.notes?.map(({ row, column, text: said }) => [row, column, said])).toEqual([
      [1, 0, 'vu'],
      [2, 4, 'en marge'],
    ]);
    expect([sheet.rowCount, sheet.columnCount]).toEqual([2, 1]);
  });
});
