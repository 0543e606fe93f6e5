/** The `fichier-large` case: one CSV of 300 columns and 200 MB, to see that memory does not follow the size of the file. */
import { join } from 'node:path';
import { CsvFile } from './csvFile';
import { dossierOf } from './dossiers';
import { column, type Layout } from './layout';
import { LAYOUTS } from './layouts';
import { writeFrame } from './region';

const COLUMNS = 300;
const ANSWERS = ['oui', 'non', '', '3', 'sans objet', '12,5', 'à préciser'];

/** The first layout followed by the certifier's own questionnaire: columns that no rubrique reads. */
export function largeLayout(): Layout {
  const base = LAYOUTS[0];
  const questions = Array.from({ length: COLUMNS - base.columns.length }, (_, q) =>
    column(`Question ${q + 1}`, null, ({ habit }) => ANSWERS[(habit * 31 + q * 17) % ANSWERS.length]),
  );
  return { ...base, files: ['fichier-large.csv'], columns: [...base.columns, ...questions] };
}

/** Adds rows until the file holds `megabytes` (10^6 bytes); returns the number of rows. */
export function writeLarge(folder: string, megabytes: number, seed: number): number {
  const layout = largeLayout();
  writeFrame(folder, 'Fichier large (données fictives)', [layout]);
  const file = new CsvFile(join(folder, 'exports', layout.certifier), layout.files[0], layout);
  let rows = 0;
  for (let index = 0; file.written < megabytes * 1e6; index++) {
    const dossier = dossierOf(seed, index);
    if (dossier.certifier !== 0) continue;
    file.add(dossier);
    rows++;
  }
  file.close();
  return rows;
}
