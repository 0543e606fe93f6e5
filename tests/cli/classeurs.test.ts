/** Workbooks of several sheets, from end to end: each sheet is a delivery, and a base follows the workbook. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from 'xlsx';
import { csv, demonstrationKeyFile, HEADERS, rows } from './petite-region';
import { cleanDirectories, csvRows, freshDirectory, readTree, suiviVae, writeTree } from './run';

afterAll(cleanDirectories);
jest.setTimeout(180_000);

type Rows = readonly (readonly string[])[];

function workbook(sheets: Readonly<Record<string, Rows>>): Uint8Array {
  const book = utils.book_new();
  for (const [name, lines] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet([[...HEADERS], ...lines.map((line) => [...line])]), name);
  }
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

const YEARS = { 2022: rows('a', 0, 6), 2023: rows('a', 6, 12), 2024: rows('a', 12, 20) };

/** A region of one certifier: a workbook and a text; the profile is the proposal's, all sheets in it. */
function region(): string {
  const root = freshDirectory();
  const settings = {
    version: 1,
    nom: 'Région fictive',
    code_region: '99',
    date_extraction: '2026-03-31',
    certificateurs: [{ id: 'alpha', nom: 'Alpha', profil: 'alpha.json', exports: ['exports/*'] }],
    cles: { appariement: 'fichier:k1.cle', region: 'fichier:k2.cle' },
  };
  writeTree(
    root,
    new Map<string, string | Uint8Array>([
      ['region.json', JSON.stringify(settings)],
      ['k1.cle', demonstrationKeyFile('appariement')],
      ['k2.cle', demonstrationKeyFile('region')],
      ['exports/annees.xlsx', workbook(YEARS)],
      ['exports/suite.csv', csv([HEADERS, ...rows('a', 20, 24)])],
    ]),
  );
  return root;
}

interface Profile {
  feuille?: string;
  feuilles?: string[];
  feuilles_ecartees?: string[];
}

const root = region();
const at = (...path: string[]): string => join(root, ...path);
const settings = ['--region', at('region.json'), '--json'];
const parcours = (folder: string): Record<string, string>[] => csvRows(readFileSync(at(folder, 'parcours.csv')));
const profile = (change: (profile: Profile) => void): void => {
  const read = JSON.parse(readFileSync(at('alpha.json'), 'utf8')) as Profile;
  change(read);
  writeFileSync(at('alpha.json'), JSON.stringify(read));
};

interface Entry {
  readonly livraison: string;
  readonly fichier: string;
  readonly feuille: string | null;
}
const entries = (folder: string): string[] => {
  const { entrees } = JSON.parse(readFileSync(at(folder, 'journal.json'), 'utf8')) as { entrees: Entry[] };
  return entrees.map(({ livraison, fichier, feuille }) => [livraison, fichier, feuille ?? ''].join(' ').trim());
};

/** The tables and the description of a base. */
const content = (folder: string): Record<string, string> =>
  Object.fromEntries(
    [...readTree(at(folder))]
      .filter(([path]) => /parcours\.csv|passages\.csv|base\.json/.test(path))
      .map(([path, bytes]) => [path, bytes.toString()]),
  );

interface Update {
  readonly livraisons: { readonly livraison: string; readonly statut: string }[];
  readonly retirees: string[];
}
const update = (...files: string[]): string[] => {
  const run = suiviVae(['consolider', at('base'), ...files.map((file) => at('exports', file)), ...settings]);
  expect(run.code).toBe(0);
  const { livraisons, retirees } = JSON.parse(run.stdout) as Update;
  return [...livraisons.map(({ livraison, statut }) => `${livraison} ${statut}`), ...retirees];
};

it('a profile is proposed for all the sheets, and says so', () => {
  const run = suiviVae(['profil', at('exports/annees.xlsx'), '--certificateur', 'alpha', '--sortie', at('alpha.json')]);
  expect(run.stdout).toContain('« 2022 », « 2023 », « 2024 »');
  profile(({ feuilles }) => expect(feuilles).toEqual(['2022', '2023', '2024']));
});

it('executer reads every sheet; the first bears the rank of its file, the others come after the files', () => {
  const run = suiviVae(['executer', at('region.json'), '--sortie', at('resultat'), '--json']);
  expect([run.code, run.stderr]).toEqual([0, '']);
  expect(entries('resultat')).toEqual([
    'alpha-01 annees.xlsx 2022',
    'alpha-02 suite.csv',
    'alpha-03 annees.xlsx 2023',
    'alpha-04 annees.xlsx 2024',
  ]);
  expect(parcours('resultat/base')).toHaveLength(24);
  const places = csvRows(readFileSync(at('resultat', 'anomalies.csv'))).map(({ feuille }) => feuille);
  expect(new Set(places)).toEqual(new Set(['2022', '2023', '2024', '']));
});

it('consolider makes the same base, and finds it unchanged', () => {
  const all = ['annees.xlsx', 'suite.csv'];
  expect(update(...all)).toEqual(['alpha-01 nouvelle', 'alpha-03 nouvelle', 'alpha-04 nouvelle', 'alpha-02 nouvelle']);
  expect(content('base')).toEqual(content('resultat/base'));
  expect(new Set(update(...all).map((one) => one.split(' ')[1]))).toEqual(new Set(['inchangee']));
});

it('a workbook that comes again replaces all its sheets: a new one is read, one that is gone leaves nothing', () => {
  writeFileSync(
    at('exports/annees.xlsx'),
    workbook({ 2025: rows('a', 30, 33), 2023: rows('a', 6, 11), 2024: rows('a', 12, 20) }),
  );
  expect(update('annees.xlsx')).toEqual(['alpha-03 remplacee', 'alpha-04 remplacee', 'alpha-05 nouvelle', 'alpha-01']);
  expect(parcours('base')).toHaveLength(5 + 8 + 3 + 4);
  expect(parcours('base').some(({ livraison }) => livraison === 'alpha-01')).toBe(false);
  const { decisions } = JSON.parse(readFileSync(at('base/journal.json'), 'utf8')) as { decisions: object[] };
  expect(decisions).toContainEqual({ type: 'livraison_retiree', certificateur: 'alpha', livraison: 'alpha-01' });
});

it('a sheet of all the years doubles no parcours, and is told until it is left out', () => {
  const all = [...YEARS[2022], ...YEARS[2023], ...YEARS[2024]];
  writeFileSync(at('exports/annees.xlsx'), workbook({ ...YEARS, Tous: all }));
  const run = suiviVae(['executer', at('region.json'), '--sortie', at('resultat'), '--json']);
  expect(run.stderr).toContain('« Tous »');
  const clean = ['nettoyer', at('exports/annees.xlsx'), '--profil', at('alpha.json'), '--sortie'];
  expect(suiviVae([...clean, at('double')]).stderr).toContain('feuille « Tous » : 20 de ses 20 lignes');
  expect(run.stderr).toContain('feuille « Tous » : 20 de ses 20 lignes');
  expect(parcours('resultat/base')).toHaveLength(24);
  profile((one) => (one.feuilles_ecartees = ['Tous']));
  expect(suiviVae([...clean, at('simple')]).stderr).not.toContain('« Tous »');
  const quiet = suiviVae(['consolider', at('sans-tous'), at('exports/annees.xlsx'), ...settings]);
  expect(quiet.stderr).toBe('');
  expect(parcours('sans-tous')).toHaveLength(20);
});

it('the summary counts files, and the deliveries that their sheets make', () => {
  const run = suiviVae(['executer', at('region.json'), '--sortie', at('resultat')]);
  expect(run.stdout.replace(/\s+/g, ' ')).toContain('2 fichiers lus 4 livraisons, une par feuille');
});

it('nettoyer and pseudonymiser give one result a sheet, and the region makes the same base of them', () => {
  const given = [at('exports/annees.xlsx'), at('exports/suite.csv'), '--profil', at('alpha.json')];
  expect(suiviVae(['nettoyer', ...given, '--sortie', at('propre')]).code).toBe(0);
  const cleaned = [...readTree(at('propre')).keys()].filter((path) => path.endsWith('.csv'));
  expect(cleaned).toEqual(
    expect.arrayContaining(['annees-2022-nettoye.csv', 'annees-2024-nettoye.csv', 'suite-nettoye.csv']),
  );
  const key = ['--cle', `fichier:${at('k1.cle')}`];
  expect(suiviVae(['pseudonymiser', ...given, ...key, '--sortie', at('remis')]).code).toBe(0);
  expect(entries('remis')).toEqual([
    'livraison-01 annees.xlsx 2022',
    'livraison-02 suite.csv',
    'livraison-01-feuille-2 annees.xlsx 2023',
    'livraison-01-feuille-3 annees.xlsx 2024',
  ]);
  const delivered = [...readTree(at('remis')).keys()].filter((path) => /^livraison.*csv$/.test(path));
  const run = suiviVae(['consolider', at('aveugle'), ...delivered.map((path) => at('remis', path)), ...settings]);
  expect(run.code).toBe(0);
  const seen = (folder: string): string[] =>
    parcours(folder)
      .map(({ id_candidat }) => id_candidat)
      .sort();
  expect(seen('aveugle')).toEqual(seen('resultat/base'));
});

it('a profile of one sheet reads that one, and says how to read the others', () => {
  profile((one) => {
    one.feuille = '2023';
    delete one.feuilles;
  });
  const run = suiviVae(['consolider', at('une'), at('exports/annees.xlsx'), ...settings]);
  expect(run.stderr).toContain('"feuilles": ["2022","2023","2024","Tous"]');
  expect(entries('une')).toEqual(['alpha-01 annees.xlsx 2023']);
});
