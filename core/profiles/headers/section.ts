/** Tells whether the upper label of a header over two rows only names a part of the form, so that the lower one may be read alone. */
import { rubriqueById, SECTIONS, SECTIONS_DE_SUIVI } from '../../dictionary';
import { foldLabel } from '../../values/spelling/fold';
import type { LabelEvidence } from './labelEvidence';
import { vocabulary } from './words';

const SECTION_WORDS: ReadonlySet<string> = new Set(SECTIONS.split(' '));
const FOLLOW_UP_WORDS: ReadonlySet<string> = new Set(SECTIONS_DE_SUIVI.split(' '));

/** `section`: whatever is below is the candidate's or the file's. `suivi`: the same, but people named there may be others. */
export type Section = 'section' | 'suivi';

/** "1. Le candidat", "A - Identité", "II. Parcours": parts of a form are numbered. */
const NUMBERING = /^(?:\d|[a-z]|i{1,3}|iv|vi{0,3})$/;

/** What the group above a label is; null when its words may change the meaning of what is below. */
export function sectionOf(group: string): Section | null {
  const words = foldLabel(group).split(' ');
  // "Suivi par" announces who follows the candidate.
  if (words[words.length - 1] === 'par') return null;
  const said = words.filter(
    (word, i) => word !== '' && !(i === 0 && NUMBERING.test(word)) && !vocabulary().empty.has(word),
  );
  const followUp = said.filter((word) => FOLLOW_UP_WORDS.has(word)).length;
  if (!said.every((word) => SECTION_WORDS.has(word) || FOLLOW_UP_WORDS.has(word))) return null;
  if (followUp === 0) return 'section';
  return followUp < said.length ? 'suivi' : null;
}

/** The better justified of what the whole header says and of what its lower label says alone in such a section. */
export function better(
  whole: LabelEvidence | null,
  alone: LabelEvidence | null,
  section: Section,
): LabelEvidence | null {
  if (alone === null || alone.match === 'proche') return whole;
  const isIdentity = rubriqueById(alone.target.rubrique ?? '')?.niveau === 'identite';
  if (isIdentity && section === 'suivi') return whole;
  // A resemblance never wins over a label that is known as a whole, were it one that waits for its conditions.
  return whole === null || whole.match === 'proche' || alone.score > whole.score ? alone : whole;
}
