/** Reading one column: decided once for the column, each distinct value once, doubt never guessed away. */
import { readColumn } from '../../../core/tasks/readColumn';
import { drain } from '../../../core/tasks/task';

describe('readColumn', () => {
  it('reads each distinct value once, counts it, and gives every cell back in order', () => {
    const { distinct, cells } = drain(readColumn('date', ['14/07/2023', '', '2023-07-14', '14/07/2023', null]));
    expect(distinct.map(({ raw, count, value }) => [raw, count, value])).toEqual([
      ['14/07/2023', 2, '2023-07-14'],
      ['2023-07-14', 1, '2023-07-14'],
    ]);
    expect(cells).toEqual(['2023-07-14', '', '2023-07-14', '2023-07-14', '']);
  });

  it('decides for the column: the same text is read by what its neighbours are', () => {
    expect(drain(readColumn('niveau', ['3', '2', '5'])).cells[0]).toBe('5');
    expect(drain(readColumn('niveau', ['3', '7', '6'])).cells[0]).toBe('3');
    // Roman and Arabic figures together: the column proves nothing of the Arabic ones.
    expect(drain(readColumn('niveau', ['3', 'V', 'II'])).cells[0]).toBe('');
  });

  it('keeps a number apart from the same digits written as text', () => {
    const { distinct } = drain(readColumn('rncp', [35830, '35830']));
    expect(distinct.map(({ value }) => value)).toEqual(['35830', '35830']);
  });

  it('leaves empty what only the rest of the row could decide, and says what it may be', () => {
    const { distinct, cells } = drain(readColumn('niveau', ['I']));
    expect(distinct[0]).toMatchObject({ state: 'a_verifier', value: '', suggestion: '7, 8', code: 'niveau_7_ou_8' });
    expect(cells).toEqual(['']);
  });

  it('names the finding of a refused value', () => {
    expect(drain(readColumn('date', ['31/02/2023'])).distinct[0]).toMatchObject({
      state: 'invalide',
      value: '',
      code: 'date_impossible',
    });
  });

  it('tells its progress on long columns', () => {
    const cells = Array.from({ length: 200 }, (_, i) => `RNCP${10000 + i}`);
    const seen = [...readColumn('rncp', cells)].map(({ done, total }) => [done, total]);
    expect(seen).toEqual([
      [64, 200],
      [128, 200],
      [192, 200],
    ]);
  });

  it('refuses a type that does not exist', () => {
    expect(() => drain(readColumn('inconnu', []))).toThrow(RangeError);
  });
});
