/** The anonymous synthesis and its memory: the memory is handed over first, for the next synthesis is not safe without it. */
import type { Memory, SynthesisResult } from '../../../core/quality/synthesis';
import { EMPTY_MEMORY, parseMemory, synthesise } from '../../../core/quality/synthesis';
import type { Outputs } from '../../../core/tasks';
import { MEMORY_FILE, qualityMeta, synthesisOutputs } from '../../../core/tasks/quality';
import { madeBytes, madeWorkbook } from '../../madeOutput';
import type { OpenNetwork } from '../../session';
import { version } from '../../version';
import { toldDrawn } from '../drawn';
import type { ViewContext, Work } from '../view';
import { networkFrame } from './settings';
import type { QualityState } from './state';

const WRITING = 'grille.etape.synthese';

/** Nothing was told before. */
export function startMemory(state: QualityState): void {
  state.memory = EMPTY_MEMORY;
}

/** @throws Problem `qualite_memoire_json`, `qualite_memoire_champs` */
export function takeMemory(text: string, fileName: string, state: QualityState): void {
  state.memory = parseMemory(text, fileName);
}

export function isEmptyMemory({ questions }: Memory): boolean {
  return Object.keys(questions).length === 0;
}

/** @throws Problem `qualite_memoire_posterieure` */
function made({ registre }: OpenNetwork, memory: Memory, state: QualityState, context: ViewContext): SynthesisResult {
  return synthesise(registre, networkFrame(state, context).library, memory);
}

async function handMemory(outputs: Outputs, { host }: ViewContext, work: Work): Promise<string> {
  const content = await madeBytes(outputs.get(`registre/${MEMORY_FILE}`), work);
  return host.deliverFiles('memoire-synthese', new Map([[MEMORY_FILE, content]]));
}

/** The memory, then the page, and the workbook: in one archive with the page in the atelier, as sheets in a document. */
export async function deliverSynthesis(
  network: OpenNetwork,
  memory: Memory,
  state: QualityState,
  context: ViewContext,
  running: Work,
): Promise<void> {
  const { host, say, tell, refresh } = context;
  await running.step(WRITING);
  const result = made(network, memory, state, context);
  const outputs = synthesisOutputs(result, qualityMeta(network.registre, version));
  const memoire = await handMemory(outputs, context, running);
  state.memory = result.memory;
  const files = new Map([['synthese.html', await madeBytes(outputs.get('synthese/index.html'), running)]]);
  const model = await madeWorkbook(outputs.get('synthese/synthese.xlsx'), running);
  const told: string[] = [];
  if (host.workbookBytes === undefined) {
    const names = await host.deliverWorkbook('synthese', model, running.watch(WRITING));
    for (const one of names) state.written.add(one);
    told.push(toldDrawn(names, context));
  } else files.set('synthese.xlsx', await host.workbookBytes(model, running.watch(WRITING)));
  told.push(say('grille.synthese.remise', { nom: await host.deliverFiles('synthese', files), memoire }));
  refresh();
  tell(told.join(' '));
}
