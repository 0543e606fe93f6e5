/**
 * P06, satisfaction: mean, number and distribution of the marks that candidates gave in their questionnaires. Never from the
 * base (design/indicators.md): without a questionnaire it is « non mesurée », which is not a bad mark.
 */
import { SATISFACTION } from '../forms/lists';
import type { Values } from '../forms/types';
import { normalId } from './identifiers';
import type { Satisfaction } from './types';

/** The form that candidates fill. */
export const SATISFACTION_FORM = 'questionnaire-candidat';
const ANSWERS = `${SATISFACTION_FORM}.reponses`;
/** Its question on the whole. */
const OVERALL = 'globale';

/** Marks of the scale, from the worst; codes are the marks themselves. */
export const MARKS: readonly number[] = SATISFACTION.map(({ code }) => Number(code));
export const BEST_MARK = Math.max(...MARKS);

/** Fewer answers could be told from one another: the usual threshold for persons (design/privacy.md, « persons 5 »). */
export const MIN_ANSWERS = 5;

const NOT_MEASURED: Satisfaction = { statut: 'non_mesuree', reponses: 0, moyenne: null, repartition: [] };

/** The marks given to each structure, by id without spaces. Rows without an overall mark do not answer that question. */
export function marksByStructure(
  listes: Readonly<Record<string, readonly Values[]>>,
): ReadonlyMap<string, readonly number[]> {
  const marks = new Map<string, number[]>();
  for (const row of listes[ANSWERS] ?? []) {
    const mark = Number(row[OVERALL] ?? NaN);
    if (!MARKS.includes(mark) || typeof row.structure !== 'string') continue;
    const id = normalId(row.structure);
    const list = marks.get(id) ?? [];
    list.push(mark);
    marks.set(id, list);
  }
  return marks;
}

/** The satisfaction that marks make. */
export function satisfactionOf(marks: readonly number[]): Satisfaction {
  const reponses = marks.length;
  if (reponses === 0) return NOT_MEASURED;
  if (reponses < MIN_ANSWERS) return { ...NOT_MEASURED, statut: 'trop_peu', reponses };
  return {
    statut: 'mesuree',
    reponses,
    moyenne: marks.reduce((sum, mark) => sum + mark, 0) / reponses,
    repartition: MARKS.map((note) => ({ note, reponses: marks.filter((mark) => mark === note).length })),
  };
}
