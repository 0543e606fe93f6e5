/** Text views of typed cells: dates of both systems, numbers, booleans, errors. */
import { CELL_BOOLEAN, CELL_DATE, CELL_ERROR, CELL_NUMBER, CELL_TEXT, type CellKind } from '../../../../core/table';
import { emptyCell } from '../../../../core/reading';
import { serialDate, shortestDecimal, viewCell } from '../../../../core/reading/grid/textView';

describe('serialDate', () => {
  it.each<[number, boolean, string | null]>([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, '1900-02-29'],
    [61, false, '1900-03-01'],
    [45351, false, '2024-02-29'],
    [45351.5, false, '2024-02-29T12:00:00'],
    [45351.999999, false, '2024-03-01'],
    [45351.75001, false, '2024-02-29T18:00:01'],
    [2958465, false, '9999-12-31'],
    [2958466, false, null],
    [0, false, null],
    [-1, false, null],
    [43889, true, '2024-02-29'],
    [0, true, '1904-01-01'],
    [NaN, false, null],
  ])('%d (1904: %s): %s', (serial, date1904, expected) => {
    expect(serialDate(serial, date1904)).toBe(expected);
  });
});

describe('shortestDecimal', () => {
  it.each([
    [12.5, '12.5'],
    [0.1 + 0.2, '0.3'],
    [1250, '1250'],
    [-0.5, '-0.5'],
    [1e21, '1000000000000000000000'],
    [1.5e21, '1500000000000000000000'],
    [1e-7, '0.0000001'],
    [1.25e-7, '0.000000125'],
    [12345678901234, '12345678901234'],
    [0, '0'],
  ])('%d: %s', (value, expected) => {
    expect(shortestDecimal(value)).toBe(expected);
  });
});

describe('viewCell', () => {
  const view = (kind: CellKind, text: string, number = 0, format = '', date1904 = false) => {
    const out = { text: 'before', kind: CELL_ERROR as CellKind };
    viewCell({ ...emptyCell(), kind, text, number, format }, date1904, out);
    return [out.text, out.kind];
  };
  it.each<[string, ReturnType<typeof view>, [string, CellKind]]>([
    ['text as it came', view(CELL_TEXT, ' 007 '), [' 007 ', CELL_TEXT]],
    ['a number', view(CELL_NUMBER, '', 35830), ['35830', CELL_NUMBER]],
    ['a padded code', view(CELL_NUMBER, '', 1250, '00000'), ['01250', CELL_NUMBER]],
    ['a date', view(CELL_NUMBER, '', 45351, 'dd/mm/yyyy'), ['2024-02-29', CELL_DATE]],
    ['a date of 1904', view(CELL_NUMBER, '', 43889, 'dd/mm/yyyy', true), ['2024-02-29', CELL_DATE]],
    ['a zero under a date format', view(CELL_NUMBER, '', 0, 'dd/mm/yyyy'), ['0', CELL_NUMBER]],
    ['a duration', view(CELL_NUMBER, '', 26.5 / 24, '[h]:mm'), ['26:30:00', CELL_TEXT]],
    ['a moment under an hour format', view(CELL_NUMBER, '', 45351.5, 'hh:mm'), ['2024-02-29T12:00:00', CELL_DATE]],
    ['a percentage', view(CELL_NUMBER, '', 0.5, '0%'), ['0.5', CELL_NUMBER]],
    ['true', view(CELL_BOOLEAN, '1'), ['VRAI', CELL_BOOLEAN]],
    ['false', view(CELL_BOOLEAN, ''), ['FAUX', CELL_BOOLEAN]],
    ['an error', view(CELL_ERROR, '#REF!'), ['#REF!', CELL_ERROR]],
    ['an ISO date given by the host', view(CELL_DATE, '2024-02-29'), ['2024-02-29', CELL_DATE]],
  ])('%s', (_, actual, expected) => {
    expect(actual).toEqual(expected);
  });
});
