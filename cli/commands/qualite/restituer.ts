/** `qualite restituer REGISTRE --sortie DIR [--structure ID] [--base BASE]`: the reports of each structure that was evaluated. */
import { Problem } from '../../../core/messages';
import { qualityMeta, restitutionOutputs } from '../../../core/tasks/quality';
import { readOutcomes } from '../../quality/outcomes';
import { registerAction } from '../../quality/registerAction';
import { version } from '../../version';

export const restituer = registerAction('restituer', ['structure', 'base'], async (opened, options, bar) => {
  const { registre, library, settings } = opened;
  const only = typeof options.structure === 'string' ? options.structure : undefined;
  if (only !== undefined && !registre.structures.some(({ id }) => id === only)) {
    throw new Problem('qualite_structure_inconnue', { structure: only });
  }
  const meta = qualityMeta(registre, version);
  const outcomes = await readOutcomes(options.base, registre, bar);
  const outputs = restitutionOutputs(registre, library, settings.famille_cible, meta, only, outcomes);
  if (outputs.size === 0) throw new Problem('qualite_rien_a_restituer', { structure: only ?? '' });
  return outputs;
});
