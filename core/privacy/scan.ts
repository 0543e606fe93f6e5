/** Finds what identifies a person in a text, in linear time: scanners, then validators (design/privacy.md). */
import { foldName } from '../values/names/foldName';

export type IdentityKind = 'nir' | 'courriel' | 'telephone' | 'nom';

export interface IdentityHit {
  readonly kind: IdentityKind;
  /** Place in the text: start included, end excluded. */
  readonly start: number;
  readonly end: number;
}

/** Sex, year, month (20-42 and 50-99: unknown), département (2A, 2B), commune, order, key; spaces or dots between. */
const NIR =
  /(?<![0-9A-Za-z])[1-478][ .]?\d{2}[ .]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .]?(?:\d{2}|2[ABab])[ .]?\d{3}[ .]?\d{3}[ .]?\d{2}(?![0-9A-Za-z])/g;

/** Bounded parts: no backtracking on long runs of letters. */
const EMAIL = /(?<![\w.+-])[\w.+%-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![\w-])/g;

/** National (0X XX XX XX XX), +33, and the overseas codes 262, 508, 590, 594, 596, 681, 687, 689. */
const PHONE =
  /(?<![\w+])(?:0[1-9](?:[ .-]?\d{2}){4}|(?:\+|00)33[ .-]?(?:\(0\))?[ .-]?[1-9](?:[ .-]?\d{2}){4}|(?:\+|00)(?:262|508|59[046]|68[179])[ .-]?\d{2,3}(?:[ .-]?\d{2,3}){2,3})(?!\w)/g;

/** Key of the NIR: 97 - N mod 97, with 2A counted 19 and 2B 18 (INSEE; décret 82-103). */
function nirKeyHolds(text: string): boolean {
  const compact = text.replace(/[ .]/g, '').toUpperCase().replace('2A', '19').replace('2B', '18');
  let rest = 0;
  for (let i = 0; i < 13; i++) rest = (rest * 10 + compact.charCodeAt(i) - 48) % 97;
  return 97 - rest === Number(compact.slice(13));
}

function collect(text: string, pattern: RegExp, kind: IdentityKind, out: IdentityHit[]): void {
  for (const match of text.matchAll(pattern)) {
    if (kind === 'nir' && !nirKeyHolds(match[0])) continue;
    out.push({ kind, start: match.index, end: match.index + match[0].length });
  }
}

/** Words of letters, with their hyphens and apostrophes. */
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;

/**
 * The identities found in `text`, in order of place: NIR with its key, e-mail, telephone, and the words whose folded
 * form (see foldName) is in `knownNames`. A phone of ten digits without separators is one too: ask only of texts.
 */
export function findIdentities(text: string, knownNames?: ReadonlySet<string>): IdentityHit[] {
  const hits: IdentityHit[] = [];
  if (text.includes('@')) collect(text, EMAIL, 'courriel', hits);
  if (/\d{2}/.test(text)) {
    collect(text, NIR, 'nir', hits);
    collect(text, PHONE, 'telephone', hits);
  }
  if (knownNames !== undefined && knownNames.size > 0) {
    for (const match of text.matchAll(WORD)) {
      if (knownNames.has(foldName(match[0]))) {
        hits.push({ kind: 'nom', start: match.index, end: match.index + match[0].length });
      }
    }
  }
  return hits.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether `text` holds an identity (see findIdentities). */
export function containsIdentity(text: string, knownNames?: ReadonlySet<string>): boolean {
  return findIdentities(text, knownNames).length > 0;
}
