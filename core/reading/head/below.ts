/** What the rows below a candidate header hold, column by column: the evidence that it is one. */
import type { HeadRow, Shape } from './row';

/** Rows below that are looked at. */
const DEPTH = 30;
/** Share of a column's cells that must have one shape for the column to have it. */
const DOMINANT = 0.7;

interface ColumnBelow {
  readonly filled: number;
  readonly shape: Shape;
  /** Folded to lower case: a capital is no difference between a header and a value. */
  readonly values: ReadonlySet<string>;
}

export interface Below {
  readonly rows: number;
  /** Half of the rows fill at least that many cells. */
  readonly typicalFill: number;
  readonly columns: readonly ColumnBelow[];
}

function columnBelow(rows: readonly HeadRow[], column: number): ColumnBelow {
  const counts: Record<Shape, number> = { blank: 0, text: 0, number: 0, date: 0, code: 0 };
  const values = new Set<string>();
  let filled = 0;
  for (const { shapes, texts } of rows) {
    const shape = shapes[column] ?? 'blank';
    if (shape === 'blank') continue;
    filled++;
    counts[shape]++;
    values.add(texts[column].trim().toLowerCase());
  }
  const dominant = (['number', 'date', 'code'] as const).find((shape) => counts[shape] >= filled * DOMINANT);
  return { filled, shape: filled === 0 ? 'blank' : (dominant ?? 'text'), values };
}

/** Describes the non-blank rows from index `from` on. */
export function below(rows: readonly HeadRow[], from: number): Below {
  const kept = rows
    .slice(from)
    .filter((row) => row.filled > 0)
    .slice(0, DEPTH);
  const width = Math.max(0, ...kept.map((row) => row.texts.length));
  const fills = kept.map((row) => row.filled).sort((a, b) => a - b);
  return {
    rows: kept.length,
    typicalFill: fills[fills.length >> 1] ?? 0,
    columns: Array.from({ length: width }, (_, column) => columnBelow(kept, column)),
  };
}

/** For and against a row being a header, by its columns. */
export interface Votes {
  readonly for: number;
  readonly against: number;
}

/**
 * A label above dates, numbers or codes is a change of type: for. A date above dates, or a text that occurs again below,
 * is one more value: against. Labels above free text say nothing; above a few repeated values, a little.
 */
export function votes(row: HeadRow, under: Below): Votes {
  let pro = 0;
  let against = 0;
  row.shapes.forEach((shape, column) => {
    const data = under.columns[column];
    if (shape === 'blank' || data === undefined || data.filled === 0) return;
    if (data.shape !== 'text') {
      if (shape === data.shape) against++;
      else pro++;
    } else if (data.values.has(row.texts[column].trim().toLowerCase())) against++;
    else if (data.filled >= 4 && data.values.size * 2 <= data.filled) pro += 0.3;
  });
  return { for: pro, against };
}
