/** `qualite annuaire REGISTRE --sortie DIR`: the public page, and the internal sheet. */
import { directoryOutputs, qualityMeta } from '../../../core/tasks/quality';
import { registerAction } from '../../quality/registerAction';
import { version } from '../../version';

export const annuaire = registerAction('annuaire', [], ({ registre }) =>
  directoryOutputs(registre, qualityMeta(registre, version)),
);
