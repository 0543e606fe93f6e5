/** A référentiel as reports name it: its title, and its version unless the title tells it already. */
import type { Referential } from '../../quality/referentials';

/** `Référentiel qualité de l’accompagnement VAE en Martinique (2010)`. */
export function referentialName({ titre, version }: Pick<Referential, 'titre' | 'version'>): string {
  const words = titre.toLowerCase().split(/[^\p{L}\p{N}.]+/u);
  return version === '' || words.includes(version.toLowerCase()) ? titre : `${titre} (${version})`;
}
