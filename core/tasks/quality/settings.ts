/** The configuration of a network, `reseau.json`, checked once at load; every field has a default. */
import * as z from 'zod';
import { isoDate, relativePath } from '../../base';
import { parseJson, Problem, schemaFaults } from '../../messages';
import type { Stage } from '../../quality/network';
import { STAGES } from '../../quality/network';

z.config({ jitless: true });

const schema = z.strictObject({
  version: z.literal(1),
  nom: z.string().min(1),
  /** Late steps and expiries are counted at that day; absent: the day of the reading. */
  date: isoDate.optional(),
  /** The region's own référentiels, crosswalks, and criteria of indicators (design/quality.md: deduced, so editable). */
  referentiels: z.array(relativePath).default([]),
  correspondances: z.array(relativePath).default([]),
  rattachements: relativePath.optional(),
  /** Family of référentiels towards which gaps are told. */
  famille_cible: z.string().min(1).default('rnq'),
  /** Days after which a step is late, by stage, instead of the declared ones; null: never. */
  delais: z
    .partialRecord(z.enum(STAGES.map(({ etape }) => etape) as [Stage, ...Stage[]]), z.int().min(1).max(3650).nullable())
    .default({}),
  /** Memory of former syntheses, which keeps a new one from telling what changed in one structure. */
  memoire: relativePath.optional(),
});

export type NetworkSettings = z.infer<typeof schema>;

/**
 * Reads `reseau.json`.
 * @throws Problem `qualite_reseau_illisible` (which line), `qualite_reseau_invalide` (which fields, why)
 */
export function parseNetworkSettings(text: string, fileName: string): NetworkSettings {
  const json = parseJson(text, 'qualite_reseau_illisible', fileName);
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new Problem('qualite_reseau_invalide', { fichier: fileName, ...schemaFaults(parsed.error.issues, json) });
}

/** A network that nobody has described: the folder is enough. */
export function defaultNetworkSettings(nom: string): NetworkSettings {
  return schema.parse({ version: 1, nom });
}
