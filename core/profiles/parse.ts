/** Reads the JSON text of a profile. */
import { rubriqueById } from '../dictionary';
import { parseJson, Problem, schemaFaults } from '../messages';
import { checkDecided, checkValue } from './decisions';
import type { Profile } from './profile';
import { profileSchema } from './profile';

/**
 * @param fileName shown in messages.
 * @throws Problem `profil_illisible` (which line), `profil_invalide` (which fields, why), `profil_rubrique_inconnue`,
 * `profil_decision_identite`, `profil_valeur_hors_liste`.
 */
export function parseProfile(text: string, fileName: string): Profile {
  const json = parseJson(text, 'profil_illisible', fileName);
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
