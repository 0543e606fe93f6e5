/** `qualite restituer REGISTRE --sortie DIR [--structure ID]`: the report of each structure that was evaluated. */
import { Problem } from '../../../core/messages';
import { qualityMeta, restitutionOutputs } from '../../../core/tasks/quality';
import { registerAction } from '../../quality/registerAction';
import { version } from '../../version';

export const restituer = registerAction('restituer', ['structure'], ({ registre, library, settings }, options) => {
  const only = typeof options.structure === 'string' ? options.structure : undefined;
  if (only !== undefined && !registre.structures.some(({ id }) => id === only)) {
    throw new Problem('qualite_structure_inconnue', { structure: only });
  }
  const outputs = restitutionOutputs(registre, library, settings.famille_cible, qualityMeta(registre, version), only);
  if (outputs.size === 0) throw new Problem('qualite_rien_a_restituer', { structure: only ?? '' });
  return outputs;
});
