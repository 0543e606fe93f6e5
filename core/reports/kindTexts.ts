/** Sentences of a kind of findings, where many cells are told at once. */
import { tellFinding } from '../messages';
import { rubriqueTitle } from './labels';

/** The sentences of a kind of findings: what and what to do, without the value of any of them. */
export function kindTexts(code: string, rubrique: string, autre: string): { quoi: string; action: string } {
  const slots = { rubrique: rubriqueTitle(rubrique), ...(autre === '' ? {} : { autre: rubriqueTitle(autre) }) };
  const { quoi, action } = tellFinding(code, slots);
  return { quoi: withoutSlots(quoi), action: withoutSlots(action) };
}

/** A sentence about many cells: « … » where it speaks of one. */
export function withoutSlots(sentence: string): string {
  return sentence
    .replace(/\s*[«"(]?\s*\{\w+\}\s*[»")]?/g, ' …')
    .replace(/\s+/g, ' ')
    .replace('….', '…')
    .trim();
}
