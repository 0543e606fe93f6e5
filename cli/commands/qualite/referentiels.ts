/** `qualite referentiels [--sortie DIR]`: the référentiels delivered; as JSON, to write another from. */
import { phrase } from '../../../core/messages';
import type { Referential } from '../../../core/quality/referentials';
import {
  assignmentsJson,
  crosswalkJson,
  referentialJson,
  shippedCrosswalks,
  shippedReferentials,
} from '../../../core/quality/referentials';
import { dayText } from '../../../core/reports';
import { encodeUtf8, parseIsoDay } from '../../../core/table';
import { hexSha256, jsonBytes } from '../../../core/tasks';
import { qualityJournal } from '../../../core/tasks/quality';
import type { Command } from '../../command';
import { readArguments } from '../../command';
import { writeOutput } from '../../write/output';
import { qualityFileLines } from '../../quality/files';
import { version } from '../../version';

function validityText({ validite: { debut, fin } }: Referential): string {
  const day = (iso: string): string => dayText(parseIsoDay(iso));
  if (debut !== null && fin !== null) {
    return phrase('qualite.validite.bornee', { debut: day(debut), fin: day(fin) });
  }
  if (debut !== null) return phrase('qualite.validite.sans_fin', { debut: day(debut) });
  return fin === null ? phrase('qualite.validite.toujours') : phrase('qualite.validite.jusqu', { fin: day(fin) });
}

export const referentiels: Command = async (argv) => {
  const { options } = readArguments(argv, ['sortie'], ['json'], [0, 0]);
  const files = new Map<string, Uint8Array>();
  for (const one of shippedReferentials) {
    files.set(`referentiels/${one.id}.json`, encodeUtf8(referentialJson(one)));
    if (one.indicateurs.some(({ rattachement }) => rattachement === 'deduit')) {
      files.set(`rattachements/${one.id}.json`, encodeUtf8(assignmentsJson(one)));
    }
  }
  for (const one of shippedCrosswalks) {
    files.set(`correspondances/${one.de}-${one.vers.famille}.json`, encodeUtf8(crosswalkJson(one)));
  }
  const paths = [...files.keys()].sort();
  const { sortie } = options;
  if (typeof sortie === 'string') {
    const written = paths.map((fichier) => ({ fichier, sha256: hexSha256(files.get(fichier) as Uint8Array) }));
    files.set('journal.json', jsonBytes(qualityJournal(`suivi-vae ${version}`, 'referentiels', [], written)));
    writeOutput(sortie, files, { commande: 'qualite referentiels', intact: true });
  }
  if (options.json === true) {
    const list = shippedReferentials.map(({ id, titre, famille, genre, statut, validite, indicateurs }) => ({
      ...{ id, titre, famille, genre, statut, validite },
      indicateurs: indicateurs.length,
    }));
    process.stdout.write(`${JSON.stringify({ referentiels: list, fichiers: sortie === undefined ? [] : paths })}\n`);
    return;
  }
  const lines = shippedReferentials.map((one) =>
    phrase('qualite.referentiel', {
      id: one.id,
      titre: one.titre,
      n: one.indicateurs.length,
      validite: validityText(one),
    }),
  );
  if (typeof sortie === 'string') {
    lines.push('', phrase('resume.fichiers', { dossier: sortie }), ...qualityFileLines(paths));
  }
  process.stdout.write(`${lines.join('\n')}\n`);
};
