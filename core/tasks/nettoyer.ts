/** Cleans one file: harmonised, checked by the rules, its repairs proved, its findings grouped, before and after counted. */
import type { Certifier } from '../base';
import type { Accepts, ChangeCount, ColumnRepairs, Harmonised } from '../harmonise';
import { changeCountSteps, harmoniseSteps, provenRepairSteps, RETAINED, sureOnly } from '../harmonise';
import type { Profile } from '../profiles';
import type { CleanedDelivery } from '../reports';
import { checkRowsSteps } from '../rules';
import type { Finding, RawTable, Severity } from '../table';
import { dayNumber, MISSING_DAY } from '../table';
import { dataDay } from './dataDay';
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
  readonly findings: readonly Finding[];
}

export interface Cleaned {
  readonly file: Harmonised;
  /** Of reading, of the values, of the rules. */
  readonly findings: readonly Finding[];
  /** The gravest first, then the most frequent. */
  readonly groups: readonly FindingGroup[];
  readonly repairs: readonly ColumnRepairs[];
  readonly changes: readonly ChangeCount[];
  /** The day that the rules took as that of the data; MISSING_DAY when the file dates nothing. */
  readonly closingDay: number;
}

/** After every date that is read (core/values: years up to 2100). */
const FAR_DAY = dayNumber(2101, 1, 1);

const GRAVITY: readonly Severity[] = ['bloquant', 'a_verifier', 'information'];

/** Findings by rubrique and code. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, FindingGroup & { readonly findings: Finding[] }>();
  for (const finding of findings) {
    const { rubrique, code, autre, severity } = finding;
    const key = `${rubrique} ${code} ${autre}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { rubrique, code, autre, severity, findings: [finding] });
    else group.findings.push(finding);
  }
  return [...groups.values()].sort(
    (a, b) =>
      GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity) ||
      b.findings.length - a.findings.length ||
      (a.rubrique + a.code < b.rubrique + b.code ? -1 : 1),
  );
}

/**
 * Cleans a raw table; the table itself is left as it is.
 * @param extensions rubriques that the region has switched on
 * @param closingDay the day that the data were closed at; MISSING_DAY: judged by the file's own dates
 * @throws Problem `fichier_sans_personne`
 */
export function* nettoyer(
  raw: RawTable,
  profile: Profile,
  extensions: readonly string[],
  closingDay: number,
): Task<Cleaned> {
  const file = yield* inStep('harmoniser', harmoniseSteps(raw, profile, extensions));
  const day = closingDay === MISSING_DAY ? dataDay(file.table) : closingDay;
  // A file that dates no event tells of nothing to come either: nobody in it is born in the future.
  const asked = yield* inStep('controler', checkRowsSteps(file, day === MISSING_DAY ? FAR_DAY : day));
  const findings = [...file.findings, ...asked];
  const repairs = yield* inStep('reparer', provenRepairSteps(file, extensions));
  const changes = yield* inStep('comparer', changeCountSteps(file));
  return { file, findings, groups: groupFindings(findings), repairs, changes, closingDay: day };
}

/**
 * A cleaned file as the reports take it.
 * @param certifier whose file it is
 * @param accepts repairs that the person keeps; all those that leave no doubt by default
 */
export function cleanedDelivery(
  { file, findings, repairs, changes }: Cleaned,
  certifier: Certifier,
  livraison: string,
  sha256: string,
  accepts: Accepts = sureOnly,
): CleanedDelivery {
  const retenues = file.refusal.reduce((count, reason) => count + (reason === RETAINED ? 1 : 0), 0);
  return {
    read: { livraison, certifier, raw: file.raw, sha256 },
    file,
    findings,
    counts: { retenues, refusees: file.refusal.length - retenues, fusionnees: 0 },
    repairs,
    changes,
    accepts,
  };
}
