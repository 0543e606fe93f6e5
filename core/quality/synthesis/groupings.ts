/** Ways to tell categories together: neighbours when they have an order, the rare ones otherwise; the most telling first. */
import type { Question } from './types';

/** Categories in groups; every category is in one group. */
export type Grouping = readonly (readonly string[])[];

/**
 * Groupings in two groups or more, the most telling first: those that keep the cut between conform and not conform, then
 * those with most groups, then an arbitrary but fixed order. The order depends on the question alone for ordered ones.
 * @param counts structures by category
 */
export function groupings(question: Question, counts: ReadonlyMap<string, number>): Grouping[] {
  return question.ordre === 'ordonne' ? ordered(question) : nominal(question, counts);
}

function ordered({ categories, seuil }: Question): Grouping[] {
  const cuts = categories.length - 1;
  const found: { grouping: Grouping; keeps: boolean; code: number }[] = [];
  for (let code = 1; code < 1 << cuts; code++) {
    const groups: string[][] = [[categories[0]]];
    for (let i = 1; i < categories.length; i++) {
      if ((code >> (i - 1)) & 1) groups.push([]);
      groups[groups.length - 1].push(categories[i]);
    }
    const keeps = seuil !== undefined && seuil > 0 && ((code >> (seuil - 1)) & 1) === 1;
    found.push({ grouping: groups, keeps, code });
  }
  return found
    .sort((a, b) => Number(b.keeps) - Number(a.keeps) || b.grouping.length - a.grouping.length || b.code - a.code)
    .map(({ grouping }) => grouping);
}

/** The most frequent k categories apart, all others that somebody gave together, for k from the greatest down. */
function nominal({ categories }: Question, counts: ReadonlyMap<string, number>): Grouping[] {
  const rank = new Map(categories.map((code, i) => [code, i]));
  const present = categories.filter((code) => (counts.get(code) ?? 0) > 0);
  const sorted = present.sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (rank.get(a) as number) - (rank.get(b) as number),
  );
  const found: Grouping[] = [];
  for (let k = sorted.length; k >= 1; k--) {
    const rest = sorted.slice(k);
    const groups = sorted.slice(0, k).map((code) => [code]);
    if (rest.length > 0) groups.push(rest);
    if (groups.length >= 2) found.push(groups);
  }
  return found;
}
