/** How `nettoyer` reads: profile, certifier, extensions, day, referential, from its options or from the region's settings. */
import { basename, resolve } from 'node:path';
import type { Certifier } from '../../core/base';
import { closingDay } from '../../core/base';
import { rubriqueById, rubriques } from '../../core/dictionary';
import type { Certifications } from '../../core/harmonise';
import { phrase, Problem } from '../../core/messages';
import type { Profile } from '../../core/profiles';
import { MISSING_DAY, parseIsoDay } from '../../core/table';
import type { Arguments } from '../command';
import { required, UsageError } from '../command';
import type { ProgressBar } from '../told/progress';
import { givenCertifications, regionCertifications } from './readCertifications';
import { readProfile } from './readProfile';
import type { RegionDirectory } from './regionFiles';
import { openRegion } from './regionFiles';

/** Options of `nettoyer` that settle the reading. */
export const CLEANING_OPTIONS = ['profil', 'region', 'certificateur', 'extensions', 'date', 'certifications'] as const;

export interface CleaningSettings {
  readonly profile: Profile;
  readonly certifier: Certifier;
  /** Name of the region, for the feedback. */
  readonly region: string;
  /** Extension rubriques that are reported when they are missing. */
  readonly extensions: readonly string[];
  /** MISSING_DAY: the last day that the data tell. */
  readonly day: number;
}

function text({ options }: Arguments, name: (typeof CLEANING_OPTIONS)[number]): string | undefined {
  const value = options[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The profile that the command line names, else that of the region's certifier. */
function profileOf(given: Arguments, directory: RegionDirectory | null): Profile {
  const id = text(given, 'certificateur');
  const path = text(given, 'profil');
  if (path === undefined && directory !== null && id !== undefined) {
    const certifier = certifierOf(directory, id);
    if (certifier.profil === undefined) throw new Problem('profil_absent', { certificateurs: id, premier: id });
    return sameCertifier(readProfile(resolve(directory.root, ...certifier.profil.split('/')), certifier.profil), id);
  }
  const profile = readProfile(required(given, 'profil'), basename(required(given, 'profil')));
  return id === undefined ? profile : sameCertifier(profile, id);
}

function sameCertifier(profile: Profile, id: string): Profile {
  if (profile.certificateur === id) return profile;
  throw new Problem('profil_autre_certificateur', { certificateur: id, profil: profile.certificateur });
}

function certifierOf({ region }: RegionDirectory, id: string): Certifier {
  const found = region.certificateurs.find((one) => one.id === id);
  if (found !== undefined) return found;
  throw new Problem('certificateur_hors_region', { certificateur: id, region: region.nom });
}

/** Ids or titles of extension rubriques, apart by commas; `toutes`. */
function extensionsOf(given: Arguments): readonly string[] {
  const option = text(given, 'extensions');
  if (option === undefined) return [];
  const all = rubriques.filter(({ niveau }) => niveau === 'extension').map(({ id }) => id);
  const named = option.split(/[,;]/).map((one) => one.trim());
  if (named.join() === 'toutes') return all;
  const unknown = named.filter((id) => rubriqueById(id)?.niveau !== 'extension');
  if (unknown.length === 0) return named;
  throw new UsageError(
    phrase('nettoyer.extensions_inconnues', { liste: unknown.join(', '), possibles: all.join(', ') }),
  );
}

function dayOf(given: Arguments, directory: RegionDirectory | null, certifier: string): number {
  const option = text(given, 'date');
  if (option === undefined) return directory === null ? MISSING_DAY : closingDay(directory.region, certifier);
  const day = parseIsoDay(option);
  if (day === MISSING_DAY) throw new UsageError(phrase('nettoyer.date_invalide'));
  return day;
}

/**
 * @throws UsageError on an option that says nothing; Problem `certificateur_hors_region`, `profil_autre_certificateur`,
 * and those of reading a profile, a region
 */
export function cleaningSettings(given: Arguments): CleaningSettings & { readonly directory: RegionDirectory | null } {
  const extensions = extensionsOf(given);
  const regionPath = text(given, 'region');
  // A day that is none is told before any file is opened.
  if (regionPath === undefined) dayOf(given, null, '');
  const directory = regionPath === undefined ? null : openRegion(regionPath);
  const profile = profileOf(given, directory);
  const { certificateur: id } = profile;
  return {
    directory,
    profile,
    certifier: directory === null ? { id, nom: id, nature: 'certificateur', exports: [] } : certifierOf(directory, id),
    region: directory?.region.nom ?? phrase('nettoyer.region'),
    extensions: [...new Set([...(directory?.region.rubriques.extensions ?? []), ...extensions])],
    day: dayOf(given, directory, id),
  };
}

/** The referential of `--certifications`, else the region's; undefined without either. */
export async function cleaningCertifications(
  given: Arguments,
  directory: RegionDirectory | null,
  bar: ProgressBar,
): Promise<Certifications | undefined> {
  if (text(given, 'certifications') !== undefined || directory === null)
    return givenCertifications(given.options.certifications, bar);
  return regionCertifications(directory, bar);
}
