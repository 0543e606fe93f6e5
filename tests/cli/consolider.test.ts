/** `consolider`: what is new, replaced, unchanged, refused; the base in place or as it was. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csv, demonstrationKeyFile, HEADERS, rows } from './petite-region';
import { cleanDirectories, csvRows, freshDirectory, readTree, suiviVae, writeTree } from './run';

afterAll(cleanDirectories);
jest.setTimeout(180_000);

const RUBRIQUES = [
  'id_dossier_source',
  'sexe',
  'nom_naissance',
  'prenom',
  'date_naissance',
  null,
  null,
  null,
  'commune',
  'intitule_certification',
  'code_rncp',
  'date_depot_l1',
  'date_decision_recevabilite',
  'decision_recevabilite',
  'date_jury',
  'resultat_jury',
  null,
];

/** A region of two certifiers, without any export yet. */
function region(): string {
  const root = freshDirectory();
  const profile = (certificateur: string): string =>
    JSON.stringify({
      version: 1,
      certificateur,
      colonnes: HEADERS.map((entete, i) => ({ entete, rubrique: RUBRIQUES[i] })),
    });
  const settings = {
    version: 1,
    nom: 'Région fictive',
    code_region: '99',
    date_extraction: '2026-03-31',
    certificateurs: ['alpha', 'beta'].map((id) => ({
      id,
      nom: `Certificateur ${id}`,
      profil: `profils/${id}.json`,
      exports: [`exports/${id}/*.csv`],
    })),
    cles: { appariement: 'fichier:k1.cle', region: 'fichier:k2.cle' },
  };
  writeTree(
    root,
    new Map([
      ['region.json', JSON.stringify(settings)],
      ['profils/alpha.json', profile('alpha')],
      ['profils/beta.json', profile('beta')],
      ['k1.cle', demonstrationKeyFile('appariement')],
      ['k2.cle', demonstrationKeyFile('region')],
    ]),
  );
  mkdirSync(join(root, 'exports', 'alpha'), { recursive: true });
  mkdirSync(join(root, 'exports', 'beta'), { recursive: true });
  return root;
}

function deliver(root: string, certifier: string, name: string, from: number, to: number): string {
  const path = join(root, 'exports', certifier, name);
  writeFileSync(path, csv([HEADERS, ...rows(certifier[0], from, to)]));
  return path;
}

interface Summary {
  readonly livraisons: { readonly livraison: string; readonly statut: string }[];
  readonly refusees: { readonly fichier: string; readonly code: string }[];
  readonly parcours?: number;
}

const statuses = (stdout: string): string[] =>
  (JSON.parse(stdout) as Summary).livraisons.map(({ livraison, statut }) => `${livraison} ${statut}`);

/** The tables and the description; the journal tells of each update. */
const content = (base: string): Record<string, string> =>
  Object.fromEntries(
    [...readTree(base)].filter(([path]) => !/journal|xlsx/.test(path)).map(([path, bytes]) => [path, bytes.toString()]),
  );

describe('consolider', () => {
  const root = region();
  const base = join(root, 'base');
  const a = deliver(root, 'alpha', 'a.csv', 0, 30);
  const b = deliver(root, 'beta', 'b.csv', 10, 40);
  const settings = ['--region', join(root, 'region.json'), '--json'];

  it('starts a base, adds to it, and ends with the base that executer makes', () => {
    const started = suiviVae(['consolider', base, a, ...settings]);
    expect([started.code, started.stderr]).toEqual([0, '']);
    expect(statuses(started.stdout)).toEqual(['alpha-01 nouvelle']);
    const added = suiviVae(['consolider', base, b, ...settings, '--retours', join(root, 'retours')]);
    expect(statuses(added.stdout)).toEqual(['beta-01 nouvelle']);
    expect([...readTree(join(root, 'retours')).keys()]).toEqual(['anomalies.csv', 'journal.json', 'retours/beta.xlsx']);
    const whole = join(root, 'resultat');
    expect(suiviVae(['executer', join(root, 'region.json'), '--sortie', whole, '--json']).code).toBe(0);
    expect(content(base)).toEqual(content(join(whole, 'base')));
    const journal = JSON.parse(readFileSync(join(base, 'journal.json'), 'utf8')) as {
      entrees: {
        livraison: string;
        lignes: { lues: number; retenues: number; refusees: number; fusionnees: number };
      }[];
      decisions: { type: string; livraison: string }[];
    };
    expect(journal.entrees.map(({ livraison }) => livraison)).toEqual(['alpha-01', 'beta-01']);
    const parcours = csvRows(readFileSync(join(base, 'parcours.csv'))).length;
    for (const { lignes } of journal.entrees) expect(lignes.lues).toBe(lignes.retenues + lignes.refusees);
    expect(journal.entrees.reduce((sum, { lignes }) => sum + lignes.retenues - lignes.fusionnees, 0)).toBe(parcours);
    expect(journal.decisions).toContainEqual({
      type: 'livraison_nouvelle',
      certificateur: 'beta',
      livraison: 'beta-01',
    });
  });

  it('says that a file is there already, and changes no byte', () => {
    const before = readTree(base);
    const again = suiviVae(['consolider', base, b, ...settings]);
    expect(statuses(again.stdout)).toEqual(['beta-01 inchangee']);
    expect(readTree(base)).toEqual(before);
  });

  it('replaces a file of the same name, and restores it', () => {
    const before = content(base);
    deliver(root, 'beta', 'b.csv', 10, 25);
    expect(statuses(suiviVae(['consolider', base, b, ...settings]).stdout)).toEqual(['beta-01 remplacee']);
    expect(content(base)).not.toEqual(before);
    deliver(root, 'beta', 'b.csv', 10, 40);
    expect(statuses(suiviVae(['consolider', base, b, ...settings]).stdout)).toEqual(['beta-01 remplacee']);
    expect(content(base)).toEqual(before);
  });

  it('works on the settings that the base kept, with the profile and the keys given', () => {
    const c = join(root, 'c.csv');
    writeFileSync(c, csv([HEADERS, ...rows('b', 40, 50)]));
    const given = ['--profil', join(root, 'profils', 'beta.json'), '--json'];
    const keys = [
      '--cle-appariement',
      `fichier:${join(root, 'k1.cle')}`,
      '--cle-region',
      `fichier:${join(root, 'k2.cle')}`,
    ];
    const added = suiviVae(['consolider', base, c, ...given, ...keys]);
    expect(statuses(added.stdout)).toEqual(['beta-02 nouvelle']);
  });

  it('takes the base as one workbook, and gives it back as one', () => {
    const workbook = join(root, 'base-consolidee.xlsx');
    writeFileSync(workbook, readFileSync(join(base, 'base-consolidee.xlsx')));
    const d = deliver(root, 'alpha', 'd.csv', 30, 35);
    expect(statuses(suiviVae(['consolider', workbook, d, ...settings]).stdout)).toEqual(['alpha-02 nouvelle']);
    expect(statuses(suiviVae(['consolider', base, d, ...settings]).stdout)).toEqual(['alpha-02 nouvelle']);
    expect(readFileSync(workbook).equals(readFileSync(join(base, 'base-consolidee.xlsx')))).toBe(true);
  });

  const REFUSED: readonly (readonly [string, () => string[], RegExp])[] = [
    ['an unknown certifier', () => [base, a, ...settings, '--certificateur', 'gamma'], /gamma/],
    [
      'a file of nobody',
      () => {
        writeFileSync(join(root, 'seul.csv'), csv([HEADERS, ...rows('a', 0, 3)]));
        return [base, join(root, 'seul.csv'), ...settings];
      },
      /De quel certificateur/,
    ],
    ['a file that is not there', () => [base, join(root, 'absent.csv'), ...settings], /introuvable/],
    [
      'another key',
      () => {
        expect(suiviVae(['cle', 'generer', join(root, 'autre.cle')]).code).toBe(0);
        return [base, a, ...settings, '--cle-region', `fichier:${join(root, 'autre.cle')}`];
      },
      /n’est pas celle de la base/,
    ],
  ];

  it.each(REFUSED)('refuses %s, and leaves the base as it was', (_, args, told) => {
    const before = readTree(base);
    const run = suiviVae(['consolider', ...args()]);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(told);
    expect(readTree(base)).toEqual(before);
  });

  it('takes the other files where asked', () => {
    const e = deliver(root, 'alpha', 'e.csv', 50, 55);
    const run = suiviVae(['consolider', base, e, join(root, 'absent.csv'), ...settings, '--ignorer-refus']);
    expect(run.code).toBe(0);
    expect(statuses(run.stdout)).toEqual(['alpha-03 nouvelle']);
    expect((JSON.parse(run.stdout) as Summary).refusees).toEqual([
      { fichier: 'absent.csv', code: 'fichier_introuvable' },
    ]);
  });

  it('never replaces a folder that holds something else', () => {
    writeFileSync(join(base, 'notes.txt'), 'à garder');
    const run = suiviVae(['consolider', base, a, ...settings]);
    expect([run.code, /notes\.txt/.test(run.stderr)]).toEqual([1, true]);
    expect(readFileSync(join(base, 'notes.txt'), 'utf8')).toBe('à garder');
  });
});
