/** The deliveries that a base holds, as `base.json` describes them. */
import * as z from 'zod';
import type { Certifier, DeliveryCount, KeptRecord, RegionSettings } from '../../base';
import { REFUSED_EMPTY, REFUSED_OUT_OF_SCOPE, REFUSED_UNATTACHED, RETAINED } from '../../harmonise';
import { Problem } from '../../messages';
import type { TextColumn } from '../../table';
import { MISSING_DAY, parseIsoDay, textOf } from '../../table';
import type { DeliveryOutcome } from '../consolider';
import { scorecardSchema } from '../former';
import type { OpenedBase } from '../openBase';
import type { ReadMemory } from './memory';
import { memorySchema, readMemory } from './memory';
import type { HeldFile } from './plan';

z.config({ jitless: true });

/** What updates need of a delivery beyond what every version of `base.json` has. */
const heldDetails = z.looseObject({
  profil: z.looseObject({ empreinte: z.string().optional() }),
  lignes: z
    .looseObject({
      lues: z.int().min(0),
      retenues: z.int().min(0),
      refusees: z.int().min(0),
      fusionnees: z.int().min(0),
      ecartees: z.looseObject({ titre: z.number(), vide: z.number(), total: z.number() }),
    })
    .optional(),
  refus: z.record(z.string(), z.number()).optional(),
  dernier_evenement: z.string().optional(),
  pseudonymisee: z.boolean().optional(),
  completude: scorecardSchema.optional(),
});

export interface HeldDelivery extends KeptRecord {
  readonly identity: HeldFile;
  readonly details: z.infer<typeof heldDetails>;
  readonly profileVersion: number;
}

export interface HeldBase {
  readonly deliveries: readonly HeldDelivery[];
  readonly memory: ReadMemory;
}

/** A certifier that the settings no longer name stays one: its rows are in the base. */
function certifierOf(region: RegionSettings, id: string): Certifier {
  return region.certificateurs.find((one) => one.id === id) ?? { id, nom: id, nature: 'certificateur', exports: [] };
}

/** A dictionary may hold more than the rows bear. */
function usedValues({ codes, values }: TextColumn): string[] {
  const isUsed = new Uint8Array(values.length);
  for (const code of codes) isUsed[code] = 1;
  return values.filter((_, code) => code > 0 && isUsed[code] === 1);
}

/** The settings, with every certifier that the rows of the base name: a row is never given to another one. */
export function settingsWithHeld(region: RegionSettings, opened: OpenedBase): RegionSettings {
  const ids = usedValues(textOf(opened.base.parcours, 'certificateur'));
  const missing = ids.filter((id) => !region.certificateurs.some((one) => one.id === id));
  return missing.length === 0
    ? region
    : { ...region, certificateurs: [...region.certificateurs, ...missing.map((id) => certifierOf(region, id))] };
}

const PSEUDONYM = /^[A-Z2-7]{20}$/;

/**
 * What the base holds and remembers.
 * @throws Problem `base_memoire_invalide` when it was damaged by hand
 */
export function heldBase(region: RegionSettings, opened: OpenedBase): HeldBase {
  const memory = memorySchema.optional().safeParse(opened.description.memoire);
  const ids = [
    ...usedValues(textOf(opened.base.parcours, 'id_candidat')),
    ...Object.values(memory.data?.rapprochements ?? {}),
  ];
  if (!memory.success || !ids.every((id) => PSEUDONYM.test(id))) throw new Problem('base_memoire_invalide');
  return {
    memory: readMemory(memory.data),
    deliveries: opened.description.livraisons.map((delivery): HeldDelivery => {
      const details = heldDetails.safeParse(delivery);
      if (!details.success) throw new Problem('base_memoire_invalide');
      const { livraison, certificateur, fichier, feuille, sha256, profil } = delivery;
      const { lignes, dernier_evenement: last } = details.data;
      return {
        livraison,
        certifier: certifierOf(region, certificateur),
        fichier,
        feuille,
        ...(lignes === undefined || last === undefined
          ? {}
          : { told: { latest: last === '' ? MISSING_DAY : parseIsoDay(last), rows: lignes.retenues } }),
        identity: { livraison, certificateur, fichier, feuille, sha256, profil: details.data.profil.empreinte },
        details: details.data,
        profileVersion: profil.version,
      };
    }),
  };
}

/** What became of a delivery that is kept: as when it was read, save the rows that others have joined since. */
export function heldOutcome(held: HeldDelivery, file: DeliveryOutcome['file'], counts: DeliveryCount): DeliveryOutcome {
  const { lignes, refus = {}, completude, pseudonymisee = false } = held.details;
  const scorecard = completude === undefined ? null : new Map(Object.entries(completude));
  const refusees = lignes?.refusees ?? 0;
  const lues = counts.retenues + refusees;
  const refusal = new Uint8Array(lues).fill(RETAINED);
  const outOfScope = refus.ligne_hors_champ ?? 0;
  refusal.fill(REFUSED_OUT_OF_SCOPE, 0, outOfScope);
  refusal.fill(REFUSED_EMPTY, outOfScope, refusees);
  refusal.fill(REFUSED_UNATTACHED, refusees - (refus.ligne_non_rattachee ?? 0), refusees);
  return {
    read: {
      livraison: held.livraison,
      certifier: held.certifier,
      raw: {
        ...file.raw,
        rowCount: lues,
        rowNumbers: new Int32Array(0),
        discarded: lignes?.ecartees ?? file.raw.discarded,
      },
      profile: { ...file.profile, version: 1 },
      profileSeal: held.details.profil.empreinte ?? '',
      sha256: held.identity.sha256,
      held: { scorecard, isPseudonymised: pseudonymisee },
    },
    file: { ...file, refusal },
    findings: [],
    counts: { ...counts, refusees },
  };
}
