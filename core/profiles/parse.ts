/** Reads the JSON text of a profile. */
import { rubriqueById } from '../dictionary';
import { parseJson, Problem, schemaFaults } from '../messages';
import type { Profile } from './profile';
import { profileSchema } from './profile';

/**
 * @param fileName shown in messages.
 * @throws Problem `profil_illisible` (which line), `profil_invalide` (which fields, why), `profil_rubrique_inconnue`.
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
  return parsed.data;
}

/** A rubrique of the dictionary, or one that a region added (`r_`, design/dictionary.md). */
function isKnown(rubrique: string): boolean {
  return rubriqueById(rubrique) !== undefined || rubrique.startsWith('r_');
}
