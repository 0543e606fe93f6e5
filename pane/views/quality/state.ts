/** What the view "Grille qualité" holds while the pane is open: choices, what was read, what was written here. */
import type { Graded } from '../../../core/quality/grid';
import type { QualityFinding } from '../../../core/quality/findings';
import type { ReadDocument } from '../../../core/quality/forms';
import type { Memory } from '../../../core/quality/synthesis';
import type { Session } from '../../session';
import type { RefusedFile, WorkbookRow } from './rows';

/** A grid, a questionnaire or a fiche charte that was read, with the name of its structure. */
export interface ReadGrid extends Graded {
  /** Its own in this reading; what lists of choices hold. */
  readonly key: string;
  readonly nom: string;
  readonly constats: readonly QualityFinding[];
}

/** What the last reading gave; of a register taken back from its file, there are neither documents nor places. */
export interface Reading {
  readonly documents: readonly ReadDocument[];
  readonly grids: readonly ReadGrid[];
  readonly constats: readonly QualityFinding[];
  /** Workbooks that are no template of ours, or that could not be opened. */
  readonly ecartes: number;
  /** Names under which the workbooks were read: that of a file given, or of the open document. */
  readonly rows: ReadonlyMap<string, WorkbookRow>;
}

export type Fold = 'creer' | 'lire' | 'produire' | 'comparer' | 'referentiels';

export interface QualityState {
  readonly folds: Set<Fold>;
  /** Lists of what is read that are unfolded, by rank. */
  readonly openLists: Set<number>;
  /** Findings are folded by document. */
  readonly openDocuments: Set<string>;
  form: string;
  /** Id; '' : the one that is proposed. */
  referential: string;
  /** Id of a structure of the register; '' : the one typed. */
  structure: string;
  typed: { readonly id: string; readonly nom: string };
  /** Name of the network and day at which delays count; null: those that are proposed. */
  nom: string | null;
  date: string | null;
  rows: readonly WorkbookRow[];
  /** What the person said of a workbook or of a sheet, by key. */
  readonly taken: Map<string, boolean>;
  /** Sheets of the document that this view wrote as results: nothing to read again. */
  readonly written: Set<string>;
  /** Files picked in this view. */
  readonly given: Set<string>;
  /** Files picked in this view that could not be opened, by name. */
  readonly refused: Map<string, RefusedFile>;
  reading: Reading | null;
  /** Key of the grid whose state is shown; '' : the first. */
  shown: string;
  /** Id of a structure; '' : all of them. */
  restored: string;
  /** null: nobody has said yet whether there was a synthesis before. */
  memory: Memory | null;
  /** Keys of the two grids compared. */
  pair: readonly [string, string];
  comparison: 'accord' | 'progres' | null;
}

const states = new WeakMap<Session, QualityState>();

export function stateOf(session: Session): QualityState {
  let state = states.get(session);
  if (state === undefined) {
    state = {
      folds: new Set<Fold>(['creer', 'lire']),
      openLists: new Set(),
      openDocuments: new Set(),
      form: 'grille-audit',
      referential: '',
      structure: '',
      typed: { id: '', nom: '' },
      nom: null,
      date: null,
      rows: [],
      taken: new Map(),
      written: new Set(),
      given: new Set(),
      refused: new Map(),
      reading: null,
      shown: '',
      restored: '',
      memory: null,
      pair: ['', ''],
      comparison: null,
    };
    states.set(session, state);
  }
  return state;
}
