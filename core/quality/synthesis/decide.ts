/** Decides whether a question is published, and how: nobody may deduce the answer of a structure (docs/decisions/021). */
import { type Cell, cellsOf, remembered } from './cells';
import { type Grouping, groupings } from './groupings';
import type { Attempt, Contribution, Contributions, Outcome, PublishedClass, Question } from './types';

/** Structures below which no group is shown (issue 4, « groups under 3 structures »). */
export const GROUP = 3;
/**
 * In a group that a reader can tell apart, so many answers at least differ from the most frequent one: a structure that
 * knows its own still does not know the others'.
 */
export const OTHERS = 2;

/** Groups that changed are rather taken when each has so many structures: in smaller ones, answers seldom differ enough. */
const PREFERRED = 5;

/** Guards that tests take away one by one, to prove that each is needed. */
export interface Guards {
  /** No group of fewer than GROUP structures is told. */
  readonly classes: boolean;
  /** Answers differ within each group of structures that a reader can tell apart. */
  readonly variety: boolean;
  /** Figures already published stay safe once the new one is known. */
  readonly former: boolean;
  /** Answers that were weighed in vain are taken again all together, or not at all. */
  readonly whole: boolean;
  /** What was weighed and not published counts as known: it tells that answers were much alike. */
  readonly silence: boolean;
}

export const ALL_GUARDS: Guards = {
  classes: true,
  variety: true,
  former: true,
  whole: true,
  silence: true,
};

export interface Decision {
  readonly outcome: Outcome;
  /** To be remembered; null when answers were not weighed. */
  readonly attempt: Attempt | null;
}

/**
 * One question of a synthesis.
 * @param current answers of the structures that have one
 * @param attempts those of former syntheses, in order of dates
 * @param date ISO day of the synthesis
 */
export function decide(
  question: Question,
  current: Contributions,
  attempts: readonly Attempt[],
  date: string,
  guards: Guards = ALL_GUARDS,
): Decision {
  // Made again on the same day, it says the same: one day weighs a question once.
  const isDone = attempts.length > 0 && attempts[attempts.length - 1].date >= date;
  const chosen = isDone ? null : variant(current, attempts, guards);
  if (chosen === null) return { outcome: formerOutcome(question, current, attempts, date), attempt: null };
  const classes = safeClasses(question, chosen, attempts, guards);
  const attempt: Attempt = { date, reponses: chosen, classes };
  if (classes === null) return { outcome: formerOutcome(question, current, attempts, date), attempt };
  const figure = { date, n: Object.keys(chosen).length, classes };
  return { outcome: { question, statut: 'publie', figure }, attempt };
}

/** The last published figure; it is still that of today when nothing has changed since. */
function formerOutcome(
  question: Question,
  current: Contributions,
  attempts: readonly Attempt[],
  today: string,
): Outcome {
  for (let i = attempts.length - 1; i >= 0; i--) {
    const { classes, date, reponses } = attempts[i];
    if (classes === null) continue;
    const figure = { date, n: Object.keys(reponses).length, classes };
    const isCurrent = date === today || isSame(reponses, remembered(current));
    return { question, statut: isCurrent ? 'publie' : 'repete', figure };
  }
  return { question, statut: 'masque', figure: null };
}

function isSame(a: Attempt['reponses'], b: Attempt['reponses']): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * The answers to weigh: all of today's; else newcomers only, the others as they were; else the others only. Chosen without
 * looking at any answer, so that the choice tells nothing. null: too few structures changed, or took part.
 */
function variant(current: Contributions, attempts: readonly Attempt[], guards: Guards): Attempt['reponses'] | null {
  const last = attempts.length === 0 ? {} : attempts[attempts.length - 1].reponses;
  const now = remembered(current);
  const isOld = (id: string): boolean => id in last;
  const variants: Attempt['reponses'][] = [now];
  if (attempts.length > 0) {
    variants.push(remembered(mapOf({ ...now, ...last })));
    variants.push(remembered(mapOf(Object.fromEntries(Object.entries(now).filter(([id]) => isOld(id))))));
  }
  for (const least of [PREFERRED, GROUP]) {
    const found = variants.find((one) => isLargeEnough(one, attempts, guards, least));
    if (found !== undefined) return found;
  }
  return null;
}

function mapOf(reponses: Attempt['reponses']): Map<string, Contribution> {
  return new Map(Object.entries(reponses).map(([id, [source, categorie]]) => [id, { source, categorie }]));
}

/** No answer is looked at here. */
function isLargeEnough(
  chosen: Attempt['reponses'],
  attempts: readonly Attempt[],
  guards: Guards,
  least: number,
): boolean {
  // Two groups at least are told: one alone would be everybody's answer.
  if (guards.classes && Object.keys(chosen).length < 2 * GROUP) return false;
  const last = attempts[attempts.length - 1];
  if (last !== undefined && isSame(last.reponses, chosen)) return false;
  if (guards.whole && attempts.some((one) => one.classes === null && isSplit(one.reponses, chosen))) return false;
  // What changed since each former synthesis concerns so many structures; what did not, too.
  const cells = cellsOf([...attempts.map(({ reponses }) => reponses), chosen]);
  return cells.every(({ categories }) => categories.length >= least);
}

/**
 * Whether some answers are taken again and others not. What is not published is known to be nearly unanimous: beside the
 * answers that stay, it would tell those that left.
 */
function isSplit(former: Attempt['reponses'], chosen: Attempt['reponses']): boolean {
  const all = Object.entries(former);
  const kept = all.filter(([id, [source, categorie]]) => {
    const again = chosen[id];
    return again !== undefined && again[0] === source && again[1] === categorie;
  }).length;
  return kept > 0 && kept < all.length;
}

/** The most telling classes that are safe; null when there are none. */
function safeClasses(
  question: Question,
  chosen: Attempt['reponses'],
  attempts: readonly Attempt[],
  guards: Guards,
): readonly PublishedClass[] | null {
  // Not publishing tells something too: the new figure is weighed against every former attempt...
  const all = cellsOf([...attempts.map(({ reponses }) => reponses), chosen]);
  // ... and former figures against what was published since.
  const told = cellsOf([...attempts.map(({ reponses, classes }) => (classes === null ? {} : reponses)), chosen]);
  const cells = guards.silence ? all : told;
  const isVaried = (among: readonly Cell[], rank: number, grouping: Grouping): boolean =>
    among.every(({ dans, categories }) => !dans[rank] || others(categories, grouping) >= OTHERS);
  if (guards.former) {
    const stays = attempts.every(
      ({ classes }, rank) =>
        classes === null ||
        isVaried(
          told,
          rank,
          classes.map((one) => one.categories),
        ),
    );
    if (!stays) return null;
  }
  const counts = new Map<string, number>();
  for (const [, categorie] of Object.values(chosen)) counts.set(categorie, (counts.get(categorie) ?? 0) + 1);
  for (const grouping of groupings(question, counts)) {
    const classes = grouping.map((categories): PublishedClass => ({
      categories,
      n: categories.reduce((sum, code) => sum + (counts.get(code) ?? 0), 0),
    }));
    if (guards.classes && classes.some(({ n }) => n < GROUP)) continue;
    if (guards.variety && !isVaried(cells, attempts.length, grouping)) continue;
    return classes;
  }
  return null;
}

/** Answers of a cell that are not in its most frequent group. */
function others(categories: readonly string[], grouping: Grouping): number {
  const group = new Map(grouping.flatMap((codes, i) => codes.map((code) => [code, i] as const)));
  const counts = grouping.map(() => 0);
  for (const code of categories) counts[group.get(code) as number]++;
  return categories.length - Math.max(...counts);
}
