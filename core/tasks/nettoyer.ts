/** Cleans one file: harmonised, checked by the rules, its repairs proved, its findings grouped, before and after counted. */
import type { Certifier } from '../base';
import type { Accepts, Certifications, ChangeCount, ColumnRepairs, Harmonised } from '../harmonise';
import { changeCountSteps, harmoniseSteps, provenRepairSteps, RETAINED, sureOnly } from '../harmonise';
import type { Profile } from '../profiles';
import type { CleanedDelivery } from '../reports';
import type { FormerDelivery, RuleScore } from '../rules';
import type { Finding, Findings, RawTable, Severity, Steps } from '../table';
import { FindingLog, inChunks, joinFindings, lastOf, MISSING_DAY, VALUES_A_STEP } from '../table';
import { dataDay, FAR_DAY } from '../rules';
import { inspectSteps } from './inspect';
import { referencesWith } from './references';
import { inStep } from './task';
import type { Task } from './task';

/** Findings of one kind about one rubrique. */
export interface FindingGroup {
  readonly rubrique: string;
  readonly code: string;
  /** The other rubrique of a rule over two ('' when there is none). */
  readonly autre: string;
  readonly severity: Severity;
  /** In the order of the file. */
  readonly findings: Findings;
}

export interface Cleaned {
  readonly file: Harmonised;
  /** Of reading, of the values, of the rules, of whole columns, of duplicates. */
  readonly findings: Findings;
  /** The gravest first, then the most frequent; made at once, unless `grouping` was run. */
  readonly groups: readonly FindingGroup[];
  /** Makes `groups`, in steps. */
  readonly grouping: () => Steps<readonly FindingGroup[]>;
  /** How often each rule held, did not, or could not be asked. */
  readonly scores: readonly RuleScore[];
  readonly repairs: readonly ColumnRepairs[];
  readonly changes: readonly ChangeCount[];
  /** The day that the rules took as that of the data; MISSING_DAY when the file dates nothing. */
  readonly closingDay: number;
}

const GRAVITY: readonly Severity[] = ['bloquant', 'a_verifier', 'information'];

/** Findings by rubrique and code, in steps. */
function* groupFindingSteps(findings: Findings): Steps<readonly FindingGroup[]> {
  const groups = new Map<string, FindingGroup & { readonly findings: FindingLog }>();
  const left = findings[Symbol.iterator]();
  yield* inChunks(findings.length, VALUES_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) {
      const finding = left.next().value as Finding;
      const { rubrique, code, autre, severity } = finding;
      const key = `${rubrique} ${code} ${autre}`;
      let group = groups.get(key);
      if (group === undefined) {
        group = { rubrique, code, autre, severity, findings: new FindingLog() };
        groups.set(key, group);
      }
      group.findings.push(finding);
    }
  });
  return [...groups.values()].sort(
    (a, b) =>
      GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity) ||
      b.findings.length - a.findings.length ||
      (a.rubrique + a.code < b.rubrique + b.code ? -1 : 1),
  );
}

/** Findings by rubrique and code. */
export function groupFindings(findings: Findings): readonly FindingGroup[] {
  return lastOf(groupFindingSteps(findings));
}

/**
 * Cleans a raw table; the table itself is left as it is.
 * @param extensions rubriques that the region has switched on
 * @param closingDay the day that the data were closed at; MISSING_DAY: judged by the file's own dates
 * @param former what the certifier sent before, when it is known
 * @param certifications the region's referential, when it is given
 * @throws Problem `fichier_sans_personne`
 */
export function* nettoyer(
  raw: RawTable,
  profile: Profile,
  extensions: readonly string[],
  closingDay: number,
  former?: FormerDelivery,
  certifications?: Certifications,
): Task<Cleaned> {
  const harmonising = harmoniseSteps(raw, profile, extensions, referencesWith(certifications));
  const file = yield* inStep('harmoniser', harmonising);
  const day = closingDay === MISSING_DAY ? dataDay(file.table) : closingDay;
  // A file that dates no event tells of nothing to come either: nobody in it is born in the future.
  const inspecting = inspectSteps(file, day === MISSING_DAY ? FAR_DAY : day, closingDay, { demandes: true }, former);
  const inspected = yield* inStep('controler', inspecting);
  const findings = joinFindings(file.findings, inspected.findings);
  const repairs = yield* inStep('reparer', provenRepairSteps(file, extensions));
  const changes = yield* inStep('comparer', changeCountSteps(file));
  const { scores } = inspected;
  let grouped: readonly FindingGroup[] | undefined;
  return {
    file,
    findings,
    // Grouped when somebody looks: the command line does not, and there may be millions.
    get groups() {
      grouped ??= groupFindings(findings);
      return grouped;
    },
    *grouping() {
      grouped ??= yield* groupFindingSteps(findings);
      return grouped;
    },
    scores,
    repairs,
    changes,
    closingDay: day,
  };
}

/**
 * A cleaned file as the reports take it.
 * @param certifier whose file it is
 * @param accepts repairs that the person keeps; all those that leave no doubt by default
 * @param former what the certifier sent before, when it is known
 */
export function cleanedDelivery(
  { file, findings, repairs, changes, scores }: Cleaned,
  certifier: Certifier,
  livraison: string,
  sha256: string,
  accepts: Accepts = sureOnly,
  former?: FormerDelivery,
): CleanedDelivery {
  const retenues = file.refusal.reduce((count, reason) => count + (reason === RETAINED ? 1 : 0), 0);
  return {
    read: { livraison, certifier, raw: file.raw, sha256, ...(former === undefined ? {} : { former }) },
    file,
    findings,
    counts: { retenues, refusees: file.refusal.length - retenues, fusionnees: 0 },
    repairs,
    changes,
    accepts,
    scores,
  };
}
