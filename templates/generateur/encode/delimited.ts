/** Delimited text: quotes only where a cell needs them (RFC 4180 §2), or everywhere when the tool does so. */
import { isoDay } from '../../../core/table/civil';
import type { Cell } from '../dates';
import type { Container } from '../layout';
import { encodeText } from './charsets';

type TextContainer = Extract<Container, { kind: 'texte' }>;

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return isoDay(cell.day);
  return String(cell);
}

/** The bytes of a grid. */
export function encodeDelimited(grid: readonly (readonly Cell[])[], container: TextContainer): Uint8Array {
  const { separateur, charset, bom, finDeLigne = '\r\n', guillemets = false } = container;
  const width = Math.max(...grid.map((row) => row.length));
  const needs = (text: string): boolean => text.includes(separateur) || /["\r\n]/.test(text);
  const lines = grid.map((row) =>
    Array.from({ length: width }, (_, i) => cellText(row[i] ?? null))
      .map((text) => ((guillemets && text !== '') || needs(text) ? `"${text.replace(/"/g, '""')}"` : text))
      .join(separateur),
  );
  return encodeText(lines.join(finDeLigne) + finDeLigne, charset, bom);
}
