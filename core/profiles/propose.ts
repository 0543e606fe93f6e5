/** Proposes which rubrique each column of a file feeds: surely, to be confirmed with three candidates, or not at all. */
import { ORDRE_DES_ETAPES } from '../dictionary';
import { rubriqueById } from '../dictionary';
import { MISSING_DAY, type RawTable } from '../table';
import { assign, type Edge } from './assignment';
import { fromLabel, fromValues, type Candidate } from './candidate';
import { ColumnFacts } from './columnFacts';
import { middleDay } from './context';
import { corpus } from './corpus';
import { readHeader, type Header } from './header';
import { labelEvidence, type LabelEvidence } from './labelEvidence';
import { reason, type Doubt } from './reasons';
import { settle, type Held, type Holder } from './settle';

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
  readonly statut: ProposalStatus;
  readonly candidats: readonly ProposalCandidate[];
}

/** Thresholds tuned on tests/mesure/entetes (réglage), measured on the files kept apart. */
const SURE = 0.8;
const SURE_LABEL = 0.8;
const MARGIN = 0.08;
/** A header known as a whole is not doubted for what it only resembles, unless it resembles it this much. */
const LABEL_MARGIN = 0.1;
const STRIKING = 0.86;
/** Values that speak this clearly win over a rubrique that would take any text. */
const SPEAKS = 0.9;
/** Two columns this close for one rubrique: the person chooses. */
const RIVALRY = 0.03;
/** A decoy known letter for letter, or as well as the rubrique, denies it. */
const DECOY_MARGIN = 0.015;
const ASSIGNABLE = 0.5;
const PLAUSIBLE = 0.45;
const SHOWN = 0.2;
const CANDIDATES = 3;
/** Held columns and conditions settle each other in a few rounds. */
const ROUNDS = 4;

/** Identities that the values alone prove: no other column looks like an e-mail, a NIR, a phone. */
const PROVED_BY_VALUES = ['courriel', 'nir', 'telephone'];
const PROOF = 0.9;
const PROOF_VALUES = 5;
/** What leaves the file anyway: which of two phones is taken does not matter. */
const INDIFFERENT: ReadonlySet<string> = new Set(['courriel', 'telephone', 'adresse', 'remarques', 'nir']);

interface Column {
  readonly index: number;
  readonly header: Header;
  readonly facts: ColumnFacts;
  readonly evidence: readonly LabelEvidence[];
  /** Label score of the nearest decoy. */
  readonly decoy: number;
  /** Position among the columns of the same header, from 1; 0 when alone. */
  readonly twin: number;
}

/** The columns of the file, seen by their values and by the concepts of their headers. */
interface File {
  readonly all: readonly ColumnFacts[];
  readonly stems: readonly string[];
}

interface Verdict {
  readonly chosen: Candidate | null;
  readonly sure: boolean;
  readonly candidates: readonly Candidate[];
  readonly doubt: Doubt | null;
}

const slotOf = (candidate: Candidate): string => `${candidate.rubrique}#${candidate.rang ?? 1}`;

/** "Date jury.1" beside "Date jury" is its second occurrence (as data tools write it). */
function twinKey(text: string, texts: ReadonlySet<string>): string {
  const match = /^(.*[^.\d])\.\d$/.exec(text.trim());
  return match !== null && texts.has(match[1].trim()) ? match[1].trim() : text.trim();
}

function understand(raw: RawTable): Column[] {
  const { targets, decoys } = corpus();
  const texts = new Set(raw.columns.map(({ header }) => header.trim()));
  const keys = raw.columns.map(({ header }) => twinKey(header, texts));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const met = new Map<string, number>();
  return raw.columns.map((column, i) => {
    const facts = new ColumnFacts(column, raw.source.date1904);
    const header = readHeader(keys[i]);
    const order = (met.get(keys[i]) ?? 0) + 1;
    met.set(keys[i], order);
    const { hasDates } = facts;
    const evidence = targets
      .map((target) => labelEvidence(header, target, hasDates))
      .filter((found): found is LabelEvidence => found !== null);
    const twin = keys[i] !== '' && (counts.get(keys[i]) ?? 0) > 1 ? order : 0;
    return { index: i, header, facts, evidence, decoy: labelEvidence(header, decoys, hasDates)?.score ?? 0, twin };
  });
}

/** Repeated headers number the passages in file order. */
function withTwinRank(candidate: Candidate, twin: number): Candidate {
  if (twin === 0 || candidate.rang !== null || rubriqueById(candidate.rubrique)?.repetee !== true) return candidate;
  return { ...candidate, rang: twin };
}

function candidatesOf(column: Column, { all, stems }: File, held: Held | null): Candidate[] {
  const rivals = column.evidence
    .filter(({ match }) => match !== 'proche')
    .map(({ target }) => target.rubrique as string);
  const { index, facts } = column;
  const scene = { index, facts, all, held: held ?? new Map<string, Holder[]>(), stems, rivals };
  const list: Candidate[] = [];
  for (const evidence of column.evidence) {
    const settlement = held !== null && evidence.conditional.length > 0 ? settle(evidence, scene) : null;
    const candidate = fromLabel(column.facts, evidence, settlement);
    if (candidate !== null) list.push(withTwinRank(candidate, column.twin));
  }
  if (!list.some(({ label }) => label >= 0.6) && column.decoy < 0.9) {
    for (const id of PROVED_BY_VALUES) {
      const proved = fromValues(column.facts, id, 0.95);
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

/** The same columns, whatever their order in the file: so that ties fall the same way. */
function stableOrder(columns: readonly Column[]): number[] {
  return columns
    .map(({ index }) => index)
    .sort((a, b) => {
      const [x, y] = [columns[a], columns[b]];
      if (x.header.folded !== y.header.folded) return x.header.folded < y.header.folded ? -1 : 1;
      return a - b;
    });
}

function fillBonus({ facts }: Column): number {
  const { filled } = facts.size;
  return facts.column.codes.length === 0 ? 0 : (0.01 * filled) / facts.column.codes.length;
}

/** Whether the candidate is good enough to be sure, rivals aside. */
function isStrong(candidate: Candidate): boolean {
  if (candidate.unsettled || candidate.score < SURE) return false;
  return candidate.match === 'valeurs' || candidate.label >= SURE_LABEL;
}

/**
 * Columns to slots, the strong candidates first: a column that is only like a rubrique never takes it from the one
 * that is known to hold it, whatever the sum.
 */
function assigned(columns: readonly Column[], lists: readonly (readonly Candidate[])[]): (Candidate | null)[] {
  const order = stableOrder(columns);
  const chosen = new Array<Candidate | null>(columns.length).fill(null);
  const taken = new Set<string>();
  for (const strong of [true, false]) {
    const slots = new Map<string, number>();
    const edges: Edge[] = [];
    order.forEach((index, row) => {
      if (chosen[index] !== null) return;
      const seen = new Set<string>();
      for (const candidate of lists[index]) {
        const slot = slotOf(candidate);
        if (candidate.score < ASSIGNABLE || taken.has(slot) || seen.has(slot) || (strong && !isStrong(candidate)))
          continue;
        seen.add(slot);
        if (!slots.has(slot)) slots.set(slot, slots.size);
        const worth = candidate.score - ASSIGNABLE + fillBonus(columns[index]) + 1e-6;
        edges.push({ row, slot: slots.get(slot)!, worth });
      }
    });
    const names = [...slots.keys()];
    assign(columns.length, edges).forEach((slot, row) => {
      if (slot < 0) return;
      const index = order[row];
      chosen[index] = lists[index].find((candidate) => slotOf(candidate) === names[slot]) ?? null;
      taken.add(names[slot]);
    });
  }
  return chosen;
}

function judge(columns: readonly Column[], lists: readonly (readonly Candidate[])[]): Verdict[] {
  const chosen = assigned(columns, lists);
  const holder = new Map<string, number>();
  chosen.forEach((candidate, index) => {
    if (candidate !== null) holder.set(slotOf(candidate), index);
  });
  return columns.map((column) => verdict(column, lists, chosen, holder, columns));
}

function verdict(
  column: Column,
  lists: readonly (readonly Candidate[])[],
  chosen: readonly (Candidate | null)[],
  holder: ReadonlyMap<string, number>,
  columns: readonly Column[],
): Verdict {
  const list = lists[column.index];
  const candidate = chosen[column.index];
  const ordered = candidate === null ? list : [candidate, ...list.filter((one) => one !== candidate)];
  const base = { chosen: candidate, candidates: ordered, sure: false };
  const best = list[0];
  if (candidate === null)
    return {
      ...base,
      candidates: list,
      doubt: best === undefined ? null : best.score >= ASSIGNABLE ? 'prise' : 'faible',
    };
  if (best !== candidate && best.score > candidate.score + RIVALRY)
    return { ...base, candidates: list, doubt: 'prise' };
  if (candidate.unsettled) return { ...base, doubt: 'ambigu' };
  if (!isStrong(candidate)) return { ...base, doubt: 'faible' };
  if (candidate.settlement === null && column.decoy >= candidate.label - DECOY_MARGIN)
    return { ...base, doubt: 'leurre' };
  const second = ordered.find((one) => {
    const owner = holder.get(slotOf(one));
    const taken =
      owner !== undefined &&
      owner !== column.index &&
      lists[owner][0]?.rubrique === one.rubrique &&
      lists[owner][0].score >= one.score;
    const mute = one.values === null && candidate.values !== null && candidate.values.share >= SPEAKS;
    return one !== candidate && one.rubrique !== candidate.rubrique && !taken && !mute;
  });
  if (second !== undefined && second.score > candidate.score - MARGIN && isNearLabel(second, candidate))
    return { ...base, doubt: 'ecart' };
  if (!INDIFFERENT.has(candidate.rubrique)) {
    const rival = columns.find(
      (other) =>
        other.index !== column.index &&
        !other.facts.empty &&
        !sameContent(other, column) &&
        lists[other.index][0] !== undefined &&
        slotOf(lists[other.index][0]) === slotOf(candidate) &&
        lists[other.index][0].score > candidate.score - RIVALRY &&
        lists[other.index][0].label > candidate.label - RIVALRY,
    );
    if (rival !== undefined && !column.facts.empty) return { ...base, doubt: 'rivale' };
  }
  return { ...base, sure: true, doubt: null };
}

function isNearLabel(second: Candidate, first: Candidate): boolean {
  if (first.match !== 'proche' && second.match === 'proche' && second.label < STRIKING) return false;
  return second.label > first.label - LABEL_MARGIN;
}

function sameContent(a: Column, b: Column): boolean {
  const [x, y] = [a.facts.column, b.facts.column];
  if (x.values.length !== y.values.length) return false;
  for (let row = 0; row < x.codes.length; row++) if (x.values[x.codes[row]] !== y.values[y.codes[row]]) return false;
  return true;
}

/** Which rubriques may hold a date that falls between the steps already known. */
function datesInTheGap(column: Column, verdicts: readonly Verdict[], columns: readonly Column[]): string[] {
  const day = middleDay(column.facts);
  if (day === MISSING_DAY) return [];
  let [low, high] = [-1, ORDRE_DES_ETAPES.length];
  const held = new Set<string>();
  verdicts.forEach(({ sure, chosen }, i) => {
    if (!sure || chosen === null) return;
    const at = ORDRE_DES_ETAPES.indexOf(chosen.rubrique);
    held.add(chosen.rubrique);
    if (at < 0) return;
    const middle = middleDay(columns[i].facts);
    if (middle === MISSING_DAY) return;
    if (middle <= day) low = Math.max(low, at);
    else high = Math.min(high, at);
  });
  return ORDRE_DES_ETAPES.filter((id, at) => at > low && at < high && !held.has(id));
}

/** Rubriques that values alone may suggest, in the order of what they prove. */
const SUGGESTED = [
  'sexe',
  'courriel',
  'nir',
  'telephone',
  'resultat_jury',
  'decision_recevabilite',
  'situation_emploi',
  'financement',
  'motif_abandon',
  'nature_passage',
  'mode_accompagnement',
  'ministere',
  'niveau_vise',
  'code_rncp',
  'code_postal',
  'departement',
  'code_commune',
  'prenom',
  'nom_naissance',
  'commune',
];

function suggestions(column: Column, verdicts: readonly Verdict[], columns: readonly Column[]): Candidate[] {
  if (column.facts.empty) return [];
  const held = new Set(verdicts.filter(({ sure }) => sure).map(({ chosen }) => chosen?.rubrique));
  const ids = column.facts.hasDates
    ? datesInTheGap(column, verdicts, columns)
    : SUGGESTED.filter((id) => !held.has(id));
  return ids
    .map((id) => fromValues(column.facts, id, 0.35))
    .filter((one): one is Candidate => one !== null)
    .sort((a, b) => b.score - a.score);
}

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
  if (shown.length < CANDIDATES && !sure && column.decoy < 0.9) suggestions(column, verdicts, columns).forEach(push);
  const candidats = shown.map((candidate, at): ProposalCandidate => {
    const won = sure && at === 0;
    return {
      rubrique: candidate.rubrique,
      ...(candidate.rang === null ? {} : { rang: candidate.rang }),
      confiance: Math.round(100 * Math.min(won ? 0.99 : SURE - 0.01, candidate.score)) / 100,
      raison: reason(candidate, column.facts, at === 0 ? doubt : null),
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
  const plausible = shown.some(({ score, label }) => score >= PLAUSIBLE && (column.decoy < 0.9 || label > 0.6));
  return { index: column.index, entete, rubrique: null, statut: plausible ? 'a_confirmer' : 'non_reconnu', candidats };
}

/**
 * The proposed mapping of a raw table, one proposal per column in file order. At most one column per rubrique and rank;
 * what is not sure is left to the person. Columns in another order give the same mapping.
 */
export function proposeMapping(raw: RawTable): readonly ColumnProposal[] {
  const columns = understand(raw);
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
    verdicts = judge(
      columns,
      columns.map((column) => candidatesOf(column, file, current)),
    );
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
  return columns.map((column) => proposal(column, raw, verdicts, columns));
}
