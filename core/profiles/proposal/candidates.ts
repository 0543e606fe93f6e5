/** Lists the rubriques that one column may feed, best first, given what the other columns surely feed. */
import { rubriqueById } from '../../dictionary';
import type { Steps } from '../../table';
import { fromLabel, fromValues, type Candidate } from './candidate';
import type { ColumnFacts } from './columnFacts';
import { losesTitles, settle, type Held, type Holder } from './settle';
import type { Column } from './understand';

/** Identities that the values alone prove: no other column looks like an e-mail, a NIR, a phone. */
const PROVED_BY_VALUES = ['courriel', 'nir', 'telephone'];
const PROOF = 0.9;
const PROOF_VALUES = 5;
const PROOF_SCORE = 0.95;
/** A header that says something, and one that is known to be none of ours: the values do not overrule it. */
const SAYS_SOMETHING = 0.6;
export const IS_DECOY = 0.9;

export /** The columns of the file, seen by their values and by the concepts of their headers. */
interface File {
  readonly all: readonly ColumnFacts[];
  readonly stems: readonly string[];
}

/** Repeated headers number the passages in file order. */
function withTwinRank(candidate: Candidate, twin: number): Candidate {
  if (twin === 0 || candidate.rang !== null || rubriqueById(candidate.rubrique)?.repetee !== true) return candidate;
  return { ...candidate, rang: twin };
}

/** The candidates of a column, best first. `held` is null in the first round, when nothing is settled yet. */
export function* candidatesSteps(column: Column, { all, stems }: File, held: Held | null): Steps<Candidate[]> {
  const rivals = column.evidence
    .filter((one) => one.match !== 'proche' && !losesTitles(one, one.target.rubrique as string, column.facts))
    .map(({ target }) => target.rubrique as string);
  const { index, facts } = column;
  const scene = { index, facts, all, held: held ?? new Map<string, Holder[]>(), stems, rivals };
  const list: Candidate[] = [];
  for (const evidence of column.evidence) {
    yield list.length / column.evidence.length;
    if (losesTitles(evidence, evidence.target.rubrique as string, facts)) continue;
    const settlement = held !== null && evidence.conditional.length > 0 ? settle(evidence, scene) : null;
    const candidate = fromLabel(column.facts, evidence, settlement);
    if (candidate !== null) list.push(withTwinRank(candidate, column.twin));
  }
  if (!list.some(({ label }) => label >= SAYS_SOMETHING) && column.decoy < IS_DECOY) {
    for (const id of PROVED_BY_VALUES) {
      // "Mail manager" says e-mail, and whose: the label is judged, not the values.
      if (column.evidence.some(({ target }) => target.rubrique === id)) continue;
      const proved = fromValues(column.facts, id, PROOF_SCORE);
      if (
        proved !== null &&
        proved.values !== null &&
        proved.values.share >= PROOF &&
        proved.values.judged >= PROOF_VALUES
      )
        list.push(proved);
    }
  }
  return list.sort(byScore);
}

const byScore = (a: Candidate, b: Candidate): number => b.score - a.score || (a.rubrique < b.rubrique ? -1 : 1);
