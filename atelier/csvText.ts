/** Writes a grid of text as the CSV of the contract: BOM, semicolons, CRLF, quotes of RFC 4180, no formula. */

/** Characters that make a spreadsheet run a text as a formula (contract.md, "Outputs"). */
const FORMULA_START = /^[=+\-@\t\r]/;

function field(text: string): string {
  const safe = FORMULA_START.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** The whole file as text, byte order mark included. */
export function csvText(grid: readonly (readonly string[])[]): string {
  return '\uFEFF' + grid.map((row) => row.map(field).join(';') + '\r\n').join('');
}
