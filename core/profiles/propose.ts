/** Proposes which rubrique each column of a file feeds: surely, to be confirmed with three candidates, or not at all. */
import { rubriqueById } from '../dictionary';
import { phrase } from '../messages';
import { inTurn, lastOf, within } from '../table';
import type { RawTable, Steps } from '../table';
import { birthParts, type Part } from './birthParts';
import type { Candidate } from './candidate';
import { candidatesSteps, IS_DECOY, type File } from './candidates';
import { reason } from './reasons';
import type { Held, Holder } from './settle';
import { suggestions } from './suggest';
import { understandSteps, type Column } from './understand';
import { judge, SURE, type Verdict } from './verdict';

export type ProposalStatus = 'sur' | 'a_confirmer' | 'non_reconnu';

export interface ProposalCandidate {
  readonly rubrique: string;
  readonly rang?: number;
  /** 0..1, two decimals; at least 0.8 only for what is sure. */
  readonly confiance: number;
  /** French sentences; they never quote the header. */
  readonly raison: string;
}

export interface ColumnProposal {
  readonly index: number;
  readonly entete: string;
  /** Null unless `sur`. */
  readonly rubrique: string | null;
  readonly rang?: number;
  /** Which part of a date in three columns; absent for a whole value. */
  readonly partie?: Part;
  readonly statut: ProposalStatus;
  readonly candidats: readonly ProposalCandidate[];
}

/** A best candidate under this is no proposal. */
const PLAUSIBLE = 0.45;
const SHOWN = 0.2;
const CANDIDATES = 3;
/** Held columns and conditions settle each other in a few rounds. */
const ROUNDS = 4;
/** Shares of the steps: understanding the columns, each round, the proposals. */
const UNDERSTOOD = 0.6;
const PROPOSED = 0.9;
const ROUND = (PROPOSED - UNDERSTOOD) / ROUNDS;
const MOST = 0.99;
const BIRTH = 'date_naissance';
/** Three neighbours that are day, month and year of birth leave no doubt. */
const PART_SURE = 0.95;

function proposal(
  column: Column,
  raw: RawTable,
  verdicts: readonly Verdict[],
  columns: readonly Column[],
): ColumnProposal {
  const { chosen, sure, candidates, doubt } = verdicts[column.index];
  const shown: Candidate[] = [];
  const push = (candidate: Candidate): void => {
    const same = shown.some((one) => one.rubrique === candidate.rubrique && one.rang === candidate.rang);
    if (shown.length < CANDIDATES && !same) shown.push(candidate);
  };
  candidates.filter(({ score }) => score >= SHOWN).forEach(push);
  if (shown.length < CANDIDATES && !sure && column.decoy < IS_DECOY)
    suggestions(column, verdicts, columns).forEach(push);
  const candidats = shown.map((candidate, at): ProposalCandidate => {
    const won = sure && at === 0;
    return {
      rubrique: candidate.rubrique,
      ...(candidate.rang === null ? {} : { rang: candidate.rang }),
      confiance: Math.round(100 * Math.min(won ? MOST : SURE - 0.01, candidate.score)) / 100,
      // Without a header, only the values have spoken.
      raison: reason(
        raw.columns[column.index].header === '' ? { ...candidate, match: 'valeurs' } : candidate,
        column.facts,
        at === 0 ? doubt : null,
      ),
    };
  });
  const entete = raw.columns[column.index].header;
  if (sure && chosen !== null) {
    return {
      index: column.index,
      entete,
      rubrique: chosen.rubrique,
      ...(chosen.rang === null ? {} : { rang: chosen.rang }),
      statut: 'sur',
      candidats,
    };
  }
  const plausible = shown.some(({ score, label }) => score >= PLAUSIBLE && (column.decoy < IS_DECOY || label > 0.6));
  return { index: column.index, entete, rubrique: null, statut: plausible ? 'a_confirmer' : 'non_reconnu', candidats };
}

/** A column of a birth date in three. */
function birthPart(column: Column, raw: RawTable, partie: Part): ColumnProposal {
  const raison = phrase('profils.raison.partie', { titre: rubriqueById(BIRTH)?.titre ?? BIRTH });
  return {
    index: column.index,
    entete: raw.columns[column.index].header,
    rubrique: BIRTH,
    partie,
    statut: 'sur',
    candidats: [{ rubrique: BIRTH, confiance: PART_SURE, raison }],
  };
}

/**
 * The proposed mapping of a raw table, one proposal per column in file order. At most one column per rubrique and rank, save a birth date in
 * three columns;
 * what is not sure is left to the person. Columns in another order give the same mapping.
 */
export function proposeMapping(raw: RawTable): readonly ColumnProposal[] {
  return lastOf(proposeMappingSteps(raw));
}

/** The same in steps: yields the share that is done. */
export function* proposeMappingSteps(raw: RawTable): Steps<readonly ColumnProposal[]> {
  const columns = yield* within(understandSteps(raw), 0, UNDERSTOOD);
  const file: File = {
    all: columns.map(({ facts }) => facts),
    stems: columns.map(({ header }) => [...header.readings[0].tokens].sort().join(' ')),
  };
  // First what needs nothing else, then what the rest of the file settles.
  let held: Held | null = null;
  let verdicts: Verdict[] = [];
  let signature: string | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const current = held;
    const candidates = inTurn(columns, (column) => candidatesSteps(column, file, current));
    verdicts = judge(columns, yield* within(candidates, UNDERSTOOD + round * ROUND, ROUND));
    const next = new Map<string, Holder[]>();
    verdicts.forEach(({ sure, chosen }, index) => {
      if (sure && chosen !== null)
        next.set(chosen.rubrique, [...(next.get(chosen.rubrique) ?? []), { index, rang: chosen.rang ?? 1 }]);
    });
    const seen = [...next]
      .map(([id, holders]) => `${id}:${holders.map(({ index }) => index).join(',')}`)
      .sort()
      .join(' ');
    if (seen === signature && round > 1) break;
    signature = seen;
    held = next;
  }
  yield PROPOSED;
  const whole = verdicts.some(({ sure, chosen }) => sure && chosen?.rubrique === BIRTH);
  const parts = whole ? new Map<number, Part>() : birthParts(columns);
  const proposals = inTurn(columns, function* (column) {
    const part = parts.get(column.index);
    return part === undefined ? proposal(column, raw, verdicts, columns) : birthPart(column, raw, part);
  });
  return yield* within(proposals, PROPOSED, 1 - PROPOSED);
}
