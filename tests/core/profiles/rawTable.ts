/** Small raw tables for the tests of profiles: headers with their cells, as a CSV would give them. */
import { CELL_TEXT, Interner, type RawTable } from '../../../core/table';

/** A raw table of text columns; cells are repeated to `rows` rows, so that a few examples make a column. */
export function rawTable(
  columns: readonly (readonly [header: string, cells: readonly string[]])[],
  rows = 60,
): RawTable {
  return {
    source: {
      fileName: 'essai.csv',
      format: 'csv',
      sheet: null,
      encoding: 'utf-8',
      separator: ';',
      headerRow: 1,
      date1904: false,
    },
    rowCount: rows,
    columns: columns.map(([header, cells], index) => {
      const interner = new Interner();
      const codes = new Int32Array(rows);
      for (let row = 0; row < rows; row++)
        codes[row] = interner.code(cells.length === 0 ? '' : cells[row % cells.length]);
      const kinds = new Uint8Array(interner.values.length).fill(CELL_TEXT);
      return { index, header, codes, values: interner.values, kinds };
    }),
    rowNumbers: Int32Array.from({ length: rows }, (_, row) => row + 2),
    discarded: { titre: 0, vide: 0, total: 0 },
    otherSheets: [],
  };
}

/** A raw table given row by row; `groups`: the upper labels of a header over two rows. */
export function linesTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  groups?: readonly string[],
): RawTable {
  const table = rawTable(
    header.map((name, i) => [name, rows.map((row) => row[i] ?? '')]),
    rows.length,
  );
  if (groups === undefined) return table;
  return {
    ...table,
    columns: table.columns.map((column, i) => {
      const group = groups[i] ?? '';
      if (group === '') return column;
      return { ...column, header: `${group} ${column.header}`, headerRows: { group, name: column.header } };
    }),
  };
}

/** Cells of each kind, fictitious; dates follow each other (naissance < l1 < decision < l2 < jury). */
export const CELLS = {
  dossier: Array.from({ length: 60 }, (_, i) => `D-${1000 + i * 7}`),
  nom: ['BERLAND', 'GARRIGUE', 'ZAMORA', 'OGIER', 'NIVELLE', 'FONTVIEILLE', 'LE GOFF'],
  prenom: ['Amandine', 'Brice', 'Élodie', 'Marc', 'Zoé', 'Wafa'],
  nomPrenom: ['BERLAND Amandine', 'GARRIGUE Brice', 'ZAMORA Élodie', 'OGIER Marc'],
  naissance: ['03/04/1975', '25/12/1980', '17/08/1991', '01/02/1968'],
  demande: ['10/01/2022', '14/01/2022', '28/02/2022', '15/03/2022'],
  l1: ['15/02/2022', '20/02/2022', '30/03/2022', '18/04/2022'],
  decision: ['15/04/2022', '21/04/2022', '30/05/2022', '18/06/2022'],
  l2: ['15/11/2022', '21/11/2022', '30/12/2022', '18/01/2023'],
  jury: ['15/02/2023', '21/02/2023', '30/03/2023', '18/04/2023'],
  recev: ['Recevable', 'Non recevable', 'Recevable', 'Recevable'],
  resultat: ['Validation totale', 'Validation partielle', 'Refus', 'Absent'],
  certif: ["Diplôme d'État d'aide-soignant", 'BTS Management commercial opérationnel', 'CAP Accompagnant éducatif'],
  niveau: ['4', '5', '3'],
  cp: ['34000', '30100', '01000', '66000'],
  insee: ['34172', '30007', '01053', '66136'],
  ville: ['Montpellier', 'Alès', 'Bourg-en-Bresse', 'Perpignan'],
  dept: ['34', '30', '01', '66'],
  email: Array.from({ length: 60 }, (_, i) => `personne${i}@exemple.invalid`),
  tel: Array.from({ length: 60 }, (_, i) => `06 00 00 ${String(10 + (i % 80))} ${String(11 + i)}`.slice(0, 14)),
  sexe: ['F', 'H', 'F'],
  civilite: ['Mme', 'M.', 'Mme'],
  ouiNon: ['Oui', 'Non', 'Oui'],
  statut: ['En cours', 'Clos', 'Instruction'],
  texte: ['Relancé', 'RAS', 'Dossier transmis par courrier'],
  vide: [] as string[],
} as const;
