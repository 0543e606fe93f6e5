/** `modeles --sortie DIR`: writes the models to start from: a region to fill in, an export file, the dictionary, quality workbooks. */
import { createHash } from 'node:crypto';
import { parcoursRubriques, passageRubriques } from '../../core/base';
import { tableSchema } from '../../core/dictionary';
import { phrase } from '../../core/messages';
import { FORMS } from '../../core/quality/forms';
import { library } from '../../core/quality/referentials';
import { exportTemplate } from '../../core/reports';
import { dayNumber, encodeUtf8 } from '../../core/table';
import { blankTemplateOutputs } from '../../core/tasks/quality';
import { renderXlsx } from '../../files';
import type { Command } from '../command';
import { readArguments, required } from '../command';
import { writeOutput } from '../write/output';
import { renderOutputs } from '../write/renderResult';
import { version } from '../version';

/** Models do not depend on the day they are written (contract: same inputs, same bytes). */
const MODEL_DAY = dayNumber(2026, 1, 1);

/** A region to fill in: two certifiers, keys in files beside it. */
const REGION = {
  version: 1,
  nom: 'Ma région',
  code_region: '00',
  date_extraction: '2026-03-31',
  certificateurs: [
    {
      id: 'dava',
      nom: 'DAVA de l’académie',
      ministere: 'EN',
      profil: 'profils/dava.json',
      exports: ['exports/dava/*.csv'],
    },
    { id: 'universite', nom: 'Université', ministere: 'ESR', exports: ['exports/universite/*.xlsx'] },
  ],
  rubriques: { extensions: [] },
  publication: { seuil: 5, methode: 'suppression' },
  cles: { appariement: 'fichier:cles/appariement.cle', region: 'fichier:cles/region.cle' },
};

function json(value: object): Uint8Array {
  return encodeUtf8(`${JSON.stringify(value, null, 2)}\n`);
}

export const modeles: Command = async (argv) => {
  const given = readArguments(argv, ['sortie'], ['json'], [0, 0]);
  const output = required(given, 'sortie');
  const files = new Map<string, Uint8Array>([
    ['region/region.json', json(REGION)],
    ['export-certificateur.xlsx', await renderXlsx(exportTemplate([], MODEL_DAY))],
    ['schemas/parcours.json', json(tableSchema('parcours', 'Parcours VAE', parcoursRubriques([])))],
    ['schemas/passages.json', json(tableSchema('passages', 'Passages devant un jury', passageRubriques([])))],
  ]);
  // Grids, questionnaires and registers of quality: `qualite modeles` pre-fills them for the structures of a register.
  const quality = blankTemplateOutputs(FORMS, library(), MODEL_DAY, undefined, 'qualite/');
  for (const [path, bytes] of await renderOutputs(quality, () => undefined)) files.set(path, bytes);
  // The mark by which a later run knows its own models, and that nobody has filled them in since.
  const written = [...files].map(([fichier, bytes]) => ({
    fichier,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  files.set('journal.json', json({ version: 1, outil: `suivi-vae ${version}`, sorties: written }));
  writeOutput(output, files, 'modeles');
  process.stdout.write(
    given.options.json === true
      ? `${JSON.stringify({ fichiers: [...files.keys()] })}\n`
      : `${phrase('modeles.ecrits', { n: files.size - 1, dossier: output })}\n`,
  );
};
