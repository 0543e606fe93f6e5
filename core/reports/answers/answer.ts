/** What is read of a returned workbook: answers, and those that cannot be taken, each with its cell. */
import { isDecidable } from '../../profiles';
import { rubriqueById } from '../../dictionary';
import type { Slots } from '../../messages';
import { foldLabel } from '../../values';
import { decisionKey } from '../../values/spelling/decisionKey';
import { rubriqueNamed } from '../profile/named';
import type { AnswerRow } from './answerTable';

/** What somebody answered about one text of a rubrique: what it means, or null to leave it as it is. */
export interface Answer {
  readonly rubrique: string;
  readonly text: string;
  readonly value: string | null;
  /** A spelling of a free label, not a code of a list. */
  readonly isLabel: boolean;
  /** Whether the person named that spelling; else it is the one that the sheet proposes. */
  readonly isNamed: boolean;
  readonly place: string;
}

/** An answer that is not taken: `reason` of a phrase `reponses.raison.…`; no value of the file is told. */
export interface Ignored {
  readonly place: string;
  readonly reason: string;
  readonly slots?: Slots;
}

/** What the tables of one kind hold. */
export interface ReadAnswers {
  readonly answers: Answer[];
  readonly ignored: Ignored[];
  /** Questions without an answer. */
  blank: number;
  /** Tables found. */
  tables: number;
}

export function nothingRead(): ReadAnswers {
  return { answers: [], ignored: [], blank: 0, tables: 0 };
}

/** What texts of a rubrique share when one decision holds for both. */
export function textKey(rubrique: string, text: string): string {
  return decisionKey(rubriqueById(rubrique)?.storage ?? 'text', text);
}

/** The answer of a row, folded; '' for none, a box that is not ticked among them. */
export function answerOf(row: AnswerRow, blanks: ReadonlySet<string>): string {
  const text = row.text('reponse');
  const folded = foldLabel(text);
  if (blanks.has(folded)) return '';
  return folded === '' ? text.trim() : folded;
}

/**
 * The rubrique that a row is about, and the text; undefined when nothing can be decided of them, which is then noted.
 * @param place of the answer
 */
export function askedOf(
  row: AnswerRow,
  place: string,
  ignored: Ignored[],
): { rubrique: string; text: string } | undefined {
  const refuse = (reason: string): undefined => void ignored.push({ place, reason });
  const rubrique = rubriqueNamed(row.text('rubrique'));
  if (rubrique === undefined) return refuse('rubrique');
  if (!isDecidable(rubrique)) return refuse(rubriqueById(rubrique) === undefined ? 'region' : 'identite');
  const text = row.text('texte');
  return text === '' ? refuse('texte') : { rubrique, text };
}
