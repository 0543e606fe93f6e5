/** Adds deliveries to a base, or replaces former ones: the base that all the files would have made together (decision 016). */
import type { Kept, RegionSettings } from '../../base';
import { consolidateSteps, keptDeliveries, stackDeliveries } from '../../base';
import { Problem } from '../../messages';
import { fingerprint, isPseudonym } from '../../privacy';
import { joinFindings, textOf } from '../../table';
import type { ConsolidateResult, DeliveryOutcome, ReadDelivery, RegionKeys } from '../consolider';
import { asDelivered, consolider, withoutIdentity } from '../consolider';
import { formerOfBase, withFormer } from '../former';
import { joinPersonsSteps } from '../persons/namePersons';
import type { OpenedBase } from '../openBase';
import { deliveryMark } from '../pseudonymised/header';
import { inStep } from '../task';
import type { Task } from '../task';
import { heldBase, heldOutcome, settingsWithHeld } from './held';
import { profileSeal } from './memory';
import type { HeldFile, UpdateStatus } from './plan';
import { planUpdate } from './plan';

/** A file as it is given to a base: which delivery it is, the base tells. */
export type GivenDelivery = Omit<ReadDelivery, 'livraison'>;

/** A file given, and what it does to the base. */
export interface PlannedDelivery extends ReadDelivery {
  readonly statut: UpdateStatus;
  /** Deliveries of sheets that its workbook no longer has. */
  readonly retirees?: readonly string[];
}

/** Deliveries whose sheet is gone from its workbook: their rows leave the base. */
export function removedDeliveries(planned: readonly PlannedDelivery[]): string[] {
  return planned.flatMap(({ retirees = [] }) => retirees);
}

/** Whether the files given change nothing of a base. */
export function changesNothing(planned: readonly PlannedDelivery[]): boolean {
  return planned.every(({ statut }) => statut === 'inchangee') && removedDeliveries(planned).length === 0;
}

/** How the persons of the files given met those of the base. */
export interface JoinedPersons {
  readonly parPseudonyme: number;
  /** Under another spelling, by a key that the base kept. */
  readonly parIndice: number;
  readonly parNumero: number;
  readonly laissesDistincts: number;
}

export interface UpdateResult extends ConsolidateResult {
  /** The files that were read this time; `deliveries` holds those that the base kept too. */
  readonly changed: readonly DeliveryOutcome[];
  readonly joined: JoinedPersons;
}

/** The files that a base holds. */
function heldFiles(region: RegionSettings, opened: OpenedBase | null): readonly HeldFile[] {
  return opened === null ? [] : heldBase(region, opened).deliveries.map(({ identity }) => identity);
}

/** What a delivery is known by from one update to the next: its certifier, its file, its sheet. */
export function deliveryIdentity({ certifier, raw: { source } }: Pick<GivenDelivery, 'certifier' | 'raw'>): string {
  return [certifier.id, source.fileName, source.sheet ?? ''].join('\n');
}

/**
 * Says what each file does to the base, and which `livraison` it is.
 * @param opened the base so far; null for a new one
 * @returns in the order given
 * @throws Problem `livraison_en_double` for two files of one certifier under one name
 */
export function planDeliveries(
  region: RegionSettings,
  opened: OpenedBase | null,
  given: readonly GivenDelivery[],
): PlannedDelivery[] {
  const seen = new Set<string>();
  const identities = given.map(({ certifier, raw, sha256, profile }) => {
    const { source } = raw;
    const name = deliveryIdentity({ certifier, raw });
    if (seen.has(name)) {
      throw new Problem('livraison_en_double', { certificateur: certifier.id, fichier: source.fileName });
    }
    seen.add(name);
    return {
      certificateur: certifier.id,
      fichier: source.fileName,
      feuille: source.sheet,
      sha256,
      profil: profileSeal(profile),
      ...(raw.presentSheets === undefined ? {} : { presentes: raw.presentSheets }),
    };
  });
  const planned = planUpdate(heldFiles(region, opened), identities);
  const replaced = new Set(planned.filter(({ statut }) => statut === 'remplacee').map(({ livraison }) => livraison));
  const entries = opened === null ? [] : formerOfBase(opened.description.livraisons);
  const known = withFormer(given, entries, ({ livraison }) => replaced.has(livraison));
  return known.map((one, i) => ({ ...one, ...planned[i] }));
}

/**
 * Checks that the keys are those of the base: with others, nobody would be found again.
 * @throws Problem `cle_autre_base`
 */
export function requireBaseKeys(opened: OpenedBase, keys: RegionKeys): void {
  for (const role of ['appariement', 'region'] as const) {
    const key = keys[role];
    // Without K1, every delivery comes pseudonymised and bears its own fingerprint (deliveryKeys.ts).
    if (key === null) continue;
    const [attendue, donnee] = [opened.description.cles[role], fingerprint(key)];
    if (attendue !== undefined && attendue !== donnee) {
      throw new Problem('cle_autre_base', { cle: role === 'region' ? 'K2' : 'K1', attendue, donnee });
    }
  }
}

/** Fingerprints that `base.json` keeps. Without K1 at hand, the base or the deliveries say which one it is. */
export function keyFingerprints(
  keys: RegionKeys,
  opened: OpenedBase | null,
  planned: readonly PlannedDelivery[],
): Readonly<Record<string, string>> {
  const marks = planned.flatMap(({ raw }) => deliveryMark(raw)?.empreinte ?? []);
  const told = [opened?.description.cles.appariement, ...marks].find((one) => one !== undefined);
  const appariement = keys.appariement === null ? told : fingerprint(keys.appariement);
  return { ...(appariement === undefined ? {} : { appariement }), region: fingerprint(keys.region) };
}

/**
 * @param opened the base so far; null for a new one
 * @param planned by `planDeliveries`; those that change nothing are not read again
 * @throws Problem `cle_autre_base`, `base_numeros_bruts`, `base_memoire_invalide`, and those of consolidating
 */
export function* updateBase(
  region: RegionSettings,
  opened: OpenedBase | null,
  planned: readonly PlannedDelivery[],
  keys: RegionKeys,
): Task<UpdateResult> {
  const reads = planned.filter(({ statut }) => statut !== 'inchangee');
  reads.sort((a, b) => (a.livraison < b.livraison ? -1 : 1));
  if (opened === null) {
    const built = yield* consolider(region, reads, keys);
    return {
      ...built,
      changed: built.deliveries,
      joined: { parPseudonyme: 0, parIndice: 0, parNumero: 0, laissesDistincts: 0 },
    };
  }
  requireBaseKeys(opened, keys);
  requireNumberKey(opened, keys.appariement);
  return yield* addTo(region, opened, reads, removedDeliveries(planned), keys);
}

/**
 * A base of raw file numbers needs K1: it hashes them, and a dossier is found again by its hash.
 * @throws Problem `base_numeros_bruts`
 */
function requireNumberKey({ base }: OpenedBase, k1: RegionKeys['appariement']): void {
  if (k1 !== null) return;
  const { codes, values } = textOf(base.parcours, 'id_dossier_source');
  const isRaw = values.map((value) => value !== '' && !isPseudonym(value));
  if (codes.some((code) => isRaw[code])) throw new Problem('base_numeros_bruts');
}

function* addTo(
  region: RegionSettings,
  opened: OpenedBase,
  reads: readonly ReadDelivery[],
  removed: readonly string[],
  keys: RegionKeys,
): Task<UpdateResult> {
  const { extensions } = region.rubriques;
  const held = heldBase(region, opened);
  const replaced = new Set([...reads.map(({ livraison }) => livraison), ...removed]);
  const records = held.deliveries.filter(({ livraison }) => !replaced.has(livraison));
  const { files, findings, evidence } = yield* withoutIdentity(region, reads, keys);
  const { remembered, known } = held.memory;
  const keeping = keptDeliveries({ base: opened.base, remembered }, records, extensions);
  const kept = yield* inStep('reprendre', keeping);
  // As when all the files are read at once: in the order of their deliveries.
  const places: { readonly origin: Kept | number; readonly record: number }[] = [
    ...kept.map((origin, record) => ({ origin, record })),
    ...files.map((_, file) => ({ origin: file, record: -1 })),
  ];
  const deliveryOf = (origin: Kept | number): Kept['delivery'] =>
    typeof origin === 'number' ? files[origin].delivery : origin.delivery;
  places.sort((a, b) => (deliveryOf(a.origin).livraison < deliveryOf(b.origin).livraison ? -1 : 1));
  const origins = places.map(({ origin }) => origin);
  const deliveries = origins.map(deliveryOf);
  yield { step: 'rapprocher', done: 0, total: 1 };
  const stacked = stackDeliveries(settingsWithHeld(region, opened), deliveries);
  const joining = joinPersonsSteps(files, evidence, stacked, origins, known, keys.appariement, keys.region);
  const naming = yield* inStep('rapprocher', joining);
  yield { step: 'consolider', done: 0, total: 1 };
  const consolidated = yield* inStep('consolider', consolidateSteps(region, deliveries, stacked, naming));
  const outcomes = places.map(({ origin, record }, i): DeliveryOutcome => {
    const counts = consolidated.counts[i];
    if (typeof origin !== 'number') return heldOutcome(records[record], deliveries[i].file, counts);
    return {
      read: asDelivered(reads[origin], deliveries[i].file),
      file: deliveries[i].file,
      findings: joinFindings(findings[origin], consolidated.findings[i]),
      counts,
    };
  });
  const { parPseudonyme, parIndice, parNumero, laissesDistincts } = naming;
  return {
    region,
    deliveries: outcomes,
    consolidated,
    known: { liens: naming.liens, indices: naming.indices },
    changed: outcomes.filter((_, i) => typeof origins[i] === 'number'),
    joined: { parPseudonyme, parIndice, parNumero, laissesDistincts },
  };
}
