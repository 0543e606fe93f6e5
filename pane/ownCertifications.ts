/** The region's referential of certifications in the pane: read from a file, kept with the settings in a compact form. */
import type { RegionSettings } from '../core/base';
import { Certifications, parseCertifications } from '../core/harmonise/certifications';
import type { Certification } from '../core/harmonise/certifications';
import { Problem } from '../core/messages';
import { knownHeader } from '../core/profiles';
import type { RawTable } from '../core/table';
import { MISSING_DAY } from '../core/table';
import type { PaneHost, Watch } from './host';
import type { Session } from './session';
import { TextFiles } from './textFiles';

/** What is wrong in a row of the sheet itself. */
interface SheetFault {
  /** As the person sees it. */
  readonly ligne: number;
  readonly code: string;
}

export interface OwnCertifications {
  readonly list: Certifications;
  readonly faults: readonly SheetFault[];
}

/** Each text is a row, its cells between tabs: indented JSON of every cell would be four times as long. */
interface SavedCertifications {
  readonly fichier: string;
  /** Row, code, title, type, level, certifier, first and last day, whether it is doubtful, other titles. */
  readonly lignes: readonly string[];
  /** Row, code of a finding. */
  readonly constats: readonly string[];
}

/** Findings that a sheet may have (core/harmonise/certifications/findings.ts). */
const FAULTS = ['referentiel_code_en_double', 'referentiel_code_illisible'];
/** Cells before the other titles. */
const FIXED = 9;
/** Characters kept with a document: some thousands of certifications, well under what a host takes in one message. */
const MOST_SAVED = 1_000_000;

/** @throws Problem of parseCertifications */
export function certificationsOf(raw: RawTable, fileName: string): OwnCertifications {
  const list = parseCertifications(raw, fileName);
  return { list, faults: list.findings.map(({ code, row }) => ({ ligne: raw.rowNumbers[row], code })) };
}

/**
 * Reads the file that a person picks: a text everywhere, a workbook where the face reads workbooks itself.
 * @throws Problem of core/reading and of parseCertifications; HostRefusal `panneau.erreur.classeurIci`
 */
export async function readCertifications(
  file: File,
  host: Pick<PaneHost, 'readAside'>,
  watch?: Watch,
): Promise<OwnCertifications> {
  return certificationsOf(await rawOf(file, host, watch), file.name);
}

async function rawOf(file: File, host: Pick<PaneHost, 'readAside'>, watch?: Watch): Promise<RawTable> {
  if (host.readAside !== undefined) return host.readAside(file, watch);
  const texts = new TextFiles();
  await texts.add([file]);
  return (await texts.readTable(file.name, { knownLabels: knownHeader }, watch)).raw;
}

/** The file that a region names, without its folders; null when it names none. */
export function namedReferential(region: RegionSettings | null | undefined): string | null {
  return region?.certifications?.split('/').pop() ?? null;
}

/** The file that the region in hand names and that nobody has given. */
export function missingReferential({
  region,
  certifications,
}: Pick<Session, 'region' | 'certifications'>): string | null {
  return certifications === null ? namedReferential(region) : null;
}

const cell = (text: string | number): string => String(text).replace(/\s/g, ' ');
const dayCell = (day: number): string => (day === MISSING_DAY ? '' : String(day));

function rowText(one: Certification): string {
  const { ligne, code, intitule, type, niveau, certificateur, debut, fin, douteuse, autres } = one;
  const cells = [ligne, code, intitule, type, niveau, certificateur, dayCell(debut), dayCell(fin), douteuse ? '1' : ''];
  return [...cells, ...autres].map(cell).join('\t').replace(/\t+$/, '');
}

/** As JSON of the settings. */
export function savedCertifications({ list, faults }: OwnCertifications): SavedCertifications {
  return {
    fichier: list.fileName,
    lignes: list.all.map(rowText),
    constats: faults.map(({ ligne, code }) => `${ligne}\t${code}`),
  };
}

/** Whether it is small enough to be kept with a document; a larger one serves until the pane is closed. */
export function isSavedWithDocument(own: OwnCertifications): boolean {
  let size = 0;
  for (const row of savedCertifications(own).lignes) size += row.length;
  return size <= MOST_SAVED;
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Takes back what `savedCertifications` gave; null where there was none. @throws Problem `reglages_inconnus`: damaged by hand */
export function restoredCertifications(json: unknown, fileName: string): OwnCertifications | null {
  if (json === undefined || json === null) return null;
  const { fichier, lignes, constats } = json as Partial<SavedCertifications>;
  const certifications = isTexts(lignes) ? lignes.map(certificationOf) : [];
  const sound = certifications.filter((one): one is Certification => one !== null);
  if (typeof fichier !== 'string' || sound.length === 0 || sound.length < certifications.length || !isTexts(constats)) {
    throw new Problem('reglages_inconnus', { fichier: fileName });
  }
  const faults = constats.map((text) => text.split('\t')).map(([ligne, code]) => ({ ligne: Number(ligne), code }));
  return {
    list: new Certifications({ fileName: fichier, certifications: sound, findings: [] }),
    faults: faults.filter(({ ligne, code }) => ligne > 0 && FAULTS.includes(code)),
  };
}

function certificationOf(text: string): Certification | null {
  const cells = text.split('\t');
  const [ligne, code = '', intitule = '', type = '', niveau = '', certificateur = '', debut, fin, douteuse] = cells;
  const days = [debut, fin].map((day = '') => (day === '' ? MISSING_DAY : Number(day)));
  if (intitule === '' || ![Number(ligne), ...days].every(Number.isInteger)) return null;
  return {
    ...{ ligne: Number(ligne), code, intitule, type, niveau, certificateur, debut: days[0], fin: days[1] },
    douteuse: douteuse === '1',
    autres: cells.slice(FIXED),
  };
}
