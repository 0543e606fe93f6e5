/** From the name of a main town to its département, when no other commune of France bears that name. */
import { foldLabel } from '../spelling/fold';
import { villesUniques } from './villesUniques';

let byName: ReadonlyMap<string, string> | null = null;

/** "Saint-Étienne", "ST ETIENNE": one name. */
function nameKey(name: string): string {
  return foldLabel(name).replace(/\bsaint(e?)\b/g, 'st$1');
}

/** "Paris 15e", "Lyon 3ème", "Marseille 08": an arrondissement is of its town. */
const ARRONDISSEMENT = /^(paris|lyon|marseille) (?:\d{1,2})(?: ?(?:e|er|eme|ieme))?(?: arr\w*)?$/;

/**
 * The département of a town of that name; null when it is small, unknown, or when several communes bear the name (La
 * Rochelle is in Charente-Maritime and in Haute-Saône): nothing is guessed from the more populated one.
 */
export function departementDeLaVille(name: string): string | null {
  byName ??= new Map(villesUniques.flatMap(([place, names]) => names.split('|').map((one) => [one, place] as const)));
  const key = nameKey(name);
  return byName.get(key.replace(ARRONDISSEMENT, '$1')) ?? null;
}
