/** The example region with a few hundred parcours: the layouts and habits of the whole one, in a fraction of the time. */
import { join } from 'node:path';
import { genererRegion } from '../../templates/generateur';
import { freshDirectory, writeTree } from './run';

/** About how many parcours. */
const SIZE = 320;

interface Settings {
  readonly certificateurs: readonly { readonly id: string }[];
}

/**
 * Writes it to a new directory.
 * @param kept ids of the certifiers to keep; all of them when absent
 * @returns that directory, where region.json is
 */
export function reducedRegion(kept?: readonly string[]): string {
  const root = join(freshDirectory(), 'region');
  const files = new Map<string, Uint8Array | string>(genererRegion({ graine: 7, taille: SIZE }).fichiers);
  if (kept !== undefined) {
    const settings = JSON.parse(Buffer.from(files.get('region.json') as Uint8Array).toString('utf8')) as Settings;
    const certificateurs = settings.certificateurs.filter(({ id }) => kept.includes(id));
    files.set('region.json', JSON.stringify({ ...settings, certificateurs }));
  }
  writeTree(root, files);
  return root;
}
