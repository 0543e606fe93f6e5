/** Proposes which rubrique each column of a file feeds: surely, to be confirmed with three candidates, or not at all. */
import { rubriqueById } from '../../dictionary';
import { phrase } from '../../messages';
import { inTurn, lastOf, within } from '../../table';
import type { RawTable, Steps } from '../../table';
import type { Candidate } from './candidate';
import { candidatesSteps, IS_DECOY, type File } from './candidates';
import { composedColumnSteps, type ComposedColumn } from '../composed';
import type { Part } from '../composed/parts';
import { reason } from './reasons';
import type { Held, Holder } from './settle';
import { suggestions } from './suggest';
import { understandSteps, type Column } from './understand';
import { judge, SURE, type Verdict } from './verdict';

export type ProposalStatus = 'sur' | 'a_confirmer' | 'non_reconnu';

export interface ProposalCandidate {
  readonly rubrique: string;
  readonly rang?: number;
  /** Part, code or bloc, where the answer is spread over columns (see ColumnProposal). */
  readonly partie?: Part;
  readonly coche?: string;
  readonly bloc?: string;
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
  /** Which part of a date in several columns; absent for a whole value. */
  readonly partie?: Part;
  /** Which code a tick here says, where an answer is spread over columns to tick. */
  readonly coche?: string;
  /** Which bloc the column gives the result of. */
  readonly bloc?: string;
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
/** Neighbours that make one answer together leave no doubt; where they may be something else, a person says. */
const COMPOSED_SURE = 0.95;
const COMPOSED_ASKED = 0.7;

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

/** A column that gives an answer together with others. */
function composedProposal(column: Column, raw: RawTable, composed: ComposedColumn): ColumnProposal {
  const { isSure, raison: why, ...share } = composed;
  const slots = { titre: rubriqueById(share.rubrique)?.titre ?? share.rubrique, code: share.coche ?? share.bloc ?? '' };
  const raison = phrase(`profils.raison.${why}`, slots) + (isSure ? '' : ` ${phrase('profils.doute.ambigu')}`);
  const candidats = [{ ...share, confiance: isSure ? COMPOSED_SURE : COMPOSED_ASKED, raison }];
  const entete = raw.columns[column.index].header;
  return isSure
    ? { index: column.index, entete, ...share, statut: 'sur', candidats }
    : { index: column.index, entete, rubrique: null, statut: 'a_confirmer', candidats };
}

/**
 * The proposed mapping of a raw table, one proposal per column in file order. At most one column per rubrique and rank, save answers that
 * several columns give together;
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
  const composed = yield* within(composedColumnSteps(raw, columns, verdicts), PROPOSED, 0);
  const proposals = inTurn(columns, function* (column) {
    const own = composed.get(column.index);
    return own === undefined ? proposal(column, raw, verdicts, columns) : composedProposal(column, raw, own);
  });
  return yield* within(proposals, PROPOSED, 1 - PROPOSED);
}
