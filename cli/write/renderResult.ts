/** Turns the result of a job into the files of the contract: CSV, workbooks, page, journal. */
import type { Decision, ExecuterResult, Outputs } from '../../core/tasks';
import {
  anomalyOutputs,
  baseDescription,
  baseOutputs,
  completenessOutputs,
  feedbackOutputs,
  indicatorOutputs,
  journal,
  jsonBytes,
  publicationOutputs,
  reportMeta,
} from '../../core/tasks';
import { pourXlsx, renderXlsx } from '../../files';
import type { Draft } from './output';
import { version } from '../version';

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

/** Writes each output in a draft as it is made, in their order: only one is in memory at a time. */
export async function pourOutputs(
  outputs: Outputs,
  draft: Draft,
  progress: (done: number, total: number) => void,
): Promise<void> {
  let done = 0;
  for (const [path, output] of outputs) {
    progress(done++, outputs.size);
    if (output.genre === 'classeur') await draft.pour(path, (emit) => pourXlsx(output.make(), emit));
    else if (output.pour === undefined) draft.put(path, output.make());
    else await draft.pour(path, output.pour);
  }
}

/**
 * Writes every output in a draft, in a fixed order; `journal.json` last, with the SHA-256 of all the others.
 * @param fingerprints of the keys, by name.
 */
export async function renderResult(
  draft: Draft,
  result: ExecuterResult,
  fingerprints: Readonly<Record<string, string>>,
  decisions: readonly Decision[],
  progress: (done: number, total: number) => void,
): Promise<void> {
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
  await pourOutputs(outputs, draft, progress);
  draft.put('journal.json', jsonBytes(journal(`suivi-vae ${version}`, fingerprints, result, decisions, draft.written)));
}
