/** Two tables one above the other in a sheet: the header is that of the first, however well the second one's reads. */
import { foldLabel } from '../../values';
import { below, votes, type Votes } from './below';
import type { Candidate } from './header';
import type { HeadRow } from './row';

/** A header that narrow is that of a few words about the file, not of a table of candidates. */
const FEWEST_CELLS = 3;
/** A first table has that share of the cells of the one below it, at least. */
const AS_WIDE = 0.6;
/** Share of a header's cells that are known labels, or labels of the other table. */
const MOSTLY = 0.5;

/** The labels of a row, folded; null when a cell is no label, or two are the same. */
export function labelsOf({ texts, shapes }: HeadRow): ReadonlySet<string> | null {
  const labels = new Set<string>();
  for (const [c, shape] of shapes.entries()) {
    if (shape === 'blank') continue;
    const label = foldLabel(texts[c]) || texts[c].trim();
    if (shape !== 'text' || labels.has(label)) return null;
    labels.add(label);
  }
  return labels;
}

/** The rows between two headers, as data of the first: how many fill it, and what their columns say of it. */
function between(rows: readonly HeadRow[], from: number, to: number): Votes & { readonly filled: number } {
  const header = rows[from];
  const held = rows.slice(from + 1, to);
  const filled = held.filter((row) => row.filled >= Math.max(2, header.filled * AS_WIDE)).length;
  return { ...votes(header, below(held, 0)), filled };
}

/**
 * The first candidate above `best` that is a header as surely as it and is followed by rows of its own; `best` where there
 * is none. A header is one by labels that we know or that both have; or by being as wide, above dates or numbers.
 */
export function headerOfFirstTable(
  rows: readonly HeadRow[],
  candidates: readonly Candidate[],
  best: Candidate,
): Candidate {
  const theirs = labelsOf(rows[best.index]);
  if (theirs === null) return best;
  const width = rows[best.index].filled;
  const isFirst = ({ index, known }: Candidate): boolean => {
    const row = rows[index];
    if (index >= best.index || row.filled < Math.max(FEWEST_CELLS, width * AS_WIDE)) return false;
    const labels = labelsOf(row);
    if (labels === null) return false;
    const data = between(rows, index, best.index);
    if (data.filled === 0 || data.for < 1 || data.for <= data.against) return false;
    const shared = [...labels].filter((label) => theirs.has(label)).length;
    if (Math.max(known, shared) >= Math.max(FEWEST_CELLS, row.filled * MOSTLY)) return true;
    return row.filled >= width && data.filled >= 2 && data.for >= 2 && data.against === 0;
  };
  return candidates.find(isFirst) ?? best;
}
