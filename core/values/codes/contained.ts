/** Labels inside a longer text: "Dossier déclaré recevable le 12/03/2024", "Salarié (ADMR)". */
import { isNegated } from '../spelling/guards';
import type { ListIndex } from './listIndex';

/** Words that may surround a label in any list. Anything else leaves a doubt; a negation leaves nothing. */
export const NOISE: ReadonlySet<string> = new Set(
  (
    'le la les l du de des un une au aux a et en par pour est the of is ce cette son sa ' +
    'dossier decision candidat candidate candidature demande vae date statut etat ' +
    'notifie notifiee prononce prononcee declare declaree rendu rendue juge jugee rendue lettre courrier mail recu recue ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'
  ).split(' '),
);

export interface Contained {
  /** The single code found, or null when none or several are. */
  readonly code: string | null;
  readonly several: boolean;
  /** Every other word is noise. */
  readonly clean: boolean;
  /** A word outside the label denies or doubts. */
  readonly denied: boolean;
}

const NOTHING: Contained = { code: null, several: false, clean: false, denied: false };

const DOUBTS: ReadonlySet<string> = new Set(
  'reserve reserves ancien ancienne ex futur future si sauf annule annulee retire retiree avant ou peut etre'.split(
    ' ',
  ),
);

/** Marks date-like runs of numbers (12 03 2024, 2024 03 12) and years: they surround a decision, they do not change it. */
function datedTokens(tokens: readonly string[]): boolean[] {
  const dated = tokens.map((token) => /^(?:19|20)\d\d$/.test(token));
  for (let i = 0; i < tokens.length; i++) {
    if (dated[i] && i >= 2 && /^\d{1,2}$/.test(tokens[i - 1]) && /^\d{1,2}$/.test(tokens[i - 2])) {
      dated[i - 1] = dated[i - 2] = true;
    }
    if (/^\d{1,2}$|^1er$/.test(tokens[i]) && NOISE.has(tokens[i + 1] ?? '') && dated[i + 2]) dated[i] = true;
  }
  return dated;
}

/** Whether a short label may count inside a text: acronyms only where the text writes them in capitals. */
function standsOut(label: string, raw: string): boolean {
  return label.length > 3 || (label.length > 1 && raw.includes(label.toUpperCase()));
}

/** What labels the text holds, longest first, and what is left beside them. */
export function containedCodes(index: ListIndex, folded: string, raw: string): Contained {
  const tokens = folded.split(' ');
  if (!tokens.some((token) => index.byFirstWord.has(token))) return NOTHING;
  const dated = datedTokens(tokens);
  const codes = new Set<string>();
  let clean = true;
  let denied = false;
  for (let i = 0; i < tokens.length;) {
    const label = index.byFirstWord
      .get(tokens[i])
      ?.find(
        (l) => l.tokens.every((word, k) => tokens[i + k] === word) && (l.tokens.length > 1 || standsOut(l.folded, raw)),
      );
    if (label !== undefined) {
      codes.add(label.code);
      i += label.tokens.length;
      continue;
    }
    if (isNegated(tokens[i]) || DOUBTS.has(tokens[i]) || tokens[i].includes('\uFFFD')) denied = true;
    if (!dated[i] && !NOISE.has(tokens[i]) && !index.noise.has(tokens[i])) clean = false;
    i++;
  }
  // "Accepté partiellement" holds a label of each, and says the more specific; "accepté / partiellement" leaves a choice.
  if (codes.size === 2 && !raw.includes('/')) {
    const specific = Array.from(codes).find((c) => codes.has(index.refines.get(c) ?? ''));
    if (specific !== undefined) codes.delete(index.refines.get(specific) as string);
  }
  const [code] = codes;
  return { code: codes.size === 1 ? code : null, several: codes.size > 1, clean: clean && !denied, denied };
}
