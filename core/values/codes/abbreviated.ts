/** Labels cut short: "Non recev.", "Valid. part.", "Demandeur d'emp", or a column of fixed width. */
import type { Label, ListIndex } from './listIndex';

/** A single shortened word must keep this many letters; each of several words three. */
const SINGLE = 4;
const EACH = 3;
/** A text this long that begins only labels of one code was cut by a column's width. */
const CUT = 12;

function shortens(tokens: readonly string[], label: readonly string[]): boolean {
  if (tokens.length !== label.length) return false;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i] !== label[i] && !(tokens[i].length >= EACH && label[i].startsWith(tokens[i]))) return false;
  }
  return true;
}

function onlyCode(labels: readonly Label[]): string | undefined {
  const codes = new Set(labels.map((label) => label.code));
  return codes.size === 1 ? labels[0].code : undefined;
}

/** The only code that the shortened words can stand for. A negation is never cut off: it begins its word. */
export function codeOfAbbreviation(index: ListIndex, folded: string): string | undefined {
  const tokens = folded.split(' ');
  if (tokens.length === 1 && folded.length < SINGLE) return undefined;
  const nearby = index.byInitial.get(folded[0]) ?? [];
  const shortened = nearby.filter((label) => shortens(tokens, label.tokens));
  if (shortened.length > 0) return onlyCode(shortened);
  return folded.length < CUT ? undefined : onlyCode(nearby.filter((label) => label.folded.startsWith(folded)));
}
