/** What the JSON of a référentiel, of a crosswalk and of assignments may hold (fields and types; coherence is apart). */
import * as z from 'zod';
import { MISSING_DAY, parseIsoDay } from '../../table';

// jitless: zod must not probe `new Function`, which the panes' CSP forbids (design/architecture.md).
z.config({ jitless: true });

const text = z.string().refine((one) => one.trim() !== '', 'champ.vide');

const isoDay = z.string().refine((one) => parseIsoDay(one) !== MISSING_DAY, 'champ.date');

const identifier = z.string().regex(/^[a-z0-9-]{1,40}$/, 'referentiels.champ.identifiant');

/** `1`, `24`, `IV.2`: printed in narrow columns, joined in cells, so short and without separators. */
const number = z
  .string()
  .regex(/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/, 'referentiels.champ.numero')
  .max(12);

const levelCode = z.string().regex(/^[a-z0-9_]{1,32}$/, 'referentiels.champ.code');

/** Lists of spreadsheets are separated by commas or semicolons; their formulas quote labels. */
const levelLabel = z.string().regex(/^(?![=+@-])[^\s,;"]+( [^\s,;"]+)*$/, 'referentiels.champ.libelle');

export const sourceSchema = z.strictObject({
  intitule: text,
  reference: text.optional(),
  adresse: z
    .string()
    .regex(/^https?:\/\/\S+$/, 'referentiels.champ.adresse')
    .optional(),
  a_verifier: z.boolean(),
});

const levelSchema = z.strictObject({
  code: levelCode,
  libelle: levelLabel,
  valeur: z.number().nullable(),
  conforme: z.boolean(),
  gravite: z.enum(['mineure', 'majeure']).optional(),
  motif: z.boolean().optional(),
  preuve: z.boolean(),
  renseigne: z.boolean(),
});

const indicatorSchema = z.strictObject({
  numero: number,
  titre: text,
  critere: z.string(),
  rattachement: z.enum(['source', 'deduit', 'region']),
  question: z.string(),
  preuves: z.array(text),
  descripteurs: z.record(z.string(), text),
  niveaux: z.array(z.string()).min(1).optional(),
  condition: text.optional(),
  /** An id of the indicator catalogue. */
  mesures: z.array(z.string().regex(/^[A-Z][0-9]{2}$/, 'referentiels.champ.mesure')).optional(),
  a_valider: z.boolean(),
  source: sourceSchema.optional(),
});

export const referentialSchema = z.strictObject({
  format: z.literal(1),
  id: identifier,
  famille: identifier,
  version: text,
  titre: text,
  editeur: text,
  genre: z.enum(['audit', 'charte']),
  statut: z.enum(['complet', 'squelette']),
  validite: z.strictObject({ debut: isoDay.nullable(), fin: isoDay.nullable() }),
  source: sourceSchema,
  echelle: z.strictObject({ titre: text, niveaux: z.array(levelSchema).min(1) }),
  criteres: z.array(z.strictObject({ numero: number, titre: text })).min(1),
  indicateurs: z.array(indicatorSchema).min(1),
  regles: z.strictObject({
    /** One minor that makes a major would not be a minor. */
    cumul_mineures: z.int().min(2).optional(),
    delai_majeure_mois: z.int().min(1).optional(),
  }),
  remarques: z.array(z.strictObject({ titre: text, texte: text })),
});

export const crosswalkSchema = z.strictObject({
  format: z.literal(1),
  de: identifier,
  vers: z.strictObject({ famille: identifier, genre: z.enum(['indicateur', 'critere']) }),
  source: sourceSchema,
  liens: z
    .array(
      z.strictObject({ de: z.string().min(1), principal: z.string().min(1), secondaires: z.array(z.string().min(1)) }),
    )
    .min(1),
});

export const assignmentsSchema = z.strictObject({
  format: z.literal(1),
  referentiel: identifier,
  rattachements: z.array(z.strictObject({ indicateur: z.string().min(1), critere: z.string().min(1) })),
});
