/** Reads the workbooks that are taken: their sheets through the host, then the whole network through the core. */
import { Problem } from '../../../core/messages';
import type { QualityFinding } from '../../../core/quality/findings';
import type { ReadDocument } from '../../../core/quality/forms';
import { evaluationOf } from '../../../core/quality/forms';
import type { Evaluation } from '../../../core/quality/grid';
import { checkEvaluation } from '../../../core/quality/grid';
import type { Register } from '../../../core/quality/network';
import type { Library } from '../../../core/quality/referentials';
import type { SheetGrid } from '../../../core/reading';
import type { GivenWorkbook, ReadNetwork } from '../../../core/tasks/quality';
import { lireReseau } from '../../../core/tasks/quality';
import { HostRefusal, isCancelled } from '../../host';
import { saidProblem } from '../../spoken';
import type { ViewContext, Work } from '../view';
import { isReportSheet } from './reportSheets';
import { workbookRows, type WorkbookRow } from './rows';
import { networkFrame } from './settings';
import type { QualityState, Reading, ReadGrid } from './state';

const OPENING = 'grille.etape.ouvrir';

/** The workbooks that may be read now. */
export async function listRows(state: QualityState, { host, session, say }: ViewContext): Promise<void> {
  const hasDeliveries = session.region !== null || session.profiles.size > 0;
  state.rows = workbookRows(await host.places(), say('grille.document'), { ...state, hasDeliveries });
}

/**
 * Why a file cannot be read, without the advice: that of a delivery (export as csv…) is not that of a returned workbook.
 * @throws the error itself when it is no refusal of a file, or a Cancel
 */
export function whyUnread(error: unknown, { host, say }: ViewContext): string {
  if (error instanceof Problem) return saidProblem(error, host.language).quoi;
  if (!(error instanceof HostRefusal) || isCancelled(error)) throw error;
  return say(error.phraseCode, error.slots);
}

/** A workbook as the core takes it; one that cannot be opened says why, and the others go on. */
async function opened(row: WorkbookRow, context: ViewContext, work: Work): Promise<GivenWorkbook> {
  const { host } = context;
  const named = { fichier: row.nom, sha256: row.sha256 };
  if (row.illisible !== undefined) return { ...named, sheets: [], illisible: row.illisible };
  const sheets: SheetGrid[] = [];
  try {
    for (const { place, isTaken } of row.sheets) {
      if (!isTaken) continue;
      const grid = await host.readGrid(place, { isCancelled: work.watch(OPENING).isCancelled });
      if (grid !== null && !(row.file === undefined && isReportSheet(grid))) sheets.push(grid);
    }
  } catch (error) {
    return { ...named, sheets: [], illisible: whyUnread(error, context) };
  }
  return { ...named, sheets };
}

/** Reads all that is taken: the session then holds the register, the state what was read. @throws Problem, `cancelled()` */
export async function readWorkbooks(state: QualityState, context: ViewContext, work: Work): Promise<Reading> {
  const { session } = context;
  await listRows(state, context);
  const rows = state.rows.filter(
    ({ isTaken, sheets, illisible }) => isTaken && (illisible !== undefined || sheets.some((sheet) => sheet.isTaken)),
  );
  const { settings, date, library } = networkFrame(state, context);
  const given: GivenWorkbook[] = [];
  for (const [done, row] of rows.entries()) {
    await work.step(OPENING, done, rows.length);
    const workbook = await opened(row, context, work);
    // A document of which nothing is left to read (only our own results) is no returned workbook.
    if (workbook.sheets.length > 0 || workbook.illisible !== undefined) given.push(workbook);
  }
  const read = await work.run(lireReseau(given, settings, date, library));
  const reading = readingOf(read, rows, date, library);
  state.reading = reading;
  state.shown = '';
  state.pair = ['', ''];
  state.comparison = null;
  state.openDocuments.clear();
  session.network =
    read.registre.structures.length === 0 ? null : { registre: read.registre, constats: reading.constats };
  return reading;
}

/** What only a census makes wrong: an auditor with one grid has none, and follows no network. */
const OF_A_CENSUS: ReadonlySet<string> = new Set([
  'qualite_structure_inconnue',
  'qualite_structure_inconnue_proche',
  'qualite_etape_sautee',
]);

/** Whether the register of the network is among what was read. */
export function hasCensus(documents: readonly ReadDocument[]): boolean {
  return documents.some(({ form }) => form.id === 'recensement');
}

function readingOf(read: ReadNetwork, rows: readonly WorkbookRow[], date: string, library: Library): Reading {
  const { registre, documents, ecartes } = read;
  const others = outsideRegister(documents, registre, library);
  const checked = others.flatMap(({ evaluation, referential }) => checkEvaluation(evaluation, referential, date));
  const told = hasCensus(documents) ? read.constats : read.constats.filter(({ code }) => !OF_A_CENSUS.has(code));
  const grids = [
    ...registre.evaluations.map((evaluation) => ({ evaluation, nom: nameIn(registre, evaluation.structure) })),
    ...others,
  ];
  return {
    documents,
    grids: grids.map((one, i) => readGrid(String(i), one.evaluation, one.nom, date, library)),
    constats: [...told, ...checked],
    ecartes,
    rows: new Map(rows.map((row) => [row.nom, row])),
  };
}

/** Findings of the files that could not be read: each names its file and says why. */
export function unreadable({ constats }: Reading): readonly QualityFinding[] {
  return constats.filter(({ code }) => code === 'qualite_fichier_illisible');
}

export function nameIn({ structures }: Register, id: string): string {
  return structures.find((one) => one.id === id)?.nom ?? id;
}

function readGrid(key: string, evaluation: Evaluation, nom: string, date: string, library: Library): ReadGrid {
  const referential = library.get(evaluation.referentiel);
  return { key, nom, evaluation, referential, constats: checkEvaluation(evaluation, referential, date) };
}

interface Outside {
  readonly evaluation: Evaluation;
  readonly referential: ReturnType<Library['get']>;
  readonly nom: string;
}

/** Grids of documents that the register left aside: their results are shown all the same. */
function outsideRegister(
  documents: readonly ReadDocument[],
  { documents: own }: Register,
  library: Library,
): Outside[] {
  const keyOf = (fichier: string, modele: string, referentiel: string): string =>
    JSON.stringify([fichier, modele, referentiel]);
  const known = new Set(own.map(({ fichier, modele, referentiel }) => keyOf(fichier, modele, referentiel)));
  return documents.flatMap((document): Outside[] => {
    if (known.has(keyOf(document.fichier, document.form.id, document.referentiel))) return [];
    const evaluation = evaluationOf(document, library)?.evaluation;
    if (evaluation === undefined) return [];
    return [{ evaluation, referential: library.get(evaluation.referentiel), nom: document.nom || document.structure }];
  });
}

/** What there is to see of a register that was taken back from its file. */
export function readingOfRegister(registre: Register, constats: readonly QualityFinding[], library: Library): Reading {
  const grids = registre.evaluations.map((evaluation, i) =>
    readGrid(String(i), evaluation, nameIn(registre, evaluation.structure), registre.date, library),
  );
  return { documents: [], grids, constats, ecartes: 0, rows: new Map() };
}
