/** Reads a text as a code of a list: sure steps first, then doubts, then a proposal; never a guess. */
import type { CellKind } from '../../table';
import { CODE_A_CONFIRMER, CODE_AMBIGU, CODE_INCONNU, CODE_PROCHE } from './codeFindings';
import { codeOfAbbreviation } from './abbreviated';
import { containedCodes } from './contained';
import { enumeratedLabel, wholeLabel, wordsOf } from './enumerated';
import type { ListIndex } from './listIndex';
import { doubtKey } from './listIndex';
import { codeOfLostLetters, withLostLetters } from './lostLetters';
import { hasNegation } from '../spelling/guards';
import { hasRival, nearestCode } from './nearest';
import { doubt } from './outcome';
import { foldLabel } from '../spelling/fold';
import { undoMojibake } from '../spelling/mojibake';
import { blankOrError, kept, refused, VIDE } from '../readings';
import type { Reading } from '../type';

export { indexList, type ListIndex } from './listIndex';

export interface CodeReadingOptions {
  /** Words beside the only label found do not matter, negations apart (ministries, funders: "OPCO Untel, Nantes"). */
  readonly freeRemainder?: boolean;
  /**
   * A remark in brackets after a label leaves its code: "Favorable (AFPA)". Given here: the codes that refuse, whose
   * remark may deny something as its reason, "Non recevable (pas d'expérience)".
   */
  readonly remark?: ReadonlySet<string>;
}

/** Words of a remark that put its label in doubt, beside negations: the decision is not the last one, or not made. */
const UNSETTLED =
  /(?:^| )(?:confirmer|verifier|attente|cours|provisoire|recours|appel|puis|devenue?|initialement|sous|si|sauf|prevue?|report\w*|rouver\w*|reouver\w*|relanc\w*|nouve(?:au|lle)|complement\w*|modifie\w*|corrige\w*|erreur|annulee?|retiree?|ancienne?|ex|future?)(?: |$)/;

/** "CQP non délivré - blocs acquis": after a refusal, a part that is gained is no reason. */
const GAINED = /(?:^| )(?:acqui\w*|valid\w*|obten\w*|reuss\w*|admis\w*|blocs?|ccp|ucs?|ues?|modules?|partie\w*)(?: |$)/;

/** The code of a label followed by a remark in brackets that says nothing of the list, and no doubt. */
function remarkedCode(index: ListIndex, raw: string, refusals: ReadonlySet<string>): string | undefined {
  const [, bracketed, inside] = /^([^()?]+?)\s*\(([^()?]*)\)\s*$/.exec(raw) ?? [];
  // Without brackets, only a refusal is followed by its reason; a figure may be of another session.
  const [, first, reason] =
    bracketed === undefined ? (/^([^()?\d]+?)\s*(?:\s[-–—]|:)\s+([^()?\d]+)$/.exec(raw) ?? []) : [];
  const [head, remark] = bracketed === undefined ? [first, reason] : [bracketed, inside];
  if (head === undefined) return undefined;
  const code = sureCode(index, head);
  const folded = foldLabel(remark);
  if (code === undefined || UNSETTLED.test(folded)) return undefined;
  if (bracketed === undefined && !refusals.has(code)) return undefined;
  if (refusals.has(code) && GAINED.test(folded)) return undefined;
  const said = containedCodes(index, folded, remark);
  const same = said.code === null || said.code === code;
  return same && !said.several && (refusals.has(code) || !hasNegation(folded)) ? code : undefined;
}

const BETWEEN_PARTS = /\s*[+/;,&|]\s*|\s+(?:et|puis|ou)\s+|\s+-\s+/i;

/** The codes of the parts of a text that names several things, "CPF + employeur": each part a label of its own. */
function codesOfParts(index: ListIndex, raw: string): Set<string> {
  const parts = raw.split(BETWEEN_PARTS);
  if (parts.length < 2) return new Set();
  return new Set(parts.flatMap((part) => (part.length > 1 ? (sureCode(index, part) ?? []) : [])));
}

const BETWEEN_CLAUSES = /\s*[,;:()[\]]\s*|\s+[-–—]\s+/;

/** The code on which every part of a text agrees, "Oui, favorable", or that one of them makes more specific. */
function agreedCode(index: ListIndex, raw: string): string | undefined {
  const parts = raw.split(BETWEEN_CLAUSES).filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  const codes = new Set(parts.map((part) => wholeLabel(index, part)));
  for (const code of [...codes]) codes.delete(index.refines.get(code ?? '') ?? '');
  const [code] = codes;
  return codes.size === 1 ? code : undefined;
}

/** The code that a text surely is, by the steps that need no look at the rest of its words. */
export function sureCode(index: ListIndex, raw: string): string | undefined {
  return wholeLabel(index, raw) ?? enumeratedLabel(index, raw).code;
}

/** Blank, null word, error, or NR ("non renseigné"), which is a modality of tables and never a value of a cell; else null. */
export function blankOrCode(raw: string, kind: CellKind): Reading | null {
  return foldLabel(raw) === 'nr' ? VIDE : blankOrError(raw, kind);
}

/**
 * The reading of one distinct value against a list. In order: code or spelling (folded, inclusive endings dropped, words
 * in another order) -> doubtful spelling of the list -> blank or null word -> numbered or lettered label -> lost letters -> label cut short -> the only
 * label contained, guards kept -> refused, with the nearest code as a proposal.
 */
export function readCode(index: ListIndex, raw: string, kind: CellKind, options: CodeReadingOptions = {}): Reading {
  const whole = wholeLabel(index, raw);
  // "Recevable ?" asks.
  if (whole !== undefined) return /\s\?+\s*$/.test(raw) ? doubt(CODE_A_CONFIRMER, whole) : kept(whole, raw);
  // Before null words: "indisponible" says something of who drops out.
  const doubted = index.byDoubt.size === 0 ? undefined : index.byDoubt.get(doubtKey(foldLabel(raw)));
  if (doubted !== undefined) return doubt(CODE_AMBIGU, doubted.join(' / '));
  const blank = blankOrCode(raw, kind);
  if (blank !== null) return blank;
  // Dates, numbers: no label is made of digits alone.
  if (!/[a-z\uFFFD]/.test(foldLabel(raw))) return refused(CODE_INCONNU);
  const repaired = undoMojibake(raw);
  if (repaired !== raw) {
    const reading = readCode(index, repaired, kind, options);
    return reading.state === 'valide' ? { ...reading, state: 'normalise' } : reading;
  }

  const enumerated = enumeratedLabel(index, raw);
  if (enumerated.contradiction === true) return doubt(CODE_AMBIGU);
  if (enumerated.code !== undefined) return kept(enumerated.code, raw);

  const agreed = agreedCode(index, raw);
  if (agreed !== undefined) return kept(agreed, raw);

  const remarked = options.remark === undefined ? undefined : remarkedCode(index, raw, options.remark);
  if (remarked !== undefined) return kept(remarked, raw);

  const words = wordsOf(raw);
  const lost = withLostLetters(words);
  if (lost !== null) {
    const code = codeOfLostLetters(index, lost);
    if (code !== undefined) return kept(code, raw);
  }
  const folded = lost ?? foldLabel(words);
  const abbreviated = codeOfAbbreviation(index, folded);
  if (abbreviated !== undefined) return kept(abbreviated, raw);

  const contained = containedCodes(index, folded, words);
  const parts = codesOfParts(index, words);
  // "Accepté - partiellement" says the more specific.
  parts.delete(index.refines.get(contained.code ?? '') ?? '');
  if (contained.several || parts.size > 1) return doubt(CODE_AMBIGU);
  // "cpf + perso": an abbreviation counts as a part of its own, a word that the other part only contains too.
  if (contained.code !== null && parts.size === 1 && !parts.has(contained.code)) return doubt(CODE_AMBIGU);
  const near = nearestCode(index, folded);
  if (contained.code !== null && !contained.denied) {
    // A misspelt longer label may contain a shorter one of another code: then the containment proves nothing.
    const rival = (near !== undefined && near !== contained.code) || hasRival(index, folded, contained.code);
    if (!rival && (contained.clean || options.freeRemainder === true)) return kept(contained.code, raw);
    return doubt(CODE_A_CONFIRMER, near ?? (rival ? undefined : contained.code));
  }
  return near === undefined ? refused(CODE_INCONNU) : refused(CODE_PROCHE, near);
}
