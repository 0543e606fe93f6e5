/** Consolidates deliveries that are read and mapped: harmonised, pseudonymised, linked, merged into the regional base. */
import type { Certifier, Consolidated, Delivery, KnownPersons, Naming, RegionSettings, Stacked } from '../base';
import { closingDay, consolidateSteps, stackDeliveriesSteps } from '../base';
import type { Certifications, Harmonised } from '../harmonise';
import { harmoniseSteps } from '../harmonise';
import type { DeskEvidence, Key } from '../privacy';
import { EvidenceDesk } from '../privacy';
import type { Profile } from '../profiles';
import { checkRowsSteps } from '../rules';
import type { FormerDelivery, Scorecard } from '../rules';
import type { Findings, RawTable } from '../table';
import { joinFindings } from '../table';
import { aboutDelivery } from './deliveryProblem';
import { inspectSteps } from './inspect';
import { requireOneKey } from './persons/deliveryKeys';
import { namePersonsSteps } from './persons/namePersons';
import type { Pseudonymised } from './pseudonymised/pseudonymise';
import { pseudonymiseSteps } from './pseudonymised/pseudonymise';
import { isPseudonymisedDelivery } from './pseudonymised/header';
import { receiveSteps } from './pseudonymised/receive';
import { referencesWith } from './references';
import { inStep } from './task';
import type { Task } from './task';

/** One file, read, with the profile that applies to it. */
export interface ReadDelivery {
  readonly livraison: string;
  readonly certifier: Certifier;
  readonly raw: RawTable;
  readonly profile: Profile;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string;
  /** The region's referential of certifications, when it has one. */
  readonly certifications?: Certifications;
  /** Of a profile that is no longer at hand: its seal, as the base keeps it (update/memory.ts). */
  readonly profileSeal?: string;
  /** What the certifier sent before, when it is known and this is another file (former.ts). */
  readonly former?: FormerDelivery;
  /** Of a delivery that is no longer at hand: its scorecard as the base keeps it, null in a base of a former version. */
  readonly held?: { readonly scorecard: Scorecard | null; readonly isPseudonymised: boolean };
}

export interface RegionKeys {
  /** K1, shared by the certifiers; null where every delivery comes pseudonymised: the region then never has it. */
  readonly appariement: Key | null;
  /** K2, the region's. */
  readonly region: Key;
}

/** What became of one delivery. */
export interface DeliveryOutcome {
  readonly read: ReadDelivery;
  readonly file: Harmonised;
  /** Findings of the values, of the rules, of duplicates, of the consolidation. */
  readonly findings: Findings;
  readonly counts: Consolidated['counts'][number];
}

/** The base, and what became of each delivery, in the order given. */
export interface ConsolidateResult {
  readonly region: RegionSettings;
  readonly deliveries: readonly DeliveryOutcome[];
  readonly consolidated: Consolidated;
  /** What the base remembers of persons, for later updates. */
  readonly known: KnownPersons;
}

/** Shares of the work on one file: reading its values, asking the rules, telling persons apart. */
const RULES_FROM = 0.4;
const PERSONS_FROM = 0.5;

/** Share of linking that puts the files end to end. */
const STACKED = 0.1;

/** Files without any identity: persons as keyed evidence. */
export interface WithoutIdentity {
  readonly files: readonly Pseudonymised[];
  /** Findings of the values and of the rules, by file. */
  readonly findings: readonly Findings[];
  /** Of the raw ones; null when every file came pseudonymised. */
  readonly evidence: DeskEvidence | null;
}

/** What reads raw files: the desk of their persons, and the key. */
interface Desk {
  readonly desk: EvidenceDesk;
  readonly k1: Key;
}

/** One file without any identity, and its findings. */
interface OneWithoutIdentity {
  readonly file: Pseudonymised;
  readonly findings: Findings;
}

/**
 * Reads the values of a file, asks the rules, and lets its identities go.
 * @param i its rank among `total`
 * @param at null where the region has no K1: the file then comes pseudonymised
 */
function* oneWithoutIdentity(
  region: RegionSettings,
  read: ReadDelivery,
  i: number,
  total: number,
  at: Desk | null,
): Task<OneWithoutIdentity> {
  const { raw, profile, livraison, certifier, certifications } = read;
  yield { step: 'harmoniser', done: i, total };
  if (at === null || isPseudonymisedDelivery(raw)) {
    const received = yield* inStep('harmoniser', receiveSteps(read), i, RULES_FROM, total);
    const { file } = received.delivery;
    const asked = checkRowsSteps(file, closingDay(region, certifier.id));
    const broken = yield* inStep('harmoniser', asked, i + RULES_FROM, 1 - RULES_FROM, total);
    return { file: received, findings: joinFindings(file.findings, broken) };
  }
  const references = referencesWith(certifications);
  const harmonising = harmoniseSteps(raw, profile, region.rubriques.extensions, references);
  const file = yield* inStep('harmoniser', harmonising, i, RULES_FROM, total);
  const closing = closingDay(region, certifier.id);
  const asked = inspectSteps(file, closing, closing, { demandes: false }, read.former);
  const broken = yield* inStep('harmoniser', asked, i + RULES_FROM, PERSONS_FROM - RULES_FROM, total);
  // From here on, no identity: the certifier's stage gives back a table without any.
  const persons = pseudonymiseSteps({ livraison, certifier, file }, at.desk, at.k1);
  const without = yield* inStep('harmoniser', persons, i + PERSONS_FROM, 1 - PERSONS_FROM, total);
  return { file: without, findings: joinFindings(file.findings, broken.findings, without.findings) };
}

/** With K1 at hand, a delivery made with another key is told from the others; without it, they are only unlike. */
function* requireKeys(reads: readonly ReadDelivery[], k1: Key | null): Task<void> {
  if (k1 === null) return requireOneKey(reads, k1);
  for (const read of reads) yield* aboutDelivery(read, oneKey(read, k1));
}

function* oneKey(read: ReadDelivery, k1: Key): Task<void> {
  requireOneKey([read], k1);
}

/** The same, file after file. @throws DeliveryProblem for what one of them alone prevents */
export function* withoutIdentity(
  region: RegionSettings,
  reads: readonly ReadDelivery[],
  keys: RegionKeys,
): Task<WithoutIdentity> {
  const k1 = keys.appariement;
  yield* requireKeys(reads, k1);
  const at = k1 === null ? null : { desk: new EvidenceDesk(k1), k1 };
  const files: Pseudonymised[] = [];
  const findings: Findings[] = [];
  const total = reads.length;
  for (const [i, read] of reads.entries()) {
    const one = yield* aboutDelivery(read, oneWithoutIdentity(region, read, i, total, at));
    files.push(one.file);
    findings.push(one.findings);
  }
  const hashing = at === null ? null : inStep('harmoniser', at.desk.evidenceSteps(), total, 0, total);
  return { files, findings, evidence: hashing === null ? null : yield* hashing };
}

/** A delivery as its reports show it: rows of a pseudonymised one bear the numbers of the certifier's file. */
export function asDelivered(read: ReadDelivery, { raw }: Harmonised): ReadDelivery {
  return read.raw === raw ? read : { ...read, raw };
}

interface Identified {
  readonly deliveries: readonly Delivery[];
  readonly findings: WithoutIdentity['findings'];
  readonly stacked: Stacked;
  readonly naming: Naming;
}

/**
 * From raw tables to rows whose persons are known by pseudonyms. What serves linking alone, names in clear first of
 * all, is let go at its end, before the base takes its place in memory.
 */
function* identify(region: RegionSettings, reads: readonly ReadDelivery[], keys: RegionKeys): Task<Identified> {
  const { files, findings, evidence } = yield* withoutIdentity(region, reads, keys);
  yield { step: 'rapprocher', done: 0, total: 1 };
  const deliveries = files.map(({ delivery }) => delivery);
  const stacked = yield* inStep('rapprocher', stackDeliveriesSteps(region, deliveries), 0, STACKED);
  const linking = namePersonsSteps(files, evidence, stacked, keys.appariement, keys.region);
  const naming = yield* inStep('rapprocher', linking, STACKED, 1 - STACKED);
  return { deliveries, findings, stacked, naming };
}

/**
 * From raw tables to the base.
 * @param reads sorted by `livraison`.
 */
export function* consolider(
  region: RegionSettings,
  reads: readonly ReadDelivery[],
  keys: RegionKeys,
): Task<ConsolidateResult> {
  const { deliveries, findings, stacked, naming } = yield* identify(region, reads, keys);
  yield { step: 'consolider', done: 0, total: 1 };
  const consolidated = yield* inStep('consolider', consolidateSteps(region, deliveries, stacked, naming));
  return {
    region,
    deliveries: reads.map((read, i) => ({
      read: asDelivered(read, deliveries[i].file),
      file: deliveries[i].file,
      findings: joinFindings(findings[i], consolidated.findings[i]),
      counts: consolidated.counts[i],
    })),
    consolidated,
    known: { liens: naming.liens, indices: naming.indices },
  };
}
