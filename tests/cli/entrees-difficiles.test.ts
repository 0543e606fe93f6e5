/** One table of candidates in every shape that exports come in: each reads as the plain one, in one region. */
import { join } from 'node:path';
import { utils, write } from 'xlsx';
import type { WorkBook } from 'xlsx';
import { csv, demonstrationKeyFile, HEADERS, rows, settings } from './petite-region';
import { cleanDirectories, csvRows, freshDirectory, readTree, suiviVae, writeTree } from './run';
import type { Run } from './run';

afterAll(cleanDirectories);

const PEOPLE = rows('d', 1, 25).map((row) => row.map((cell) => cell.replace('=d', 'd')));
const TABLE = [[...HEADERS], ...PEOPLE];
const PLAIN = csv(TABLE);
const WITHOUT_QUOTES = PEOPLE.map((row) => row.map((cell) => cell.replace(/[;"]/g, ' ')));

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const html = (table: readonly (readonly string[])[]): string =>
  `<html><body><table>${table.map((row) => `<tr>${row.map((cell) => `<td>${cell.replace(/&/g, '&amp;')}</td>`).join('')}</tr>`).join('')}</table></body></html>`;

function workbook(...sheets: readonly (readonly [string, readonly (readonly unknown[])[]])[]): WorkBook {
  const book = utils.book_new();
  for (const [name, table] of sheets)
    utils.book_append_sheet(book, utils.aoa_to_sheet(table.map((row) => [...row])), name);
  return book;
}

const bytes = (book: WorkBook): Buffer => write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;

/** Sheets of lists come first and are hidden. */
function hiddenLists(): Buffer {
  const book = workbook(['Listes', [['Codes'], ['a'], ['b'], ['c']]], ['Export', TABLE]);
  book.Workbook = { Sheets: [{ Hidden: 1 }, { Hidden: 0 }] };
  return bytes(book);
}

/** Names of groups over the headers, merged. */
function twoRowHeaders(): Buffer {
  const groups = HEADERS.map(
    (_, i) => ({ 0: 'Dossier', 1: 'Candidat', 9: 'Certification', 11: 'Livret 1', 14: 'Passage' })[i] ?? '',
  );
  const book = workbook(['Export', [groups, ...TABLE]]);
  book.Sheets.Export['!merges'] = [
    [1, 8],
    [9, 10],
    [11, 13],
    [14, 15],
  ].map(([left, right]) => ({ s: { r: 0, c: left }, e: { r: 0, c: right } }));
  return bytes(book);
}

/** Dates as serial numbers counted from 1904, as on old Macs. */
function dates1904(): Buffer {
  const book = workbook(['Export', TABLE]);
  TABLE.forEach((row, r) =>
    row.forEach((cell, c) => {
      const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(cell) ?? [];
      if (day === undefined) return;
      const serial = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1904, 0, 1)) / 864e5;
      book.Sheets.Export[utils.encode_cell({ r, c })] = { t: 'n', v: serial, z: 'dd/mm/yyyy' };
    }),
  );
  book.Workbook = { WBProps: { date1904: true } };
  return bytes(book);
}

const wide = (row: readonly string[], i: number): string[] => [
  ...row,
  ...Array.from({ length: 283 }, (_, k) => (i === 0 ? `Question ${k}` : ['', 'oui', '3'][k % 3])),
];

/** Each certifier delivers the same people, its way. */
const DELIVERIES: readonly (readonly [string, string, string | Buffer])[] = [
  ['simple', 'a.csv', PLAIN],
  ['utf16', 'a.csv', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(PLAIN)])],
  ['utf16be', 'a.txt', utf16(PLAIN).swap16()],
  ['cp1252', 'a.csv', Buffer.from(PLAIN.replace(/’/g, "'"), 'latin1')],
  [
    'deux-encodages',
    'a.csv',
    Buffer.concat([Buffer.from(csv(TABLE.slice(0, 15))), Buffer.from(csv(TABLE.slice(15)), 'latin1')]),
  ],
  ['retours-mac', 'a.csv', PLAIN.replace(/\r\n/g, '\r')],
  [
    'fins-melees',
    'a.csv',
    PLAIN.split('\r\n')
      .map((line, i) => `${line}${['\r\n', '\n', '\r'][i % 3]}`)
      .join(''),
  ],
  ['bout-a-bout', 'a.csv', `\ufeff${csv(TABLE.slice(0, 12))}\ufeff${csv([HEADERS, ...TABLE.slice(12)])}`],
  ['separateur-dit', 'a.csv', `sep=,\r\n${csv([HEADERS, ...WITHOUT_QUOTES]).replace(/;/g, ',')}`],
  [
    'titres-totaux',
    'a.csv',
    `Export VAE;;\r\nÉdité le 02/01/2026\r\n\r\n${PLAIN}TOTAL GÉNÉRAL;;24\r\nSource : DAVA\r\n`,
  ],
  ['octets-nuls', 'a.csv', PLAIN.replace(/Mme/g, 'M\u0000me')],
  ['guillemet', 'a.csv', csv([HEADERS, ...WITHOUT_QUOTES]).replace(';06 39', ';"06 39')],
  ['large', 'a.csv', csv(TABLE.map(wide))],
  ['lignes-inegales', 'a.csv', csv([HEADERS, ...WITHOUT_QUOTES]).replace(/;*\r\n/g, '\n')],
  ['invisibles', 'a.csv', PLAIN.replace(/Favorable/g, '\u200fFavorable\u200b').replace(/Mme/g, '\u00a0Mme')],
  [
    'cellule-longue',
    'a.csv',
    csv(TABLE.map((row, i) => [...row, i === 0 ? 'Observations' : i === 3 ? 'bla '.repeat(25000) : ''])),
  ],
  ['page-web', 'a.xls', html(TABLE)],
  ['feuille-cachee', 'a.xlsx', hiddenLists()],
  ['entetes-fusionnees', 'a.xlsx', twoRowHeaders()],
  ['mac-1904', 'a.xlsx', dates1904()],
];

const COMPARED = [
  'sexe',
  'age',
  'departement',
  'code_rncp',
  'date_depot_l1',
  'date_decision_recevabilite',
  'decision_recevabilite',
] as const;

let run: Run;
let parcours: Map<string, string[]>;
let passages: Map<string, string[]>;

beforeAll(() => {
  const root = freshDirectory();
  const certificateurs = DELIVERIES.map(([id]) => ({ id, nom: id, exports: [`exports/${id}/*`] }));
  writeTree(
    root,
    new Map<string, string | Buffer>([
      ['region.json', JSON.stringify({ ...settings(), certificateurs })],
      ['cles/k1.cle', demonstrationKeyFile('appariement')],
      ['cles/k2.cle', demonstrationKeyFile('region')],
      ...DELIVERIES.map(([id, file, content]) => [`exports/${id}/${file}`, content] as const),
    ]),
  );
  const output = join(root, 'sortie');
  run = suiviVae(['executer', join(root, 'region.json'), '--sortie', output, '--accepter-propositions', '--json']);
  const files = run.code === 0 ? readTree(output) : new Map<string, Buffer>();
  const byCertifier = (path: string, names: readonly string[]): Map<string, string[]> => {
    const grouped = new Map<string, string[]>();
    for (const one of csvRows(files.get(path) ?? '')) {
      grouped.set(one.certificateur, [
        ...(grouped.get(one.certificateur) ?? []),
        names.map((name) => one[name]).join('|'),
      ]);
    }
    for (const list of grouped.values()) list.sort();
    return grouped;
  };
  parcours = byCertifier('base/parcours.csv', COMPARED);
  passages = byCertifier('base/passages.csv', ['rang', 'date_jury', 'resultat_jury']);
}, 60000);

it('reads them all', () => {
  expect([run.code, run.code === 0 ? '' : run.stderr]).toEqual([0, '']);
  expect(parcours.get('simple')).toHaveLength(24);
});

it.each(DELIVERIES.map(([id]) => id))('%s', (id) => {
  expect(parcours.get(id)).toEqual(parcours.get('simple'));
  expect(passages.get(id)).toEqual(passages.get('simple'));
});

it('warns of what the officer must look at', () => {
  expect(run.stderr).toContain('(deux-encodages-01) : Le fichier mélange deux encodages');
  expect(run.stderr).not.toMatch(/zz|oz[ée]a/i);
});
