/** Turns the result of the main job into the files of the contract: CSV, workbooks, page, journal. */
import { createHash } from 'node:crypto';
import { catalogue } from '../core/indicators';
import {
  anomaliesCsv,
  baseWorkbook,
  dashboard,
  feedback,
  indicatorsCsv,
  publicationSite,
  tableCsv,
} from '../core/reports';
import type { ReportMeta } from '../core/reports';
import { encodeUtf8, parseIsoDay } from '../core/table';
import type { Decision, ExecuterResult } from '../core/tasks';
import { baseDescription, journal } from '../core/tasks';
import type { WorkbookModel } from '../core/workbook';
import { renderXlsx } from '../files';
import { version } from './version';

type Rendered = () => Promise<Uint8Array> | Uint8Array;

function json(value: object): Uint8Array {
  return encodeUtf8(`${JSON.stringify(value, null, 2)}\n`);
}

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Certifiers that delivered, each with the outcomes of its files. */
function byCertifier(result: ExecuterResult): Map<string, ExecuterResult['deliveries'][number][]> {
  const grouped = new Map<string, ExecuterResult['deliveries'][number][]>();
  for (const outcome of result.deliveries) {
    const { id } = outcome.read.certifier;
    grouped.set(id, [...(grouped.get(id) ?? []), outcome]);
  }
  return grouped;
}

/**
 * Renders every output, in a fixed order.
 * @param fingerprints of the keys, by name.
 * @returns bytes by path; `journal.json` last, with the SHA-256 of all the others.
 */
export async function renderResult(
  result: ExecuterResult,
  fingerprints: Readonly<Record<string, string>>,
  decisions: readonly Decision[],
  progress: (done: number, total: number) => void,
): Promise<Map<string, Uint8Array>> {
  const { region, consolidated, indicators, published } = result;
  const { base } = consolidated;
  const description = baseDescription(fingerprints, result);
  const meta: ReportMeta = {
    jour: parseIsoDay(region.date_extraction),
    outil: `suivi-vae ${version}`,
    // Inputs and rules make the figures (design/indicators.md, fiche méthode).
    empreinte: sha256(JSON.stringify([result.deliveries.map(({ read }) => read.sha256), catalogue, version])),
  };
  const workbook =
    (model: () => WorkbookModel): Rendered =>
    () =>
      renderXlsx(model());
  const outputs = new Map<string, Rendered>([
    ['base/parcours.csv', () => tableCsv(base.parcours)],
    ['base/passages.csv', () => tableCsv(base.passages)],
    ['base/base.json', () => json(description)],
    ['base/base-consolidee.xlsx', workbook(() => baseWorkbook(result, description, meta))],
    ['indicateurs/indicateurs.csv', () => indicatorsCsv(indicators)],
    ['indicateurs/tableau-de-bord.xlsx', workbook(() => dashboard(region, indicators, meta))],
    ['publication/indicateurs.csv', () => indicatorsCsv(published.rows)],
    ['publication/site/index.html', () => encodeUtf8(publicationSite(region, published, meta))],
    ['anomalies.csv', () => anomaliesCsv(result.deliveries)],
  ]);
  for (const [id, outcomes] of byCertifier(result)) {
    outputs.set(
      `retours/${id}.xlsx`,
      workbook(() => feedback(region, outcomes, meta)),
    );
  }
  const files = new Map<string, Uint8Array>();
  for (const [path, render] of outputs) {
    progress(files.size, outputs.size);
    files.set(path, await render());
  }
  const written = [...files].map(([fichier, bytes]) => ({ fichier, sha256: sha256(bytes) }));
  written.sort((a, b) => (a.fichier < b.fichier ? -1 : 1));
  files.set('journal.json', json(journal(`suivi-vae ${version}`, fingerprints, result, decisions, written)));
  return files;
}
