/** Hands over what cleaning gives: the cleaned data, the feedback, the findings, or all that the command line gives. */
import type { CleanedDelivery } from '../../../core/reports';
import { harmonisedCsvSteps } from '../../../core/reports';
import type { Cleaned, Outputs } from '../../../core/tasks';
import { cleanedDelivery, cleaningJournal, cleaningOutputs, hexSha256, jsonBytes } from '../../../core/tasks';
import { inStep } from '../../../core/tasks/task';
import { madeBytes, madeWorkbook } from '../../madeOutput';
import { version } from '../../version';
import type { ViewContext } from '../view';
import type { Acceptance } from './acceptance';
import { formerDecisions } from './formerJournal';
import { loadPlaces } from './source';
import type { CleaningState } from './state';
import { certifierOf, dayOfData } from './state';

/** What is in hand once a file is cleaned. */
export interface Ready {
  readonly cleaned: Cleaned;
  readonly acceptance: Acceptance;
}

const WRITING = 'nettoyer.etape.csv';
const FEEDBACK = 'retour.xlsx';
const FINDINGS = 'anomalies.csv';

interface Made {
  readonly delivery: CleanedDelivery;
  readonly outputs: Outputs;
  readonly day: number;
}

/** The outputs of the command `nettoyer`, with the repairs that the person keeps. */
function made({ cleaned, acceptance }: Ready, { session, say }: ViewContext, state: CleaningState): Made {
  const certifier = certifierOf(state, session);
  const { sha256 } = state.read!;
  const livraison = `${certifier.id}-01`;
  const delivery = cleanedDelivery(cleaned, certifier, livraison, sha256, acceptance.accepts, state.former);
  const region = session.region?.nom ?? say('nettoyer.region');
  const day = dayOfData(session, certifier.id);
  return { delivery, outputs: cleaningOutputs([delivery], region, day, version), day };
}

/** Data, before and after, to-do list, summary. */
export function writeSheets(ready: Ready, context: ViewContext, state: CleaningState): void {
  const { host, say, tell } = context;
  const STEP = 'nettoyer.etape.feuilles';
  context.work(STEP, async (work) => {
    const { outputs } = made(ready, context, state);
    const path = [...outputs.keys()].find((name) => name.endsWith('-avant-apres.xlsx'));
    const model = await madeWorkbook(outputs.get(path!), work, STEP);
    const names = await host.deliverWorkbook(say('nettoyer.classeur'), model, work.watch(STEP));
    tell(say('nettoyer.feuilles.ecrites', { noms: names.join(', ') }));
    loadPlaces(context, state, true);
  });
}

export function writeCsvFile(ready: Ready, context: ViewContext): void {
  const { host, say, tell } = context;
  context.work(WRITING, async (work) => {
    const name = say('nettoyer.csv.nom');
    const csv = await work.run(inStep(WRITING, harmonisedCsvSteps(ready.cleaned.file)));
    const files = new Map([[`${name}.csv`, csv]]);
    tell(say('nettoyer.csv.ecrit', { nom: await host.deliverFiles(name, files) }));
  });
}

/** What there is to correct, in order: a workbook, or new sheets. */
export function deliverFeedback(ready: Ready, context: ViewContext, state: CleaningState): void {
  const { host, say, tell } = context;
  context.work(WRITING, async (work) => {
    const model = await madeWorkbook(made(ready, context, state).outputs.get(FEEDBACK), work);
    const names = await host.deliverWorkbook('retour', model, work.watch(WRITING));
    tell(say('nettoyer.feuilles.ecrites', { noms: names.join(', ') }));
    loadPlaces(context, state, true);
  });
}

/** Places and codes, no value. */
export function deliverAnomalies(ready: Ready, context: ViewContext, state: CleaningState): void {
  const { host, say, tell } = context;
  context.work(WRITING, async (work) => {
    const files = new Map([[FINDINGS, await madeBytes(made(ready, context, state).outputs.get(FINDINGS), work)]]);
    tell(say('nettoyer.anomalies.ecrit', { nom: await host.deliverFiles('anomalies', files) }));
  });
}

/** Every file of the command `nettoyer` and its journal, in one archive, where the face makes .xlsx files itself. */
export function deliverAll(ready: Ready, context: ViewContext, state: CleaningState): void {
  const { host, say, tell } = context;
  context.work(WRITING, async (work) => {
    const { delivery, outputs, day } = made(ready, context, state);
    const files = new Map<string, Uint8Array>();
    for (const [path, output] of outputs) {
      const bytes =
        output.genre === 'octets'
          ? await madeBytes(output, work)
          : await host.workbookBytes?.(await madeWorkbook(output, work), work.watch(WRITING));
      if (bytes !== undefined) files.set(path, bytes);
    }
    const written = [...files].map(([fichier, bytes]) => ({ fichier, sha256: hexSha256(bytes) }));
    written.sort((a, b) => (a.fichier < b.fichier ? -1 : 1));
    const journal = cleaningJournal(`suivi-vae ${version}`, [delivery], formerDecisions(state), written, day);
    files.set('journal.json', jsonBytes(journal));
    tell(say('nettoyer.csv.ecrit', { nom: await host.deliverFiles(say('nettoyer.tout.nom'), files) }));
  });
}
