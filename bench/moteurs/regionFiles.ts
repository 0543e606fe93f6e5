/** Reads the parts of a region directory that an engine of the benchmark needs: certifiers, profiles, files, the first key. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface ProfileColumn {
  readonly entete: string;
  readonly rubrique: string | null;
  readonly rang?: number;
}

export interface Delivery {
  readonly certificateur: string;
  readonly ministere: string | null;
  readonly encodage: 'utf-8' | 'cp1252';
  readonly separateur: string;
  readonly ligneEntete: number;
  readonly colonnes: readonly ProfileColumn[];
  /** Rubrique -> raw text -> code. */
  readonly valeurs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly fichiers: readonly string[];
}

interface RegionFile {
  readonly certificateurs: readonly {
    readonly id: string;
    readonly ministere?: string;
    readonly profil: string;
    readonly exports: readonly string[];
  }[];
  readonly cles: { readonly appariement: string };
}

interface ProfileFile {
  readonly encodage: Delivery['encodage'];
  readonly separateur: string;
  readonly ligne_entete: number;
  readonly colonnes: Delivery['colonnes'];
  readonly valeurs: Delivery['valeurs'];
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

/** The 52 characters between « Clé : » and « Somme : ». */
function readKey(path: string): string {
  const [, body] = /Clé :([A-Z2-7\s]+)Somme :/.exec(readFileSync(path, 'utf8'))!;
  return body.replace(/\s/g, '');
}

/** The deliveries of `regionDir` and its matching key, in base32. */
export function readRegion(regionDir: string): { deliveries: Delivery[]; key: string } {
  const region = readJson<RegionFile>(join(regionDir, 'region.json'));
  const deliveries = region.certificateurs.map(({ id, ministere, profil, exports }): Delivery => {
    const { encodage, separateur, ligne_entete, colonnes, valeurs } = readJson<ProfileFile>(join(regionDir, profil));
    const folder = join(regionDir, dirname(exports[0]));
    const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    return {
      certificateur: id,
      ministere: ministere ?? null,
      encodage,
      separateur,
      ligneEntete: ligne_entete,
      colonnes,
      valeurs,
      fichiers: names.sort().map((name) => join(folder, name)),
    };
  });
  return { deliveries, key: readKey(join(regionDir, region.cles.appariement.replace('fichier:', ''))) };
}
