/** `qualite annuaire REGISTRE --sortie DIR`: the public page, and the internal sheet. */
import { phrase } from '../../../core/messages';
import { publicDirectory } from '../../../core/quality/directory';
import { directoryOutputs, qualityMeta } from '../../../core/tasks/quality';
import { registerAction } from '../../quality/registerAction';
import { version } from '../../version';

export const annuaire = registerAction('annuaire', [], ({ registre }) => ({
  outputs: directoryOutputs(registre, qualityMeta(registre, version)),
  lines: [
    phrase('qualite.resume.annuaire', { n: publicDirectory(registre).length, total: registre.structures.length }),
  ],
}));
