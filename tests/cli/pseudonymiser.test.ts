/** `pseudonymiser`: nothing of the input's identities is in any output byte, and the region links what comes out. */
import { join } from 'node:path';
import { demonstrationKey, fingerprint } from '../../core/privacy';
import { demonstrationKeyFile, settings, smallRegion } from './petite-region';
import type { Run } from './run';
import { cleanDirectories, csvRows, freshDirectory, readTree, suiviVae, unzip, writeTree } from './run';

const FOLDED = /[\u0300-\u036f]/g;
const folded = (text: string): string => text.normalize('NFD').replace(FOLDED, '').toLowerCase();

/** All that a person could read in the files: the members of workbooks too. */
function texts(files: ReadonlyMap<string, Buffer>): Map<string, string> {
  return new Map(
    [...files].flatMap(([path, bytes]) =>
      path.endsWith('.xlsx')
        ? [...unzip(bytes)].map(([name, member]) => [`${path}/${name}`, member.toString()] as const)
        : [[path, bytes.toString()] as const],
    ),
  );
}

describe('pseudonymiser', () => {
  let root: string;
  let profile: string;
  let run: Run;
  const out = (): string => join(root, 'sortie');
  const options = (): string[] => ['--profil', profile, '--cle', `fichier:${join(root, 'cles/k1.cle')}`];
  const exports = (): string[] => [join(root, 'exports/dava/2023.csv'), join(root, 'exports/dava/2024.csv')];

  beforeAll(() => {
    root = freshDirectory();
    writeTree(root, smallRegion());
    profile = join(root, 'dava.json');
    expect(suiviVae(['profil', exports()[0], '--certificateur', 'dava', '--sortie', profile]).code).toBe(0);
    run = suiviVae(['pseudonymiser', ...exports(), ...options(), '--sortie', out(), '--json']);
  });
  afterAll(cleanDirectories);

  it('writes the deliveries, the findings and the journal, and sums up for a machine', () => {
    expect([run.code, run.stderr.includes('démonstration')]).toEqual([0, true]);
    expect([...readTree(out()).keys()]).toEqual([
      'anomalies.csv',
      'journal.json',
      'livraison-01.csv',
      'livraison-01.xlsx',
      'livraison-02.csv',
      'livraison-02.xlsx',
      'retour.xlsx',
    ]);
    const summary = JSON.parse(run.stdout) as { empreinte: string; livraisons: { controle: unknown[] }[] };
    expect(summary.empreinte).toBe(fingerprint(demonstrationKey('appariement')));
    expect(summary.livraisons.map(({ controle }) => controle)).toEqual([[], []]);
  });

  it('leaves no name, no birth date, no number, no address of the input in any byte', () => {
    const rows = exports().flatMap((_, i) => {
      const file = smallRegion().get(['exports/dava/2023.csv', 'exports/dava/2024.csv'][i]) as string;
      return csvRows(file.slice(file.indexOf('N° dossier'))).filter((row) => row['N° dossier'] !== 'TOTAL');
    });
    const secrets = new Set<string>();
    for (const row of rows) {
      for (const header of ['Nom de naissance', 'Prénom', 'Courriel', 'Téléphone', 'N° dossier']) {
        const secret = folded(row[header] ?? '');
        if (secret.length > 3) secrets.add(secret);
      }
      const birth = row['Date de naissance'] ?? '';
      if (birth !== '') secrets.add(birth).add(birth.split('/').reverse().join('-'));
    }
    expect(secrets.size).toBeGreaterThan(100);
    // Days on which somebody else filed an application are not told apart from birth dates by a search.
    const events = new Set(
      rows.flatMap((row) => Object.entries(row).flatMap(([h, v]) => (/^Date de [dj]/.test(h) ? [v] : []))),
    );
    for (const day of events) secrets.delete(day);
    for (const [path, text] of texts(readTree(out()))) {
      const said = folded(text);
      const left = [...secrets].filter((secret) => said.includes(secret));
      expect([path, left.length]).toEqual([path, 0]);
    }
  });

  it('never writes the key, and names it by its fingerprint alone', () => {
    const key = demonstrationKeyFile('appariement').replace(/[^A-Z2-7]/g, '');
    const [journal] = [JSON.parse(readTree(out()).get('journal.json')!.toString()) as Record<string, unknown>];
    expect(journal.cles).toEqual({ appariement: fingerprint(demonstrationKey('appariement')) });
    for (const text of [...texts(readTree(out())).values(), run.stdout, run.stderr]) {
      expect(text.replace(/[^A-Z2-7]/g, '')).not.toContain(key.slice(-52, -12));
    }
  });

  it('gives the same bytes again, and replaces its own result only', () => {
    const before = readTree(out());
    const again = suiviVae(['pseudonymiser', ...exports(), ...options(), '--sortie', out()]);
    expect(again.code).toBe(0);
    expect(again.stdout).toContain('rien d’identifiant n’a été trouvé');
    expect(readTree(out())).toEqual(before);
    expect(suiviVae(['pseudonymiser', ...exports(), ...options(), '--sortie', root]).code).toBe(1);
  });

  it('answers to anonymiser, and puts the word right', () => {
    const said = suiviVae(['anonymiser', exports()[0], ...options(), '--sortie', join(root, 'autre')]);
    expect(said.code).toBe(0);
    expect(said.stderr).toContain('pseudonymisé, et non anonymisé');
    expect([...readTree(join(root, 'autre')).keys()]).toContain('livraison.csv');
  });

  it('is linked by the region without any profile, as the raw exports are', () => {
    const delivered = readTree(out());
    const region = settings();
    region.certificateurs[0].exports = ['recus/*.csv'];
    region.certificateurs[1].exports = [];
    region.certificateurs = region.certificateurs.slice(0, 1);
    writeTree(root, new Map([['region-recue.json', JSON.stringify(region)]]));
    for (const name of ['livraison-01.csv', 'livraison-02.csv']) {
      writeTree(join(root, 'recus'), new Map([[name, delivered.get(name)!]]));
    }
    region.certificateurs[0] = { ...region.certificateurs[0], exports: ['exports/dava/*.csv'], profil: 'dava.json' };
    writeTree(root, new Map([['region-brute.json', JSON.stringify(region)]]));
    const bases = ['recue', 'brute'].map((kind) => {
      const to = join(root, kind);
      const done = suiviVae(['executer', join(root, `region-${kind}.json`), '--sortie', to]);
      expect([kind, done.code, done.stderr]).toEqual([kind, 0, done.stderr]);
      return csvRows(readTree(to).get('base/parcours.csv')!).map((row) => ({ ...row, id_dossier_source: '' }));
    });
    expect(bases[0].length).toBeGreaterThan(50);
    expect(bases[0]).toEqual(bases[1]);
  });

  it('refuses a delivery made with another key, naming both fingerprints', () => {
    expect(suiviVae(['cle', 'generer', join(root, 'cles/autre.cle')]).code).toBe(0);
    const other = ['--profil', profile, '--cle', `fichier:${join(root, 'cles/autre.cle')}`];
    expect(suiviVae(['pseudonymiser', exports()[0], ...other, '--sortie', join(root, 'fausse')]).code).toBe(0);
    writeTree(
      join(root, 'recus'),
      new Map([['livraison-01.csv', readTree(join(root, 'fausse')).get('livraison.csv')!]]),
    );
    const refused = suiviVae(['executer', join(root, 'region-recue.json'), '--sortie', join(root, 'rien')]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('livraison-01.csv');
    expect(refused.stderr).toContain(fingerprint(demonstrationKey('appariement')));
    expect(refused.stderr).toMatch(/empreinte de clé est [A-Z2-7]{4} [A-Z2-7]{4}/);
  });

  it.each([
    ['no key', ['--profil', 'p.json'], 2],
    ['the key itself', ['--profil', 'p.json', '--cle', demonstrationKeyFile('appariement')], 2],
    ['a key file that is not there', ['--profil', 'p.json', '--cle', 'fichier:rien.cle'], 1],
  ])('refuses %s', (_, given, code) => {
    expect(suiviVae(['pseudonymiser', 'x.csv', ...given, '--sortie', join(root, 'non')]).code).toBe(code);
  });
});
