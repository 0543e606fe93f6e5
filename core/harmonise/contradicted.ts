/** Tells where the values of a file gainsay a choice of its profile: the profile is followed, never in silence. */
import { writeDetail } from '../messages';
import { choiceLabel, contradictions } from '../profiles';
import type { Contradiction } from '../profiles';
import type { FindingLog } from '../table';
import type { Choices, ValueType } from '../values';
import type { ReadColumn } from './column';
import { CHOIX_CONTREDIT } from './findings';
import type { MappedColumn } from './types';

/** A choice that a column contradicts. */
export interface ContradictedChoice extends Contradiction {
  /** Index among the raw table's columns. */
  readonly index: number;
  readonly rubrique: string;
}

/**
 * The choices of the profile that a column contradicts, a finding each. Columns that give one answer together are read
 * from all of them: they have no choice of their own.
 * @param chosen by the profile
 */
export function tellContradictions(
  { index, rubrique, colonnes }: MappedColumn,
  type: ValueType,
  { distinct, own }: ReadColumn,
  chosen: Choices,
  log: FindingLog,
): readonly ContradictedChoice[] {
  if (colonnes !== undefined) return [];
  return contradictions(type, distinct, own, chosen).map((one) => {
    const { choix, fichier } = one;
    const told =
      choiceLabel(choix, fichier) === undefined ? fichier : writeDetail({ code: `choix.${choix}.${fichier}` });
    log.add(CHOIX_CONTREDIT, rubrique, -1, index, told);
    return { index, rubrique, ...one };
  });
}
