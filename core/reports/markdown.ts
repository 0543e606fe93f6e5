/** Tables of the Markdown pages that `npm run docs` writes. */

/** A cell of a Markdown table: pipes and line breaks would break it. */
function cell(text: string): string {
  return text
    .replace(/\|/g, '\\|')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** Lines of a table: its header, then its rows. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)];
}
