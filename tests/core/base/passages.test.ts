/** Passages inside a parcours: the same one delivered twice, results that contradict, ranks. */
import { settlePassagesSteps } from '../../../core/base/passages';
import { lastOf } from '../../../core/table';
import { tableOf } from '../tableOf';

function settle(
  passages: readonly (readonly [row: number, date: string, result: string])[],
  parcoursOf: readonly number[],
  order: readonly number[] = parcoursOf.map((_, i) => i),
): { kept: string[]; contradictions: number } {
  const table = tableOf(
    { date_jury: passages.map(([, date]) => date), resultat_jury: passages.map(([, , result]) => result) },
    ['rang'],
  );
  const row = Int32Array.from(passages, ([r]) => r);
  const settled = lastOf(
    settlePassagesSteps(
      { row, table },
      Int32Array.from(parcoursOf),
      Math.max(...parcoursOf) + 1,
      Int32Array.from(order),
    ),
  );
  const kept = [...settled.source].map(
    (p, i) => `${settled.parcours[i]}:${settled.rang[i]}:${passages[p][1]}:${passages[p][2]}`,
  );
  return { kept, contradictions: settled.contradictions.length };
}

describe('settlePassagesSteps', () => {
  it('ranks by date, undated last', () => {
    const { kept } = settle(
      [
        [0, '2024-06-01', 'VT'],
        [0, '2023-06-01', 'VP'],
        [0, '', 'REF'],
      ],
      [0],
    );
    expect(kept).toEqual(['0:1:2023-06-01:VP', '0:2:2024-06-01:VT', '0:3::REF']);
  });

  it('counts once a passage delivered twice, and keeps the one with a result', () => {
    const { kept, contradictions } = settle(
      [
        [0, '2024-06-01', ''],
        [1, '2024-06-01', 'VT'],
        [1, '2024-06-01', 'VT'],
      ],
      [0, 0],
    );
    expect(kept).toEqual(['0:1:2024-06-01:VT']);
    expect(contradictions).toBe(0);
  });

  it('keeps the later row and reports two results on one day', () => {
    const { kept, contradictions } = settle(
      [
        [0, '2024-06-01', 'REF'],
        [1, '2024-06-01', 'VT'],
      ],
      [0, 0],
    );
    expect(kept).toEqual(['0:1:2024-06-01:VT']);
    expect(contradictions).toBe(1);
  });

  it('does not mix parcours', () => {
    const { kept } = settle(
      [
        [0, '2024-06-01', 'VT'],
        [1, '2024-06-01', 'VT'],
      ],
      [1, 0],
    );
    expect(kept).toEqual(['0:1:2024-06-01:VT', '1:1:2024-06-01:VT']);
  });
});
