/** The wide file: 300 columns, the size asked for. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { largeLayout, writeLarge } from '../../../bench/generator/large';

it('writes a file of 300 columns that reaches the size asked for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
  const rows = writeLarge(folder, 2, 1);
  const bytes = readFileSync(join(folder, 'exports', 'dava', 'fichier-large.csv'));
  rmSync(folder, { recursive: true });
  expect(largeLayout().columns).toHaveLength(300);
  expect(bytes.length).toBeGreaterThan(2e6);
  expect(bytes.length).toBeLessThan(4e6);
  expect(rows).toBeGreaterThan(500);
});
