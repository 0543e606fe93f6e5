/** The files of the contract, as neutral outputs: bytes, or a workbook that each face draws its own way. */
import { sha256 } from '@noble/hashes/sha2.js';
import type { RegionSettings } from '../base';
import type { Protected } from '../disclosure';
import { extendedCatalogue } from '../indicators';
import type { IndicatorRow } from '../indicators';
import {
  anomaliesCsvSteps,
  baseWorkbook,
  completenessSteps,
  dashboardSteps,
  feedbackSteps,
  indicatorsCsvSteps,
  publicationSiteSteps,
  tableCsvSteps,
} from '../reports';
import type { ReportMeta } from '../reports';
import { encodeUtf8, hexText, lastOf, parseIsoDay } from '../table';
import type { Emit, Steps } from '../table';
import type { WorkbookModel } from '../workbook';
import type { ConsolidateResult, DeliveryOutcome } from './consolider';

/** One output, made when it is asked for: all of them at once would fill the memory. */
export type Output = MadeOutput<'octets', Uint8Array> | MadeOutput<'classeur', WorkbookModel>;

interface MadeOutput<Genre, Content> {
  readonly genre: Genre;
  /** In one go. */
  readonly make: () => Content;
  /** The same in steps, for a pane that must stay alive: yields the share that is done. */
  readonly steps: () => Steps<Content>;
  /** Bytes handed over as they are made, for a face that writes them at once; absent where that spares nothing. */
  readonly pour?: (emit: Emit) => void;
}

/** Outputs by path in the result directory (contract.md), in the order in which they are made. */
export type Outputs = ReadonlyMap<string, Output>;

/** An output of bytes; with `emit`, the steps hand them over as they are made. */
export const bytes = (steps: (emit?: Emit) => Steps<Uint8Array>): Output => ({
  genre: 'octets',
  make: () => lastOf(steps()),
  steps: () => steps(),
  pour: (emit) => {
    const rest = lastOf(steps(emit));
    if (rest.length > 0) emit(rest);
  },
});
/** An output that is a workbook. */
export const workbook = (steps: () => Steps<WorkbookModel>): Output => ({
  genre: 'classeur',
  make: () => lastOf(steps()),
  steps,
});

/** What is short is made in one step. */
export function* atOnce<Content>(make: () => Content): Steps<Content> {
  return make();
}

/** SHA-256, hexadecimal (FIPS 180-4). */
export function hexSha256(content: Uint8Array): string {
  return hexText(sha256(content));
}

/** A JSON file as all of ours are: two spaces, a line break at the end. */
export function jsonBytes(value: object): Uint8Array {
  return encodeUtf8(`${JSON.stringify(value, null, 2)}\n`);
}

/**
 * What every report says of its making.
 * @param sources SHA-256 of each delivery, in their order
 */
export function reportMeta(
  region: Pick<RegionSettings, 'date_extraction'>,
  sources: readonly string[],
  version: string,
): ReportMeta {
  return {
    jour: parseIsoDay(region.date_extraction),
    outil: `suivi-vae ${version}`,
    // Inputs and rules make the figures (design/indicators.md, fiche méthode).
    empreinte: hexSha256(encodeUtf8(JSON.stringify([sources, extendedCatalogue, version]))),
  };
}

/** `base/`: the base, its description, both in one workbook. */
export function baseOutputs(result: ConsolidateResult, description: object, meta: ReportMeta): Outputs {
  const { base } = result.consolidated;
  return new Map([
    ['base/parcours.csv', bytes((emit) => tableCsvSteps(base.parcours, emit))],
    ['base/passages.csv', bytes((emit) => tableCsvSteps(base.passages, emit))],
    ['base/base.json', bytes(() => atOnce(() => jsonBytes(description)))],
    ['base/base-consolidee.xlsx', workbook(() => atOnce(() => baseWorkbook(result, description, meta)))],
  ]);
}

/** `indicateurs/`: for internal use. */
export function indicatorOutputs(region: RegionSettings, rows: readonly IndicatorRow[], meta: ReportMeta): Outputs {
  return new Map([
    ['indicateurs/indicateurs.csv', bytes((emit) => indicatorsCsvSteps(rows, emit))],
    ['indicateurs/tableau-de-bord.xlsx', workbook(() => dashboardSteps(region, rows, meta))],
  ]);
}

function* siteSteps(region: RegionSettings, published: Protected, meta: ReportMeta): Steps<Uint8Array> {
  const page = yield* publicationSiteSteps(region, published, meta);
  yield 1;
  return encodeUtf8(page);
}

/** `publication/`: after disclosure control. */
export function publicationOutputs(region: RegionSettings, published: Protected, meta: ReportMeta): Outputs {
  return new Map([
    ['publication/indicateurs.csv', bytes((emit) => indicatorsCsvSteps(published.rows, emit))],
    ['publication/site/index.html', bytes(() => siteSteps(region, published, meta))],
  ]);
}

/** `retours/`: one workbook per certifier that has delivered, in the order of their first deliveries. */
export function feedbackOutputs(
  region: RegionSettings,
  deliveries: readonly DeliveryOutcome[],
  meta: ReportMeta,
): Outputs {
  const grouped = new Map<string, DeliveryOutcome[]>();
  for (const outcome of deliveries) {
    const { id } = outcome.read.certifier;
    grouped.set(id, [...(grouped.get(id) ?? []), outcome]);
  }
  return new Map(
    [...grouped].map(([id, outcomes]) => [`retours/${id}.xlsx`, workbook(() => feedbackSteps(region, outcomes, meta))]),
  );
}

/** `anomalies.csv`: places and codes, no value. */
export function anomalyOutputs(deliveries: readonly DeliveryOutcome[]): Outputs {
  return new Map([['anomalies.csv', bytes((emit) => anomaliesCsvSteps(deliveries, emit))]]);
}

/** `qualite-donnees.xlsx`: completeness by certifier, counts only; an output of `executer` besides those of the contract. */
export function completenessOutputs(
  region: RegionSettings,
  deliveries: readonly DeliveryOutcome[],
  meta: ReportMeta,
): Outputs {
  return new Map([['qualite-donnees.xlsx', workbook(() => completenessSteps(region, deliveries, meta))]]);
}
