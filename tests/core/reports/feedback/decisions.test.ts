/** What there is to correct: each finding on one line, habits together, and the first lines the same however many are asked. */
import fc from 'fast-check';
import { toCorrectLines } from '../../../../core/reports/feedback/decisions';
import type { FeedbackFile } from '../../../../core/reports/feedback/fileSheet';
import type { Finding } from '../../../../core/table';
import { FindingLog, lastOf } from '../../../../core/table';
import { rawOf } from '../../rawOf';

const ROWS = 12;
/** Three columns of few values, so that habits are many. */
const RAW = rawOf(
  ['A', 'B', 'C'],
  Array.from({ length: ROWS }, (_, i) => [`a${i % 2}`, `b${i % 5}`, i % 4 === 0 ? '' : 'c']),
);

const findings = fc.array(
  fc.record<Finding>({
    code: fc.constantFrom('date_impossible', 'code_inconnu', 'date_ambigue', 'rubrique_absente'),
    severity: fc.constantFrom('bloquant', 'a_verifier', 'information'),
    verdict: fc.constant('faux'),
    rubrique: fc.constantFrom('sexe', 'date_jury', 'date_demande'),
    row: fc.integer({ min: -1, max: ROWS - 1 }),
    column: fc.integer({ min: -1, max: 2 }),
    repair: fc.constant('manual'),
    suggestion: fc.constantFrom('', 'x'),
    autre: fc.constantFrom('', '', 'date_depot_l1'),
  }),
  { maxLength: 60 },
);

function fileOf(list: readonly Finding[]): FeedbackFile {
  const log = new FindingLog();
  list.forEach((finding) => log.push(finding));
  return { delivery: { read: { raw: RAW }, findings: log } } as unknown as FeedbackFile;
}

it('tells every fault once, and the first lines whatever their number', () => {
  fc.assert(
    fc.property(findings, findings, fc.integer({ min: 1, max: 9 }), (one, two, most) => {
      const files = [fileOf(one), fileOf(two)];
      const all = lastOf(toCorrectLines(files, 1000));
      const some = lastOf(toCorrectLines(files, most));
      expect(some.lines).toEqual(all.lines.slice(0, most));
      expect([some.total, some.points, some.absent]).toEqual([all.total, all.points, all.absent]);
      expect(all.total).toBe(all.lines.length);
      const faults = [...one, ...two].filter(({ severity }) => severity !== 'information');
      const told = [...all.lines, ...all.absent].reduce((sum, { rows }) => sum + rows.length, 0);
      expect(told).toBe(faults.length);
      expect(all.points).toBe(faults.filter(({ code }) => code !== 'rubrique_absente').length);
      for (const { rows, finding } of all.lines) {
        expect(rows.length === 1 || rows.length >= 3).toBe(true);
        expect([...Array.from(rows)].sort((a, b) => a - b)).toEqual(Array.from(rows));
        expect(rows[0]).toBe(finding.row);
      }
    }),
    { numRuns: 60 },
  );
});
