/** Structures that no reader of all the syntheses can tell apart: those that came into the same ones, with the same document. */
import type { Attempt, Contribution } from './types';

/** Answers that are in the same attempts: a reader who knows who took part when sees one group. */
export interface Cell {
  /** By attempt, whether the answers are in it. */
  readonly dans: readonly boolean[];
  /** Categories of the answers. */
  readonly categories: readonly string[];
}

/** @param attempts answers of each, by structure id */
export function cellsOf(attempts: readonly Attempt['reponses'][]): Cell[] {
  const seen = new Map<string, { dans: boolean[]; categorie: string }>();
  attempts.forEach((reponses, rank) => {
    for (const [structure, [source, categorie]] of Object.entries(reponses)) {
      const key = `${structure}\n${source}\n${categorie}`;
      let answer = seen.get(key);
      if (answer === undefined) {
        answer = { dans: attempts.map(() => false), categorie };
        seen.set(key, answer);
      }
      answer.dans[rank] = true;
    }
  });
  const cells = new Map<string, { dans: readonly boolean[]; categories: string[] }>();
  for (const { dans, categorie } of seen.values()) {
    const key = dans.join();
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { dans, categories: [categorie] });
    else cell.categories.push(categorie);
  }
  return [...cells.values()];
}

/** Answers as memory holds them, by structure id in order of code units. */
export function remembered(contributions: ReadonlyMap<string, Contribution>): Attempt['reponses'] {
  const ids = [...contributions.keys()].sort();
  return Object.fromEntries(
    ids.map((id) => {
      const { source, categorie } = contributions.get(id) as Contribution;
      return [id, [source, categorie] as const];
    }),
  );
}
