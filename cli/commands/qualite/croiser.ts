/** `qualite croiser REGISTRE --base BASE --sortie DIR`: quality and results of parcours side by side, internal. */
import { phrase } from '../../../core/messages';
import { lastAudits } from '../../../core/quality/outcomes';
import { outcomesOutputs } from '../../../core/tasks/quality';
import { UsageError } from '../../command';
import { readOutcomes } from '../../quality/outcomes';
import { registerAction } from '../../quality/registerAction';

export const croiser = registerAction('croiser', ['base'], async ({ registre, library }, options, bar) => {
  const outcomes = await readOutcomes(options.base, registre, bar);
  if (outcomes === null) throw new UsageError(phrase('commande.option_manque', { option: '--base' }));
  const shown = outcomes.structures.filter(({ observee }) => observee).length;
  return {
    outputs: outcomesOutputs(registre, library, outcomes),
    lines: [
      phrase('qualite.resume.croiser', {
        n: outcomes.structures.length,
        base: shown,
        grilles: lastAudits(registre, library).length,
      }),
    ],
  };
});
