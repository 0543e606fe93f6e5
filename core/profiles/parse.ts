/** Reads the JSON text of a profile. */
import { rubriqueById } from '../dictionary';
import { Problem } from '../messages';
import type { Profile } from './profile';
import { profileSchema } from './profile';

/**
 * @param fileName shown in messages.
 * @throws Problem `profil_illisible` (not JSON), `profil_invalide` (which field), `profil_rubrique_inconnue`.
 */
export function parseProfile(text: string, fileName: string): Profile {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Problem('profil_illisible', { fichier: fileName });
  }
  const parsed = profileSchema.safeParse(json);
  if (!parsed.success) {
    const champ = parsed.error.issues[0].path.map(String).join('.') || '(racine)';
    throw new Problem('profil_invalide', { fichier: fileName, champ });
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
