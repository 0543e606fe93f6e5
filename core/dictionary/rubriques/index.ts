/** Every rubrique of the common dictionary, in the order of the outputs. */
import { ORDRE } from '../ordre';
import type { Rubrique } from '../types';
import { accompagnement } from './accompagnement';
import { administratif } from './administratif';
import { certification } from './certification';
import { etapes } from './etapes';
import { identite } from './identite';
import { jury } from './jury';
import { personne } from './personne';
import { territoire } from './territoire';

const declared = new Map(
  [administratif, certification, personne, territoire, etapes, jury, accompagnement, identite]
    .flat()
    .map((rubrique) => [rubrique.id, rubrique]),
);

export const rubriques: readonly Rubrique[] = ORDRE.map((id) => {
  const rubrique = declared.get(id);
  if (rubrique === undefined) throw new RangeError(`rubrique without declaration: ${id}`);
  return rubrique;
});

const byId = new Map(rubriques.map((rubrique) => [rubrique.id, rubrique]));

/** The declaration of a rubrique, or undefined for an id that is not in the dictionary. */
export function rubriqueById(id: string): Rubrique | undefined {
  return byId.get(id);
}
