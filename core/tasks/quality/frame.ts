/** What a register was read with: settings, and the region's own référentiels; kept beside it, so that it is enough by itself. */
import type { Assignments, Crosswalk, Library, Referential } from '../../quality/referentials';
import { library, parseAssignments, parseCrosswalk, parseReferential } from '../../quality/referentials';
import { parseJson, Problem } from '../../messages';
import type { NetworkSettings } from './settings';
import { parseNetworkSettings } from './settings';

/** The texts of the files that a region wrote, by name. */
export interface OwnTexts {
  readonly referentiels: readonly (readonly [nom: string, texte: string])[];
  readonly correspondances: readonly (readonly [nom: string, texte: string])[];
  readonly rattachements: readonly (readonly [nom: string, texte: string])[];
}

export interface Frame {
  readonly settings: NetworkSettings;
  readonly library: Library;
  readonly own: {
    readonly referentiels: readonly Referential[];
    readonly correspondances: readonly Crosswalk[];
    readonly rattachements: readonly Assignments[];
  };
}

export const NOTHING_OWN: OwnTexts = { referentiels: [], correspondances: [], rattachements: [] };

/** @throws Problem of the parsers of référentiels, crosswalks and criteria, and of `library` */
export function frameOf(settings: NetworkSettings, texts: OwnTexts): Frame {
  const own = {
    referentiels: texts.referentiels.map(([nom, texte]) => parseReferential(texte, nom)),
    correspondances: texts.correspondances.map(([nom, texte]) => parseCrosswalk(texte, nom)),
    rattachements: texts.rattachements.map(([nom, texte]) => parseAssignments(texte, nom)),
  };
  const all = library(own.referentiels, own.correspondances, own.rattachements);
  // A family that nobody wrote would leave every gap untold, without a word.
  all.versions(settings.famille_cible);
  return { settings, own, library: all };
}

/** As `cadre.json`, beside `registre.json`. */
export function frameJson({ settings, own }: Frame): string {
  return `${JSON.stringify({ version: 1, reglages: settings, ...own }, null, 2)}\n`;
}

/**
 * Takes back what `frameJson` wrote; every part goes through its own parser again.
 * @throws Problem `qualite_reseau_illisible`, `qualite_reseau_invalide`, and those of `frameOf`
 */
export function parseFrame(text: string, fileName: string): Frame {
  const json = parseJson(text, 'qualite_reseau_illisible', fileName) as Record<string, unknown> | null;
  if (json === null || typeof json !== 'object' || json.version !== 1) {
    throw new Problem('qualite_reseau_invalide', { fichier: fileName, n: 1, champs: 'version' });
  }
  const texts = (part: keyof OwnTexts): [string, string][] => {
    const list = json[part];
    return Array.isArray(list) ? list.map((one, i) => [`${fileName} (${part} ${i + 1})`, JSON.stringify(one)]) : [];
  };
  return frameOf(parseNetworkSettings(JSON.stringify(json.reglages ?? null), fileName), {
    referentiels: texts('referentiels'),
    correspondances: texts('correspondances'),
    rattachements: texts('rattachements'),
  });
}
