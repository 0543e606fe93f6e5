/** The example network as files: returned workbooks, its settings, and one file that is none of ours. */
import { read, write } from 'xlsx';
import { formById } from '../../../core/quality/forms';
import { library } from '../../../core/quality/referentials';
import { templateWorkbook } from '../../../core/reports/quality/templates';
import { dayNumber, encodeUtf8 } from '../../../core/table';
import { renderXlsx } from '../../../files';
import { Rng } from '../rng';
import { disordered } from './disorder';
import type { DocumentExemple } from './documents';
import { documentsOf } from './documents';
import { idOf } from './values';

/** The day of the network, that of the example region's extraction. */
const DATE = '2026-03-31';
/** Date written in the workbooks. */
const DAY = dayNumber(2026, 1, 1);

async function bytesOf(document: DocumentExemple, rng: Rng): Promise<readonly [string, Uint8Array]> {
  const form = formById(document.modele);
  if (form === undefined) throw new RangeError(`no form ${document.modele}`);
  const { structure, referentiel, data, desordres } = document;
  const model = templateWorkbook(form, {
    jour: DAY,
    data,
    ...(referentiel === undefined ? {} : { referential: library().get(referentiel) }),
    ...(structure === undefined ? {} : { structure: { id: idOf(structure), nom: structure.nom } }),
  });
  const xlsx = await renderXlsx(disordered(model, desordres, rng));
  if (!desordres.includes('ods')) return [`${document.chemin}.xlsx`, xlsx];
  // As LibreOffice saves it: values, no formula.
  const ods = write(read(xlsx, { type: 'array', cellDates: false }), { type: 'array', bookType: 'ods' }) as ArrayBuffer;
  return [`${document.chemin}.ods`, new Uint8Array(ods)];
}

/** A workbook that strayed into the folder. */
function stray(): Promise<Uint8Array> {
  const rows = [
    ['Semaine', 'Absent'],
    ['30', 'M. Untel'],
    ['31', ''],
  ];
  return renderXlsx({
    titre: 'Congés',
    jour: DAY,
    feuilles: [
      { nom: 'Congés', blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules: rows.map((row) => row.map((valeur) => ({ valeur }))) }] },
    ],
  }); // prettier-ignore
}

/** Every file of the example network, by path. */
export async function genererReseau(graine = 1): Promise<Map<string, Uint8Array>> {
  const rng = new Rng(`reseau/${graine}`);
  const files = new Map<string, Uint8Array>();
  const settings = { version: 1, nom: 'Réseau VAE d’exemple - Atlantide', date: DATE };
  files.set('reseau.json', encodeUtf8(`${JSON.stringify(settings, null, 2)}\n`));
  for (const document of documentsOf(library(), rng)) {
    const [path, bytes] = await bytesOf(document, rng.fork(document.chemin));
    files.set(path, bytes);
  }
  files.set('conges.xlsx', await stray());
  return files;
}
