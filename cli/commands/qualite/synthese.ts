/** `qualite synthese REGISTRE --sortie DIR`: the anonymous synthesis of the network. */
import { synthesise } from '../../../core/quality/synthesis';
import { qualityMeta, synthesisOutputs } from '../../../core/tasks/quality';
import { mergedMemory } from '../../quality/read';
import { memoryIn } from '../../quality/register';
import { registerAction } from '../../quality/registerAction';
import { version } from '../../version';

export const synthese = registerAction('synthese', [], ({ registre, library, memory }, options) => {
  // What this folder published before counts too: a difference with it must tell nothing.
  const former = mergedMemory(memory, memoryIn(String(options.sortie)));
  return synthesisOutputs(synthesise(registre, library, former ?? undefined), qualityMeta(registre, version));
});
