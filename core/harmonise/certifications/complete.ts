/** Rows of a file completed by the region's referential: what is sure fills empty cells, what is not is a finding. */
import { writeDetail } from '../../messages';
import type { Column, FindingKind, FindingLog, Steps, TextColumn } from '../../table';
import { emptyText, inChunks, Interner, MISSING_DAY, narrowed, recodedRows, ROWS_A_STEP } from '../../table';
import { combinationsSteps } from '../combinations';
import type { ColumnSet } from '../derive';
import { textIn } from '../derive';
import { isUnread } from '../types';
import type { MappedColumn, Unread } from '../types';
import type { Certifications } from './certifications';
import { validAt } from './certifications';
import {
  CERTIFICATION_AMBIGUE,
  CERTIFICATION_CONTRADICTOIRE,
  CERTIFICATION_INCONNUE,
  CERTIFICATION_PROCHE,
  CERTIFICATIONS_COMPLETEES,
} from './findings';
import type { Certification } from './types';

const CODE = 'code_rncp';
const TITLE = 'intitule_certification';
const TYPE = 'type_certification';
const LEVEL = 'niveau_vise';

/** Days of the application, which tell two versions of one certification apart. */
const DAYS: readonly string[] = ['date_demande', 'date_depot_l1', 'date_decision_recevabilite'];

/** Titles judged between two breaths. */
const TITLES_A_STEP = 8;

/** What is told of rows that have the same code, title, family and level. */
interface Told {
  /** What the row may be: one, or several that its days tell apart; none when nothing is sure. */
  readonly candidates: readonly Certification[];
  readonly kind?: FindingKind;
  /** The rubrique of the cell at fault. */
  readonly rubrique: typeof CODE | typeof TITLE;
  readonly suggestion: string;
}

const NOTHING: Told = { candidates: [], rubrique: TITLE, suggestion: '' };

/** What the cells of a row say, as texts; '' where they are empty. */
interface Said {
  readonly code: string;
  readonly title: string;
  readonly type: string;
  readonly niveau: string;
}

function tell(referential: Certifications, { code, title, type, niveau }: Said): Told {
  const match = title === '' ? null : referential.matchTitle(title, { type, niveau });
  if (code !== '') {
    const own = referential.byCode(code);
    if (own === undefined) return { ...NOTHING, kind: CERTIFICATION_INCONNUE, rubrique: CODE };
    if (own.douteuse) return NOTHING;
    const named = match !== null && (match.kind === 'sure' || match.kind === 'ambigue') ? match.candidates : [];
    if (named.length === 0 || named.includes(own)) return { ...NOTHING, candidates: [own], rubrique: CODE };
    return { ...NOTHING, kind: CERTIFICATION_CONTRADICTOIRE, rubrique: CODE };
  }
  if (match === null) return NOTHING;
  const { kind, how, candidates } = match;
  if (kind === 'sure') return { ...NOTHING, candidates };
  // Days tell versions apart; they do not settle what the row's own family or level gainsays.
  if (kind === 'ambigue') return { ...NOTHING, candidates: how === '' ? [] : candidates, kind: CERTIFICATION_AMBIGUE };
  if (kind === 'inconnue') return { ...NOTHING, kind: CERTIFICATION_INCONNUE };
  const [{ intitule }] = candidates;
  return candidates.length === 1
    ? { ...NOTHING, kind: CERTIFICATION_PROCHE, suggestion: intitule }
    : { ...NOTHING, kind: CERTIFICATION_AMBIGUE };
}

/** Whether the days of a row have a say: several candidates, or one whose validity is bounded. */
const isBounded = ({ debut, fin }: Certification): boolean => debut !== MISSING_DAY || fin !== MISSING_DAY;

/** A rubrique that is filled where it is empty. */
class Filling {
  readonly column: TextColumn;
  readonly codes: Int32Array;
  readonly interner = new Interner();
  private readonly unread: Uint8Array | undefined;
  count = 0;

  constructor(
    readonly rubrique: string,
    columns: ColumnSet,
    rowCount: number,
    unread: Unread,
  ) {
    this.column = textIn(columns, rubrique) ?? emptyText(rubrique, rowCount);
    const kept = this.column.values.map((value) => this.interner.code(value));
    this.codes = recodedRows(this.column.codes, (code) => kept[code]);
    this.unread = unread.get(rubrique);
  }

  /** A cell that was not understood is not empty. */
  isOpen(row: number): boolean {
    return this.codes[row] === 0 && !(this.unread !== undefined && isUnread(this.unread, row));
  }

  fill(row: number, value: string): void {
    if (value === '' || !this.isOpen(row)) return;
    this.codes[row] = this.interner.code(value);
    this.count++;
  }

  finished(): Column {
    const { values } = this.interner;
    return { kind: 'text', name: this.rubrique, codes: narrowed(this.codes, values.length), values };
  }
}

function daysIn(columns: ColumnSet): readonly Int32Array[] {
  return DAYS.flatMap((id) => {
    const column = columns.get(id);
    return column?.kind === 'date' ? [column.days] : [];
  });
}

/** What a row tells of its certification: code, title, family, level. */
type Quartet = readonly [code: Filling, title: Filling, type: Filling, niveau: Filling];

function said(told: Quartet, tuple: Int32Array): Said {
  const [code, title, type, niveau] = told.map(({ column }, i) => column.values[tuple[i]]);
  return { code, title, type, niveau };
}

/** The certification of a row, which its days may have to choose; null when nothing is sure. */
function chosen({ candidates, rubrique }: Told, days: readonly Int32Array[], row: number): Certification | null {
  const byDays = candidates.length > 1 || (rubrique === TITLE && candidates.some(isBounded));
  const one = byDays
    ? validAt(
        candidates,
        days.map((of) => of[row]),
      )
    : (candidates[0] ?? null);
  return one === null || one.douteuse ? null : one;
}

/** Completes the rows of a file; yields the share that is done. Every combination of distinct values is judged once. */
export function* completeSteps(
  referential: Certifications,
  columns: ColumnSet,
  rowCount: number,
  mapping: readonly MappedColumn[],
  unread: Unread,
  log: FindingLog,
): Steps<void> {
  const filling = (rubrique: string): Filling => new Filling(rubrique, columns, rowCount, unread);
  const [code, title, type, niveau] = [filling(CODE), filling(TITLE), filling(TYPE), filling(LEVEL)];
  const days = daysIn(columns);
  const place = (rubrique: string): number => mapping.find((one) => one.rubrique === rubrique)?.index ?? -1;
  const places = { [CODE]: place(CODE), [TITLE]: place(TITLE) };
  const quartet: Quartet = [code, title, type, niveau];
  const own = quartet.map(({ column }) => column);
  const { codes, tuples } = yield* combinationsSteps(own, rowCount);
  const judged: Told[] = [];
  // A misspelt title is compared with many: few at a time, for a face that must stay awake.
  yield* inChunks(tuples.length, TITLES_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) judged.push(tell(referential, said(quartet, tuples[i])));
  });
  yield* inChunks(rowCount, ROWS_A_STEP, (from, to) => {
    for (let row = from; row < to; row++) {
      const told = judged[codes[row]];
      if (told === NOTHING) continue;
      const one = chosen(told, days, row);
      if (one === null) {
        const { candidates, rubrique, suggestion } = told;
        const kind = told.kind ?? (candidates.length > 0 ? CERTIFICATION_AMBIGUE : undefined);
        if (kind !== undefined) log.add(kind, rubrique, row, places[rubrique], suggestion, other(kind, rubrique));
        continue;
      }
      code.fill(row, one.code);
      type.fill(row, one.type);
      niveau.fill(row, one.niveau);
    }
  });
  for (const filled of [code, type, niveau]) {
    if (filled.count === 0) continue;
    columns.set(filled.rubrique, filled.finished());
    const detail = writeDetail({ code: 'lignes', slots: { n: filled.count } });
    log.add(CERTIFICATIONS_COMPLETEES, filled.rubrique, -1, -1, detail);
  }
}

/** The other cell of a contradiction. */
function other(kind: FindingKind, rubrique: string): string {
  if (kind !== CERTIFICATION_CONTRADICTOIRE) return '';
  return rubrique === CODE ? TITLE : CODE;
}
