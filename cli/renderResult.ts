/** Turns the result of the main job into the files of the contract: CSV, workbooks, page, journal. */
import type { Decision, ExecuterResult, Outputs } from '../core/tasks';
import {
  anomalyOutputs,
  baseDescription,
  baseOutputs,
  completenessOutputs,
  feedbackOutputs,
  hexSha256,
  indicatorOutputs,
  journal,
  jsonBytes,
  publicationOutputs,
  reportMeta,
} from '../core/tasks';
import { renderXlsx } from '../files';
import { version } from './version';

/** The bytes of each output, by path, in their order. */
export async function renderOutputs(
  outputs: Outputs,
  progress: (done: number, total: number) => void,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [path, output] of outputs) {
    progress(files.size, outputs.size);
    files.set(path, output.genre === 'octets' ? output.make() : await renderXlsx(output.make()));
  }
  return files;
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
  const { region, deliveries, indicators, published } = result;
  const sources = deliveries.map(({ read }) => read.sha256);
  const meta = reportMeta(region, sources, version);
  const outputs = new Map([
    ...baseOutputs(result, baseDescription(fingerprints, result), meta),
    ...indicatorOutputs(region, indicators, meta),
    ...publicationOutputs(region, published, meta),
    ...anomalyOutputs(deliveries),
    ...completenessOutputs(region, deliveries, meta),
    ...feedbackOutputs(region, deliveries, meta),
  ]);
  const files = await renderOutputs(outputs, progress);
  const written = [...files].map(([fichier, bytes]) => ({ fichier, sha256: hexSha256(bytes) }));
  written.sort((a, b) => (a.fichier < b.fichier ? -1 : 1));
  files.set('journal.json', jsonBytes(journal(`suivi-vae ${version}`, fingerprints, result, decisions, written)));
  return files;
}
