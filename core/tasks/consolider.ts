/** Consolidates deliveries that are read and mapped: harmonised, pseudonymised, linked, merged into the regional base. */
import type { Certifier, Consolidated, Delivery, KnownPersons, Naming, RegionSettings, Stacked } from '../base';
import { closingDay, consolidateSteps, stackDeliveriesSteps } from '../base';
import type { Harmonised } from '../harmonise';
import { harmoniseSteps } from '../harmonise';
import type { DeskEvidence, Key } from '../privacy';
import { EvidenceDesk } from '../privacy';
import type { Profile } from '../profiles';
import { checkRowsSteps } from '../rules';
import type { Finding, RawTable } from '../table';
import { requireOneKey } from './deliveryKeys';
import { namePersonsSteps } from './namePersons';
import type { Pseudonymised } from './pseudonymise';
import { pseudonymiseSteps } from './pseudonymise';
import { isPseudonymisedDelivery } from './pseudonymisedHeader';
import { receiveSteps } from './receivePseudonymised';
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
  /** Of a profile that is no longer at hand: its seal, as the base keeps it (updateBaseMemory.ts). */
  readonly profileSeal?: string;
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
  /** Findings of the values, of the rules, of the consolidation. */
  readonly findings: readonly Finding[];
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
  readonly findings: readonly (readonly Finding[])[];
  /** Of the raw ones; null when every file came pseudonymised. */
  readonly evidence: DeskEvidence | null;
}

/** Reads values, asks the rules, and lets identities go, file after file. */
export function* withoutIdentity(
  region: RegionSettings,
  reads: readonly ReadDelivery[],
  keys: RegionKeys,
): Task<WithoutIdentity> {
  const { extensions } = region.rubriques;
  const k1 = keys.appariement;
  requireOneKey(reads, k1);
  const desk = k1 === null ? null : new EvidenceDesk(k1);
  const files: Pseudonymised[] = [];
  const findings: Finding[][] = [];
  const total = reads.length;
  for (const [i, read] of reads.entries()) {
    const { raw, profile, livraison, certifier } = read;
    yield { step: 'harmoniser', done: i, total };
    if (desk === null || k1 === null || isPseudonymisedDelivery(raw)) {
      const received = yield* inStep('harmoniser', receiveSteps(read), i, RULES_FROM, total);
      const { file } = received.delivery;
      const asked = checkRowsSteps(file, closingDay(region, certifier.id));
      const broken = yield* inStep('harmoniser', asked, i + RULES_FROM, 1 - RULES_FROM, total);
      findings.push([...file.findings, ...broken]);
      files.push(received);
      continue;
    }
    const file = yield* inStep('harmoniser', harmoniseSteps(raw, profile, extensions), i, RULES_FROM, total);
    const asked = checkRowsSteps(file, closingDay(region, certifier.id));
    const broken = yield* inStep('harmoniser', asked, i + RULES_FROM, PERSONS_FROM - RULES_FROM, total);
    findings.push([...file.findings, ...broken]);
    // From here on, no identity: the certifier's stage gives back a table without any.
    const persons = pseudonymiseSteps({ livraison, certifier, file }, desk, k1);
    files.push(yield* inStep('harmoniser', persons, i + PERSONS_FROM, 1 - PERSONS_FROM, total));
    for (const finding of files[i].findings) findings[i].push(finding);
  }
  const hashing = desk === null ? null : inStep('harmoniser', desk.evidenceSteps(), total, 0, total);
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
      findings: [...findings[i], ...consolidated.findings[i]],
      counts: consolidated.counts[i],
    })),
    consolidated,
    known: { liens: naming.liens, indices: naming.indices },
  };
}
