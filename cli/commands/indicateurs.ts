/** `indicateurs BASE --sortie DIR`: every indicator of a base, for internal use. */
import { phrase } from '../../core/messages';
import { countText, dayText } from '../../core/reports';
import { parseIsoDay } from '../../core/table';
import { calculer, indicatorOutputs, missingCertifiers, reportMeta } from '../../core/tasks';
import type { Command } from '../command';
import { readArguments, required } from '../command';
import { openBase, runOn } from '../openBase';
import { checkOutput } from '../output';
import { ProgressBar } from '../progress';
import { keyFigures } from '../summary';
import { tellWarning } from '../told';
import { version } from '../version';
import { writeFigures } from '../writeFigures';

export const indicateurs: Command = async (argv) => {
  const given = readArguments(argv, ['sortie'], ['json'], [1, 1]);
  const output = required(given, 'sortie');
  const json = given.options.json === true;
  checkOutput(output, 'indicateurs');
  const bar = new ProgressBar(json);
  const opened = await openBase(given.files[0], bar);
  const { region, base, missing, sources } = opened;
  for (const id of missing) tellWarning(phrase('executer.livraison_absente', { certificateur: id }), bar);
  const rows = runOn(bar, calculer(region, base, missingCertifiers(opened)));
  const outputs = indicatorOutputs(region, rows, reportMeta(region, sources, version));
  const steps = [{ etape: 'indicateurs' as const, entree: base.parcours.rowCount, sortie: rows.length }];
  const paths = await writeFigures(output, 'indicateurs', opened, outputs, steps, bar);
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
      ...paths.map((path) => `  ${path.padEnd(36)} ${phrase(`fichier.${path}`)}`),
      '',
    ].join('\n'),
  );
};
