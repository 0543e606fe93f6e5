/** How complete each certifier's deliveries are, rubrique by rubrique, and what is worth asking of it first. */
import type { Certifier } from '../../base';
import { scoresSteps } from '../../rules';
import type { Severity, Steps } from '../../table';
import { inTurn, VALUES_A_STEP, within } from '../../table';
import type { ReportedDelivery } from '../delivered';
import { saidNever } from '../feedback/absentSheet';
import type { Compared } from '../feedback/trend';
import { compareDeliveries } from '../feedback/trend';
import { rubriqueRank, severityRank } from '../feedback/told';

/** The five states of the rows of a certifier for a rubrique; they add up to its rows. */
export interface States {
  valides: number;
  invalides: number;
  vides: number;
  /** Empty where nothing is expected, or a rubrique that the file can do without. */
  sansObjet: number;
  /** Rows of files that do not send a rubrique that they should. */
  nonEnvoyees: number;
}
export const STATES = ['valides', 'invalides', 'vides', 'sansObjet', 'nonEnvoyees'] as const;

/** Findings of one kind about one rubrique, as something to ask for. */
export interface Ask {
  readonly code: string;
  readonly rubrique: string;
  readonly autre: string;
  readonly severity: Severity;
  /** Cells or rows that it would mend; all the rows of the files for a column that is not sent. */
  n: number;
}

export interface CertifierQuality {
  readonly certifier: Certifier;
  readonly rows: number;
  /** Findings of cells and rows that are to be corrected, and those of them that block. */
  readonly findings: number;
  readonly blocking: number;
  readonly states: ReadonlyMap<string, States>;
  /** The gravest first, then the widest. */
  readonly asks: readonly Ask[];
  /** Beside its former delivery; null when none is known. */
  readonly compared: Compared | null;
  /** Rubriques that are said never to be sent. */
  readonly neverSent: ReadonlySet<string>;
}

export const noStates = (): States => ({ valides: 0, invalides: 0, vides: 0, sansObjet: 0, nonEnvoyees: 0 });

/** Filled and valid among the rows where it is expected; null when it is expected nowhere. */
export function filledShare({ valides, invalides, vides, nonEnvoyees }: States): number | null {
  const expected = valides + invalides + vides + nonEnvoyees;
  return expected === 0 ? null : valides / expected;
}

/** Certifiers in the order of their first deliveries. */
export function* measureSteps(deliveries: readonly ReportedDelivery[]): Steps<CertifierQuality[]> {
  const grouped = new Map<string, ReportedDelivery[]>();
  for (const delivery of deliveries) {
    const { id } = delivery.read.certifier;
    grouped.set(id, [...(grouped.get(id) ?? []), delivery]);
  }
  return yield* inTurn([...grouped.values()], measureCertifier);
}

function* measureCertifier(deliveries: readonly ReportedDelivery[]): Steps<CertifierQuality> {
  const states = new Map<string, States>();
  const asks = new Map<string, Ask>();
  const sum = { rows: 0, findings: 0, blocking: 0 };
  for (const [i, delivery] of deliveries.entries()) {
    const { rowCount } = delivery.read.raw;
    sum.rows += rowCount;
    const missing = new Set<string>();
    for (const [at, finding] of delivery.findings.entries()) {
      if (at % VALUES_A_STEP === 0) yield (i + (0.3 * at) / delivery.findings.length) / deliveries.length;
      const { code, rubrique, autre, severity, row, column } = finding;
      if (severity === 'information') continue;
      const isAbsent = row < 0 && column < 0 && rubrique !== '';
      if (isAbsent) missing.add(rubrique);
      if (row >= 0) {
        sum.findings++;
        if (severity === 'bloquant') sum.blocking++;
      }
      const key = `${severity} ${code} ${rubrique} ${autre}`;
      let ask = asks.get(key);
      if (ask === undefined) asks.set(key, (ask = { code, rubrique, autre, severity, n: 0 }));
      ask.n += row < 0 ? rowCount : 1;
    }
    const scoring = scoresSteps(delivery.file);
    for (const score of yield* within(scoring, (i + 0.3) / deliveries.length, 0.7 / deliveries.length)) {
      const total = states.get(score.rubrique) ?? noStates();
      if (score.nonEnvoyee) total[missing.has(score.rubrique) ? 'nonEnvoyees' : 'sansObjet'] += rowCount;
      else for (const one of ['valides', 'invalides', 'vides', 'sansObjet'] as const) total[one] += score[one];
      states.set(score.rubrique, total);
    }
  }
  const widest = (a: Ask, b: Ask): number =>
    severityRank(a.severity) - severityRank(b.severity) ||
    b.n - a.n ||
    rubriqueRank(a.rubrique) - rubriqueRank(b.rubrique) ||
    (a.code + a.autre < b.code + b.autre ? -1 : 1);
  return {
    certifier: deliveries[0].read.certifier,
    ...sum,
    states,
    asks: [...asks.values()].sort(widest),
    compared: compareDeliveries(deliveries),
    neverSent: new Set(deliveries.flatMap(saidNever)),
  };
}
