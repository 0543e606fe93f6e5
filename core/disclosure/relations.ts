/** The sums that hold between populations whatever the data: a population is the sum of its parts. */
import type { Steps } from '../table';
import type { Box, Groups } from './box';
import type { Population, Populations } from './populations';

/** `whole` = sum of `parts`, in every period, breakdown and modality. */
export interface Relation {
  readonly whole: Population;
  readonly parts: readonly Population[];
}

/**
 * Parts of parts: a remainder (the passages of a partial target) is split as its whole is. Deeper remainders are
 * combinations of these sums.
 */
const ROUNDS = 2;

/** Every relation between the populations of the rows and their remainders. Later ones use remainders of earlier ones. */
export function* relationsSteps({ groups, byRow, hidden }: Populations): Steps<Relation[]> {
  const known = new Map<string, Population>();
  const relations = new Map<string, Relation>();
  const add = (whole: Population, parts: readonly Population[]): void => {
    const key = `${whole.key} = ${parts
      .map((part) => part.key)
      .sort()
      .join(' + ')}`;
    if (!relations.has(key)) relations.set(key, { whole, parts });
  };
  for (const { compte, denominateur, inconnus } of byRow.values()) {
    for (const one of [compte, denominateur, inconnus]) if (one !== undefined) known.set(one.key, one);
  }
  for (const one of hidden) known.set(one.key, one);
  for (let round = 0; round < ROUNDS; round++) {
    const remainders: Population[] = [];
    for (const family of families(groups, [...known.values()])) {
      yield round / ROUNDS;
      split(groups, family, add, remainders);
    }
    for (const one of remainders) known.set(one.key, one);
  }
  // A rate tells its complement: always a relation, even where the lattice has finer ones.
  for (const { compte, denominateur, complement } of byRow.values()) {
    if (compte !== undefined && denominateur !== undefined && complement !== undefined) {
      add(denominateur, [compte, complement]);
    }
  }
  return [...relations.values()];
}

interface Family {
  readonly group: string;
  readonly members: readonly Population[];
}

/** Populations of one context that differ in one group only. */
function families(groups: Groups, populations: readonly Population[]): Family[] {
  const constrained = new Map<string, Set<string>>();
  for (const { context, box } of populations) {
    const own = constrained.get(context) ?? new Set();
    for (const group of box.keys()) own.add(group);
    constrained.set(context, own);
  }
  const found = new Map<string, { group: string; members: Population[] }>();
  for (const population of populations) {
    for (const group of constrained.get(population.context) ?? []) {
      const key = `${group}|${population.context}|${groups.key(population.box, group)}`;
      const family = found.get(key) ?? { group, members: [] };
      family.members.push(population);
      found.set(key, family);
    }
  }
  return [...found.values()].filter(({ members }) => members.length > 1);
}

/** Each member of a family is the sum of the largest members inside it and of what they leave. */
function split(
  groups: Groups,
  { group, members }: Family,
  add: (whole: Population, parts: readonly Population[]) => void,
  remainders: Population[],
): void {
  const classes = (one: Population): ReadonlySet<string> => groups.allowed(one.box, group);
  const inside = (a: Population, b: Population): boolean =>
    classes(a).size < classes(b).size && [...classes(a)].every((one) => classes(b).has(one));
  const named = (context: string, box: Box): Population => ({ key: `${context}|${groups.key(box)}`, context, box });
  for (const whole of members) {
    const within = members.filter((one) => inside(one, whole));
    const parts = within.filter((one) => !within.some((other) => inside(one, other)));
    if (parts.length === 0) continue;
    const taken = parts.flatMap((one) => [...classes(one)]);
    const areDisjoint = new Set(taken).size === taken.length;
    for (const chosen of areDisjoint ? [parts] : parts.map((one) => [one])) {
      const out = new Set(chosen.flatMap((one) => [...classes(one)]));
      const left = [...classes(whole)].filter((one) => !out.has(one));
      if (left.length === 0) {
        add(whole, chosen);
        continue;
      }
      const remainder = named(whole.context, groups.with(whole.box, group, new Set(left)));
      remainders.push(remainder);
      add(whole, [...chosen, remainder]);
    }
  }
}
