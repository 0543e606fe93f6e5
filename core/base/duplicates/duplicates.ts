/** What one file gives twice, and why we think so: told to its certifier, never merged here; no name in a finding. */
import type { Harmonised } from '../../harmonise';
import type { Detail } from '../../messages';
import { writeDetail } from '../../messages';
import type { Findings, Steps } from '../../table';
import { FindingLog, within } from '../../table';
import { DEMANDE_EN_DOUBLE, LIGNE_EN_DOUBLE, PERSONNE_PROCHE, PERSONNES_NON_COMPAREES } from '../findings';
import { nearPersonsSteps } from './nearPersons';
import { readPersons } from './persons';
import { sameApplicationsSteps } from './sameApplications';
import { sameRowsSteps } from './sameRows';

export interface DuplicateOptions {
  /** False where consolidation says it of the whole region (`certification_demandee_deux_fois`): not twice. */
  readonly demandes: boolean;
}

/**
 * Duplicates of one harmonised file that still has its identities: rows that are identical, applications given twice,
 * persons whose names are close. Each is told on its later row, with the line of the earlier one and the reasons. Yields
 * the share that is done.
 */
export function* duplicateSteps(file: Harmonised, { demandes }: DuplicateOptions): Steps<Findings> {
  const log = new FindingLog();
  const line = (row: number): Detail => ({ code: 'ligne', slots: { ligne: file.raw.rowNumbers[row] } });
  const place = (...rubriques: readonly string[]): { rubrique: string; column: number } => {
    const mapped = file.mapping.find(({ rubrique }) => rubriques.includes(rubrique));
    return { rubrique: mapped?.rubrique ?? rubriques[0], column: mapped?.index ?? -1 };
  };
  const repeats = yield* within(sameRowsSteps(file), 0, 0.2);
  repeats.forEach((first, row) => {
    if (first >= 0) log.add(LIGNE_EN_DOUBLE, '', row, -1, writeDetail(line(first)));
  });
  const persons = yield* within(readPersons(file), 0.2, 0.4);
  if (demandes) {
    const { rubrique, column } = place('code_rncp', 'intitule_certification');
    const twice = yield* within(sameApplicationsSteps(file, persons, repeats), 0.6, 0.1);
    for (const { first, second, reasons } of twice) {
      log.add(DEMANDE_EN_DOUBLE, rubrique, second, column, writeDetail(line(first), ...reasons));
    }
  }
  const { rubrique, column } = place('nom_naissance', 'nom_usage', 'nom_prenom');
  const near = yield* within(nearPersonsSteps(file, persons), 0.7, 0.3);
  for (const { first, second, reasons } of near.pairs) {
    log.add(PERSONNE_PROCHE, rubrique, second, column, writeDetail(line(first), ...reasons));
  }
  if (near.uncompared > 0) {
    const detail = writeDetail({ code: 'personnes', slots: { n: near.uncompared } });
    log.add(PERSONNES_NON_COMPAREES, '', -1, -1, detail);
  }
  return log.findings;
}
