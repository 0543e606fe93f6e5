/** Writes a grid of text as the CSV of the contract: BOM, semicolons, CRLF, quotes of RFC 4180, no formula. */
import { csvField } from '../core/table';
import { breathe } from '../pane/stepping';

/** Rows written between two breaths: a few milliseconds at 30 columns. */
const BLOCK = 2000;

/** Rows as text, without byte order mark. */
export function csvText(grid: readonly (readonly string[])[]): string {
  return grid.map((row) => row.map(csvField).join(';') + '\r\n').join('');
}

/**
 * The whole file, byte order mark included, made in blocks.
 * @param onBlock told how many rows are done; may throw to end the work
 */
export async function csvBytes(
  grid: readonly (readonly string[])[],
  onBlock: (done: number) => void = () => undefined,
): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const parts = [encoder.encode('\uFEFF')];
  for (let at = 0; at < grid.length; at += BLOCK) {
    parts.push(encoder.encode(csvText(grid.slice(at, at + BLOCK))));
    onBlock(Math.min(grid.length, at + BLOCK));
    await breathe();
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
