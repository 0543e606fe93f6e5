/** Names that Excel takes for a sheet. */

/** Excel refuses these in a sheet name, an apostrophe at either end, and more than 31 characters. */
const FORBIDDEN_IN_NAME = /[\\/?*[\]:]/g;
const NAME_LENGTH = 31;

/** A sheet name that is not taken, as close as possible to the wanted one. Excel compares names without case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = wanted.replace(FORBIDDEN_IN_NAME, ' ').replace(/^'|'$/g, '’').slice(0, NAME_LENGTH);
  if (!used.has(base.toLowerCase())) return base;
  for (let rank = 2; ; rank++) {
    const suffix = ` (${rank})`;
    const name = base.slice(0, NAME_LENGTH - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
