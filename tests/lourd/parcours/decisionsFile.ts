/** A made up export that asks: dates that both orders read, values of no list, labels written several ways. */

const HEADER = [
  ...['N° dossier', 'Nom de naissance', 'Prénom', 'Date de naissance', 'Sexe', 'Diplôme visé', 'Date de dépôt'],
  ...['Décision de recevabilité', 'Date de décision', 'Organisme accompagnateur'],
];
const LABELS = ['BTS Tourisme', 'B.T.S. tourisme', 'BTS Tourismes', 'Bac pro Commerce', 'BAC PRO COMMERCE'];
const DECISIONS = ['Recevable', 'Dossier vert', 'Recevable', 'Non recevable', 'Recevabel', 'Dossier vert'];
const SEXES = ['F', 'M', 'F', 'Mme', 'M.'];
const ADVISERS = ['GRETA de la Côte', 'Greta de la cote', 'Centre Alpha', 'Centre Beta', 'GRETA de la Côte'];

/** A word of two letters, no number in it. */
const letters = (n: number): string => `${'BCDFGLMN'[n % 8]}${'aeiou'[n % 5]}${'lnrst'[(n >> 2) % 5]}`;
const two = (n: number): string => String(n).padStart(2, '0');

/** Cells of the export; all its days of deposit are twelve or less, and so are its months. */
export function askingRows(rows = 60, header: readonly string[] = HEADER): string[][] {
  const body = Array.from({ length: rows }, (_, i) => [
    `D-${two(i)}`,
    `Inventé ${letters(i)}`,
    `Fictive ${letters(i + 7)}`,
    `${two(1 + (i % 28))}/${two(1 + (i % 12))}/${1960 + (i % 40)}`,
    SEXES[i % SEXES.length],
    LABELS[i % LABELS.length],
    `${two(1 + (i % 11))}/${two(2 + (i % 10))}/2024`,
    DECISIONS[i % DECISIONS.length],
    `${two(13 + (i % 15))}/${two(1 + (i % 12))}/2025`,
    ADVISERS[i % ADVISERS.length],
  ]);
  return [[...header], ...body];
}

/** The same, its headers changed: one renamed, one gone, one new. */
export function driftedRows(): string[][] {
  return askingRows().map((cells, row) =>
    cells
      .slice(0, -1)
      .concat(row === 0 ? 'Commentaire du jour' : '')
      .map((cell) => (cell === 'Sexe' ? 'Genre' : cell)),
  );
}

export function asCsv(name: string, rows: readonly (readonly string[])[]) {
  const text = rows.map((cells) => cells.join(';')).join('\r\n');
  return { name, mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${text}\r\n`, 'utf8') };
}
