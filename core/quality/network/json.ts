/** The register as a file, `registre.json`: written the same for the same register, checked once when it is read. */
import * as z from 'zod';
import { parseJson, Problem, schemaFaults } from '../../messages';
import { isoDate } from '../../base';
import { STAGES } from './stages';
import type { Register, Stage } from './types';

z.config({ jitless: true });

const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);
const values = z.record(z.string(), fieldValue);
const stage = z.enum(STAGES.map(({ etape }) => etape) as [Stage, ...Stage[]]);

const place = z.strictObject({ fichier: z.string(), feuille: z.string(), ligne: z.number(), colonne: z.string() });

const answer = z.strictObject({
  indicateur: z.string().min(1),
  niveau: z.string().nullable(),
  motif: z.string(),
  constat: z.string(),
  preconisation: z.string(),
  observations: z.string(),
  action: z.string(),
  responsable: z.string(),
  echeance: isoDate.nullable(),
  levee: isoDate.nullable(),
  place: place.optional(),
});

const evidence = z.strictObject({
  indicateurs: z.array(z.string()),
  type: z.string().nullable(),
  reference: z.string(),
  date: isoDate.nullable(),
  validite: isoDate.nullable(),
  vue: z.boolean().nullable(),
  place: place.optional(),
});

const schema = z.strictObject({
  version: z.literal(1),
  nom: z.string(),
  date: isoDate,
  structures: z.array(
    z.strictObject({ id: z.string().min(1), nom: z.string(), fiche: values, dossier: values.nullable() }),
  ),
  transitions: z.array(
    z.strictObject({
      structure: z.string(),
      etape: stage,
      date: isoDate.nullable(),
      motif: z.string(),
      origine: z.enum(['journal', 'document']),
      fichier: z.string(),
    }),
  ),
  charte: z.array(
    z.strictObject({
      structure: z.string(),
      genre: z.enum(['signature', 'verification', 'retrait']),
      date: isoDate,
      avis: z.enum(['favorable', 'favorable_reserves', 'defavorable']).nullable(),
      fin_validite: isoDate.nullable(),
      motif: z.string(),
    }),
  ),
  evaluations: z.array(
    z.strictObject({
      id: z.string().min(1),
      nature: z.enum(['audit', 'diagnostic', 'charte']),
      referentiel: z.string(),
      structure: z.string(),
      site: z.string(),
      interlocuteurs: z.string(),
      auditeur: z.string(),
      date: isoDate.nullable(),
      reponses: z.array(answer),
      preuves: z.array(evidence),
      textes: z.array(z.strictObject({ champ: z.string(), libelle: z.string(), texte: z.string() })).optional(),
      fichier: z.string(),
    }),
  ),
  listes: z.record(z.string(), z.array(values)),
  documents: z.array(
    z.strictObject({
      fichier: z.string(),
      sha256: z.string(),
      modele: z.string(),
      version: z.number(),
      referentiel: z.string(),
      structure: z.string(),
    }),
  ),
  ecartes: z
    .array(
      z.strictObject({
        fichier: z.string(),
        modele: z.string(),
        section: z.string(),
        structure: z.string(),
        nom: z.string(),
        valeurs: values,
        propositions: z.array(z.string()),
      }),
    )
    .optional(),
  remarques: z
    .array(
      z.strictObject({
        structure: z.string(),
        modele: z.string(),
        place,
        section: z.string(),
        champ: z.string(),
        repere: z.string(),
        texte: z.string(),
      }),
    )
    .optional(),
  delais: z.partialRecord(stage, z.int().min(0).nullable()).optional(),
});

/** The text of `registre.json`: indented, a line feed at its end. */
export function registerJson(register: Register): string {
  return `${JSON.stringify(register, null, 1)}\n`;
}

/**
 * Reads `registre.json`.
 * @throws Problem `qualite_registre_illisible` (which line), `qualite_registre_invalide` (which fields, why)
 */
export function parseRegister(text: string, fileName: string): Register {
  const json = parseJson(text, 'qualite_registre_illisible', fileName);
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new Problem('qualite_registre_invalide', { fichier: fileName, ...schemaFaults(parsed.error.issues, json) });
}
