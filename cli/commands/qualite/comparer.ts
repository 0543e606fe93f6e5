/** `qualite comparer GRILLE GRILLE [--sortie FICHIER.xlsx]`: two auditors, or two audits of one structure. */
import { existsSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Problem } from '../../../core/messages';
import { evaluationOf, readDocuments } from '../../../core/quality/forms';
import type { Graded } from '../../../core/quality/grid';
import { library as shipped } from '../../../core/quality/referentials';
import { compareGrids } from '../../../core/tasks/quality';
import { renderXlsx } from '../../../files';
import type { Command } from '../../command';
import { readArguments } from '../../command';
import { openReturned } from '../../quality/network';
import { comparisonLines } from '../../quality/summary';
import { version } from '../../version';

/** @throws Problem `fichier_introuvable`, `qualite_grille_attendue` */
function gradedOf(path: string): Graded {
  const fichier = basename(path);
  if (!existsSync(path)) throw new Problem('fichier_introuvable', { fichier });
  const library = shipped();
  for (const document of readDocuments(openReturned(path, fichier).sheets, fichier, library).documents) {
    const graded = evaluationOf(document, library);
    if (graded !== null) {
      return { evaluation: graded.evaluation, referential: library.get(graded.evaluation.referentiel) };
    }
  }
  throw new Problem('qualite_grille_attendue', { fichier });
}

export const comparer: Command = async (argv) => {
  const given = readArguments(argv, ['sortie'], ['json'], [2, 2]);
  const [a, b] = given.files.map(gradedOf);
  const compared = compareGrids(a, b, version);
  const { sortie, json } = given.options;
  if (typeof sortie === 'string') {
    if (existsSync(sortie)) throw new Problem('qualite_comparaison_existe', { fichier: basename(sortie) });
    writeFileSync(sortie, await renderXlsx(compared.classeur));
  }
  process.stdout.write(
    json === true
      ? `${JSON.stringify({ genre: compared.genre, ...compared.resume })}\n`
      : `${comparisonLines(compared).join('\n')}\n`,
  );
};
