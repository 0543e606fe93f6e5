/** Reads the JSON text of a profile. */
import { rubriqueById } from '../dictionary';
import { parseJson, Problem, schemaFaults } from '../messages';
import { checkDecided, checkValue } from './decisions';
import type { Profile } from './profile';
import { profileSchema } from './profile';

/** What JSON begins with, when it holds more than a word. */
const OPENING: ReadonlySet<string> = new Set(['{', '[']);

/** Whether a JSON value is meant as a profile: one that says whose it is, or what the columns are. */
function isMeantAsProfile(json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return false;
  // `profil --json` has columns too, and no version.
  return 'certificateur' in json || ('version' in json && 'colonnes' in json);
}

/**
 * @param fileName shown in messages.
 * @throws Problem `profil_vide`, `profil_autre_format`, `profil_autre_document`, `profil_illisible` (which line),
 * `profil_invalide` (which fields, why), `profil_rubrique_inconnue`, `profil_decision_identite`, `profil_valeur_hors_liste`.
 */
export function parseProfile(text: string, fileName: string): Profile {
  // A byte order mark is trimmed as well.
  const written = text.trim();
  if (written === '') throw new Problem('profil_vide', { fichier: fileName });
  if (!OPENING.has(written[0])) throw new Problem('profil_autre_format', { fichier: fileName });
  const json = parseJson(text, 'profil_illisible', fileName);
  if (!isMeantAsProfile(json)) throw new Problem('profil_autre_document', { fichier: fileName });
  const parsed = profileSchema.safeParse(json);
  if (!parsed.success) {
    throw new Problem('profil_invalide', { fichier: fileName, ...schemaFaults(parsed.error.issues, json) });
  }
  const unknown = parsed.data.colonnes.find(({ rubrique }) => rubrique !== null && !isKnown(rubrique));
  if (unknown !== undefined) {
    throw new Problem('profil_rubrique_inconnue', { fichier: fileName, rubrique: unknown.rubrique ?? '' });
  }
  checkDecisions(parsed.data, fileName);
  return parsed.data;
}

/** Values of coded rubriques are codes of their list; no decision quotes an identity. */
function checkDecisions({ valeurs, laissees }: Profile, fileName: string): void {
  for (const [rubrique, decided] of Object.entries(valeurs ?? {})) {
    checkDecided(rubrique, fileName);
    for (const value of Object.values(decided)) checkValue(rubrique, value, fileName);
  }
  for (const rubrique of Object.keys(laissees ?? {})) checkDecided(rubrique, fileName);
}

/** A rubrique of the dictionary, or one that a region added (`r_`, design/dictionary.md). */
function isKnown(rubrique: string): boolean {
  return rubriqueById(rubrique) !== undefined || rubrique.startsWith('r_');
}
