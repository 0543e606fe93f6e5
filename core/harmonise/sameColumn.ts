/** Whether two columns tell the same in every row, whatever their codes. */
import type { Column, Steps, TextColumn } from '../table';
import { inChunks, ROWS_A_STEP } from '../table';

/** Texts are compared once per pair of codes that go together. */
function sameTexts(a: TextColumn, b: TextColumn, from: number, to: number, paired: Int32Array): boolean {
  for (let row = from; row < to; row++) {
    const [code, other] = [a.codes[row], b.codes[row]];
    if (paired[code] === other) continue;
    if (a.values[code] !== b.values[other]) return false;
    paired[code] = other;
  }
  return true;
}

function sameRows(a: Column, b: Column, from: number, to: number): boolean {
  if (a.kind === 'date' && b.kind === 'date') {
    for (let row = from; row < to; row++) if (a.days[row] !== b.days[row]) return false;
    return true;
  }
  if (a.kind === 'number' && b.kind === 'number') {
    for (let row = from; row < to; row++) if (!Object.is(a.numbers[row], b.numbers[row])) return false;
    return true;
  }
  return false;
}

/** The same in steps; a column is itself at once. */
export function* sameColumnSteps(a: Column, b: Column, rowCount: number): Steps<boolean> {
  if (a === b) return true;
  let same = true;
  const paired = new Int32Array(a.kind === 'text' ? a.values.length : 0).fill(-1);
  yield* inChunks(rowCount, ROWS_A_STEP, (from, to) => {
    same &&= a.kind === 'text' && b.kind === 'text' ? sameTexts(a, b, from, to, paired) : sameRows(a, b, from, to);
  });
  return same;
}
