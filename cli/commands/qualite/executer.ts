/** `qualite executer DOSSIER --sortie DIR [--base BASE]`: everything, from the returned workbooks to the directory. */
import { phrase } from '../../../core/messages';
import { synthesise } from '../../../core/quality/synthesis';
import {
  boardOutputs,
  directoryOutputs,
  outcomesOutputs,
  qualityMeta,
  registerOutputs,
  restitutionOutputs,
  synthesisOutputs,
} from '../../../core/tasks/quality';
import type { Command } from '../../command';
import { readArguments, required } from '../../command';
import { checkOutput } from '../../write/output';
import { ProgressBar } from '../../told/progress';
import { readOutcomes } from '../../quality/outcomes';
import { formerMemory, readNetwork } from '../../quality/read';
import { networkLines, networkSummary, synthesisLine, tell } from '../../quality/summary';
import { writeQuality } from '../../quality/write';
import { tellWarning } from '../../told/told';
import { version } from '../../version';

export const executer: Command = async (argv) => {
  const given = readArguments(argv, ['sortie', 'date', 'base'], ['json'], [1, 1]);
  const output = required(given, 'sortie');
  const json = given.options.json === true;
  checkOutput(output, { commande: 'qualite executer', intact: true });
  const bar = new ProgressBar(json);
  const [directory] = given.files;
  const { frame, inputs, read } = readNetwork(directory, given.options.date, bar);
  const { registre, constats } = read;
  const { library, settings } = frame;
  const meta = qualityMeta(registre, version);
  const outcomes = await readOutcomes(given.options.base, registre, bar);
  const memory = formerMemory(directory, settings, output);
  if (memory === undefined) tellWarning(phrase('qualite.premiere_synthese'), bar);
  const synthesis = synthesise(registre, library, memory);
  const outputs = new Map([
    ...registerOutputs(frame, registre, constats),
    ...boardOutputs(registre),
    ...restitutionOutputs(registre, library, settings.famille_cible, meta, undefined, outcomes),
    ...synthesisOutputs(synthesis, meta),
    ...directoryOutputs(registre, meta),
    ...(outcomes === null ? [] : outcomesOutputs(registre, library, outcomes)),
  ]);
  const paths = await writeQuality(output, 'executer', outputs, inputs, bar);
  bar.finish();
  const lines = [...networkLines(read), synthesisLine(registre)];
  if (outcomes === null) lines.push(phrase('qualite.resume.sans_base'));
  tell(json, { ...networkSummary(read), fichiers: paths }, lines, output, paths, bar);
};
