/** What a region wrote itself about quality (référentiels, crosswalks, criteria of indicators): read from JSON, kept with the settings. */
import { parseJson, Problem } from '../core/messages';
import type { Library } from '../core/quality/referentials';
import { library, parseAssignments, parseCrosswalk, parseReferential } from '../core/quality/referentials';
import type { Frame } from '../core/tasks/quality';

export type OwnQuality = Frame['own'];

export const NO_OWN_QUALITY: OwnQuality = { referentiels: [], correspondances: [], rattachements: [] };

export function hasOwnQuality({ referentiels, correspondances, rattachements }: OwnQuality): boolean {
  return referentiels.length + correspondances.length + rattachements.length > 0;
}

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a JSON value is one of these files, told by what only it holds. */
export function isOwnQuality(json: unknown): boolean {
  return isObject(json) && ('criteres' in json || 'liens' in json || 'rattachements' in json);
}

/**
 * Reads one file: a référentiel, a crosswalk, or the criteria of the indicators of a référentiel.
 * @throws Problem `qualite_json_illisible`, `qualite_fichier_inconnu`, those of the three parsers
 */
export function readOwnQuality(text: string, fileName: string): OwnQuality {
  const json = parseJson(text, 'qualite_json_illisible', fileName);
  if (!isObject(json) || !isOwnQuality(json)) throw new Problem('qualite_fichier_inconnu', { fichier: fileName });
  if ('criteres' in json) return { ...NO_OWN_QUALITY, referentiels: [parseReferential(text, fileName)] };
  if ('liens' in json) return { ...NO_OWN_QUALITY, correspondances: [parseCrosswalk(text, fileName)] };
  return { ...NO_OWN_QUALITY, rattachements: [parseAssignments(text, fileName)] };
}

/** Takes back what `Session.exported` wrote. @throws Problem of the three parsers */
export function parseOwnQuality(json: unknown, fileName: string): OwnQuality {
  const texts = (part: keyof OwnQuality): string[] => {
    const list = isObject(json) ? json[part] : undefined;
    return Array.isArray(list) ? list.map((one) => JSON.stringify(one)) : [];
  };
  return {
    referentiels: texts('referentiels').map((text) => parseReferential(text, fileName)),
    correspondances: texts('correspondances').map((text) => parseCrosswalk(text, fileName)),
    rattachements: texts('rattachements').map((text) => parseAssignments(text, fileName)),
  };
}

/** Both; what comes with the same key takes the place of what was there. */
export function mergedQuality(before: OwnQuality, more: OwnQuality): OwnQuality {
  const both = <One>(a: readonly One[], b: readonly One[], keyOf: (one: One) => string): One[] => [
    ...new Map([...a, ...b].map((one) => [keyOf(one), one])).values(),
  ];
  return {
    referentiels: both(before.referentiels, more.referentiels, ({ id }) => id),
    correspondances: both(before.correspondances, more.correspondances, ({ de, vers }) => `${de} ${vers.famille}`),
    rattachements: both(before.rattachements, more.rattachements, ({ referentiel }) => referentiel),
  };
}

/** Ours and theirs. @throws Problem of `library`: a crosswalk from a référentiel that is not there... */
export function libraryOf({ referentiels, correspondances, rattachements }: OwnQuality): Library {
  return library(referentiels, correspondances, rattachements);
}
