/** Assigns columns to rubriques one to one, and says of each whether it is sure, or why it is not. */
import { rubriqueById } from '../../dictionary';
import { assign, type Edge } from './assignment';
import type { Candidate } from './candidate';
import { valueType } from './columnFacts';
import type { Doubt } from './reasons';
import type { Column } from './understand';

/** Thresholds tuned on tests/mesure/entetes (réglage), measured on the files kept apart. */
export const SURE = 0.8;
const SURE_LABEL = 0.8;
const MARGIN = 0.08;
/** A header known as a whole is not doubted for what it only resembles, unless it resembles it this much. */
const LABEL_MARGIN = 0.1;
const STRIKING = 0.86;
/** Values that speak this clearly win over a rubrique that would take any text. */
const SPEAKS = 0.9;
const TELLING = 0.5;
/** Two columns this close for one rubrique: the person chooses. */
const RIVALRY = 0.03;
/** A decoy known letter for letter, or as well as the rubrique, denies it. */
const DECOY_MARGIN = 0.015;
const ASSIGNABLE = 0.5;
/** Between equals, the fuller column. */
const FILL_BONUS = 0.01;
/** What leaves the file anyway: which of two phones is taken does not matter. */
const INDIFFERENT: ReadonlySet<string> = new Set(['courriel', 'telephone', 'adresse', 'remarques', 'nir']);

export interface Verdict {
  readonly chosen: Candidate | null;
  readonly sure: boolean;
  readonly candidates: readonly Candidate[];
  readonly doubt: Doubt | null;
}

const slotOf = (candidate: Candidate): string => `${candidate.rubrique}#${candidate.rang ?? 1}`;

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
  return facts.column.codes.length === 0 ? 0 : (FILL_BONUS * filled) / facts.column.codes.length;
}

/** Whether the values of the candidate are of a kind that few columns have, and read as such. */
function isTelling({ rubrique, values }: Candidate): boolean {
  const declared = rubriqueById(rubrique);
  if (declared === undefined || declared.storage === 'date' || values === null || values.share < SPEAKS) return false;
  return (valueType(declared.type)?.specificity ?? 0) >= TELLING;
}

/** Whether the candidate is good enough to be sure, rivals aside. */
function isStrong(candidate: Candidate): boolean {
  if (candidate.unsettled || candidate.score < SURE) return false;
  if (candidate.match === 'valeurs') return true;
  // A mere resemblance is enough only when the values are those of one rubrique; dates and texts are those of many.
  if (candidate.match === 'proche' && !isTelling(candidate)) return false;
  return candidate.label >= SURE_LABEL;
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

/** The verdict on each column, in file order. */
export function judge(columns: readonly Column[], lists: readonly (readonly Candidate[])[]): Verdict[] {
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
  const byLabelAlone = candidate.settlement === null && candidate.match !== 'valeurs';
  if (byLabelAlone && column.decoy >= candidate.label - DECOY_MARGIN) return { ...base, doubt: 'leurre' };
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
