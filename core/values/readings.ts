/** The few shapes that every reading takes, so that each value type says only its own rule. */
import type { CellKind, FindingKind } from '../table';
import { CELL_ERROR } from '../table';
import { foldLabel } from './spelling/fold';
import { isNullWord } from './spelling/nullWords';
import type { Reading } from './type';
import { CELLULE_EN_ERREUR } from './valueFindings';

/** Nothing here: a blank or a null word. */
export const VIDE: Reading = { value: null, state: 'vide' };

/** A folded text that says the person has none: "pas de mail", "aucun"; for rubriques where nothing is a proper answer. */
export const NONE = /^(?:pas|aucune?|sans|rien)(?: |$)/;

/** The value, `valide` when the raw cell already had its canonical text, `normalise` otherwise. */
export function kept(value: string | number, raw: string): Reading {
  return { value, state: String(value) === raw ? 'valide' : 'normalise' };
}

/** The value refused, with what the person may have meant when we can tell. */
export function refused(finding: FindingKind, suggestion?: string): Reading {
  return suggestion === undefined
    ? { value: null, state: 'invalide', finding }
    : { value: null, state: 'invalide', finding, suggestion };
}

/** The value kept, but for a person to look at. */
export function doubtful(value: string | number, finding: FindingKind): Reading {
  return { value, state: 'a_verifier', finding };
}

function hasDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 48 && c <= 57) return true;
  }
  return false;
}

/** The error word that a text export keeps of a broken formula: #REF!, #NUL!, #VALEUR!, #DIV/0!, #NOM? */
export function isErrorWord(raw: string): boolean {
  return raw[0] === '#' && /^#[A-ZÉ/0]{3,8}[!?]$/.test(raw);
}

/** What any type answers for a cell that says nothing (blank, null word) or that Excel could not compute; else null. */
export function blankOrError(raw: string, kind: CellKind): Reading | null {
  // No null word has a digit: numbers, dates and codes need no folding.
  if (!hasDigit(raw) && isNullWord(foldLabel(raw))) return VIDE;
  if (kind === CELL_ERROR || isErrorWord(raw)) return refused(CELLULE_EN_ERREUR);
  return null;
}
