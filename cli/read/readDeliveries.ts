/** Finds the exports of a region's certifiers, reads them, and says on stderr what the officer should look at. */
import { resolve } from 'node:path';
import type { Certifier } from '../../core/base';
import { deliveryNumber, SheetNumbers } from '../../core/base';
import { phrase, Problem, tellFinding } from '../../core/messages';
import type { Profile } from '../../core/profiles';
import type { RawTable } from '../../core/table';
import type { Decision, ReadDelivery } from '../../core/tasks';
import { isPseudonymisedDelivery } from '../../core/tasks';
import { mapFile } from './mapFile';
import type { ProgressBar } from '../told/progress';
import type { ReadSheets } from './readFile';
import { readSheets } from './readFile';
import { readProfile } from './readProfile';
import type { ExportFile, RegionDirectory } from './regionFiles';
import { exportFiles } from './regionFiles';
import type { ReadSheet } from './sharedSheets';
import { sharedSheetWarning } from './sharedSheets';
import type { SheetSentences } from '../told/sheetSentences';
import { placeOf, saidOnce } from '../told/sheetSentences';
import { tellWarning } from '../told/told';

export interface Found {
  readonly files: readonly ExportFile[];
  /** Certifiers of which no file was found. */
  readonly missing: readonly Certifier[];
}

/** @throws Problem `aucun_export`, `export_introuvable`, `export_dossier`. */
export function findExports({ region, root }: RegionDirectory): Found {
  // Interviews and supports are delivered by bodies that certify nothing; they do not feed these figures.
  const certifiers = region.certificateurs.filter(({ nature }) => nature === 'certificateur');
  for (const { id, nature } of region.certificateurs) {
    if (nature !== 'certificateur') tellWarning(phrase('executer.nature_non_lue', { certificateur: id, nature }));
  }
  const byCertifier = certifiers.map((certifier) => ({ certifier, files: exportFiles(root, certifier) }));
  const files = byCertifier.flatMap((one) => one.files);
  if (files.length === 0) throw new Problem('aucun_export', { region: region.nom });
  files.sort((a, b) => (a.livraison < b.livraison ? -1 : 1));
  return { files, missing: byCertifier.filter((one) => one.files.length === 0).map((one) => one.certifier) };
}

/**
 * Reads the files with the profiles of their certifiers.
 * @param accept without a profile, apply what is sure of a proposal instead of stopping.
 * @throws Problem `profil_absent`, `profil_autre_certificateur`, and those of reading a file or a profile.
 */
export async function readDeliveries(
  { root }: RegionDirectory,
  files: readonly ExportFile[],
  accept: boolean,
  bar: ProgressBar,
): Promise<{ reads: ReadDelivery[]; decisions: Decision[] }> {
  const profiles = readProfiles(root, files);
  const early = accept ? new Map<string, ReadSheets>() : await readUnprofiled(files);
  const reads: ReadDelivery[] = [];
  const decisions: Decision[] = [];
  const warn = (sentence: string): void => tellWarning(sentence, bar);
  const numbers = sheetNumbers(files);
  for (const [index, { livraison, certifier, path }] of files.entries()) {
    const profile = profiles.get(certifier.id);
    const progress = (done: number, total: number): void =>
      bar.report({ step: 'lire', done: index + done / Math.max(1, total), total: files.length }, livraison);
    const { tables, sha256 } = early.get(path) ?? (await readSheets(path, profile, progress));
    const ids = (numbers.get(certifier.id) as SheetNumbers).of(deliveryNumber(livraison), tables.length);
    const said: SheetSentences[] = [];
    const sheets: ReadSheet[] = [];
    tables.forEach((raw, sheet) => {
      const place = { fichier: raw.source.fileName, livraison: placeOf(raw, ids[sheet]) };
      const twin = reads.find((read) => read.sha256 === sha256 && read.raw.source.sheet === raw.source.sheet);
      if (twin !== undefined) {
        const same = twin.certifier.id === certifier.id;
        const code = same ? 'executer.fichier_en_double' : 'executer.fichier_en_double_ailleurs';
        // Of a workbook, once for all its sheets.
        if (sheet === 0) warn(phrase(code, { ...place, autre: twin.livraison }));
        const which = { certificateur: certifier.id, livraison: ids[sheet], detail: twin.livraison };
        decisions.push({ type: 'fichier_en_double', ...which });
      }
      const mapped = mapFile(raw, profile, certifier.id, ids[sheet]);
      decisions.push(...mapped.decisions);
      said.push({ place: place.livraison, sentences: [...mapped.warnings, ...wholeFileFindings(raw, place)] });
      sheets.push({ raw, profile: mapped.profile });
      reads.push({ livraison: ids[sheet], certifier, raw, profile: mapped.profile, sha256 });
    });
    [...saidOnce(said), ...sharedSheetWarning(sheets)].forEach(warn);
  }
  // Further sheets are numbered after the files.
  reads.sort((a, b) => (a.livraison < b.livraison ? -1 : 1));
  bar.close();
  return { reads, decisions };
}

/** By certifier: how the sheets of its files are numbered. */
function sheetNumbers(files: readonly ExportFile[]): Map<string, SheetNumbers> {
  const counts = new Map<string, number>();
  for (const { certifier } of files) counts.set(certifier.id, (counts.get(certifier.id) ?? 0) + 1);
  return new Map([...counts].map(([id, count]) => [id, new SheetNumbers(id, count)]));
}

/**
 * The files of certifiers without a profile, by path: read first, since only pseudonymised deliveries do without one.
 * @throws Problem `profil_absent` when another is among them
 */
async function readUnprofiled(files: readonly ExportFile[]): Promise<Map<string, ReadSheets>> {
  const read = new Map<string, ReadSheets>();
  const without = new Set<string>();
  for (const { certifier, path } of files) {
    if (certifier.profil !== undefined || without.has(certifier.id)) continue;
    const file = await readSheets(path, undefined);
    if (file.tables.every(isPseudonymisedDelivery)) read.set(path, file);
    else without.add(certifier.id);
  }
  if (without.size > 0) {
    const [premier] = without;
    throw new Problem('profil_absent', { certificateurs: [...without].join(', '), premier });
  }
  return read;
}

/** Before anything is read: a profile that is wrong stops the run at once. */
function readProfiles(root: string, files: readonly ExportFile[]): Map<string, Profile> {
  const certifiers = [...new Map(files.map(({ certifier }) => [certifier.id, certifier])).values()];
  const profiles = new Map<string, Profile>();
  for (const { id, profil } of certifiers) {
    if (profil === undefined) continue;
    const profile = readProfile(resolve(root, ...profil.split('/')), profil);
    if (profile.certificateur !== id) {
      throw new Problem('profil_autre_certificateur', { certificateur: id, profil: profile.certificateur });
    }
    profiles.set(id, profile);
  }
  return profiles;
}

/** About the whole file: the officer must hear of it now, not find it among the certifier's cells. */
export function wholeFileFindings(
  { source, findings = [], otherSheets, sameSheets = [] }: RawTable,
  place: { readonly fichier: string; readonly livraison: string },
): string[] {
  return findings
    .filter(({ row, column }) => row < 0 && column < 0)
    .map(({ code, suggestion }) => {
      if (code !== 'autres_feuilles') {
        return phrase('executer.constat', { ...place, constat: tellFinding(code, { suggestion }).quoi });
      }
      const named = (sheets: readonly string[]): string => sheets.map((sheet) => `« ${sheet} »`).join(', ');
      const slots = { ...place, feuille: source.sheet ?? '', autres: named(otherSheets) };
      // Those of its layout can be read with it.
      const same = sameSheets.filter((sheet) => otherSheets.includes(sheet));
      return same.length === 0
        ? phrase('executer.autres_feuilles', slots)
        : phrase('executer.autres_feuilles_semblables', { ...slots, feuilles: JSON.stringify(sameSheets) });
    });
}
