/** Reads the files of the list: once to know whose they are, and again to consolidate them. */
import { Problem } from '../../../core/messages';
import type { ColumnProposal, Profile } from '../../../core/profiles';
import { knownHeader, profileFromProposal, proposeMappingSteps } from '../../../core/profiles';
import type { ReadingOptions } from '../../../core/reading';
import type { Steps } from '../../../core/table';
import type { GivenDelivery } from '../../../core/tasks';
import { deliveredProfile, deliveryMark } from '../../../core/tasks';
import type { Task } from '../../../core/tasks/task';
import { inStep } from '../../../core/tasks/task';
import type { ReadTable, ReadTables } from '../../host';
import { HostRefusal, isCancelled } from '../../host';
import { guessCertifier } from '../guessCertifier';
import type { ViewContext, Work } from '../view';
import { rowsOf } from './rows';
import type { FileFault, FileRow, RefusedRow } from './state';
import { stateOf } from './state';

const READING = 'consolider.etape.lecture';

/** As the command line reads a file with that profile. A sheet of the document is read whatever its name. */
function options({ place }: FileRow, profile: Profile | undefined): ReadingOptions {
  const entetes = profile?.colonnes.map(({ entete }) => entete);
  const headers = new Set(entetes);
  return {
    feuille: place.kind === 'file' ? profile?.feuille : undefined,
    feuilles: place.kind === 'file' ? profile?.feuilles : undefined,
    feuilles_ecartees: place.kind === 'file' ? profile?.feuilles_ecartees : undefined,
    ligne_entete: profile?.ligne_entete,
    encodage: profile?.encodage,
    separateur: profile?.separateur,
    knownLabels: (text) => headers.has(text) || knownHeader(text),
    ...(entetes === undefined ? {} : { entetes }),
  };
}

function readRow(row: FileRow, profile: Profile | undefined, { host }: ViewContext, work: Work): Promise<ReadTable> {
  return host.readTable(row.place, options(row, profile), work.watch(READING));
}

/** Every sheet of the layout, of a workbook given as a file. */
async function readRowWhole(
  row: FileRow,
  profile: Profile | undefined,
  context: ViewContext,
  work: Work,
): Promise<ReadTables> {
  const { readTables } = context.host;
  if (readTables !== undefined && row.place.kind === 'file') {
    return readTables(row.place, options(row, profile), work.watch(READING));
  }
  const { raw, sha256 } = await readRow(row, profile, context, work);
  return { tables: [raw], sha256 };
}

function* stepped<Result>(steps: Steps<Result>): Task<Result> {
  yield { step: READING, done: 0, total: 1 };
  return yield* inStep(READING, steps);
}

/** The fault of a file, that others may do without. @throws what is none: a Cancel, a fault of ours */
function faultOf(error: unknown): FileFault {
  if (error instanceof Problem || (error instanceof HostRefusal && !isCancelled(error))) return error;
  throw error;
}

/** Files that are taken and that nobody looked at yet. */
export function waitingRows(rows: readonly FileRow[]): FileRow[] {
  return rows.filter(({ included, seen, fault }) => included && seen === null && fault === null);
}

/** Looks at files; one that cannot be read keeps its fault, and the others go on. */
export async function seeEach(rows: readonly FileRow[], context: ViewContext, work: Work): Promise<void> {
  for (const row of rows) row.isTried = true;
  for (const row of rows) {
    row.fault = null;
    try {
      await seeRow(row, context, work);
    } catch (error) {
      row.fault = faultOf(error);
    }
  }
}

/** Knows a file: pseudonymised or not, whose, with which profile. @throws Problem of reading it */
export async function seeRow(row: FileRow, context: ViewContext, work: Work): Promise<void> {
  const { session } = context;
  const { raw } = await readRow(row, session.profiles.get(row.certifier), context, work);
  const mark = deliveryMark(raw);
  if (mark !== null) {
    row.certifier = mark.certificateur;
    row.seen = { isPseudonymised: true, proposals: [], proposed: null };
    return;
  }
  if (row.certifier === '' && session.region !== null) {
    row.certifier = guessCertifier(raw, session.region, session.profiles);
  }
  if (session.profiles.has(row.certifier)) {
    row.seen = { isPseudonymised: false, proposals: [], proposed: null };
    return;
  }
  const proposals = await work.run(stepped(proposeMappingSteps(raw)));
  row.seen = { isPseudonymised: false, proposals, proposed: profileFromProposal(raw, proposals, row.certifier) };
}

/** Knows every file that is taken and that nobody looked at yet. @returns how many could be read */
export async function seeGiven(context: ViewContext, work: Work): Promise<number> {
  const state = stateOf(context.session);
  state.rows = rowsOf(await context.host.places(), state.rows);
  const waiting = waitingRows(state.rows);
  await seeEach(waiting, context, work);
  return waiting.filter(({ seen }) => seen !== null).length;
}

export interface GivenRow {
  readonly nom: string;
  readonly delivery: GivenDelivery;
  /** Of a file without a profile of its own. */
  readonly proposals: readonly ColumnProposal[];
}

export interface GivenRows {
  readonly given: readonly GivenRow[];
  readonly refused: readonly RefusedRow[];
}

/** The files taken, as the core takes them; a file that cannot be read is refused, and the others go on. */
export async function readRows(rows: readonly FileRow[], context: ViewContext, work: Work): Promise<GivenRows> {
  const given: GivenRow[] = [];
  const refused: RefusedRow[] = [];
  for (const row of rows) {
    try {
      given.push(...(await readGiven(row, context, work)));
    } catch (error) {
      refused.push({ nom: row.nom, fault: faultOf(error) });
    }
  }
  return { given, refused };
}

async function readGiven(row: FileRow, context: ViewContext, work: Work): Promise<GivenRow[]> {
  const own = context.session.profiles.get(row.certifier);
  const { tables, sha256 } = await readRowWhole(row, own, context, work);
  const given: GivenRow[] = [];
  for (const raw of tables) {
    const { sheet } = raw.source;
    const nom = tables.length > 1 && sheet !== null ? `${row.nom}, ${sheet}` : row.nom;
    given.push(await givenTable({ raw, sha256 }, nom, row, context, work));
  }
  return given;
}

async function givenTable(
  { raw, sha256 }: ReadTable,
  nom: string,
  row: FileRow,
  context: ViewContext,
  work: Work,
): Promise<GivenRow> {
  const { session } = context;
  const own = session.profiles.get(row.certifier);
  const mark = deliveryMark(raw);
  const id = mark?.certificateur ?? row.certifier;
  const certifier = session.region?.certificateurs.find((one) => one.id === id);
  if (certifier === undefined) {
    throw new Problem('certificateur_inconnu', {
      certificateur: id,
      fichier: row.nom,
      region: session.region?.nom ?? '',
    });
  }
  const taken = (profile: Profile, proposals: readonly ColumnProposal[]): GivenRow => ({
    nom,
    delivery: { certifier, raw, profile, sha256, certifications: session.certifications?.list },
    proposals,
  });
  const delivered = deliveredProfile(raw);
  if (delivered !== null) return taken(delivered, []);
  if (own !== undefined) return taken(own, []);
  const proposals = await work.run(stepped(proposeMappingSteps(raw)));
  return taken(profileFromProposal(raw, proposals, id), proposals);
}
