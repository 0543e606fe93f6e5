/** What programs check and follow in formulas: written for the hosts on their own, apart from the product. */

/** A formula with its texts blanked: what is looked for is never found in one. */
function bare(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, (text) => ' '.repeat(text.length));
}

/** A formula without its texts and the names of its sheets. */
export function signsOf(formula: string): string {
  return bare(formula).replace(/'(?:[^']|'')+'!/g, '');
}

/** Sheets that a formula names. */
export function sheetsIn(formula: string): string[] {
  return [...bare(formula).matchAll(/'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu)].map(
    ([, quoted, plain]) => quoted?.replace(/''/g, "'") ?? plain,
  );
}

const quoted = (sheet: string) => `'${sheet.replace(/'/g, "''")}'!`;

/** The formula once a sheet is renamed, or removed (null). */
export function followed(formula: string, from: string, to: string | null): string {
  const next = to === null ? '#REF!' : quoted(to);
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) => (i % 2 === 1 ? part : part.split(quoted(from)).join(next)))
    .join('');
}
