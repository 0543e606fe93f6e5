/** Disclosure control of the published rows: primary, then secondary suppression, in one joint system of all the rows. */
import type { Indicator, IndicatorRow } from '../indicators';
import { catalogue } from '../indicators';
import { Problem } from '../messages';
import { attackPublished } from './audit';
import { flatten } from './bounds';
import { buildSystem } from './build';
import type { Reasons, Sensitive } from './primary';
import { isSmall, primaryReasons, profileTest, sensitiveVariables, UNANIMITY_UNDER } from './primary';
import { Publication, publishingOrder } from './publication';
import { labelReader, plainReader } from './readers';
import type { System } from './system';
import type { Protected, ProtectionReport, ProtectOptions, Reason } from './types';

/**
 * The rows of `publication/indicateurs.csv`: the same rows, where no count of 1..seuil-1 can be read or deduced. Hidden
 * rows have no figure and say `secret_primaire` or `secret_secondaire`; a published row whose `inconnus` is empty hides
 * that one. Deterministic.
 * @throws Problem `publication_devoilee` when the attacker's audit still finds a protected count (a fault of ours).
 */
export function protect(indicators: readonly IndicatorRow[], options: ProtectOptions): Protected {
  const { seuil, indicateurs = catalogue, certificateurs = [] } = options;
  const system = buildSystem(indicators, indicateurs, certificateurs);
  const reasons = seuil > 1 ? primaryReasons(indicators, indicateurs, seuil) : indicators.map(() => null);
  const sensitive = sensitiveVariables(system, indicators, reasons, seuil);
  const publication = publish(indicators, indicateurs, system, reasons, sensitive, seuil);
  const rows = indicators.map((row, i) => shown(row, reasons[i], publication, i, seuil));
  if (seuil > 1) {
    const [objection] = attackPublished(rows, indicators, system, reasons, sensitive, seuil);
    if (objection !== undefined) throw new Problem('publication_devoilee', { genre: objection.genre, seuil });
  }
  const report: ProtectionReport = {
    ...counted(reasons, publication),
    seuil,
    unanimiteSous: UNANIMITY_UNDER,
    effectifsProteges: sensitive.small.reduce((sum, one) => sum + one, 0),
    variables: system.values.length,
    relations: system.whole.length,
  };
  return { rows, report };
}

/**
 * Secondary suppression, by publishing: everything that can be told is told, one item after the other, as long as no
 * reader learns what is protected. So nothing is hidden without need.
 */
function publish(
  rows: readonly IndicatorRow[],
  indicators: readonly Indicator[],
  system: System,
  reasons: Reasons,
  sensitive: Sensitive,
  seuil: number,
): Publication {
  const sums = flatten(system);
  const label = labelReader(system, sums, sensitive, rows, reasons, seuil);
  const plain = plainReader(system, sums, sensitive, seuil);
  const publication = new Publication(system, reasons, label === null ? [plain] : [plain, label]);
  const order = publishingOrder(rows, profileTest(indicators));
  for (const item of ['figures', 'inconnus'] as const) for (const row of order) publication.tell(row, item);
  return publication;
}

function shown(
  row: IndicatorRow,
  reason: Reason | null,
  { figures, inconnus }: Publication,
  i: number,
  seuil: number,
): IndicatorRow {
  if (figures[i] === 1) {
    const isTold = inconnus[i] === 1 && !isSmall(row.inconnus ?? 0, seuil);
    return isTold ? row : { ...row, inconnus: null };
  }
  return {
    ...row,
    numerateur: null,
    denominateur: null,
    valeur: null,
    ic95_bas: null,
    ic95_haut: null,
    inconnus: null,
    statut: reason === null ? 'secret_secondaire' : 'secret_primaire',
  };
}

function counted(
  reasons: Reasons,
  { figures, inconnus }: Publication,
): Pick<ProtectionReport, 'lignes' | 'publiees' | 'primaires' | 'secondaires' | 'raisons' | 'inconnusMasques'> {
  const raisons: Record<Reason, number> = {
    petit_effectif: 0,
    petit_numerateur: 0,
    petit_complement: 0,
    unanimite: 0,
  };
  let [publiees, primaires, inconnusMasques] = [0, 0, 0];
  reasons.forEach((reason, i) => {
    publiees += figures[i];
    inconnusMasques += figures[i] - inconnus[i];
    if (reason === null) return;
    primaires++;
    raisons[reason]++;
  });
  const lignes = reasons.length;
  return { lignes, publiees, primaires, secondaires: lignes - publiees - primaires, raisons, inconnusMasques };
}
