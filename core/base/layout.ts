/** The columns of the regional base, in the order of the contract. */
import { rubriques } from '../dictionary';
import type { Rubrique } from '../dictionary';

/** Parcours rubriques in the base: every socle rubrique of a parcours, and the extensions switched on. */
export function parcoursRubriques(extensions: readonly string[]): readonly Rubrique[] {
  return inBase('parcours', extensions);
}

/** Passage rubriques in the base, `rang`, `nature_passage`... and the extensions switched on. */
export function passageRubriques(extensions: readonly string[]): readonly Rubrique[] {
  return inBase('passage', extensions);
}

function inBase(ligne: Rubrique['ligne'], extensions: readonly string[]): readonly Rubrique[] {
  const kept = rubriques.filter((rubrique) => rubrique.ligne === ligne);
  const socle = kept.filter((rubrique) => rubrique.niveau === 'socle');
  const extra = kept.filter((rubrique) => rubrique.niveau === 'extension' && extensions.includes(rubrique.id));
  return [...socle, ...extra];
}

/** Names of the columns of `base/parcours.csv`. */
export function parcoursColumns(extensions: readonly string[]): readonly string[] {
  const ids = parcoursRubriques(extensions).map((rubrique) => rubrique.id);
  return ['id_parcours', 'id_candidat', ...ids, 'livraison', 'ligne_source'];
}

/** The socle of a passage, in the contract's order (which is not the dictionary's). */
const PASSAGE_ORDER: readonly string[] = ['rang', 'date_jury', 'nature_passage', 'resultat_jury'];

/** Names of the columns of `base/passages.csv`. */
export function passageColumns(extensions: readonly string[]): readonly string[] {
  const extra = passageRubriques(extensions).filter((rubrique) => rubrique.niveau === 'extension');
  return [
    'id_parcours',
    'id_candidat',
    'certificateur',
    ...PASSAGE_ORDER,
    ...extra.map((rubrique) => rubrique.id),
    'livraison',
    'ligne_source',
  ];
}
