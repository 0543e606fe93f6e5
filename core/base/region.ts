/** The region's configuration, `region.json` (contract, "Region directory"), checked once at load. */
import * as z from 'zod';
import { codeListById, rubriqueById } from '../dictionary';
import { parseJson, Problem, schemaFaults } from '../messages';
import { parseIsoDay } from '../table';
import { isoDate, relativePath } from './configFields';

z.config({ jitless: true });

/** `fichier:…` or `env:NOM`, never the key itself. */
const keySource = z.string().regex(/^(fichier:.+|env:[A-Za-z_][A-Za-z0-9_]*)$/, 'champ.cle');

const exportPattern = relativePath.refine(
  (path) => !path.split('/').slice(0, -1).join('/').includes('*'),
  'champ.etoile',
);

const certifier = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,32}$/, 'champ.identifiant'),
  nom: z.string().min(1),
  nature: z.enum(['certificateur', 'conseil', 'accompagnement']).default('certificateur'),
  ministere: z.string().optional(),
  profil: relativePath.optional(),
  date_arret: isoDate.optional(),
  exports: z.array(exportPattern).default([]),
});

export const regionSchema = z.strictObject({
  version: z.literal(1),
  nom: z.string().min(1),
  code_region: z.string().min(1),
  date_extraction: isoDate,
  certificateurs: z.array(certifier).min(1),
  rubriques: z.strictObject({ extensions: z.array(z.string()).default([]) }).default({ extensions: [] }),
  /** The region's referential of certifications (docs/decisions/024-certification-referential.md). */
  certifications: relativePath.optional(),
  indicateurs: z.record(z.string(), z.unknown()).optional(),
  publication: z
    .strictObject({
      seuil: z.int().min(1).max(100).default(5),
      methode: z.literal('suppression').default('suppression'),
    })
    .default({ seuil: 5, methode: 'suppression' }),
  cles: z.strictObject({ appariement: keySource, region: keySource }),
});

export type Region = z.infer<typeof regionSchema>;
/** What a region decides, without the sources of its keys: all that the base keeps of `Region`. */
export type RegionSettings = Omit<Region, 'cles'>;
export type Certifier = Region['certificateurs'][number];

/**
 * Reads a region's configuration.
 * @throws Problem `region_illisible` (which line), `region_invalide` (which fields, why), `certificateur_en_double`,
 * `ministere_inconnu`, `extension_inconnue`.
 */
export function parseRegion(text: string, fileName: string): Region {
  return checked(regionSchema, parseJson(text, 'region_illisible', fileName), fileName);
}

/**
 * A region's configuration without its keys' sources: as the base keeps it (`base.json`), or as the pane does, where a key
 * is given by a person each time. Sources of keys are ignored when they are there.
 * @param json already read from JSON
 * @throws as `parseRegion`
 */
export function parseSettings(json: unknown, fileName: string): RegionSettings {
  const bare = typeof json === 'object' && json !== null && 'cles' in json ? { ...json, cles: undefined } : json;
  return checked(regionSchema.extend({ cles: z.undefined().optional() }), bare, fileName);
}

function checked<Schema extends z.ZodType<RegionSettings>>(
  schema: Schema,
  json: unknown,
  fileName: string,
): z.infer<Schema> {
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    throw new Problem('region_invalide', { fichier: fileName, ...schemaFaults(parsed.error.issues, json) });
  }
  check(parsed.data, fileName);
  return parsed.data;
}

function check(region: RegionSettings, fileName: string): void {
  const seen = new Set<string>();
  const ministries = codeListById('ministere').codes.map((code) => code.code);
  for (const { id, ministere } of region.certificateurs) {
    if (seen.has(id)) throw new Problem('certificateur_en_double', { fichier: fileName, certificateur: id });
    seen.add(id);
    if (ministere !== undefined && !ministries.includes(ministere)) {
      throw new Problem('ministere_inconnu', {
        fichier: fileName,
        certificateur: id,
        ministere,
        liste: ministries.join(', '),
      });
    }
  }
  for (const id of region.rubriques.extensions) {
    if (rubriqueById(id)?.niveau !== 'extension') {
      throw new Problem('extension_inconnue', { fichier: fileName, extension: id });
    }
  }
}

/** T of a certifier's deliveries: `date_arret`, else the region's `date_extraction`. Day number. */
export function closingDay(region: RegionSettings, certifierId: string): number {
  const certifier = region.certificateurs.find((one) => one.id === certifierId);
  return parseIsoDay(certifier?.date_arret ?? region.date_extraction);
}
