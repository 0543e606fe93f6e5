/** Opens a base that was written before: its directory's files, or its one workbook; the same for every face. */
import * as z from 'zod';
import type { Base, Certifier, RegionSettings } from '../base';
import { parcoursColumns, parseSettings, passageColumns } from '../base';
import { parseJson, Problem, schemaFaults } from '../messages';
import type { SheetGrid } from '../reading';
import type { ReadBase } from '../reports';
import { PARCOURS_SHEET, PASSAGES_SHEET, readBaseSteps, readTableCsv } from '../reports';
import { decodeUtf8 } from '../table';
import type { Table } from '../table';
import { describedDelivery } from './describedDelivery';
import { inStep } from './task';
import type { Task } from './task';

const deliveryOfBase = describedDelivery.extend({
  profil: z.looseObject({ version: z.number() }),
  date_arret: z.string(),
});

const describedBase = z.looseObject({
  version: z.literal(1),
  region: z.unknown(),
  cles: z.record(z.string(), z.string()),
  livraisons: z.array(deliveryOfBase),
});

/** The content of `base.json` (contract). */
export type BaseDescription = z.infer<typeof describedBase>;

/** A base, ready to be counted, published, or added to. */
export interface OpenedBase extends ReadBase {
  readonly description: BaseDescription;
  readonly region: RegionSettings;
  /** Ids of certifiers (of nature certificateur) that have delivered nothing. */
  readonly missing: readonly string[];
  /** SHA-256 of the deliveries, in order: they sign the figures (fiche méthode). */
  readonly sources: readonly string[];
}

/** The three files of a base directory. */
export interface BaseFiles {
  /** `base.json`. */
  readonly description: Uint8Array;
  readonly parcours: Uint8Array;
  readonly passages: Uint8Array;
}

/** The certifiers that have delivered nothing, as `calculer` asks for them. */
export function missingCertifiers({ region, missing }: Pick<OpenedBase, 'region' | 'missing'>): readonly Certifier[] {
  return region.certificateurs.filter(({ id }) => missing.includes(id));
}

/**
 * A base that is read, checked against its description.
 * @param fileName of what holds the description, for the messages
 * @throws Problem `base_description_invalide`, `base_colonne_absente`, and those of parseSettings
 */
export function describeBase({ base, description }: ReadBase, fileName: string): OpenedBase {
  const parsed = describedBase.safeParse(description);
  if (!parsed.success) {
    throw new Problem('base_description_invalide', {
      fichier: fileName,
      ...schemaFaults(parsed.error.issues, description),
    });
  }
  const region = parseSettings(parsed.data.region, fileName);
  const { extensions } = region.rubriques;
  requireColumns(base.parcours, parcoursColumns(extensions), PARCOURS_SHEET);
  requireColumns(base.passages, passageColumns(extensions), PASSAGES_SHEET);
  const delivered = new Set(parsed.data.livraisons.map(({ certificateur }) => certificateur));
  return {
    base: inOrder(base, extensions),
    description: parsed.data,
    region,
    missing: region.certificateurs
      .filter(({ id, nature }) => nature === 'certificateur' && !delivered.has(id))
      .map(({ id }) => id),
    sources: parsed.data.livraisons.map(({ sha256 }) => sha256),
  };
}

function requireColumns(table: Table, names: readonly string[], tableName: string): void {
  const there = new Set(table.columns.map(({ name }) => name));
  const colonne = names.find((name) => !there.has(name));
  if (colonne !== undefined) throw new Problem('base_colonne_absente', { table: tableName, colonne });
}

/** Columns in the order of the contract, whatever an editor did with them. */
function inOrder(base: Base, extensions: readonly string[]): Base {
  const ordered = ({ rowCount, columns }: Table, names: readonly string[]): Table => ({
    rowCount,
    columns: [...columns].sort((a, b) => rank(names, a.name) - rank(names, b.name)),
  });
  return {
    parcours: ordered(base.parcours, parcoursColumns(extensions)),
    passages: ordered(base.passages, passageColumns(extensions)),
  };
}

function rank(names: readonly string[], name: string): number {
  const at = names.indexOf(name);
  return at < 0 ? names.length : at;
}

/**
 * A base workbook (`base-consolidee.xlsx`, or the same sheets in a document).
 * @throws Problem `classeur_base_invalide` and those of describeBase
 */
export function* openBaseSheets(sheets: readonly SheetGrid[], fileName: string): Task<OpenedBase> {
  yield { step: 'ouvrir', done: 0, total: 1 };
  return describeBase(yield* inStep('ouvrir', readBaseSteps(sheets)), fileName);
}

/**
 * A base directory (`base.json`, `parcours.csv`, `passages.csv`).
 * @throws Problem `base_illisible`, `base_csv_invalide` and those of describeBase
 */
export function* openBaseFiles(files: BaseFiles): Task<OpenedBase> {
  yield { step: 'ouvrir', done: 0, total: 1 };
  const description = parseJson(decodeUtf8(files.description), 'base_illisible', 'base.json');
  const parcours = yield* inStep('ouvrir', readTableCsv(files.parcours, 'parcours.csv'), 0, 0.8);
  const passages = yield* inStep('ouvrir', readTableCsv(files.passages, 'passages.csv'), 0.8, 0.2);
  return describeBase({ base: { parcours, passages }, description }, 'base.json');
}
