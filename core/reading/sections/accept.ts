/** Which lone rows are titles, by the evidence that all of them give together. */
import { BLANK, DATA, HEADER_AGAIN } from '../furniture';
import { ALIEN, HEADED, SURE, type Lone } from './types';

/** Lone rows that head rows of data, by the evidence that all of them give together. */
export function accepted(found: readonly Lone[], rows: Uint8Array, hasTitleAbove: boolean): Lone[] {
  // Headers that printing repeats stand anywhere: only where each has a title above it is that title known by it.
  const headers = rows.reduce((sum, kind) => (kind === HEADER_AGAIN ? sum + 1 : sum), 0);
  const isEach = found.filter(({ evidence }) => (evidence & HEADED) !== 0).length === headers;
  const lones = isEach ? found : found.map((lone) => ({ ...lone, evidence: lone.evidence & ~HEADED }));
  const byRow = new Map(lones.map((lone) => [lone.row, lone]));
  const heads = lones.filter(({ row, evidence }) => {
    if (evidence === 0) return false;
    let next = row + 1;
    while (rows[next] === BLANK || rows[next] === HEADER_AGAIN || byRow.has(next)) next++;
    return rows[next] === DATA;
  });
  if (heads.length === 0) return [];
  const first = rows.findIndex((kind, row) => kind === DATA && !byRow.has(row));
  const opening = heads.filter(({ row }) => row < first);
  const columns = new Set(opening.map(({ column }) => column));
  const sure = heads.filter(({ column, evidence }) => (evidence & SURE) !== 0 || columns.has(column));
  if (sure.length === 0) return [];
  if (sure.length > 1) return sure;
  const [only] = sure;
  if (hasTitleAbove && (only.evidence & HEADED) !== 0) return sure;
  return only.row < first && (only.evidence & (SURE | ALIEN)) !== 0 ? sure : [];
}
