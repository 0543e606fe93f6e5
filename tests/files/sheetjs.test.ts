/** What SheetJS says on the console about a file is not told to the officer. */
import { utils, write } from 'xlsx';
import { sheetsOf } from '../../files/sheetjs';

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
