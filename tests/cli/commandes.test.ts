/** The commands beside `executer`: help, usage, keys, profiles, models; what they print and what they write. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csv, demonstrationKeyFile, HEADERS, rows, settings, smallRegion } from './petite-region';
import { cleanDirectories, freshDirectory, readTree, suiviVae, suiviVaeProcess, unzip, writeTree } from './run';

afterAll(cleanDirectories);

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

describe('usage', () => {
  it('helps in French, on stdout', () => {
    expect(suiviVae(['--help'])).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringContaining('executer REGION.json') as string,
    });
    expect(suiviVae(['executer', '--help']).stdout).toMatch(/^suivi-vae executer REGION\.json --sortie DIR/);
    expect(suiviVae(['help', 'cle']).stdout).toMatch(/^suivi-vae cle generer/);
  });

  it.each<[string, string[], string]>([
    ['nothing', [], 'Usage : suivi-vae COMMANDE'],
    ['an unknown command', ['constructor'], 'Commande inconnue : constructor.'],
    ['an unknown action', ['qualite', 'auditer'], 'Action inconnue pour «\u00a0qualite\u00a0»\u00a0: auditer.'],
    ['no action', ['qualite'], 'Il manque une action'],
    ['no argument', ['executer'], 'Usage : suivi-vae executer REGION.json --sortie DIR'],
    ['no output', ['executer', 'region.json'], 'Il manque l’option --sortie.'],
    ['an option without a value', ['executer', 'region.json', '--sortie'], 'sans valeur : --sortie.'],
    ['a bad id', ['profil', 'x.csv', '--certificateur', 'DAVA'], '--certificateur'],
  ])('%s is a wrong use: exit 2, nothing on stdout', (_title, args, sentence) => {
    expect(suiviVae(args)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(sentence) as string });
  });

  it.each([
    [0, ['--version']],
    [1, ['verifier', 'absent']],
    [2, ['constructor']],
  ])('a process ends with code %i, and says what the other tests read: %j', (code, args) => {
    const alone = suiviVaeProcess(args);
    expect(alone.code).toBe(code);
    expect(alone).toEqual(suiviVae(args));
  });
});

describe('cle', () => {
  it('makes a key that only its owner reads, shows its fingerprint from a file or a variable, never the key', () => {
    const path = join(freshDirectory(), 'cles', 'k1.cle');
    const made = JSON.parse(suiviVae(['cle', 'generer', `fichier:${path}`, '--json']).stdout) as Record<string, string>;
    expect(Object.keys(made)).toEqual(['fichier', 'empreinte']);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const text = readFileSync(path, 'utf8');
    const shown = suiviVae(['cle', 'empreinte', path]).stdout;
    expect(shown).toBe(`k1.cle : empreinte ${made.empreinte}\n`);
    expect(suiviVae(['cle', 'empreinte', 'env:K', '--json'], { K: text }).stdout).toContain(made.empreinte);
    for (const group of text.match(/\b[A-Z2-7]{4}\b/g)!) expect(shown).not.toContain(group);
    const again = suiviVae(['cle', 'generer', path]);
    expect([again.code, readFileSync(path, 'utf8')]).toEqual([1, text]);
  });

  it('says which key is wrong', () => {
    const root = freshDirectory();
    writeFileSync(join(root, 'bonjour.cle'), 'bonjour');
    writeFileSync(join(root, 'fausse.cle'), demonstrationKeyFile('region').replace(/(Clé : )./, '$1Z'));
    expect(suiviVae(['cle', 'empreinte', join(root, 'bonjour.cle')])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('bonjour.cle') as string,
    });
    expect(suiviVae(['cle', 'empreinte', join(root, 'fausse.cle')])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('somme de contrôle') as string,
    });
    expect(suiviVae(['cle', 'empreinte', 'env:ABSENTE'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('ABSENTE') as string,
    });
  });
});

describe('profil', () => {
  const root = freshDirectory();
  const file = join(root, 'export.csv');
  writeFileSync(
    file,
    csv([[...HEADERS, 'Date', 'Zzinconnu'], ...rows('d', 0, 40).map((one) => [...one, one[11], 'x'])]),
  );

  it('answers machines with the shape of the contract', () => {
    const { code, stdout } = suiviVae(['profil', file, '--json']);
    const answer = JSON.parse(stdout) as {
      colonnes: { entete: string; rubrique: string | null; statut: string; candidats: object[] }[];
    };
    expect(code).toBe(0);
    expect(Object.keys(answer)).toEqual(['fichier', 'feuille', 'encodage', 'separateur', 'ligne_entete', 'colonnes']);
    expect(answer).toMatchObject({
      fichier: 'export.csv',
      feuille: null,
      encodage: 'utf-8',
      separateur: ';',
      ligne_entete: 1,
    });
    expect(answer.colonnes.map(({ entete }) => entete)).toEqual([...HEADERS, 'Date', 'Zzinconnu']);
    for (const column of answer.colonnes) {
      expect(Object.keys(column)).toEqual(['entete', 'rubrique', 'statut', 'candidats']);
      expect(column.rubrique === null).toBe(column.statut !== 'sur');
      for (const candidate of column.candidats)
        expect(Object.keys(candidate)).toEqual(['rubrique', 'confiance', 'raison']);
    }
    expect(answer.colonnes.map(({ statut }) => statut)).toEqual([
      ...HEADERS.map(() => 'sur'),
      'a_confirmer',
      'non_reconnu',
    ]);
  });

  it('shows a table that fits 120 characters, with the candidates of what is not sure', () => {
    const { stdout } = suiviVae(['profil', file]);
    for (const line of lines(stdout)) expect(line.length).toBeLessThanOrEqual(120);
    expect(stdout).toMatch(/^✓ C {2}Nom de naissance {2,}nom_naissance {2,}\d\d %/m);
    expect(stdout).toMatch(/^\? R {2}Date {2,}date_\w+ {2,}\d\d %/m);
    expect(stdout).toMatch(/^· S {2}Zzinconnu {2,}-$/m);
  });

  it('writes a profile that `executer` applies, and never over another', () => {
    const region = freshDirectory();
    const files = smallRegion().set('exports/dava/2023.csv', readFileSync(file, 'utf8'));
    const [dava] = settings().certificateurs;
    files.set('region.json', JSON.stringify({ ...settings(), certificateurs: [{ ...dava, profil: 'dava.json' }] }));
    files.delete('exports/dava/2024.csv');
    writeTree(region, files);
    const args = ['profil', file, '--certificateur', 'dava', '--sortie', join(region, 'dava.json')];
    expect(suiviVae(args).code).toBe(0);
    const written = readFileSync(join(region, 'dava.json'), 'utf8');
    expect(suiviVae(args).code).toBe(1);
    expect(readFileSync(join(region, 'dava.json'), 'utf8')).toBe(written);
    const run = suiviVae(['executer', join(region, 'region.json'), '--sortie', join(region, 'sortie'), '--json']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toMatchObject({ lignes_lues: 40, parcours: 40 });
  });

  it('refuses a folder and a file that is not there', () => {
    expect(suiviVae(['profil', root])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('est un dossier') as string,
    });
    expect(suiviVae(['profil', join(root, 'rien.csv')])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('introuvable') as string,
    });
  });
});

describe('modeles', () => {
  it('writes models that are the same each time, and whose region runs once it has keys and an export', () => {
    const root = freshDirectory();
    const output = join(root, 'modeles');
    const { code, stdout } = suiviVae(['modeles', '--sortie', output, '--json']);
    expect(code).toBe(0);
    const first = readTree(output);
    expect((JSON.parse(stdout) as { fichiers: string[] }).fichiers.sort()).toEqual([...first.keys()].sort());
    expect(suiviVae(['modeles', '--sortie', output]).code).toBe(0);
    expect(readTree(output)).toEqual(first);
    expect([...unzip(first.get('export-certificateur.xlsx')!).keys()]).toContain('xl/workbook.xml');
    const region = join(output, 'region');
    writeTree(
      region,
      new Map([
        ['cles/appariement.cle', demonstrationKeyFile('appariement')],
        ['cles/region.cle', demonstrationKeyFile('region')],
        ['exports/dava/a.csv', csv([HEADERS, ...rows('d', 0, 30)])],
      ]),
    );
    const [file, profile] = [join(region, 'exports/dava/a.csv'), join(region, 'profils/dava.json')];
    expect(suiviVae(['profil', file, '--certificateur', 'dava', '--sortie', profile]).code).toBe(0);
    const run = suiviVae(['executer', join(region, 'region.json'), '--sortie', join(root, 'sortie')]);
    expect(run.code).toBe(0);
    // Keys that everybody knows, in a region that is not the example; a certifier without a file.
    expect(run.stderr).toContain('clés de démonstration');
    expect(run.stderr).toContain('universite : aucun fichier trouvé');
    expect(run.stdout).toContain('base régionale au 31/03/2026');
    // Filled in, the models are never replaced.
    expect(suiviVae(['modeles', '--sortie', output]).code).toBe(1);
    expect(existsSync(join(region, 'cles', 'region.cle'))).toBe(true);
  }, 60000);
});
