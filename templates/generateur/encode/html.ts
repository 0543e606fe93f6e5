/** The "Excel" export of many web tools: an HTML table under the name .xls. */
import { isoDay } from '../../../core/table/civil';
import type { Cell } from '../dates';
import { encodeText } from './charsets';

const NAMED: Readonly<Record<string, string>> = { é: 'eacute', è: 'egrave', ê: 'ecirc', à: 'agrave', ç: 'ccedil' };

function escape(cell: Cell): string {
  if (cell === null) return '&nbsp;';
  const text = typeof cell === 'object' ? isoDay(cell.day) : String(cell);
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/'/g, '&#39;')
    .replace(/[éèêàç]/g, (letter) => `&${NAMED[letter]};`);
}

/** The bytes of the page; the first `heads` rows are header cells. */
export function encodeHtml(grid: readonly (readonly Cell[])[], heads: number): Uint8Array {
  const width = Math.max(...grid.map((row) => row.length));
  const rows = grid.map((row, i) => {
    const tag = i < heads ? 'th' : 'td';
    const cells = Array.from({ length: width }, (_, c) => `<${tag}>${escape(row[c] ?? null)}</${tag}>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  const head = '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">';
  const page = `<html>\n<head>${head}</head>\n<body>\n<table border="1">\n${rows.join('\n')}\n</table>\n</body>\n</html>\n`;
  return encodeText(page, 'utf-8');
}
