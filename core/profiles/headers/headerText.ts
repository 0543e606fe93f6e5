/** Prepares the text of a header before its words are read: camelCase, answers in parentheses; expands declared labels. */
import { FORMATS } from '../../dictionary';
import { foldLabel } from '../../values/spelling/fold';
import { vocabulary } from './words';

const saysNothing = (text: string): boolean =>
  foldLabel(text)
    .split(' ')
    .every((word) => word === '' || vocabulary().empty.has(word));

/** `{a|b|}` alternatives expanded: "{N°|Num} dossier" -> "N° dossier", "Num dossier". "{du|de}" is nothing, but at the end. */
export function expand(label: string): string[] {
  const match = /\{([^{}]*)\}/.exec(label);
  if (match === null) return [label.replace(/\s+/g, ' ').trim()];
  const [before, after] = [label.slice(0, match.index), label.slice(match.index + match[0].length)];
  const options = match[1].split('|');
  const kept = after.trim() !== '' && options.every(saysNothing) ? [''] : options;
  return kept.flatMap((option) => expand(before + option + after));
}

/** "Quel est votre nom ?", "Avez-vous un financement": the header of a questionnaire. */
export const isQuestion = (text: string): boolean =>
  /\?\s*:?\s*$/.test(text) || /-(?:vous|tu|il|elle)(?![a-z])/i.test(text);

const isUpper = (c: string): boolean => c !== c.toLowerCase();
const isLower = (c: string): boolean => c !== c.toUpperCase();

/** "DateDepotLivret1" -> "Date Depot Livret1"; "SIRETOrganisme" -> "SIRET Organisme"; capitals alone are left. */
export function splitCamel(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (i > 0 && isUpper(c)) {
      const previous = text[i - 1];
      const next = text[i + 1] ?? '';
      const after = text[i + 2] ?? '';
      if (isLower(previous) || (isUpper(previous) && next !== '' && isLower(next) && after !== '' && isLower(after)))
        out += ' ';
    }
    out += c;
  }
  return out;
}

/** "(R/NR)", "(1 : homme, 2 : femme)", "(salarié, retraité...)": the answers expected. "(M/Mme)" says more than that. */
function isAnswerList(inner: string): boolean {
  const folded = foldLabel(inner);
  if (FORMATS.some(([from, to]) => from === folded && to !== '')) return false;
  if (/\d\s*[:=]/.test(inner)) return true;
  const items = inner.split(/[/|,;]| ou /).map((item) => item.trim());
  if (items.length < 2) return false;
  return items.every((item) => item.length >= 1 && item.length <= 3) || /(\.\.\.|…|etc\.?)$/.test(inner.trim());
}

/** The header without the answers expected in parentheses, unless it says nothing else. */
export function dropAnswers(text: string): string {
  const rest = text.replace(/\(([^()]{3,60})\)/g, (whole, inner: string) => (isAnswerList(inner) ? ' ' : whole));
  return foldLabel(rest) === '' ? text : rest;
}
