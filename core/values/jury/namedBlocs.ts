/** Which blocs a text says acquired, and which not: "DC1 et DC3 validés, DC2 non validé", "totale sauf BC03". */
import { isNegated } from '../spelling/guards';
import { blocTokens, type BlocToken } from './blocTokens';

export interface NamedBlocs {
  /** Canonical names in order ("DC1"); every bloc that is not said to be missing. */
  readonly acquired: readonly string[];
  readonly missing: readonly string[];
  /** "DC1-DC3" may be two blocs or three. */
  readonly unclear: boolean;
  /** The words that are no bloc, for keywords. */
  readonly words: readonly string[];
}

type Part = { readonly items: readonly string[] } | { readonly sign: '+' | '-' | 'except' };

const ACQUIRED = /^(?:valide|acquis|obtenu|reussi|ok|admis|passed|validated|oui$|yes$|vrai$)/;
const TO_DO =
  /^(?:valider|repasser|acquerir|obtenir|representer|completer|refus|echec|echou|ajourn|invalid|failed|ko$|faux$|nv$)/;
const EXCEPT = /^(?:sauf|hors|excepte|manqu|rest|except|missing)/;
/** A headline, not the state of a bloc. */
const HEADLINE = /^(?:validation|validations|partielle?|totale?|jury)/;

/** The longest range that "à" opens: a certification has no more blocs than that. */
const LONGEST_RANGE = 15;

interface Items {
  readonly names: string[];
  hyphens: number;
  unclear: boolean;
}

/** Adds the blocs of one run of tokens from `at`; returns the index after the run. */
function takeItems(tokens: readonly BlocToken[], at: number, fallback: string | undefined, out: Items): number {
  let prefix = fallback;
  let last: { prefix: string; number: number } | null = null;
  let link: BlocToken | null = null;
  let i = at;
  for (; i < tokens.length; i++) {
    const token = tokens[i];
    if (token.kind === 'prefix') {
      prefix = token.text;
      continue;
    }
    if (
      token.kind === 'item' ||
      (token.kind === 'number' && prefix !== undefined && token.number > 0 && token.number < 100)
    ) {
      const kind = token.kind === 'item' ? token.text : (prefix as string);
      if (last !== null && link !== null && last.prefix === kind && token.number > last.number) {
        if (link.kind === 'range' && token.number - last.number <= LONGEST_RANGE) {
          for (let n = last.number + 1; n < token.number; n++) out.names.push(`${kind}${n}`);
        } else if (link.kind === 'hyphen') {
          out.hyphens++;
          if (token.number > last.number + 1) out.unclear = true;
        }
      }
      out.names.push(`${kind}${token.number}`);
      prefix = kind;
      last = { prefix: kind, number: token.number };
      link = null;
      continue;
    }
    if (token.kind === 'word' && /^(?:rncp\d*|n|no|numero|les|le|la|l|de|du|des)$/.test(token.text)) continue;
    if (token.kind === 'word') break;
    // A full stop or a colon between blocs still joins them; the last link counts ("DC1, - DC2").
    link = token;
  }
  return i;
}

function partsOf(
  tokens: readonly BlocToken[],
  fallback: string | undefined,
): { parts: Part[]; words: string[]; unclear: boolean } {
  const parts: Part[] = [];
  const words: string[] = [];
  let unclear = false;
  let negated = false;
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    const startsItems =
      token.kind === 'item' ||
      token.kind === 'prefix' ||
      (token.kind === 'number' && fallback !== undefined && token.number > 0);
    if (startsItems) {
      const out: Items = { names: [], hyphens: 0, unclear: false };
      i = takeItems(tokens, i, fallback, out);
      // Three blocs or more joined by hyphens are a list: a range has two ends.
      if (out.unclear && out.names.length === 2) unclear = true;
      if (out.names.length > 0) parts.push({ items: out.names });
      continue;
    }
    if (token.kind === 'word') {
      words.push(token.text);
      if (EXCEPT.test(token.text)) parts.push({ sign: 'except' });
      else if (HEADLINE.test(token.text)) negated = false;
      else if (TO_DO.test(token.text)) parts.push({ sign: '-' });
      else if (ACQUIRED.test(token.text)) {
        parts.push({ sign: negated ? '-' : '+' });
        negated = false;
      } else if (isNegated(token.text)) {
        // "CCP2 : non": a no with nothing to deny is the state itself.
        const next = tokens[i + 1];
        if (/^(?:non|no)$/.test(token.text) && next?.kind !== 'word') parts.push({ sign: '-' });
        else negated = true;
      }
    }
    i++;
  }
  return { parts, words, unclear };
}

function byName(a: string, b: string): number {
  const [, kindA, numberA] = /^([A-Z]+)(\d+)$/.exec(a) ?? [];
  const [, kindB, numberB] = /^([A-Z]+)(\d+)$/.exec(b) ?? [];
  return kindA === kindB ? Number(numberA) - Number(numberB) : kindA < kindB ? -1 : 1;
}

/** Sorted by kind then number, each once. */
export function sortBlocs(names: readonly string[]): string[] {
  return Array.from(new Set(names)).sort(byName);
}

/** The blocs that a text names; null when it names none. `fallback`: the kind of bare numbers ("1, 3"), if they are blocs. */
export function namedBlocs(raw: string, fallback?: string): NamedBlocs | null {
  const { parts, words, unclear } = partsOf(blocTokens(raw), fallback);
  if (!parts.some((part) => 'items' in part)) return null;
  // French puts the state after the blocs ("DC1 validé") or before them all ("validés : DC1, DC3 ; non validés : DC2").
  const before = 'sign' in parts[0] && parts[0].sign !== 'except' && 'items' in parts[parts.length - 1];
  const acquired: string[] = [];
  const missing: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (!('items' in part)) continue;
    const previous = parts[i - 1];
    const beside = before ? previous : parts[i + 1];
    const excepted = previous !== undefined && 'sign' in previous && previous.sign === 'except';
    const refused = beside !== undefined && 'sign' in beside && beside.sign === '-';
    (excepted || refused ? missing : acquired).push(...part.items);
  }
  return { acquired: sortBlocs(acquired), missing: sortBlocs(missing), unclear, words };
}
