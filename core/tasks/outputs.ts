/** The files of the contract, as neutral outputs: bytes, or a workbook that each face draws its own way. */
import { sha256 } from '@noble/hashes/sha2.js';
import type { RegionSettings } from '../base';
import type { Protected } from '../disclosure';
import { catalogue } from '../indicators';
import type { IndicatorRow } from '../indicators';
import { anomaliesCsv, baseWorkbook, dashboard, feedback, indicatorsCsv, publicationSite, tableCsv } from '../reports';
import type { ReportMeta } from '../reports';
import { encodeUtf8, parseIsoDay } from '../table';
import type { WorkbookModel } from '../workbook';
import type { ConsolidateResult, DeliveryOutcome } from './consolider';

/** One output, made when it is asked for: all of them at once would fill the memory. */
export type Output =
  | { readonly genre: 'octets'; readonly make: () => Uint8Array }
  | { readonly genre: 'classeur'; readonly make: () => WorkbookModel };

/** Outputs by path in the result directory (contract.md), in the order in which they are made. */
export type Outputs = ReadonlyMap<string, Output>;

const bytes = (make: () => Uint8Array): Output => ({ genre: 'octets', make });
const workbook = (make: () => WorkbookModel): Output => ({ genre: 'classeur', make });

/** SHA-256, hexadecimal (FIPS 180-4). */
export function hexSha256(content: Uint8Array): string {
  return Array.from(sha256(content), (byte) => byte.toString(16).padStart(2, '0')).join('');
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
    empreinte: hexSha256(encodeUtf8(JSON.stringify([sources, catalogue, version]))),
  };
}

/** `base/`: the base, its description, both in one workbook. */
export function baseOutputs(result: ConsolidateResult, description: object, meta: ReportMeta): Outputs {
  const { base } = result.consolidated;
  return new Map([
    ['base/parcours.csv', bytes(() => tableCsv(base.parcours))],
    ['base/passages.csv', bytes(() => tableCsv(base.passages))],
    ['base/base.json', bytes(() => jsonBytes(description))],
    ['base/base-consolidee.xlsx', workbook(() => baseWorkbook(result, description, meta))],
  ]);
}

/** `indicateurs/`: for internal use. */
export function indicatorOutputs(region: RegionSettings, rows: readonly IndicatorRow[], meta: ReportMeta): Outputs {
  return new Map([
    ['indicateurs/indicateurs.csv', bytes(() => indicatorsCsv(rows))],
    ['indicateurs/tableau-de-bord.xlsx', workbook(() => dashboard(region, rows, meta))],
  ]);
}

/** `publication/`: after disclosure control. */
export function publicationOutputs(region: RegionSettings, published: Protected, meta: ReportMeta): Outputs {
  return new Map([
    ['publication/indicateurs.csv', bytes(() => indicatorsCsv(published.rows))],
    ['publication/site/index.html', bytes(() => encodeUtf8(publicationSite(region, published, meta)))],
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
    [...grouped].map(([id, outcomes]) => [`retours/${id}.xlsx`, workbook(() => feedback(region, outcomes, meta))]),
  );
}

/** `anomalies.csv`: places and codes, no value. */
export function anomalyOutputs(deliveries: readonly DeliveryOutcome[]): Outputs {
  return new Map([['anomalies.csv', bytes(() => anomaliesCsv(deliveries))]]);
}
