/** A pane without a page, for the view "Grille qualité": workbooks as grids in memory, what is handed over, work that runs at once. */
import { parseSettings } from '../../../../core/base';
import { formById } from '../../../../core/quality/forms';
import type { Form, FormData } from '../../../../core/quality/forms';
import { library } from '../../../../core/quality/referentials';
import { phrase } from '../../../../core/messages';
import type { SheetGrid } from '../../../../core/reading';
import { drain } from '../../../../core/tasks';
import type { WorkbookModel } from '../../../../core/workbook';
import type { PaneHost, Place, SheetPlaces } from '../../../../pane/host';
import { Session } from '../../../../pane/session';
import type { OpenBase } from '../../../../pane/session';
import { stateOf } from '../../../../pane/views/quality/state';
import type { QualityState } from '../../../../pane/views/quality/state';
import type { ViewContext, Work } from '../../../../pane/views/view';
import { layOut } from '../../../core/quality/forms/layout';
import { rowsFor } from '../../../core/quality/outcomes/sampleOutcomes';

export const LIBRARY = library();
export const MARTINIQUE = LIBRARY.get('martinique-2010');

/** Names of persons that no status line, file name or public output may hold. */
export const PERSON = 'Auditrice Fictive';

export const STRUCTURES = [
  { id: 'R01', nom: 'Atelier Inventé' },
  { id: 'R02', nom: 'Centre Supposé' },
  { id: 'R03', nom: 'Maison Exemple' },
];

/** A filled template, as the sheets of a workbook. */
export function laidOut(form: string, data: FormData, structure?: (typeof STRUCTURES)[number]): SheetGrid[] {
  const declared = formById(form) as Form;
  return layOut(declared, {
    data,
    ...(declared.referentiel === undefined ? {} : { referential: MARTINIQUE }),
    ...(structure === undefined ? {} : { structure }),
  });
}

/** An audit: every indicator at `level`, but those of `others`. */
export function auditData(date: string, level: string, others: Readonly<Record<string, string | null>> = {}): FormData {
  return {
    fiche: [{ date_audit: date, auditeur: PERSON }],
    grille: MARTINIQUE.indicateurs
      .map(({ numero }) => ({ indicateur: numero, niveau: numero in others ? others[numero] : level }))
      .filter(({ niveau }) => niveau !== null),
  };
}

export function censusData(structures: typeof STRUCTURES = STRUCTURES): FormData {
  return { structures: structures.map(({ id, nom }) => ({ structure: id, nom, code_postal: '97200' })) };
}

/** A census, and one audit of each structure. */
export function network(): Map<string, SheetGrid[]> {
  return new Map([
    ['recensement.xlsx', laidOut('recensement', censusData())],
    ...STRUCTURES.map(
      (structure, i) =>
        [`grille-${i}.xlsx`, laidOut('grille-audit', auditData('2025-05-10', String(1 + i)), structure)] as const,
    ),
  ]);
}

export interface Handed {
  readonly files: Map<string, Uint8Array>;
  readonly workbooks: Map<string, WorkbookModel>;
  readonly told: string[];
  /** Names given to what is handed over, in order. */
  readonly order: string[];
  readonly shown: Place[];
  saved: string | null;
}

export interface FakePane {
  readonly context: ViewContext;
  readonly work: Work;
  readonly state: QualityState;
  readonly handed: Handed;
  /** Waits for what was asked of `context.work` and `context.attempt`. @throws what it threw */
  readonly done: () => Promise<void>;
}

type Workbooks = ReadonlyMap<string, readonly SheetGrid[] | Error>;

/** @param workbooks by file name; `''`: the sheets of the open document; an error: what opening it throws */
export function fakePane(workbooks: Workbooks, kind: PaneHost['kind'] = 'atelier'): FakePane {
  const handed: Handed = {
    files: new Map(),
    workbooks: new Map(),
    told: [],
    order: [],
    shown: [],
    saved: null,
  };
  const pending: Promise<void>[] = [];
  const find = (place: Place): SheetGrid | null => {
    const content = workbooks.get(place.kind === 'file' ? place.name : '') ?? [];
    if (content instanceof Error) throw content;
    const name = place.kind === 'file' ? place.sheet : place.kind === 'sheet' ? place.name : '';
    return content.find((sheet) => sheet.name === name) ?? content[0] ?? null;
  };
  const host: PaneHost = {
    kind,
    language: 'fr',
    places: async () =>
      [...workbooks].flatMap(([file, content]): SheetPlaces[] => {
        const sheets = content instanceof Error ? [{ name: 'Feuil1', hidden: false }] : content;
        return sheets.map(({ name, hidden }) => ({ name, hidden, tables: [], ...(file === '' ? {} : { file }) }));
      }),
    readGrid: async (place) => find(place),
    readTable: async () => {
      throw new Error('no table is read here');
    },
    addFiles: async () => undefined,
    deliver: async (name) => name,
    deliverWorkbook: async (name, model) => {
      handed.workbooks.set(name, model);
      handed.order.push(name);
      return kind === 'atelier' ? [`${name}.xlsx`] : model.feuilles.map(({ nom }) => nom);
    },
    ...(kind === 'atelier' ? { workbookBytes: async () => new Uint8Array([1]) } : {}),
    deliverFiles: async (name, given) => {
      for (const [path, bytes] of given) handed.files.set(path, bytes);
      handed.order.push(name);
      return given.size === 1 ? [...given.keys()][0] : `${name}.zip`;
    },
    show: async (place) => void handed.shown.push(place),
    settings: { load: async () => handed.saved, save: async (text) => void (handed.saved = text) },
  };
  const session = new Session(host);
  const work: Work = {
    run: async (task) => drain(task),
    watch: () => ({}),
    step: async () => undefined,
  };
  const context: ViewContext = {
    host,
    session,
    say: (code, slots = {}) => phrase(code, slots, 'fr'),
    tell: (sentence) => void handed.told.push(sentence),
    open: () => undefined,
    refresh: () => undefined,
    attempt: (job) => void pending.push(job()),
    work: (_title, job) => void pending.push(job(work)),
  };
  return {
    context,
    work,
    handed,
    state: stateOf(session),
    done: async () => {
      for (const one of pending.splice(0)) await one;
    },
  };
}

/** Puts in hand a base of which only the figures are read: two providers. */
export function openFakeBase({ context }: FakePane): void {
  const { session } = context;
  const region = parseSettings(
    {
      version: 1,
      nom: 'Région fictive',
      code_region: '02',
      date_extraction: '2025-12-31',
      certificateurs: [{ id: 'x', nom: 'X' }],
    },
    'region.json',
  );
  session.openBase({ region, missing: [], sources: ['0'.repeat(64)] } as unknown as OpenBase);
  const figures = { P01: 40, P02: [30, 40], P03: [5, 40], P04: [25, 30], P05: [20, 25] } as const;
  session.indicators = ['', 'R01', 'R02'].flatMap((id) => rowsFor(id, 'total', figures));
}

/** The text of a file that was handed over. */
export function textOf(handed: Handed, name: string): string {
  return Buffer.from(handed.files.get(name) ?? []).toString('utf8');
}
