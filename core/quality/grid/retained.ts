/** Which of several evaluations of a structure counts: the last; of one day, the most complete. One rule for every report. */
import type { Library } from '../referentials';
import { scoresOf } from './scores';
import type { Evaluation } from './types';
import { byCodeUnit } from '../../table';

/** Number after the last `/` of an id: « 10 » comes after « 2 »; Infinity when there is none. */
function rankOf({ id }: Evaluation): number {
  const text = id.slice(id.lastIndexOf('/') + 1);
  return /^\d+$/.test(text) ? Number(text) : Infinity;
}

/** How much a grid says, the most telling count first: levels, levels that count, evidence, answers with a text. */
function fullness(evaluation: Evaluation, library: Pick<Library, 'get'>): readonly number[] {
  const { renseignes, evalues } = scoresOf(evaluation, library.get(evaluation.referentiel)).ensemble;
  const told = evaluation.reponses.filter(({ constat, preconisation }) => `${constat}${preconisation}`.trim() !== '');
  return [renseignes, evalues, evaluation.preuves.length, told.length];
}

/**
 * Evaluations in the order in which they count, the retained one first: the last by its day, an undated one after every
 * other. Two auditors of one day: the most complete grid, then the first by its rank as a number. The names of files
 * decide nothing as long as the grids differ in what they say.
 * @param library référentiels of all of them
 * @throws Problem `qualite_referentiel_inconnu`
 */
export function byRetention(evaluations: readonly Evaluation[], library: Pick<Library, 'get'>): Evaluation[] {
  const known = new Map<Evaluation, readonly number[]>();
  const full = (one: Evaluation): readonly number[] => {
    const found = known.get(one) ?? fullness(one, library);
    known.set(one, found);
    return found;
  };
  return [...evaluations].sort((a, b) => {
    const later = byCodeUnit(b.date ?? '', a.date ?? '');
    if (later !== 0) return later;
    const [x, y] = [full(a), full(b)];
    const at = x.findIndex((n, i) => n !== y[i]);
    if (at >= 0) return y[at] - x[at];
    const [first, second] = [rankOf(a), rankOf(b)];
    return first === second ? byCodeUnit(a.id, b.id) : first - second;
  });
}

/** The evaluation that counts; undefined of none. @throws Problem `qualite_referentiel_inconnu` */
export function retainedAudit(
  evaluations: readonly Evaluation[],
  library: Pick<Library, 'get'>,
): Evaluation | undefined {
  return evaluations.length < 2 ? evaluations[0] : byRetention(evaluations, library)[0];
}

/** The other evaluations of the same day, which a report must tell: a second auditor, or another site. */
export function othersOfDay(retained: Evaluation, evaluations: readonly Evaluation[]): Evaluation[] {
  const { nature, date } = retained;
  if (nature !== 'audit' || date === null) return [];
  return evaluations.filter((one) => one !== retained && one.nature === nature && one.date === date);
}
