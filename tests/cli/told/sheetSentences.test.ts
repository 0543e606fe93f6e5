/** What is said of the sheets of one file: by their names, and once where it holds for several. */
import { placeOf, saidOnce } from '../../../cli/told/sheetSentences';
import { rawOf } from '../../core/rawOf';

const sheet = (name: string, sameSheets?: readonly string[]) => {
  const raw = rawOf(['Nom'], [['A']]);
  return { ...raw, source: { ...raw.source, sheet: name }, ...(sameSheets === undefined ? {} : { sameSheets }) };
};

it('names the sheet of a workbook read in several sheets only', () => {
  expect(placeOf(sheet('2024', ['2023', '2024']), 'dava-02')).toBe('dava-02, feuille « 2024 »');
  expect(placeOf(sheet('Export'), 'dava-01')).toBe('dava-01');
});

it('says once what holds for several sheets, and apart what does not', () => {
  const said = saidOnce([
    { place: 'dava-01, feuille « 2023 »', sentences: ['e.xlsx (dava-01, feuille « 2023 ») : $& renommée.'] },
    {
      place: 'dava-02, feuille « 2024 »',
      sentences: ['e.xlsx (dava-02, feuille « 2024 ») : $& renommée.', 'e.xlsx (dava-02, feuille « 2024 ») : vide.'],
    },
  ]);
  expect(said).toEqual([
    'e.xlsx (dava-01, feuille « 2023 » ; dava-02, feuille « 2024 ») : $& renommée.',
    'e.xlsx (dava-02, feuille « 2024 ») : vide.',
  ]);
});
