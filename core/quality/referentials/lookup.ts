/** Finds a level, an indicator, the indicators of a criterion in a référentiel. */
import type { Criterion, Level, QualityIndicator, Referential } from './types';

/** The level of that code; undefined when the scale has none (it then counts as not filled in). */
export function levelOf(referential: Referential, code: string): Level | undefined {
  return referential.echelle.niveaux.find((level) => level.code === code);
}

/** The levels that an indicator admits, in the order of the scale (« mineure » is refused on a major-only indicator). */
export function allowedLevels(
  referential: Referential,
  indicator: Pick<QualityIndicator, 'niveaux'>,
): readonly Level[] {
  const { niveaux } = indicator;
  const all = referential.echelle.niveaux;
  return niveaux === undefined ? all : all.filter(({ code }) => niveaux.includes(code));
}

/** The indicator of that number, if there is one. */
export function indicatorOf(referential: Referential, numero: string): QualityIndicator | undefined {
  return referential.indicateurs.find((indicator) => indicator.numero === numero);
}

/** Criteria in order, each with its indicators in the order of the source: also when a region assigned them otherwise. */
export function byCriterion(
  referential: Referential,
): readonly { readonly critere: Criterion; readonly indicateurs: readonly QualityIndicator[] }[] {
  return referential.criteres.map((critere) => ({
    critere,
    indicateurs: referential.indicateurs.filter((indicator) => indicator.critere === critere.numero),
  }));
}
