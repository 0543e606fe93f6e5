/** `qualite lire DOSSIER --sortie DIR`: returned workbooks -> register of the network, and what is to be looked at. */
import { registerOutputs } from '../../../core/tasks/quality';
import type { Command } from '../../command';
import { readArguments, required } from '../../command';
import { checkOutput } from '../../write/output';
import { ProgressBar } from '../../told/progress';
import { readNetwork } from '../../quality/read';
import { networkSummary, networkLines, tell } from '../../quality/summary';
import { writeQuality } from '../../quality/write';

export const lire: Command = async (argv) => {
  const given = readArguments(argv, ['sortie', 'date'], ['json'], [1, 1]);
  const output = required(given, 'sortie');
  const json = given.options.json === true;
  checkOutput(output, { commande: 'qualite lire', intact: true });
  const bar = new ProgressBar(json);
  const { frame, inputs, read } = readNetwork(given.files[0], given.options.date, bar);
  const outputs = registerOutputs(frame, read.registre, read.constats);
  const paths = await writeQuality(output, 'lire', outputs, inputs, bar);
  bar.finish();
  tell(json, { ...networkSummary(read), fichiers: paths }, networkLines(read), output, paths, bar);
};
