/**
 * Takes the answers of a returned workbook into the profile (docs/decisions/028-answers-read-back.md): what contradicts the
 * profile, itself or a guard of spellings is not taken, and told with its cell.
 */
import { rubriqueById } from '../../dictionary';
import type { Harmonised } from '../../harmonise';
import { areAlike, forbiddenBecause } from '../../harmonise/labels';
import type { LabelCluster } from '../../harmonise/labels';
import { withLeft, withValue } from '../../profiles';
import type { Profile } from '../../profiles';
import type { SheetGrid } from '../../reading';
import { absentRubriques, asksAbsent } from '../feedback/absentAnswer';
import type { Answer, Ignored } from './answer';
import { textKey } from './answer';
import { labelAnswers } from './labelAnswers';
import { valueAnswers } from './valueAnswers';

export interface TakenAnswers {
  readonly profile: Profile;
  /** Spellings put together, values given a meaning, texts left as they are: those that the profile did not say yet. */
  readonly labels: number;
  readonly values: number;
  readonly left: number;
  /** Rubriques said never to be sent, in the dictionary's order. */
  readonly absent: readonly string[];
  /** Answers that the profile gave already. */
  readonly known: number;
  /** Questions without an answer. */
  readonly blank: number;
  /** Answers taken about texts that the file does not hold (any more). */
  readonly gone: number;
  readonly ignored: readonly Ignored[];
  /** Whether the workbook has sheets of questions about values, about absent rubriques. */
  readonly hasQuestions: boolean;
  readonly hasAbsent: boolean;
}

/** The file that the questions were asked of: null when none is at hand. */
export interface AnsweredFile {
  readonly file: Harmonised;
  readonly clusters: readonly LabelCluster[];
}

/** Texts of the file by rubrique, as decisions see them. */
class Held {
  private readonly keys = new Map<string, ReadonlySet<string>>();

  constructor(private readonly file: Harmonised | undefined) {}

  has({ rubrique, text }: Answer): boolean {
    if (this.file === undefined) return true;
    let held = this.keys.get(rubrique);
    if (held === undefined) {
      const { mapping, raw } = this.file;
      const columns = mapping.filter((one) => one.rubrique === rubrique).map(({ index }) => raw.columns[index]);
      held = new Set(columns.flatMap(({ values }) => values.map((value) => textKey(rubrique, value))));
      this.keys.set(rubrique, held);
    }
    return held.has(textKey(rubrique, text));
  }
}

const matter = ({ rubrique, text }: Answer): string => `${rubrique}\n${textKey(rubrique, text)}`;

/** What the profile says already of the text; undefined when it says nothing. */
function saidOf({ valeurs, laissees }: Profile, { rubrique, text, value }: Answer): string | null | undefined {
  const own = textKey(rubrique, text);
  const decided = Object.entries(valeurs?.[rubrique] ?? {}).filter(([raw]) => textKey(rubrique, raw) === own);
  if (decided.length > 0) return (decided.find(([raw]) => raw === text) ?? decided[0])[1];
  const isLeft = laissees?.[rubrique]?.some((one) => (value === null ? one === text : textKey(rubrique, one) === own));
  return isLeft === true ? null : undefined;
}

/** Where a spelling is itself written otherwise: no decision leads to another one. */
function goalOf(profile: Profile, answer: Answer): string {
  const target = answer.value as string;
  return answer.isLabel ? (saidOf(profile, { ...answer, text: target }) ?? target) : target;
}

/** Why spellings are not put together; null when they may be. */
function refusal(answer: Answer, profile: Profile, clusters: readonly LabelCluster[]): string | null {
  const { rubrique, text, isNamed } = answer;
  const target = answer.value as string;
  const kind = rubriqueById(rubrique)?.libelle ?? 'mots';
  const own = textKey(rubrique, text);
  // Those that are written as this one will follow it.
  const followers = Object.entries(profile.valeurs?.[rubrique] ?? {}).flatMap(([raw, value]) =>
    textKey(rubrique, value) === own ? [raw] : [],
  );
  for (const goal of [target, goalOf(profile, answer)]) {
    for (const one of [text, ...followers]) {
      const why = forbiddenBecause(one, goal, kind);
      if (why !== null) return `garde.${why}`;
    }
  }
  if (isNamed || areAlike(target, text, kind)) return null;
  const isProposed = clusters.some(
    (one) =>
      one.rubrique === rubrique &&
      [text, target].every((label) => label === one.target || one.members.some((member) => member.text === label)),
  );
  // A column sorted by itself puts any labels side by side.
  return isProposed ? null : 'ressemble';
}

/**
 * @param sheets of the workbook, in any state: rows moved, sheets renamed, others taken away
 * @param given the file that the profile reads: what it does not hold is told, and its own clusters are the ones asked about
 */
export function takeAnswers(profile: Profile, sheets: readonly SheetGrid[], given: AnsweredFile | null): TakenAnswers {
  const [labels, values] = [labelAnswers(sheets), valueAnswers(sheets)];
  const answers = [...labels.answers, ...values.answers];
  const ignored = [...labels.ignored, ...values.ignored];
  const held = new Held(given?.file);
  const said = new Map<string, Answer[]>();
  for (const answer of answers) said.set(matter(answer), [...(said.get(matter(answer)) ?? []), answer]);
  const counts = { labels: 0, values: 0, left: 0, known: 0, gone: 0 };
  let made = profile;
  for (const [answer, ...others] of said.values()) {
    const all = [answer, ...others];
    const refuse = (reason: string): void => all.forEach(({ place }) => ignored.push({ place, reason }));
    if (others.some(({ value }) => value !== answer.value)) {
      refuse('double');
      continue;
    }
    const before = saidOf(profile, answer);
    if (before !== undefined) {
      const same = before === (answer.value === null ? null : goalOf(profile, answer));
      if (same) counts.known += all.length;
      else refuse('profil');
      continue;
    }
    const why = answer.isLabel && answer.value !== null ? refusal(answer, made, given?.clusters ?? []) : null;
    if (why !== null) {
      refuse(why);
      continue;
    }
    // Spellings that differ by their case are one decision, of several texts.
    for (const { rubrique, text, value } of all)
      made = value === null ? withLeft(made, rubrique, text) : withValue(made, rubrique, text, value);
    counts[answer.value === null ? 'left' : answer.isLabel ? 'labels' : 'values'] += all.length;
    if (!held.has(answer)) counts.gone += all.length;
  }
  const known = new Set(profile.absentes ?? []);
  const absent = absentRubriques(sheets, profile.certificateur).filter((id) => !known.has(id));
  if (absent.length > 0) made = { ...made, absentes: [...known, ...absent] };
  return {
    ...counts,
    profile: made,
    absent,
    blank: labels.blank + values.blank,
    ignored,
    hasQuestions: labels.tables + values.tables > 0,
    hasAbsent: asksAbsent(sheets),
  };
}
