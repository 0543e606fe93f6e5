/** Consolidates deliveries that are read and mapped: harmonised, pseudonymised, linked, merged into the regional base. */
import type { Certifier, Consolidated, Delivery, Naming, RegionSettings, Stacked } from '../base';
import { closingDay, consolidateSteps, stackDeliveries } from '../base';
import type { Harmonised } from '../harmonise';
import { harmoniseSteps } from '../harmonise';
import type { Key } from '../privacy';
import { EvidenceDesk } from '../privacy';
import type { Profile } from '../profiles';
import { checkRows } from '../rules';
import type { Finding, RawTable } from '../table';
import { namePersonsSteps } from './namePersons';
import type { Pseudonymised } from './pseudonymise';
import { pseudonymiseSteps } from './pseudonymise';
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
}

export interface RegionKeys {
  /** K1, shared by the certifiers. */
  readonly appariement: Key;
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
}

/** Shares of the work on one file: reading its values, asking the rules, telling persons apart. */
const RULES_FROM = 0.4;
const PERSONS_FROM = 0.5;

interface Identified {
  readonly deliveries: readonly Delivery[];
  /** Findings of the values and of the rules, by delivery. */
  readonly findings: readonly (readonly Finding[])[];
  readonly stacked: Stacked;
  readonly naming: Naming;
}

/**
 * From raw tables to rows whose persons are known by pseudonyms. What serves linking alone, names in clear first of
 * all, is let go at its end, before the base takes its place in memory.
 */
function* identify(region: RegionSettings, reads: readonly ReadDelivery[], keys: RegionKeys): Task<Identified> {
  const { extensions } = region.rubriques;
  const desk = new EvidenceDesk(keys.appariement);
  const files: Pseudonymised[] = [];
  const findings: Finding[][] = [];
  const total = reads.length;
  for (const [i, { raw, profile, livraison, certifier }] of reads.entries()) {
    yield { step: 'harmoniser', done: i, total };
    const file = yield* inStep('harmoniser', harmoniseSteps(raw, profile, extensions), i, RULES_FROM, total);
    findings.push([...file.findings, ...checkRows(file, closingDay(region, certifier.id))]);
    // From here on, no identity: the certifier's stage gives back a table without any.
    const persons = pseudonymiseSteps({ livraison, certifier, file }, desk, keys.appariement);
    files.push(yield* inStep('harmoniser', persons, i + PERSONS_FROM, 1 - PERSONS_FROM, total));
    for (const finding of files[i].findings) findings[i].push(finding);
  }
  yield { step: 'rapprocher', done: 0, total: 1 };
  const deliveries = files.map(({ delivery }) => delivery);
  const stacked = stackDeliveries(region, deliveries);
  const linking = namePersonsSteps(files, desk.evidence(), stacked, keys.appariement, keys.region);
  const naming = yield* inStep('rapprocher', linking);
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
      read,
      file: deliveries[i].file,
      findings: [...findings[i], ...consolidated.findings[i]],
      counts: consolidated.counts[i],
    })),
    consolidated,
  };
}
