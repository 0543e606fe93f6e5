/** `nettoyer`: what it writes, what it refuses, the same bytes twice, a journal that accounts for every row. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csv } from './petite-region';
import { cleanDirectories, csvRows, freshDirectory, readTree, suiviVae, unzip } from './run';

afterAll(cleanDirectories);

const HEADERS = ['N° dossier', 'Nom', 'Prénom', 'Né le', 'Civilité', 'Dépôt L1', 'Décision', 'Résultat jury'];
const RUBRIQUES = [
  'id_dossier_source',
  'nom_naissance',
  'prenom',
  'date_naissance',
  'sexe',
  'date_depot_l1',
  'decision_recevabilite',
  'resultat_jury',
];
const ROWS = [
  ['EX-001', 'EXEMPLE', 'Alba', '01/02/1980', 'MADAME', '5/2/24', 'FAVORABLE', 'admis'],
  ['EX-002', 'FICTIF', 'Basile', '31/02/1981', 'M.', '2024-03-11', 'recevabel', ''],
  ['EX-003', 'ESSAI', 'Célie', '03/04/1982', 'Mme', '12/03/2024', 'Irrecevable', ''],
];

function setUp(): { root: string; file: string; profile: string; output: string } {
  const root = freshDirectory();
  const [file, profile] = [join(root, 'Export été.csv'), join(root, 'p.json')];
  writeFileSync(file, csv([HEADERS, ...ROWS]));
  const colonnes = HEADERS.map((entete, i) => ({ entete, rubrique: RUBRIQUES[i] }));
  writeFileSync(profile, JSON.stringify({ version: 1, certificateur: 'essai', colonnes }));
  return { root, file, profile, output: join(root, 'sortie') };
}

it("fills the certifications in from the region's sheet, and tells what is wrong in it", () => {
  const { root, output } = setUp();
  const [file, profile, sheet] = ['e.csv', 'q.json', 'liste.csv'].map((name) => join(root, name));
  const columns = ['id_dossier_source', 'code_rncp', 'intitule_certification', 'niveau_vise'];
  writeFileSync(file, csv([columns, ['EX-001', '', 'DE AES', ''], ['EX-002', '99999', 'BTS Inconnu', '5']]));
  const colonnes = columns.map((id) => ({ entete: id, rubrique: id }));
  writeFileSync(profile, JSON.stringify({ version: 1, certificateur: 'essai', colonnes }));
  const rows = [
    ['RNCP36004', 'Accompagnant éducatif et social', 'DE', '3'],
    ['x', 'Cuisine', 'CAP', '3'],
  ];
  writeFileSync(sheet, csv([['Code RNCP', 'Intitulé', 'Type', 'Niveau CEC'], ...rows]));
  const run = suiviVae(['nettoyer', file, '--profil', profile, '--sortie', output, '--certifications', sheet]);
  expect([run.code, run.stderr]).toEqual([0, expect.stringContaining('Référentiel « liste.csv », ligne 3')]);
  const [first] = csvRows(readFileSync(join(output, 'e-nettoye.csv')));
  expect([first.code_rncp, first.type_certification, first.niveau_vise]).toEqual(['36004', 'DE', '3']);
  expect(csvRows(readFileSync(join(output, 'anomalies.csv'))).map(({ code }) => code)).toContain(
    'certification_inconnue',
  );
  const missing = suiviVae([
    'nettoyer',
    file,
    '--profil',
    profile,
    '--sortie',
    output,
    '--certifications',
    'absent.csv',
  ]);
  expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining('« absent.csv » est introuvable')]);
});

const NAMES = ['Export été-avant-apres.xlsx', 'Export été-nettoye.csv', 'anomalies.csv', 'journal.json', 'retour.xlsx'];

it('writes the harmonised file, the findings, the workbooks and the journal', () => {
  const { file, profile, output } = setUp();
  const before = readFileSync(file);
  const run = suiviVae(['nettoyer', file, '--profil', profile, '--sortie', output, '--json']);
  expect(run.code).toBe(0);
  expect(JSON.parse(run.stdout)).toMatchObject({
    lignes_lues: 3,
    lignes_retenues: 3,
    lignes_refusees: 0,
    reparations: { sures: 5, proposees: 1 },
    anomalies: { code_proche: 1, date_impossible: 1 },
    fichiers: NAMES,
  });
  const tree = readTree(output);
  expect([...tree.keys()].sort()).toEqual(NAMES);
  const rows = csvRows(tree.get('Export été-nettoye.csv')!);
  expect(rows[0]).toMatchObject({
    ligne_source: '2',
    id_dossier_source: 'EX-001',
    nom_naissance: 'EXEMPLE',
    sexe: 'F',
    date_naissance: '1980-02-01',
    date_depot_l1: '2024-02-05',
    decision_recevabilite: 'recevable',
    resultat_jury: 'VT',
  });
  expect(rows[1]).toMatchObject({ date_naissance: '', decision_recevabilite: '', sexe: 'H' });
  const found = csvRows(tree.get('anomalies.csv')!);
  expect(found).toContainEqual(
    expect.objectContaining({ ligne: '3', colonne: 'D', rubrique: 'date_naissance', code: 'date_impossible' }),
  );
  expect(readFileSync(file)).toEqual(before);
});

it('keeps values out of the findings, the journal and the names, and signs what it wrote', () => {
  const { file, profile, output } = setUp();
  suiviVae(['nettoyer', file, '--profil', profile, '--sortie', output]);
  const tree = readTree(output);
  for (const name of ['anomalies.csv', 'journal.json']) {
    for (const personal of ['EXEMPLE', 'Basile', 'EX-002', '31/02/1981', 'recevabel']) {
      expect(tree.get(name)!.toString()).not.toContain(personal);
    }
  }
  const journal = JSON.parse(tree.get('journal.json')!.toString()) as {
    entrees: { lignes: Record<string, number>; reparations: Record<string, unknown>[] }[];
    sorties: { fichier: string; sha256: string }[];
  };
  const [{ lignes, reparations }] = journal.entrees;
  expect(lignes.lues).toBe(lignes.retenues + lignes.refusees);
  expect(reparations).toContainEqual({ rubrique: 'date_depot_l1', nature: 'sure', regle: 'date', cellules: 1 });
  expect(journal.sorties).toHaveLength(NAMES.length - 1);
  for (const { fichier, sha256 } of journal.sorties) {
    expect(createHash('sha256').update(tree.get(fichier)!).digest('hex')).toBe(sha256);
  }
  const data = unzip(tree.get('Export été-avant-apres.xlsx')!);
  const texts = [...data].map(([, bytes]) => bytes.toString('utf8')).join('');
  for (const shown of ['Données nettoyées', 'Avant-après', 'À corriger', 'Avant : MADAME']) {
    expect(texts).toContain(shown);
  }
});

it('gives the same bytes twice, replaces its own result, and nothing else', () => {
  const { root, file, profile, output } = setUp();
  const args = ['nettoyer', file, file, '--profil', profile, '--sortie'];
  expect(suiviVae([...args, output]).code).toBe(0);
  const first = readTree(output);
  expect([...first.keys()]).toContain('Export été-2-nettoye.csv');
  expect(suiviVae([...args, output]).code).toBe(0);
  expect(readTree(output)).toEqual(first);
  expect(suiviVae([...args, root])).toMatchObject({ code: 1, stdout: '' });
  expect(readFileSync(file).length).toBeGreaterThan(0);
});

it('cleaning its own harmonised file changes nothing', () => {
  const { root, file, profile, output } = setUp();
  suiviVae(['nettoyer', file, '--profil', profile, '--sortie', output]);
  const harmonised = join(output, 'Export été-nettoye.csv');
  const again = join(root, 'p2.json');
  const colonnes = RUBRIQUES.map((rubrique) => ({ entete: rubrique, rubrique }));
  writeFileSync(again, JSON.stringify({ version: 1, certificateur: 'essai', colonnes }));
  const run = suiviVae(['nettoyer', harmonised, '--profil', again, '--sortie', join(root, 's2'), '--json']);
  expect(JSON.parse(run.stdout)).toMatchObject({ reparations: { sures: 0 } });
  const texts = (path: string) =>
    csvRows(readFileSync(path)).map((row) => RUBRIQUES.map((rubrique) => row[rubrique]).join('|'));
  expect(texts(join(root, 's2', 'Export été-nettoye-nettoye.csv'))).toEqual(texts(harmonised));
});

it.each<[string, (setup: ReturnType<typeof setUp>) => string[], number]>([
  ['without a profile', ({ file, output }) => [file, '--sortie', output], 2],
  ['without a file', ({ profile, output }) => ['--profil', profile, '--sortie', output], 2],
  ['with a day that is none', (s) => [s.file, '--profil', s.profile, '--sortie', s.output, '--date', '31/12/2024'], 2],
  ['with a file that is not there', (s) => [`${s.file}x`, '--profil', s.profile, '--sortie', s.output], 1],
  ['with a profile that is not there', (s) => [s.file, '--profil', 'absent.json', '--sortie', s.output], 1],
])('refuses to run %s, and writes nothing', (_title, args, code) => {
  const setup = setUp();
  expect(suiviVae(['nettoyer', ...args(setup)])).toMatchObject({ code, stdout: '' });
  expect([...readTree(setup.root).keys()].sort()).toEqual(['Export été.csv', 'p.json']);
});

describe('--precedent', () => {
  it('compares with a former cleaning, the same way each time, and says when there is nothing to compare', () => {
    const { root, file, profile, output } = setUp();
    const rows = (level: string): string[][] =>
      Array.from({ length: 40 }, (_, i) => [
        `EX-${i}`,
        `EXEMPLE${i}`,
        'Alba',
        '01/02/1980',
        level,
        '05/02/2024',
        '',
        '',
      ]);
    const clean = (to: string, ...more: string[]): ReturnType<typeof suiviVae> =>
      suiviVae(['nettoyer', file, '--profil', profile, '--sortie', to, ...more]);
    writeFileSync(file, csv([HEADERS, ...rows('Mme')]));
    expect(clean(output).code).toBe(0);
    const same = clean(join(root, 'meme'), '--precedent', output);
    expect(same.stderr).toContain('rien à comparer');
    writeFileSync(file, csv([HEADERS, ...rows('')]));
    const after = join(root, 'apres');
    const compared = clean(after, '--precedent', output);
    expect(compared.code).toBe(0);
    expect(compared.stdout).toMatch(
      /Par rapport à votre livraison précédente .* : 1 rubrique en recul, .*« Synthèse »/,
    );
    const first = readTree(after);
    const told = csvRows(first.get('anomalies.csv')!).map(({ code, rubrique }) => `${code} ${rubrique}`);
    expect(told).toContain('remplissage_en_chute_livraison sexe');
    expect(clean(after, '--precedent', join(output, 'journal.json')).code).toBe(0);
    expect(readTree(after)).toEqual(first);
    const { decisions } = JSON.parse(String(first.get('journal.json'))) as { decisions: { type: string }[] };
    expect(decisions.map(({ type }) => type)).toContain('livraison_precedente');
  });

  it.each(['absent', 'p.json'])('refuses %s, which is no former result', (name) => {
    const { root, file, profile, output } = setUp();
    const run = suiviVae(['nettoyer', file, '--profil', profile, '--sortie', output, '--precedent', join(root, name)]);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/résultat (précédent|antérieur)/);
  });
});
