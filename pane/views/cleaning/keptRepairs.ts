/** What the person answered to the repairs, as decisions of the profile: the next delivery is asked no more. */
import { rubriqueById } from '../../../core/dictionary';
import type { ColumnRepairs, Harmonised, Rewriting } from '../../../core/harmonise';
import type { Profile } from '../../../core/profiles';
import { withLeft, withValue } from '../../../core/profiles';
import { CELL_TEXT, decimalText, isoDay } from '../../../core/table';
import { valueTypeById } from '../../../core/values';
import type { Acceptance } from './acceptance';

/** Texts of one rubrique: a profile is no copy of the file. */
const MOST = 100;

/** The value that a rewriting writes, as a decision says it. */
function valueOf(file: Harmonised, { index, rubrique }: ColumnRepairs, { after, typed }: Rewriting): string {
  if (typed !== undefined) return typed.kind === 'date' ? isoDay(typed.value) : decimalText(typed.value);
  const declared = rubriqueById(rubrique);
  if (declared?.codes === undefined) return after;
  const at = file.mapping.findIndex((one) => one.index === index && one.rubrique === rubrique);
  return String(valueTypeById(declared.type).read(after, CELL_TEXT, file.choices[at] ?? {}).value ?? after);
}

/** Several columns may give one rubrique: what is decided of a text is decided of all of them. */
class Texts<Answer> {
  private readonly all = new Map<string, Map<string, Answer | null>>();

  /** Two answers for one text are none. */
  add(rubrique: string, text: string, answer: Answer | null): void {
    let own = this.all.get(rubrique);
    if (own === undefined) this.all.set(rubrique, (own = new Map<string, Answer | null>()));
    const former = own.get(text);
    own.set(text, former === undefined || former === answer ? answer : null);
  }

  /** By rubrique, those that have one answer. */
  *answered(): Generator<readonly [string, string, Answer]> {
    for (const [rubrique, own] of this.all) {
      let n = 0;
      for (const [text, answer] of own) if (answer !== null && n++ < MOST) yield [rubrique, text, answer];
    }
  }

  get tooMany(): number {
    let count = 0;
    for (const own of this.all.values()) {
      const n = [...own.values()].filter((answer) => answer !== null).length;
      count += Math.max(0, n - MOST);
    }
    return count;
  }
}

/**
 * The profile, where sure repairs that are left out are left alone, and proposed ones that are accepted are decided.
 * @returns beside it, how many answers were left out because there are too many of them
 */
export function withKeptRepairs(
  profile: Profile,
  file: Harmonised,
  repairs: readonly ColumnRepairs[],
  acceptance: Acceptance,
): { readonly profile: Profile; readonly tooMany: number } {
  const left = new Texts<true>();
  const decided = new Texts<string>();
  for (const own of repairs) {
    for (const one of own.rewritings) {
      const isAccepted = acceptance.accepts(own, one);
      if (one.kind === 'sure') left.add(own.rubrique, one.before, isAccepted ? null : true);
      else if (isAccepted) decided.add(own.rubrique, one.before, valueOf(file, own, one));
    }
  }
  let next = profile;
  for (const [rubrique, text] of left.answered()) next = withLeft(next, rubrique, text);
  for (const [rubrique, text, value] of decided.answered()) next = withValue(next, rubrique, text, value);
  return { profile: next, tooMany: left.tooMany + decided.tooMany };
}
