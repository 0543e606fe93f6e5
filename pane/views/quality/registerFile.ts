/** Takes back a register that was kept as a file, with the frame that the command line writes beside it. */
import { parseJson, Problem } from '../../../core/messages';
import { checkEvaluation } from '../../../core/quality/grid';
import { parseRegister } from '../../../core/quality/network';
import { parseFrame } from '../../../core/tasks/quality';
import { libraryOf, mergedQuality } from '../../ownQuality';
import type { ViewContext } from '../view';
import { readingOfRegister } from './reading';
import type { QualityState } from './state';

/** A frame (`cadre.json`) holds settings; a register, structures. */
function isFrame(text: string, fileName: string): boolean {
  const json = parseJson(text, 'qualite_registre_illisible', fileName);
  return typeof json === 'object' && json !== null && 'reglages' in json;
}

/**
 * Reads `registre.json`, and `cadre.json` where it was given too; nothing changes before all is right.
 * @throws Problem of parseRegister, parseFrame and libraryOf; `qualite_registre_absent`; `qualite_referentiel_inconnu`
 */
export function takeRegister(
  files: readonly (readonly [name: string, text: string])[],
  state: QualityState,
  { session }: ViewContext,
): void {
  let own = session.ownQuality;
  let register: ReturnType<typeof parseRegister> | null = null;
  for (const [name, text] of files) {
    if (isFrame(text, name)) own = mergedQuality(own, parseFrame(text, name).own);
    else register = parseRegister(text, name);
  }
  if (register === null) throw new Problem('qualite_registre_absent');
  const library = libraryOf(own);
  const { evaluations, date } = register;
  const constats = evaluations.flatMap((one) => checkEvaluation(one, library.get(one.referentiel), date));
  state.reading = readingOfRegister(register, constats, library);
  Object.assign(state, { shown: '', pair: ['', ''], comparison: null, restored: '' });
  state.openDocuments.clear();
  session.ownQuality = own;
  session.network = { registre: register, constats };
}

export function openRegisterFiles(files: readonly File[], state: QualityState, context: ViewContext): void {
  const { session, say, tell, attempt, refresh } = context;
  attempt(async () => {
    const texts = await Promise.all(files.map(async (file) => [file.name, await file.text()] as const));
    takeRegister(texts, state, context);
    refresh();
    tell(say('grille.registre.repris', { n: session.network?.registre.structures.length ?? 0 }));
  });
}
