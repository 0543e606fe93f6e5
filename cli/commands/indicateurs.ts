/** `indicateurs BASE --sortie DIR`: every indicator of a base, for internal use. */
import { phrase } from '../../core/messages';
import { countText, dayText } from '../../core/reports';
import { parseIsoDay } from '../../core/table';
import { indicatorOutputs, reportMeta } from '../../core/tasks';
import { baseFigures } from '../baseFigures';
import type { Command } from '../command';
import { readArguments, required } from '../command';
import { checkOutput } from '../write/output';
import { ProgressBar } from '../told/progress';
import { fileLines, keyFigures } from '../told/summary';
import { version } from '../version';
import { writeFigures } from '../write/writeFigures';

export const indicateurs: Command = async (argv) => {
  const given = readArguments(argv, ['sortie'], ['json'], [1, 1]);
  const output = required(given, 'sortie');
  const json = given.options.json === true;
  checkOutput(output, 'indicateurs');
  const bar = new ProgressBar(json);
  const { opened, rows, step } = await baseFigures(given.files[0], bar);
  const { region, base, sources } = opened;
  const outputs = indicatorOutputs(region, rows, reportMeta(region, sources, version));
  const paths = await writeFigures(output, 'indicateurs', opened, outputs, [step], bar);
  bar.finish();
  if (json) {
    const summary = { parcours: base.parcours.rowCount, lignes: rows.length, fichiers: paths };
    process.stdout.write(`${JSON.stringify({ ...summary, durees_ms: bar.milliseconds })}\n`);
    return;
  }
  process.stdout.write(
    [
      '',
      phrase('resume.titre', { region: region.nom, jour: dayText(parseIsoDay(region.date_extraction)) }),
      '',
      phrase('resume.indicateurs'),
      ...keyFigures(rows),
      '',
      phrase('chiffres.lignes', { n: countText(rows.length), parcours: countText(base.parcours.rowCount) }),
      phrase('resume.fichiers', { dossier: output }),
      ...fileLines(paths),
      '',
    ].join('\n'),
  );
};
