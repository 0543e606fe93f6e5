/** A certifier's import profile: JSON, versioned, no personal data, replayed on every delivery. */
import * as z from 'zod/mini';
import { PARTS } from './parts';

// The functional half of zod: the script of Google Sheets reads a profile, and would weigh 60 kB more with the other.
// jitless: zod must not probe `new Function`, which the panes' CSP forbids (design/architecture.md).
z.config({ jitless: true });

/**
 * One header of the file and the rubrique it feeds (null: not used). `rang` numbers repeated juries; `partie` says which
 * part of a date the column holds, where the date is in three columns; `coche`, where an answer is spread over columns to
 * tick ("H | F"), which code of the rubrique a tick here says; `bloc`, where each bloc has its column, whose result it is.
 */
const profileColumn = z.strictObject({
  entete: z.string(),
  rubrique: z.nullable(z.string()),
  rang: z.optional(z.int().check(z.minimum(1), z.maximum(20))),
  partie: z.optional(z.enum(PARTS)),
  coche: z.optional(z.string().check(z.minLength(1))),
  bloc: z.optional(z.string().check(z.minLength(1))),
});

export const profileSchema = z.strictObject({
  version: z.literal(1),
  certificateur: z.string().check(z.regex(/^[a-z0-9-]{1,32}$/, 'champ.identifiant')),
  feuille: z.optional(z.string()),
  /** Sheets of the same layout that are all read (a year or a site each), `feuille` among them. */
  feuilles: z.optional(z.array(z.string())),
  /** Sheets of that layout that are not deliveries ("Tous", "Modèle"): left out, and not told. */
  feuilles_ecartees: z.optional(z.array(z.string())),
  ligne_entete: z.optional(z.int().check(z.minimum(1))),
  encodage: z.optional(z.string()),
  separateur: z.optional(z.string()),
  colonnes: z.array(profileColumn),
  /** Column-level decisions by choice, then by header: `{"ordre_dates": {"Né le": "JMA"}}` (see ValueType.decide). */
  choix: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
  /** Value decisions: rubrique -> raw value -> canonical code. */
  valeurs: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
  /** Repairs that the person does not want: rubrique -> raw values that are left as they are in the file. */
  laissees: z.optional(z.record(z.string(), z.array(z.string()))),
  /** Rubriques that this certifier never sends: not a finding when missing. */
  absentes: z.optional(z.array(z.string())),
  /** False: a row that leaves the candidate blank is never joined to the row above (harmonise/carryDown.ts). */
  reporter: z.optional(z.boolean()),
});

export type Profile = z.infer<typeof profileSchema>;
