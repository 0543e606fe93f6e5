/** A reader who knows the method, who took part when, and every synthesis: tries all possible results, keeps those that give what was published. */
import { ALL_GUARDS, decide, type Guards } from '../../../../core/quality/synthesis/decide';
import type { Attempt, Contribution, Question } from '../../../../core/quality/synthesis';

/** By synthesis, the document (a number) with which each structure takes part. */
export type Scenario = readonly Readonly<Record<string, number>>[];

export const BINARY: Question = { id: 'q', categories: ['n', 'c'], ordre: 'ordonne', seuil: 1 };
export const TERNARY: Question = { id: 'q', categories: ['a', 'b', 'c'], ordre: 'ordonne', seuil: 1 };

export interface Attack {
  /** Results that a reader deduces: one possible value only, over all that he may have read. */
  readonly deduced: number;
  /** Results that a structure deduces, which knows its own. */
  readonly deducedByMember: number;
  /** Figures published over all possible worlds; those that told a group of fewer than three. */
  readonly published: number;
  readonly smallGroups: number;
}

/** Tries every world: one category for each document. */
export function attack(question: Question, scenario: Scenario, guards: Guards = ALL_GUARDS): Attack {
  const { categories } = question;
  const documents = Math.max(...scenario.flatMap((time) => Object.values(time))) + 1;
  const worlds = categories.length ** documents;
  const digit = (world: number, document: number): number =>
    Math.floor(world / categories.length ** document) % categories.length;
  const read = new Map<string, number[]>();
  let [published, smallGroups] = [0, 0];
  for (let world = 0; world < worlds; world++) {
    let attempts: Attempt[] = [];
    const told = scenario.map((time, date) => {
      const current = new Map(
        Object.entries(time).map(([structure, document]): [string, Contribution] => [
          structure,
          { source: String(document), categorie: categories[digit(world, document)] },
        ]),
      );
      const { outcome, attempt } = decide(question, current, attempts, String(date), guards);
      if (attempt !== null) attempts = [...attempts, attempt];
      const { figure, statut } = outcome;
      if (figure !== null) published++;
      if (figure?.classes.some(({ n }) => n < 3) === true) smallGroups++;
      return `${statut} ${figure?.date ?? ''} ${(figure?.classes ?? []).map((one) => one.categories.join('') + one.n).join()}`;
    });
    const key = told.join('|');
    const same = read.get(key);
    if (same === undefined) read.set(key, [world]);
    else same.push(world);
  }
  const structures = [...new Set(scenario.flatMap((time) => Object.keys(time)))].map((structure) => [
    ...new Set(scenario.flatMap((time) => (structure in time ? [time[structure]] : []))),
  ]);
  let [deduced, deducedByMember] = [0, 0];
  const known = (among: readonly number[], except: readonly number[]): number => {
    let n = 0;
    for (let document = 0; document < documents; document++) {
      if (except.includes(document)) continue;
      const first = digit(among[0], document);
      if (among.every((world) => digit(world, document) === first)) n++;
    }
    return n;
  };
  for (const possible of read.values()) {
    deduced += known(possible, []);
    for (const own of structures) {
      const groups = new Map<string, number[]>();
      for (const world of possible) {
        const key = own.map((document) => digit(world, document)).join();
        const same = groups.get(key);
        if (same === undefined) groups.set(key, [world]);
        else same.push(world);
      }
      for (const among of groups.values()) deducedByMember += known(among, own);
    }
  }
  return { deduced, deducedByMember, published, smallGroups };
}

/** Structures from, from + 1...: each with the document of its own number. */
export function structures(n: number, from = 0): Record<string, number> {
  return Object.fromEntries(Array.from({ length: n }, (_, i) => [`s${from + i}`, from + i]));
}
