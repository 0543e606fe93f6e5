/** Faults of one cell: days that do not exist, unknown codes, blanks, a birth in the year of the application. */
import { civil, dayNumber, isoDay } from '../../core/table/civil';
import { canonical, dayOf, passageOf } from './columns';
import { iso, isoZulu, long, longJour, writeDay, type Cell, type DateFormat } from './dates';
import type { Fault } from './faults';
import type { Column, Line } from './layout';
import type { Rng } from './rng';

/** A fault of one cell: returns what the cell holds instead, or undefined when it cannot happen there. */
interface CellFault {
  readonly code: string;
  readonly apply: (rng: Rng, column: Column, line: Line, cell: Cell) => Cell | undefined;
}

const IMPOSSIBLE = [[2, 31], [2, 30], [4, 31], [6, 31], [9, 31], [11, 31]] as const; // prettier-ignore

/** A format that can write a day that does not exist: those which compute from the calendar fall back on a plain one. */
const writer = (format: DateFormat): DateFormat => (format === isoZulu ? iso : format === longJour ? long : format);

const past = (line: Line, column: Column): boolean => {
  const passage = passageOf(line, column.rang);
  return passage !== null && passage.resultat !== 'ATT';
};

const CELL_FAULTS: readonly CellFault[] = [
  {
    code: 'date_impossible',
    apply: (rng, column, line, cell) => {
      const day = column.format && column.rubrique !== null ? dayOf(line, column.rubrique, column.rang) : null;
      if (column.format === undefined || cell === null || day === null || day === undefined) return undefined;
      const [m, d] = rng.pick(IMPOSSIBLE);
      return writer(column.format).write(civil(day).year, m, d);
    },
  },
  {
    code: 'code_inconnu',
    apply: (rng, column, _line, cell) =>
      cell !== null &&
      ['decision_recevabilite', 'resultat_jury', 'accompagnement', 'sexe'].includes(column.rubrique ?? '')
        ? rng.pick(['ZZ', '99-?', 'à voir', '#N/A', 'X9'])
        : undefined,
  },
  {
    code: 'obligatoire_manquant',
    apply: (_rng, column, _line, cell) =>
      cell !== null &&
      ['nom_naissance', 'prenom', 'date_naissance', 'intitule_certification'].includes(column.rubrique ?? '')
        ? null
        : undefined,
  },
  {
    code: 'resultat_sans_date',
    apply: (_rng, column, line, cell) =>
      column.rubrique === 'date_jury' && cell !== null && past(line, column) ? null : undefined,
  },
  {
    code: 'date_sans_resultat',
    apply: (_rng, column, line, cell) =>
      column.rubrique === 'resultat_jury' && cell !== null && past(line, column) ? null : undefined,
  },
  {
    code: 'naissance_improbable',
    apply: (rng, column, line) => {
      if (column.rubrique !== 'date_naissance' || column.format === undefined) return undefined;
      const { month, day } = civil(line.seen.naissance);
      // A day taken from the file's own dates: the year of the application instead of the year of birth.
      return writeDay(column.format, dayNumber(rng.int(2017, 2021), month, Math.min(day, 28)));
    },
  },
  {
    code: 'rncp_invalide',
    apply: (rng, column, _line, cell) =>
      column.rubrique === 'code_rncp' && cell !== null ? rng.pick(['à préciser', 'RNCP', '3856S', 'RS5']) : undefined,
  },
];

/** One cell fault for that row: which column and what it holds instead, or null when none can happen. */
export function faultCell(
  rng: Rng,
  columns: readonly Column[],
  line: Line,
  cells: readonly Cell[],
): { column: number; cell: Cell; fault: Fault } | null {
  for (const kind of rng.shuffle(CELL_FAULTS)) {
    for (const column of rng.shuffle(columns.map((_, i) => i))) {
      const { rubrique, rang } = columns[column];
      if (rubrique === null) continue;
      const cell = kind.apply(rng, columns[column], line, cells[column]);
      if (cell === undefined) continue;
      const ecrit = cell === null ? '' : typeof cell === 'object' ? isoDay(cell.day) : String(cell);
      return { column, cell, fault: { code: kind.code, rubrique, vrai: truth(line, rubrique, rang), ecrit } };
    }
  }
  return null;
}

function truth(line: Line, rubrique: string, rang: number | undefined): string {
  if (rubrique === 'nom_naissance') return line.seen.nomNaissance;
  if (rubrique === 'nom_usage') return line.seen.nomUsage ?? '';
  if (rubrique === 'prenom') return line.seen.prenom;
  return canonical(line, rubrique, rang);
}
