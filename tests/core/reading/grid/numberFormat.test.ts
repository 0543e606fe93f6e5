/** What number formats say, in English and in French letters, and padded codes as displayed. */
import { formatKind, padded } from '../../../../core/reading/grid/numberFormat';

describe('formatKind', () => {
  it.each([
    ['', 'number'],
    ['General', 'number'],
    ['Standard', 'number'],
    ['@', 'number'],
    ['0', 'number'],
    ['0.00', 'number'],
    ['#,##0', 'number'],
    ['#,##0.00 "€"', 'number'],
    ['#,##0.00\\ [$€-40C];[Red]\\-#,##0.00\\ [$€-40C]', 'number'],
    ['0%', 'number'],
    ['0.00E+00', 'number'],
    ['# ?/?', 'number'],
    ['"jour" 0', 'number'],
    ['[Red]0', 'number'],
    ['dd/mm/yyyy', 'date'],
    ['jj/mm/aaaa', 'date'],
    ['d-mmm-yy', 'date'],
    ['[$-40C]d mmmm yyyy;@', 'date'],
    ['[$-F800]dddd, mmmm dd, yyyy', 'date'],
    ['yyyy-mm-dd hh:mm:ss', 'date'],
    ['dd/mm/yyyy\\ h:mm', 'date'],
    ['mmm-yy', 'date'],
    ['yyyy', 'date'],
    ['mmmm', 'date'],
    ['h:mm', 'time'],
    ['hh:mm:ss', 'time'],
    ['[h]:mm', 'time'],
    ['[mm]:ss', 'time'],
    ['h:mm AM/PM', 'time'],
    ['00000', 'padded'],
    ['000000000', 'padded'],
    ['0#" "##" "##" "##" "##', 'padded'],
    ['00\\ 00\\ 00\\ 00\\ 00', 'padded'],
    ['"RNCP"00000', 'padded'],
  ])('%s: %s', (format, kind) => {
    expect(formatKind(format)).toBe(kind);
  });
});

describe('padded', () => {
  it.each([
    [1250, '00000', '01250'],
    [75011, '00000', '75011'],
    [612345678, '0#" "##" "##" "##" "##', '06 12 34 56 78'],
    [612345678, '00\\ 00\\ 00\\ 00\\ 00', '06 12 34 56 78'],
    [1234567, '00000', '1234567'],
    [35830, '"RNCP"00000', 'RNCP35830'],
    [830, '"RNCP"00000', 'RNCP00830'],
    [7, '00;-00', '07'],
    [0, '000', '000'],
    [-7, '00', null],
    [7.5, '00', null],
  ])('%d in %s: %s', (value, format, expected) => {
    expect(padded(value, format)).toBe(expected);
  });
});
