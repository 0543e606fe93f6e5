/** `publier BASE --sortie DIR`: what may leave, after disclosure control: CSV and page. */
import { phrase } from '../../core/messages';
import { countText, hiddenReasons } from '../../core/reports';
import { publicationOutputs, publier as task, reportMeta } from '../../core/tasks';
import { baseFigures } from '../baseFigures';
import type { Command } from '../command';
import { readArguments, required } from '../command';
import { runOn } from '../read/openBase';
import { checkOutput } from '../write/output';
import { ProgressBar } from '../told/progress';
import { fileLines } from '../told/summary';
import { version } from '../version';
import { writeFigures } from '../write/writeFigures';

export const publier: Command = async (argv) => {
  const given = readArguments(argv, ['sortie'], ['json'], [1, 1]);
  const output = required(given, 'sortie');
  const json = given.options.json === true;
  checkOutput(output, 'publication');
  const bar = new ProgressBar(json);
  const { opened, rows, step } = await baseFigures(given.files[0], bar);
  const { region, sources } = opened;
  const published = runOn(bar, task(region, rows));
  const outputs = publicationOutputs(region, published, reportMeta(region, sources, version));
  const { report } = published;
  const steps = [step, { etape: 'publication' as const, entree: report.lignes, sortie: report.publiees }];
  const paths = await writeFigures(output, 'publication', opened, outputs, steps, bar);
  bar.finish();
  if (json) {
    const { lignes, publiees, primaires, secondaires, raisons, seuil } = report;
    const summary = { seuil, lignes, publiees, secret_primaire: primaires, secret_secondaire: secondaires, raisons };
    process.stdout.write(`${JSON.stringify({ ...summary, fichiers: paths, durees_ms: bar.milliseconds })}\n`);
    return;
  }
  process.stdout.write(
    [
      '',
      phrase('resume.publication', {
        publies: countText(report.publiees),
        masques: countText(report.primaires + report.secondaires),
        seuil: report.seuil,
      }),
      ...hiddenReasons(report).map(
        ({ phrase: code, slots, n }) => `  ${countText(n).padStart(7)}  ${phrase(code, slots)}`,
      ),
      '',
      phrase('resume.fichiers', { dossier: output }),
      ...fileLines(paths),
      '',
    ].join('\n'),
  );
};
