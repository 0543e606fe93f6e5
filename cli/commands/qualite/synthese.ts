/** `qualite synthese REGISTRE --sortie DIR [--memoire FICHIER]`: the anonymous synthesis of the network. */
import { phrase } from '../../../core/messages';
import { synthesise } from '../../../core/quality/synthesis';
import { qualityMeta, synthesisOutputs } from '../../../core/tasks/quality';
import { memoryFile, mergedMemory } from '../../quality/read';
import { memoryIn } from '../../quality/register';
import { registerAction } from '../../quality/registerAction';
import { tellWarning } from '../../told/told';
import { version } from '../../version';

export const synthese = registerAction(
  'synthese',
  ['memoire'],
  ({ registre, library, memory }, { sortie, memoire }, bar) => {
    // What this folder published before counts too: a difference with it must tell nothing.
    const named = typeof memoire === 'string' ? memoryFile(memoire) : null;
    const former = mergedMemory(named, mergedMemory(memory, memoryIn(String(sortie))));
    if (former === null) tellWarning(phrase('qualite.premiere_synthese'), bar);
    return synthesisOutputs(synthesise(registre, library, former ?? undefined), qualityMeta(registre, version));
  },
);
