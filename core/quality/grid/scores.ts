/** The scores of a filled grid, per criterion and for all: the formulas of the workbooks compute the same. */
import type { Level, QualityIndicator, Referential } from '../referentials';
import type { Evaluation, Score, Scores } from './types';

/** The levels of a scale by code. */
export function levelsByCode(referential: Referential): ReadonlyMap<string, Level> {
  return new Map(referential.echelle.niveaux.map((level) => [level.code, level]));
}

/**
 * The level that a record holds on an indicator; null: not filled in, a text that is not in the scale, or a level refused
 * on this indicator (« mineure » on a major-only one, design/quality.md).
 */
export function levelIn(
  levels: ReadonlyMap<string, Level>,
  code: string | null,
  indicator?: Pick<QualityIndicator, 'niveaux'>,
): Level | null {
  const level = code === null ? undefined : levels.get(code);
  return level === undefined || indicator?.niveaux?.includes(level.code) === false ? null : level;
}

/** Levels given, by number of indicator; of two answers on one indicator, the first counts. */
export function levelsGiven(evaluation: Evaluation, referential: Referential): ReadonlyMap<string, Level | null> {
  const levels = levelsByCode(referential);
  const indicators = new Map(referential.indicateurs.map((one) => [one.numero, one]));
  const given = new Map<string, Level | null>();
  for (const { indicateur, niveau } of evaluation.reponses) {
    if (!given.has(indicateur)) given.set(indicateur, levelIn(levels, niveau, indicators.get(indicateur)));
  }
  return given;
}

/** The levels written on indicators that refuse them, by number: they count for nothing until the grid is corrected. */
export function levelsRefused(evaluation: Evaluation, referential: Referential): ReadonlyMap<string, Level> {
  const levels = levelsByCode(referential);
  const given = levelsGiven(evaluation, referential);
  const indicators = new Set(referential.indicateurs.map(({ numero }) => numero));
  const seen = new Set<string>();
  const refused = new Map<string, Level>();
  for (const { indicateur, niveau } of evaluation.reponses) {
    const level = levelIn(levels, niveau);
    if (!seen.has(indicateur) && indicators.has(indicateur) && level !== null && given.get(indicateur) === null) {
      refused.set(indicateur, level);
    }
    seen.add(indicateur);
  }
  return refused;
}

/** @param given one element per indicator; null: not filled in */
function scoreOf(critere: string, given: readonly (Level | null)[]): Score {
  let [renseignes, evalues, conformes, mineures, majeures, sum] = [0, 0, 0, 0, 0, 0];
  let worst: Level | null = null;
  for (const level of given) {
    if (level === null) continue;
    if (level.renseigne) renseignes++;
    // « Non applicable » and « non audité » leave the denominator (design/quality.md).
    if (level.valeur === null) continue;
    evalues++;
    sum += level.valeur;
    if (level.conforme) conformes++;
    if (level.gravite === 'mineure') mineures++;
    if (level.gravite === 'majeure') majeures++;
    if (worst === null || level.valeur < (worst.valeur as number)) worst = level;
  }
  return {
    critere,
    indicateurs: given.length,
    renseignes,
    evalues,
    conformes,
    mineures,
    majeures,
    part_conforme: evalues === 0 ? null : conformes / evalues,
    moyenne: evalues === 0 ? null : sum / evalues,
    pire: worst === null ? null : worst.code,
  };
}

/**
 * The scores. Answers on indicators that the référentiel does not have count for nothing; an indicator without an
 * answer, with a level that is not in the scale, or with one that it refuses, is not filled in.
 * @param referential that of the evaluation
 */
export function scoresOf(evaluation: Evaluation, referential: Referential): Scores {
  const given = levelsGiven(evaluation, referential);
  const of = (numeros: readonly string[]): (Level | null)[] => numeros.map((numero) => given.get(numero) ?? null);
  const { criteres, indicateurs, regles } = referential;
  const ensemble = scoreOf('', of(indicateurs.map(({ numero }) => numero)));
  // So many minor non-conformities make one major (RNQ: five).
  const added = regles.cumul_mineures === undefined ? 0 : Math.floor(ensemble.mineures / regles.cumul_mineures);
  return {
    criteres: criteres.map(({ numero }) =>
      scoreOf(numero, of(indicateurs.filter(({ critere }) => critere === numero).map((one) => one.numero))),
    ),
    ensemble,
    majeures_retenues: ensemble.majeures + added,
  };
}
