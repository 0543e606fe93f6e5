/** Reads the region's referential of certifications, and tells on stderr what is wrong in it. */
import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Certifications } from '../../core/harmonise';
import { parseCertifications } from '../../core/harmonise/certifications';
import { phrase, Problem, tellFinding } from '../../core/messages';
import type { ProgressBar } from '../told/progress';
import { readFile } from './readFile';
import type { RegionDirectory } from './regionFiles';
import { tellWarning } from '../told/told';

/** Lines of the sheet that are told one by one; beyond, it is to be looked at as a whole. */
const MOST_TOLD = 10;

/**
 * @param shown the path as it was given, for the messages
 * @throws Problem `certifications_introuvables`, and those of parseCertifications and of reading a file
 */
export async function readCertifications(path: string, shown: string, bar?: ProgressBar): Promise<Certifications> {
  if (!existsSync(path) || !statSync(path).isFile()) {
    throw new Problem('certifications_introuvables', { fichier: shown });
  }
  const fichier = basename(path);
  const { raw } = await readFile(path, undefined);
  const certifications = parseCertifications(raw, fichier);
  for (const { code, row } of certifications.findings.slice(0, MOST_TOLD)) {
    const constat = tellFinding(code).quoi;
    tellWarning(phrase('certifications.ligne', { fichier, ligne: raw.rowNumbers[row], constat }), bar);
  }
  return certifications;
}

/** That of `--certifications`; undefined without it. */
export async function givenCertifications(
  option: string | boolean | undefined,
  bar: ProgressBar,
): Promise<Certifications | undefined> {
  if (typeof option !== 'string') return undefined;
  return readCertifications(resolve(option), basename(option), bar);
}

/** That of a region's directory; undefined where region.json names none. */
export async function regionCertifications(
  { region, root }: RegionDirectory,
  bar: ProgressBar,
): Promise<Certifications | undefined> {
  const { certifications } = region;
  if (certifications === undefined) return undefined;
  return readCertifications(resolve(root, ...certifications.split('/')), certifications, bar);
}
