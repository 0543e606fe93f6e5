/** Reads every file that is about to leave, as `verifier` looks at it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../core/messages';
import { knownHeader } from '../../core/profiles';
import { readGrid, sniff } from '../../core/reading';
import { isIndicatorTable, readIndicators, readOwn } from '../../core/reports';
import { decodeUtf8 } from '../../core/table';
import type { LeavingFile } from '../../core/tasks';
import { openWorkbook, readDelivery } from '../../files';

/** Texts that are read as they are, tags included. */
const TEXTS = /\.(html?|xml|svg|txt|md|json|js|css)$/i;
const TABLES = /\.(csv|tsv)$/i;
const WORKBOOKS = /\.(xlsx|xlsm|xlsb|xls|ods)$/i;

/** Left by systems, never published. */
const IGNORED = /^(\.|~\$|thumbs\.db$|desktop\.ini$)/i;

/** Paths of the files below a directory, with `/`, in the order of their names. */
export function filesBelow(directory: string, prefix = ''): string[] {
  return readdirSync(join(directory, prefix))
    .filter((name) => !IGNORED.test(name))
    .sort()
    .flatMap((name) => {
      const path = `${prefix}${name}`;
      return statSync(join(directory, path)).isDirectory() ? filesBelow(directory, `${path}/`) : [path];
    });
}

/** One file, read; several where it is a workbook of several sheets. What cannot be read says so. */
export async function readLeaving(directory: string, path: string): Promise<LeavingFile[]> {
  const bytes = readFileSync(join(directory, ...path.split('/')));
  try {
    if (TABLES.test(path)) return [await table(path, bytes)];
    if (WORKBOOKS.test(path)) return sheets(path, bytes);
    if (TEXTS.test(path)) return [{ fichier: path, contenu: { genre: 'texte', texte: decodeUtf8(bytes) } }];
  } catch (fault) {
    if (!(fault instanceof Problem) || fault.code === 'indicateurs_illisibles') throw fault;
  }
  return [{ fichier: path, contenu: { genre: 'illisible' } }];
}

async function table(path: string, bytes: Uint8Array): Promise<LeavingFile> {
  const own = readOwn(bytes);
  if (isIndicatorTable(own)) {
    return { fichier: path, contenu: { genre: 'indicateurs', rows: readIndicators(own, path) } };
  }
  const raw = await readDelivery(path, bytes, { knownLabels: knownHeader });
  return { fichier: path, contenu: { genre: 'tableau', raw } };
}

function sheets(path: string, bytes: Uint8Array): LeavingFile[] {
  const { sheets: grids, format } = openWorkbook(bytes, sniff(bytes));
  return grids.flatMap((grid): LeavingFile[] => {
    const fichier = `${path} > ${grid.name}`;
    try {
      const raw = readGrid([grid], { fileName: path, format, knownLabels: knownHeader });
      return [{ fichier, contenu: { genre: 'tableau', raw } }];
    } catch (fault) {
      // A blank sheet holds nothing to look at.
      if (fault instanceof Problem) return [];
      throw fault;
    }
  });
}
