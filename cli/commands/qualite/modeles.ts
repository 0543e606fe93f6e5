/** `qualite modeles --sortie DIR`: workbooks to fill in, blank, or with what is known of the structures of a register. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { phrase, Problem } from '../../../core/messages';
import { FORMS } from '../../../core/quality/forms';
import type { Library, Referential } from '../../../core/quality/referentials';
import { library as shipped, parseReferential } from '../../../core/quality/referentials';
import { dayNumber } from '../../../core/table';
import { blankTemplateOutputs, formOf, structureTemplates } from '../../../core/tasks/quality';
import type { Command } from '../../command';
import { readArguments, required, UsageError } from '../../command';
import { checkOutput } from '../../write/output';
import { ProgressBar } from '../../told/progress';
import { readOutcomes } from '../../quality/outcomes';
import { openRegister } from '../../quality/register';
import { tell } from '../../quality/summary';
import { writeQuality } from '../../quality/write';

/** Models do not depend on the day they are written (contract: same inputs, same bytes). */
const MODEL_DAY = dayNumber(2026, 1, 1);

/** An id of the library, or a file of the region. */
function chosen(given: string | boolean | undefined, library: Library): Referential | undefined {
  if (typeof given !== 'string') return undefined;
  const isFile = existsSync(given) && statSync(given).isFile();
  return isFile ? parseReferential(readFileSync(given, 'utf8'), basename(given)) : library.get(given);
}

export const modeles: Command = async (argv) => {
  const options = ['sortie', 'modele', 'referentiel', 'registre', 'structure', 'base'];
  const given = readArguments(argv, options, ['json'], [0, 0]);
  const output = required(given, 'sortie');
  const { modele, registre, structure, base, json } = given.options;
  checkOutput(output, { commande: 'qualite modeles', intact: true });
  for (const option of ['structure', 'base'] as const) {
    if (registre === undefined && given.options[option] !== undefined) {
      throw new UsageError(phrase('qualite.option_registre', { option: `--${option}` }));
    }
  }
  const bar = new ProgressBar(json === true);
  const forms = typeof modele === 'string' ? [formOf(modele)] : FORMS;
  const opened = typeof registre === 'string' ? openRegister(registre) : null;
  const library = opened?.library ?? shipped();
  const only = chosen(given.options.referentiel, library);
  const outcomes = opened === null ? null : await readOutcomes(base, opened.registre, bar);
  const outputs =
    opened === null
      ? blankTemplateOutputs(forms, library, MODEL_DAY, only)
      : structureTemplates(forms, opened.registre, library, {
          ...(only === undefined ? {} : { only }),
          ...(typeof structure === 'string' ? { structure } : {}),
          ...(outcomes === null ? {} : { outcomes }),
        });
  if (outputs.size === 0) {
    throw new Problem('qualite_modele_sans_referentiel', { modele: String(modele), referentiel: only?.id ?? '' });
  }
  const paths = await writeQuality(output, 'modeles', outputs, [], bar);
  bar.finish();
  const lines = [phrase('qualite.resume.modeles', { n: outputs.size })];
  tell(json === true, { fichiers: paths }, lines, output, paths, bar);
};
