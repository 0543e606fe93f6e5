/** From parcours to the rows of one file, with the row number that an officer sees. */
import { civil, parseIsoDay } from '../../core/table/civil';
import type { Cell } from './dates';
import { faultCell } from './cellFaults';
import type { Fault } from './faults';
import { applyParcoursFault, type ParcoursFault } from './parcoursFaults';
import { filingYear } from './journey';
import type { FileLayout, Line } from './layout';
import type { Parcours, Seen } from './model';
import type { Rng } from './rng';
import { eventDays, snapshot } from './snapshot';

/** What a row is, for whoever must account for it. `suite`: more about a parcours met before; `refus`: another device. */
export type Nature =
  'titre' | 'entete' | 'parcours' | 'suite' | 'doublon' | 'refus' | 'vide' | 'sous_total' | 'total' | 'note';

export interface Row {
  readonly nature: Nature;
  readonly cells: readonly Cell[];
  readonly line: Line | null;
  readonly faults: readonly { readonly column: number; readonly fault: Fault }[];
}

/** What the writer of a certifier's files knows of a parcours. */
export interface Reported {
  readonly vrai: Parcours;
  readonly seen: Seen;
  readonly faulty: ParcoursFault | null;
}

/** A line with the fault that shows in it, when one does. */
interface Drawn {
  readonly line: Line;
  readonly fault: Fault | null;
}

const inFile = (file: FileLayout, year: number): boolean => file.annees === undefined || file.annees.includes(year);

function linesOf(rng: Rng, file: FileLayout, reported: Reported, closing: number): Drawn[] {
  const end = file.arret === undefined ? closing : parseIsoDay(file.arret);
  const vrai = file.arret === undefined ? reported.vrai : snapshot(reported.vrai, end);
  if (vrai === null) return [];
  const { p, fault } = applyParcoursFault(rng.fork(`faute/${vrai.id}`), reported.faulty, vrai);
  const base = { p, vrai, seen: reported.seen, passages: p.passages, rng: rng.fork(`${file.fichier}/${vrai.id}`) };
  const filed = filingYear(vrai);
  if (file.parJury === true && vrai.passages.length > 0) {
    const own = p.passages.filter((_, i) => inFile(file, civil(vrai.passages[i].jury).year));
    // A fault of the first jury shows in its row only; another one is told once, in the first row.
    const place = fault?.rubrique === 'date_jury' ? own.indexOf(p.passages[0]) : 0;
    return own.map((passage, i) => ({ line: { ...base, passage }, fault: i === place ? fault : null }));
  }
  const since = file.reprise === undefined ? Infinity : parseIsoDay(file.reprise);
  const moved = eventDays(vrai).some((day) => day > since && day <= end);
  return inFile(file, filed) || moved ? [{ line: { ...base, passage: null }, fault }] : [];
}

/** An accident of typing that changes nothing: a space too many. */
function untidy(rng: Rng, cell: Cell): Cell {
  if (typeof cell !== 'string' || !/\p{L}{3}/u.test(cell) || !rng.chance(0.004)) return cell;
  return rng.pick([`${cell} `, ` ${cell}`, `${cell}\u00a0`, cell.replace(' ', '  ')]);
}

function order(file: FileLayout, a: Line, b: Line): number {
  if (file.tri === 'nom' && a.seen.nomNaissance !== b.seen.nomNaissance)
    return a.seen.nomNaissance < b.seen.nomNaissance ? -1 : 1;
  const [x, y] = [a.p.demande ?? 0, b.p.demande ?? 0];
  return (
    x - y ||
    (a.p.id < b.p.id ? -1 : a.p.id > b.p.id ? 1 : a.passages.indexOf(a.passage!) - b.passages.indexOf(b.passage!))
  );
}

export interface Rates {
  /** Share of rows with a cell fault; of rows written twice. */
  readonly cellule: number;
  readonly doublon: number;
}

/** The rows of one file, from titles to notes; `seenBefore` collects the parcours already met at this certifier. */
export function rowsOf(
  rng: Rng,
  file: FileLayout,
  list: readonly Reported[],
  closing: number,
  rates: Rates,
  seenBefore: Set<string>,
): Row[] {
  const drawn = list.flatMap((r) => linesOf(rng, file, r, closing));
  drawn.sort((a, b) => order(file, a.line, b.line));
  const data: Row[] = [];
  const later: { at: number; row: Row }[] = [];
  drawn.forEach(({ line, fault: own }, i) => {
    const id = line.p.id;
    const cells = file.colonnes.map((column) => untidy(line.rng, column.write(line)));
    const faults: { column: number; fault: Fault }[] = [];
    if (own !== null) faults.push({ column: file.colonnes.findIndex((c) => c.rubrique === own.rubrique), fault: own });
    const other = line.p.dispositif === 'VAPP' || line.p.dispositif === 'VES';
    if (own === null && !other && line.rng.chance(rates.cellule)) {
      const fault = faultCell(line.rng, file.colonnes, line, cells);
      if (fault !== null) {
        cells[fault.column] = fault.cell;
        faults.push({ column: fault.column, fault: fault.fault });
      }
    }
    const nature: Nature = other ? 'refus' : seenBefore.has(id) ? 'suite' : 'parcours';
    seenBefore.add(id);
    const row: Row = { nature, cells, line, faults };
    data.push(row);
    if (!other && line.rng.chance(rates.doublon)) {
      const fault: Fault = { code: 'ligne_dupliquee', rubrique: '', vrai: '', ecrit: '' };
      later.push({ at: i + line.rng.int(1, 25), row: { ...row, nature: 'doublon', faults: [{ column: -1, fault }] } });
    }
  });
  return frame(file, withExtras(rng, file, data, later));
}

const bare = (nature: Nature, cells: readonly Cell[] = []): Row => ({ nature, cells, line: null, faults: [] });

/** Puts doubles, blank rows and subtotals among the data. */
function withExtras(
  rng: Rng,
  file: FileLayout,
  data: readonly Row[],
  later: readonly { at: number; row: Row }[],
): Row[] {
  const blank = rng.fork(`${file.fichier}/vides`);
  const blanks = new Set(data.length > 60 ? [blank.int(10, data.length - 10)] : []);
  const out: Row[] = [];
  let count = 0;
  data.forEach((row, i) => {
    out.push(row);
    count++;
    for (const extra of later) if (extra.at === i || (i === data.length - 1 && extra.at > i)) out.push(extra.row);
    if (blanks.has(i)) out.push(bare('vide'));
    const year = filingYear(row.line!.vrai);
    const next = data[i + 1];
    if (file.sousTotal !== undefined && (next === undefined || filingYear(next.line!.vrai) !== year)) {
      out.push(bare('sous_total', [`${file.sousTotal} ${year}`, null, count]));
      count = 0;
    }
  });
  return out;
}

/** Adds titles, headers, totals and notes. */
function frame(file: FileLayout, body: readonly Row[]): Row[] {
  const rows: Row[] = (file.titre ?? []).map((cells) =>
    bare(cells.every((cell) => cell === null) ? 'vide' : 'titre', cells),
  );
  if (file.groupes !== undefined) {
    rows.push(
      bare(
        'entete',
        file.groupes.flatMap(([name, span]) => [name, ...Array.from({ length: span - 1 }, () => null)]),
      ),
    );
  }
  rows.push(
    bare(
      'entete',
      file.colonnes.map((column) => column.entete),
    ),
  );
  rows.push(...body);
  if (file.total !== undefined) {
    const count = body.filter((row) => row.line !== null).length;
    const l2 = file.colonnes.findIndex((column) => column.rubrique === 'date_depot_l2');
    const filed = body.filter((row) => row.line !== null && l2 >= 0 && row.cells[l2] !== null).length;
    rows.push(
      bare(
        'total',
        file.colonnes.map((_, i) => (i === 0 ? file.total! : i === 1 ? count : i === l2 ? filed : null)),
      ),
    );
  }
  if (file.notes !== undefined) {
    rows.push(bare('vide'));
    for (const note of file.notes) rows.push(bare('note', [note]));
  }
  return rows;
}
