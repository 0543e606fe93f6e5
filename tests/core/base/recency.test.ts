/** Which delivery is the more recent: by what it tells, never by its name or its place. */
import type { Region } from '../../../core/base';
import { deliveriesTold, deliveryRecency } from '../../../core/base/recency';
import type { Delivery } from '../../../core/base/stack';
import { lastOf, MISSING_DAY, parseIsoDay } from '../../../core/table';

const region = {
  date_extraction: '2026-03-31',
  certificateurs: [{ id: 'dava' }, { id: 'fac', date_arret: '2024-12-31' }],
} as unknown as Region;

/** @param refused 1 for a row that was refused */
function delivery(
  id: string,
  columns: Readonly<Record<string, readonly string[]>>,
  refused: readonly number[] = [],
): Delivery {
  const names = Object.keys(columns);
  const table = {
    rowCount: columns[names[0]].length,
    columns: names.map((name) => ({
      kind: 'date',
      name,
      days: Int32Array.from(columns[name], (day) => (day === '' ? MISSING_DAY : parseIsoDay(day))),
    })),
  };
  const refusal = Uint8Array.from({ length: table.rowCount }, (_, row) => refused[row] ?? 0);
  return { certifier: { id }, file: { table, refusal } } as unknown as Delivery;
}

it.each<[string, [string, Record<string, readonly string[]>][], number[]]>([
  [
    'the latest event decides',
    [
      ['dava', { date_depot_l1: ['2024-05-01', ''] }],
      ['dava', { date_depot_l1: ['2023-01-01'], 'date_jury#2': ['2025-02-01'] }],
      ['dava', { date_decision_recevabilite: ['2023-12-31', '2024-01-02', ''] }],
    ],
    [1, 2, 0],
  ],
  [
    'a slip of the year, after the closing day, decides nothing',
    [
      ['dava', { date_depot_l1: ['2042-05-01', '2024-05-01'] }],
      ['dava', { date_depot_l1: ['2024-06-01'] }],
      ['fac', { date_depot_l1: ['2025-01-01', '2024-04-30'] }],
    ],
    [1, 2, 0],
  ],
  [
    'what lies ahead or is no event decides nothing',
    [
      ['dava', { date_fin_validite: ['2025-05-01'], date_depot_l1: ['2024-01-01'] }],
      ['dava', { date_naissance: ['2025-05-01'], date_depot_l1: ['2024-01-02'] }],
    ],
    [0, 1],
  ],
  [
    'then the number of rows; equals share a rank',
    [
      ['dava', { date_depot_l1: ['2024-01-01', '2024-01-01'] }],
      ['dava', { date_depot_l1: ['2024-01-01'] }],
      ['dava', { date_depot_l1: ['', '2024-01-01'] }],
      ['dava', { date_depot_l1: [''] }],
    ],
    [2, 1, 2, 0],
  ],
])('%s', (_title, deliveries, expected) => {
  const list = deliveries.map(([id, columns]) => delivery(id, columns));
  expect([...deliveryRecency(lastOf(deliveriesTold(region, list)))]).toEqual(expected);
  expect([...deliveryRecency(lastOf(deliveriesTold(region, [...list].reverse())))].reverse()).toEqual(expected);
});

it('a refused row tells nothing, neither by its dates nor by its number', () => {
  const list = [
    delivery('dava', { date_depot_l1: ['2024-01-01', '2025-01-01'] }, [0, 1]),
    delivery('dava', { date_depot_l1: ['2024-01-02'] }),
    delivery('dava', { date_depot_l1: ['2024-01-01', '2024-01-01'] }, [0, 1]),
  ];
  expect([...deliveryRecency(lastOf(deliveriesTold(region, list)))]).toEqual([0, 2, 0]);
});
