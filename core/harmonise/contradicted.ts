/** Tells where the values of a file gainsay a choice of its profile: the profile is followed, never in silence. */
import type { Rubrique } from '../dictionary';
import { writeDetail } from '../messages';
import { choiceLabel, contradictions } from '../profiles';
import type { FindingLog, RawColumn } from '../table';
import type { Choices, ColumnHints, ValueType } from '../values';
import { distinctOf } from '../values/distinctOf';
import { CHOIX_CONTREDIT } from './findings';

/**
 * Logs one finding for each choice of the profile that the column contradicts.
 * @param settle as for `harmoniseColumnSteps`
 */
export function tellContradictions(
  raw: RawColumn,
  rowCount: number,
  rubrique: Rubrique,
  type: ValueType,
  chosen: Choices,
  hints: ColumnHints,
  settle: (made: Choices) => Choices,
  log: FindingLog,
): void {
  if (type.decide === undefined || Object.keys(chosen).length === 0) return;
  const distinct = distinctOf(raw, rowCount);
  const made = type.decide(distinct, hints);
  for (const { choix, fichier } of contradictions(type, distinct, { ...made, ...settle(made) }, chosen)) {
    const told =
      choiceLabel(choix, fichier) === undefined ? fichier : writeDetail({ code: `choix.${choix}.${fichier}` });
    log.add(CHOIX_CONTREDIT, rubrique.id, -1, raw.index, told);
  }
}
