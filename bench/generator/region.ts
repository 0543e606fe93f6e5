/** Writes a region directory: region.json, keys, profiles, and every certifier's exports, streamed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoDay } from '../../core/table/civil';
import { CERTIFIERS } from './certifiers';
import { CsvFile } from './csvFile';
import { dossierOf, EXTRACTION } from './dossiers';
import { writeKeys } from './keys';
import type { Layout } from './layout';
import { LAYOUTS } from './layouts';
import { profileOf } from './profileOf';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Everything but the exports, for those layouts. */
export function writeFrame(folder: string, name: string, layouts: readonly Layout[]): void {
  for (const sub of ['profils', ...layouts.map(({ certifier }) => `exports/${certifier}`)]) {
    mkdirSync(join(folder, sub), { recursive: true });
  }
  const certificateurs = layouts.map(({ certifier }) => {
    const { nom, ministere } = CERTIFIERS.find(({ id }) => id === certifier)!;
    return {
      id: certifier,
      nom,
      nature: 'certificateur',
      ...(ministere === null ? {} : { ministere }),
      profil: `profils/${certifier}.json`,
      exports: [`exports/${certifier}/*.csv`],
    };
  });
  const region = {
    version: 1,
    nom: name,
    // The fictitious region: its demonstration keys draw no warning.
    code_region: '99',
    date_extraction: isoDay(EXTRACTION),
    certificateurs,
    rubriques: { extensions: [] },
    publication: { seuil: 5, methode: 'suppression' },
    cles: writeKeys(folder),
  };
  writeFileSync(join(folder, 'region.json'), json(region));
  for (const layout of layouts)
    writeFileSync(join(folder, 'profils', `${layout.certifier}.json`), json(profileOf(layout)));
}

/** A region of one certifier whose only file holds the `n` candidates, whoever they are of. */
export function writeDelivery(folder: string, layout: Layout, n: number, seed: number): void {
  writeFrame(folder, 'Livraison de mesure (données fictives)', [layout]);
  const file = new CsvFile(join(folder, 'exports', layout.certifier), layout.files[0], layout);
  for (let index = 0; index < n; index++) file.add(dossierOf(seed, index));
  file.close();
}

/** A region of `n` candidates (one application each) over the six layouts; the same bytes for the same (n, seed). */
export function writeRegion(folder: string, n: number, seed: number): void {
  writeFrame(folder, 'Région de mesure (données fictives)', LAYOUTS);
  const files = LAYOUTS.map((layout) =>
    layout.files.map((name) => new CsvFile(join(folder, 'exports', layout.certifier), name, layout)),
  );
  for (let index = 0; index < n; index++) {
    const dossier = dossierOf(seed, index);
    const own = files[dossier.certifier];
    own[index % own.length].add(dossier);
  }
  for (const own of files) for (const file of own) file.close();
}
