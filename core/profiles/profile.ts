/** A certifier's import profile: JSON, versioned, no personal data, replayed on every delivery. */
import * as z from 'zod';
import { PARTS } from './composed/parts';

// jitless: zod must not probe `new Function`, which the panes' CSP forbids (design/architecture.md).
z.config({ jitless: true });

/**
 * One header of the file and the rubrique it feeds (null: not used). `rang` numbers repeated juries; `partie` says which
 * part of a date the column holds, where the date is in three columns; `coche`, where an answer is spread over columns to
 * tick ("H | F"), which code of the rubrique a tick here says; `bloc`, where each bloc has its column, whose result it is.
 */
const profileColumn = z.strictObject({
  entete: z.string(),
  rubrique: z.string().nullable(),
  rang: z.int().min(1).max(20).optional(),
  partie: z.enum(PARTS).optional(),
  coche: z.string().min(1).optional(),
  bloc: z.string().min(1).optional(),
});

export const profileSchema = z.strictObject({
  version: z.literal(1),
  certificateur: z.string().regex(/^[a-z0-9-]{1,32}$/, 'champ.identifiant'),
  feuille: z.string().optional(),
  /** Sheets of the same layout that are all read (a year or a site each), `feuille` among them. */
  feuilles: z.array(z.string()).optional(),
  /** Sheets of that layout that are not deliveries ("Tous", "Modèle"): left out, and not told. */
  feuilles_ecartees: z.array(z.string()).optional(),
  ligne_entete: z.int().min(1).optional(),
  encodage: z.string().optional(),
  separateur: z.string().optional(),
  colonnes: z.array(profileColumn),
  /** Column-level decisions by choice, then by header: `{"ordre_dates": {"Né le": "JMA"}}` (see ValueType.decide). */
  choix: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  /** Value decisions: rubrique -> raw value -> canonical code. */
  valeurs: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  /** Repairs that the person does not want: rubrique -> raw values that are left as they are in the file. */
  laissees: z.record(z.string(), z.array(z.string())).optional(),
  /** Rubriques that this certifier never sends: not a finding when missing. */
  absentes: z.array(z.string()).optional(),
  /** False: a row that leaves the candidate blank is never joined to the row above (harmonise/carryDown.ts). */
  reporter: z.boolean().optional(),
});

export type Profile = z.infer<typeof profileSchema>;
