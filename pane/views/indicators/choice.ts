/** What a person asks of the indicators: which ones, over which periods, by which rubriques; and the rows that answer. */
import type { Indicator, IndicatorRow } from '../../../core/indicators';
import { VENTILATIONS } from '../../../core/indicators';
import { declarationFinder } from '../../../core/reports';

export type PeriodKind = 'annee' | 'trimestre' | 'scolaire' | 'total';

export const PERIOD_KINDS: readonly PeriodKind[] = ['annee', 'trimestre', 'scolaire', 'total'];

export interface Choice {
  /** Ids of declarations. */
  indicateurs: Set<string>;
  periodes: Set<PeriodKind>;
  /** Rubriques; rows without breakdown are always there. */
  ventilations: Set<string>;
}

/** The key questions, by year: enough to see something at once. */
const FIRST: readonly string[] = ['V01', 'V03', 'V05', 'V07C', 'V09', 'V15'];

export function firstChoice(indicators: readonly Indicator[]): Choice {
  return {
    indicateurs: new Set(indicators.map(({ id }) => id).filter((id) => FIRST.includes(id))),
    periodes: new Set<PeriodKind>(['annee', 'total']),
    ventilations: new Set(),
  };
}

/** Kind of a period's code (contract): `2024`, `2024-T1`, `2023-2024`, `total`. */
export function periodKind(code: string): PeriodKind {
  if (code === 'total') return 'total';
  if (/^\d{4}$/.test(code)) return 'annee';
  return /^\d{4}-T[1-4]$/.test(code) ? 'trimestre' : 'scolaire';
}

/** Rubriques that some indicator is given by: those of every figure, of some, then of profiles. */
export function ventilationsOf(indicators: readonly Indicator[]): string[] {
  const profiles = indicators.flatMap(({ mesure }) => (mesure.genre === 'profil' ? mesure.rubriques : []));
  const own = indicators.flatMap(({ ventilations }) => ventilations ?? []);
  return [...new Set([...VENTILATIONS, ...own, ...profiles])];
}

/**
 * The rows chosen, in their order.
 * @param indicators every declaration, chosen or not: a row belongs to the one that names it most closely
 */
export function chosenRows(
  rows: readonly IndicatorRow[],
  indicators: readonly Indicator[],
  choice: Choice,
): IndicatorRow[] {
  const declarationOf = declarationFinder(indicators);
  return rows.filter(
    ({ indicateur, periode, ventilation_1, ventilation_2 }) =>
      ventilation_2 === '' &&
      (ventilation_1 === '' || choice.ventilations.has(ventilation_1)) &&
      choice.periodes.has(periodKind(periode)) &&
      choice.indicateurs.has(declarationOf(indicateur)?.id ?? ''),
  );
}

/** What is missing for a choice to give something; null when nothing is. */
export function choiceFault({ indicateurs, periodes }: Choice): 'indicateur' | 'periode' | null {
  if (indicateurs.size === 0) return 'indicateur';
  return periodes.size === 0 ? 'periode' : null;
}
