/** `indicateurs`, `publier`, `verifier` on a small example region: the same bytes as the main job, and what must not leave is held back. */
import { join } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import { reducedRegion } from './regionReduite';
import { cleanDirectories, csvRows, freshDirectory, readTree, suiviVae, writeTree } from './run';

let result: string;
let files: Map<string, Buffer>;

beforeAll(() => {
  result = join(freshDirectory(), 'resultat');
  expect(
    suiviVae(['executer', join(reducedRegion(['dava', 'universite']), 'region.json'), '--sortie', result, '--json'])
      .code,
  ).toBe(0);
  files = readTree(result);
}, 120000);

afterAll(cleanDirectories);

const output = (): string => join(freshDirectory(), 'sortie');

describe.each([
  ['a result, whose base directory is taken', () => result],
  ['the base workbook', () => join(result, 'base', 'base-consolidee.xlsx')],
])('from %s', (_, base) => {
  it('indicateurs writes the bytes of the main job', () => {
    const directory = output();
    expect(suiviVae(['indicateurs', base(), '--sortie', directory, '--json'])).toMatchObject({ code: 0, stderr: '' });
    const written = readTree(directory);
    expect([...written.keys()]).toEqual([
      'indicateurs/indicateurs.csv',
      'indicateurs/tableau-de-bord.xlsx',
      'journal.json',
    ]);
    for (const path of written.keys()) {
      if (path !== 'journal.json') expect([path, written.get(path)!.equals(files.get(path)!)]).toEqual([path, true]);
    }
  }, 60000);

  it('publier writes the bytes of the main job', () => {
    const directory = output();
    const run = suiviVae(['publier', base(), '--sortie', directory, '--json']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const summary = JSON.parse(run.stdout) as Record<string, unknown>;
    const rows = csvRows(files.get('publication/indicateurs.csv')!);
    const hidden = (statut: string): number => rows.filter((row) => row.statut === statut).length;
    expect(summary).toMatchObject({
      seuil: 5,
      lignes: rows.length,
      secret_primaire: hidden('secret_primaire'),
      secret_secondaire: hidden('secret_secondaire'),
    });
    const written = readTree(directory);
    for (const path of ['publication/indicateurs.csv', 'publication/site/index.html']) {
      expect([path, written.get(path)!.equals(files.get(path)!)]).toEqual([path, true]);
    }
  }, 60000);
});

describe('the output directory', () => {
  it('replaces its own earlier result, and never a whole result that holds a base', () => {
    const directory = output();
    const base = join(result, 'base');
    expect(suiviVae(['indicateurs', base, '--sortie', directory, '--json']).code).toBe(0);
    expect(suiviVae(['indicateurs', base, '--sortie', directory, '--json']).code).toBe(0);
    expect(suiviVae(['publier', base, '--sortie', directory, '--json']).code).toBe(1);
    expect(suiviVae(['indicateurs', base, '--sortie', result, '--json']).code).toBe(1);
    expect(existsSync(join(base, 'base.json'))).toBe(true);
  }, 60000);

  it.each([
    [['indicateurs', 'absente', '--sortie', 'x'], 1],
    [['publier', __dirname, '--sortie', 'x'], 1],
    [['indicateurs', 'base'], 2],
    [['verifier'], 2],
    [['verifier', '.', '--seuil', 'cinq'], 2],
    [['verifier', 'absent'], 1],
  ])('%j ends with %d', (args, code) => {
    expect(suiviVae(args).code).toBe(code);
  });
});

interface Verdict {
  readonly verdict: string;
  readonly avec_base: boolean;
  readonly constats: readonly { readonly code: string; readonly gravite: string; readonly fichier: string }[];
}

function verify(directory: string, ...more: string[]): { code: number | null; verdict: Verdict; all: string } {
  const run = suiviVae(['verifier', directory, '--json', ...more]);
  return { code: run.code, verdict: JSON.parse(run.stdout) as Verdict, all: run.stdout + run.stderr };
}

/** A directory with these files, as somebody may be about to publish. */
function leaving(content: Readonly<Record<string, string>>): string {
  const directory = freshDirectory();
  writeTree(directory, new Map(Object.entries(content)));
  return directory;
}

/** The published CSV with one line changed. */
function altered(change: (cells: string[]) => string[] | null): string {
  const lines = files.get('publication/indicateurs.csv')!.toString().split('\r\n');
  let done = false;
  return lines
    .map((line, i) => {
      if (done || i === 0 || line === '') return line;
      const cells = change(line.split(';'));
      if (cells === null) return line;
      done = true;
      return cells.join(';');
    })
    .join('\r\n');
}

describe('verifier', () => {
  it('lets the publication of the main job leave, attacked with its base', () => {
    const { code, verdict } = verify(result);
    expect([code, verdict.verdict, verdict.avec_base, verdict.constats]).toEqual([0, 'peut_sortir', true, []]);
  }, 60000);

  it('says less without the base, and tells so', () => {
    const directory = leaving({ 'indicateurs.csv': files.get('publication/indicateurs.csv')!.toString() });
    const alone = verify(directory);
    expect([alone.code, alone.verdict.avec_base, alone.verdict.constats]).toEqual([0, false, []]);
    expect(verify(directory, '--base', join(result, 'base')).verdict.avec_base).toBe(true);
  }, 60000);

  it.each<[string, () => string, string]>([
    ['the base', () => join(result, 'base'), 'colonne_identifiant'],
    ['the internal figures', () => join(result, 'indicateurs'), 'effectif_publie'],
    ['the feedback of certifiers', () => join(result, 'retours'), 'colonne_identite'],
    [
      'persons without any name',
      () => leaving({ 'p.csv': `sexe;departement;date_jury\r\n${'F;13;2024-01-01\r\n'.repeat(9)}H;05;2024-01-01\r\n` }),
      'k_anonymat',
    ],
    [
      'an e-mail address in a page',
      () => leaving({ 'index.html': '<p>Contact : jeanne.fictive@exemple.invalid.fr</p>' }),
      'texte_courriel',
    ],
    [
      'a telephone in a table',
      () => leaving({ 't.csv': 'theme;remarque\r\nDélais;rappeler au 06 12 34 56 78\r\nAutre;rien\r\n' }),
      'identite_telephone',
    ],
    [
      'a hidden row that keeps a figure',
      () =>
        leaving({
          'indicateurs.csv': altered((cells) =>
            cells[13] === 'secret_primaire' ? [...cells.slice(0, 8), '3', ...cells.slice(9)] : null,
          ),
        }),
      'chiffre_oublie',
    ],
  ])(
    'holds back %s',
    (_, directory, expected) => {
      const { code, verdict } = verify(directory());
      expect([code, verdict.verdict]).toEqual([1, 'a_retenir']);
      expect(verdict.constats.map(({ code: one }) => one)).toContain(expected);
    },
    60000,
  );

  it('with the base, sees a figure that was changed', () => {
    const directory = leaving({
      'indicateurs.csv': altered((cells) =>
        Number(cells[8]) > 50 && cells[13] === 'ok'
          ? [...cells.slice(0, 8), String(Number(cells[8]) + 7), ...cells.slice(9)]
          : null,
      ),
    });
    expect(verify(directory).code).toBe(0);
    const { code, verdict } = verify(directory, '--base', join(result, 'base'));
    expect([code, verdict.constats.map((one) => one.code)]).toEqual([1, ['chiffre_modifie']]);
  }, 60000);

  it('never repeats what it found', () => {
    const directory = leaving({ 't.csv': 'Nom;Courriel\r\nZorgluberte;zorgluberte@exemple.fr\r\n' });
    const { code, all } = verify(directory);
    expect(code).toBe(1);
    expect(all.toLowerCase()).not.toContain('zorgluberte');
  });

  it('lets a pseudonymised delivery go to the region, not to the public, and never with an identity', () => {
    const rows = (remarque: string): string =>
      `id_dossier_source;sexe;personne;prestataire;pseudonymise|1|dava|ABCD EFGH|x\r\n${'7;F;AAAAAAAAAAAAAAAAAAAA;;0612345678\r\n'.repeat(3)}8;H;BBBBBBBBBBBBBBBBBBBB;${remarque};x\r\n`;
    const codes = ({ verdict }: ReturnType<typeof verify>): string[] => verdict.constats.map(({ code }) => code);
    const alone = verify(leaving({ 'livraison.csv': rows('vu') }));
    expect([alone.code, codes(alone)]).toEqual([0, ['livraison']]);
    const named = verify(leaving({ 'livraison.csv': rows('06 12 34 56 78') }));
    expect([named.code, codes(named)]).toEqual([1, ['identite_telephone', 'livraison']]);
    const indicators = files.get('publication/indicateurs.csv')!.toString();
    const published = verify(leaving({ 'livraison.csv': rows('vu'), 'indicateurs.csv': indicators }));
    expect([published.code, codes(published)[0]]).toEqual([1, 'colonne_identifiant']);
  });

  it('only warns about what it cannot read, and about tables of others', () => {
    const directory = leaving({ 'note.pdf': '%PDF-1.7', 't.csv': 'theme;nombre\r\nDélais;12\r\nJury;15\r\n' });
    const { code, verdict } = verify(directory);
    expect([code, verdict.constats.map((one) => [one.fichier, one.code, one.gravite])]).toEqual([
      0,
      [
        ['note.pdf', 'fichier_non_lu', 'attention'],
        ['t.csv', 'tableau_non_controle', 'attention'],
      ],
    ]);
  });

  it('tells its verdict in French', () => {
    const run = suiviVae(['verifier', result]);
    expect(run.stdout).toContain('VERDICT : peut sortir');
    expect(readFileSync(join(result, 'journal.json'))).toEqual(files.get('journal.json'));
  }, 60000);
});
