/** The region of the consolidation journeys: three raw deliveries, one pseudonymised by the command line, one sent again. */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { read, utils, write } from 'xlsx';
import type { HeldSheet } from './documentState';
import { K1 } from './keySearch';
import { type TypedSheet, type XlsxRegion, xlsxRegion } from './xlsxRegion';

const CLI = path.join(__dirname, '..', '..', '..', 'bin', 'suivi-vae.js');
/** Delivers pseudonymised, and with names: two are enough, and quick to publish. */
const DISCREET = 'universite';
const CANDID = 'branche';
/** Sent again, one line shorter. */
export const REPLACED = 'CQP_2024_2025.xlsx';

export interface RegionInHand {
  readonly region: XlsxRegion;
  /** Deliveries with names, as sheets and as files. */
  readonly raw: readonly TypedSheet[];
  readonly rawFiles: readonly string[];
  /** The pseudonymised one. */
  readonly delivery: string;
  readonly replacement: { readonly sheet: TypedSheet; readonly file: string };
}

/** Runs the command line. */
export function suiviVae(...args: string[]): void {
  execFileSync(process.execPath, [CLI, ...args], { stdio: 'ignore' });
}

/** A spreadsheet without its last line. */
function shorter({ certifier, name, cells }: TypedSheet): TypedSheet {
  const last = Math.max(...cells.map(({ row }) => row));
  return { certifier, name, cells: cells.filter(({ row }) => row < last) };
}

function shorterFile(file: string, folder: string): string {
  const book = read(fs.readFileSync(file), { cellNF: true });
  const sheet = book.Sheets[book.SheetNames[0]];
  const range = utils.decode_range(sheet['!ref'] as string);
  for (let column = range.s.c; column <= range.e.c; column++)
    delete sheet[utils.encode_cell({ r: range.e.r, c: column })];
  sheet['!ref'] = utils.encode_range({ s: range.s, e: { ...range.e, r: range.e.r - 1 } });
  fs.mkdirSync(folder);
  const made = path.join(folder, path.basename(file));
  fs.writeFileSync(made, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  return made;
}

/** Made in a folder of the system's temporary directory: `region.root`. */
export function regionInHand(): RegionInHand {
  const region = xlsxRegion();
  const { root, sheets } = region;
  const fileOf = ({ certifier, name }: TypedSheet): string => path.join(root, 'exports', certifier, name);
  const raw = sheets.filter(({ certifier }) => certifier === CANDID);
  const discreet = sheets.find(({ certifier }) => certifier === DISCREET) as TypedSheet;
  const key = path.join(root, 'k1.cle');
  fs.writeFileSync(key, K1.file);
  const made = path.join(root, 'pseudonymise');
  const profile = path.join(root, 'profils', `${DISCREET}.json`);
  suiviVae('pseudonymiser', fileOf(discreet), '--profil', profile, '--cle', `fichier:${key}`, '--sortie', made);
  fs.rmSync(key);
  const replaced = raw.find(({ name }) => name === REPLACED) as TypedSheet;
  const found = (fs.readdirSync(made, { recursive: true }) as string[]).find((one) => one.endsWith('livraison.csv'));
  return {
    region,
    raw,
    rawFiles: raw.map(fileOf),
    delivery: path.join(made, found as string),
    replacement: { sheet: shorter(replaced), file: shorterFile(fileOf(replaced), path.join(root, 'renvoi')) },
  };
}

/** The sheets of a document of the region; texts of a file are texts whatever they look like. */
export function asHeld(sheets: readonly TypedSheet[]): HeldSheet[] {
  return sheets.map(({ name, cells }) => ({
    name,
    cells: cells.map((cell) => ({
      ...cell,
      format: cell.format ?? (typeof cell.value === 'string' ? '@' : undefined),
    })),
  }));
}
