/** The main job: read deliveries -> harmonised, pseudonymised, consolidated, counted, protected, reported. */
import type { Certifier, Consolidated, Region } from '../base';
import { closingDay, consolidate, stackDeliveries } from '../base';
import { protect } from '../disclosure';
import type { Protected } from '../disclosure';
import type { Harmonised } from '../harmonise';
import { harmonise } from '../harmonise';
import type { IndicatorRow } from '../indicators';
import { computeIndicators } from '../indicators';
import type { Key } from '../privacy';
import { EvidenceDesk } from '../privacy';
import type { Profile } from '../profiles';
import { checkRows } from '../rules';
import type { Finding, RawTable } from '../table';
import { parseIsoDay } from '../table';
import { namePersons } from './namePersons';
import type { Pseudonymised } from './pseudonymise';
import { pseudonymise } from './pseudonymise';
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

export interface ExecuterResult {
  readonly region: Region;
  readonly deliveries: readonly DeliveryOutcome[];
  readonly consolidated: Consolidated;
  readonly indicators: readonly IndicatorRow[];
  readonly published: Protected;
}

/**
 * Runs the main job on deliveries that are read and mapped.
 * @param reads sorted by `livraison`.
 * @param missing certifiers (of nature certificateur) that have delivered no file.
 */
export function* executer(
  region: Region,
  reads: readonly ReadDelivery[],
  missing: readonly Certifier[],
  keys: RegionKeys,
): Task<ExecuterResult> {
  const { extensions } = region.rubriques;
  const desk = new EvidenceDesk(keys.appariement);
  const files: Pseudonymised[] = [];
  const findings: Finding[][] = [];
  for (const read of reads) {
    yield { step: 'harmoniser', done: files.length, total: reads.length };
    const file = harmonise(read.raw, read.profile, extensions);
    findings.push([...file.findings, ...checkRows(file, closingDay(region, read.certifier.id))]);
    // From here on, no identity: the certifier's stage gives back a table without any.
    files.push(pseudonymise({ livraison: read.livraison, certifier: read.certifier, file }, desk));
  }
  yield { step: 'rapprocher', done: 0, total: 1 };
  const deliveries = files.map(({ delivery }) => delivery);
  const stacked = stackDeliveries(region, deliveries);
  const naming = namePersons(files, desk.evidence(), stacked, keys.appariement, keys.region);
  yield { step: 'consolider', done: 0, total: 1 };
  const consolidated = consolidate(region, deliveries, stacked, naming);
  const counting = computeIndicators(consolidated.base, {
    closing: new Map(region.certificateurs.map(({ id }) => [id, closingDay(region, id)])),
    extraction: parseIsoDay(region.date_extraction),
    missing: missing.map(({ id, ministere }) => ({ id, ministere })),
  });
  let step = counting.next();
  while (step.done !== true) {
    yield { step: 'calculer', done: step.value.done, total: step.value.of };
    step = counting.next();
  }
  const indicators = step.value;
  yield { step: 'proteger', done: 0, total: 1 };
  const published = protect(indicators, { seuil: region.publication.seuil });
  return {
    region,
    deliveries: reads.map((read, i) => ({
      read,
      file: deliveries[i].file,
      findings: [...findings[i], ...consolidated.findings[i]],
      counts: consolidated.counts[i],
    })),
    consolidated,
    indicators,
    published,
  };
}
