/** Disclosure control of the published rows: primary, then secondary suppression, in one joint system of all the rows. */
import type { Indicator, IndicatorRow } from '../indicators';
import { catalogue } from '../indicators';
import { Problem } from '../messages';
import type { Steps } from '../table';
import { lastOf, within } from '../table';
import { attackSteps } from './audit';
import { flattenSteps } from './bounds';
import { buildSystemSteps } from './build';
import { hiddenRow } from './hiddenRow';
import type { Reasons, Sensitive } from './primary';
import { isSmall, primaryReasonsSteps, profileTest, sensitiveVariables, UNANIMITY_UNDER } from './primary';
import { Publication, publishingOrder } from './publication';
import { labelReaderSteps, plainReaderSteps } from './readers';
import type { System } from './system';
import type { Protected, ProtectionReport, ProtectOptions, Reason } from './types';

/**
 * The rows of `publication/indicateurs.csv`: the same rows, where no count of 1..seuil-1 can be read or deduced. Hidden
 * rows have no figure and say `secret_primaire` or `secret_secondaire`; a published row whose `inconnus` is empty hides
 * that one. Deterministic.
 * @throws Problem `publication_devoilee` when the attacker's audit still finds a protected count (a fault of ours).
 */
export function protect(indicators: readonly IndicatorRow[], options: ProtectOptions): Protected {
  return lastOf(protectSteps(indicators, options));
}

/** Shares of the steps: building the system, judging the rows, publishing them; then the audit. */
const BUILT = 0.25;
const JUDGED = 0.3;
const PUBLISHED = 0.8;

/**
 * The same in steps of so many rows, then of so many sums. Yields the share that is done.
 * @throws as `protect`
 */
export function* protectSteps(indicators: readonly IndicatorRow[], options: ProtectOptions): Steps<Protected> {
  const { seuil, indicateurs = catalogue, certificateurs = [] } = options;
  const system = yield* within(buildSystemSteps(indicators, indicateurs, certificateurs), 0, BUILT);
  const judging = primaryReasonsSteps(indicators, indicateurs, seuil);
  const reasons = seuil > 1 ? yield* within(judging, BUILT, JUDGED - BUILT) : indicators.map(() => null);
  yield JUDGED;
  const sensitive = sensitiveVariables(system, indicators, reasons, seuil);
  yield JUDGED;
  const publishing = publish(indicators, indicateurs, system, reasons, sensitive, seuil);
  const publication = yield* within(publishing, JUDGED, PUBLISHED - JUDGED);
  const rows = indicators.map((row, i) => shown(row, reasons[i], publication, i, seuil));
  yield PUBLISHED;
  if (seuil > 1) {
    const auditing = attackSteps(rows, indicators, system, reasons, sensitive, seuil);
    const [objection] = yield* within(auditing, PUBLISHED, 1 - PUBLISHED);
    if (objection !== undefined) throw new Problem('publication_devoilee', { genre: objection.genre, seuil });
  }
  yield 1;
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

/** Rows told in one step, when telling them asks for no deduction. */
const ROWS_A_STEP = 256;

/**
 * Secondary suppression, by publishing: everything that can be told is told, one item after the other, as long as no
 * reader learns what is protected. So nothing is hidden without need.
 */
function* publish(
  rows: readonly IndicatorRow[],
  indicators: readonly Indicator[],
  system: System,
  reasons: Reasons,
  sensitive: Sensitive,
  seuil: number,
): Steps<Publication> {
  const sums = yield* within(flattenSteps(system), 0, 0);
  const label = yield* labelReaderSteps(system, sums, sensitive, rows, reasons, seuil);
  const plain = yield* plainReaderSteps(system, sums, sensitive, seuil);
  const publication = new Publication(system, reasons, label === null ? [plain] : [plain, label]);
  const order = yield* within(publishingOrder(rows, profileTest(indicators)), 0, 0);
  for (const [k, item] of (['figures', 'inconnus'] as const).entries()) {
    for (let i = 0; i < order.length; i++) {
      const done = (k + i / order.length) / 2;
      if (i % ROWS_A_STEP === 0) yield done;
      yield* within(publication.tellSteps(order[i], item), done, 0);
    }
  }
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
  return hiddenRow(row, reason === null ? 'secret_secondaire' : 'secret_primaire');
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
