/** `qualite`: from returned workbooks to register, reports, synthesis, directory; wrong uses; nothing personal leaves. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONCLUSION, SECRET, smallNetwork, STRUCTURES } from './petitReseau';
import { cleanDirectories, csvRows, freshDirectory, readTree, suiviVae, unzip, writeTree } from './run';

let folder: string;
let result: string;
let summary: Record<string, unknown>;
let files: Map<string, Buffer>;

beforeAll(async () => {
  folder = freshDirectory();
  writeTree(folder, await smallNetwork());
  result = join(freshDirectory(), 'reseau');
  const run = suiviVae(['qualite', 'executer', folder, '--sortie', result, '--json']);
  expect(run).toMatchObject({ code: 0, stderr: expect.stringContaining('Première synthèse') as string });
  summary = JSON.parse(run.stdout) as Record<string, unknown>;
  files = readTree(result);
}, 120000);

afterAll(cleanDirectories);

const output = (): string => join(freshDirectory(), 'sortie');

describe('executer', () => {
  it('tells what was read, and writes every result', () => {
    expect(summary).toMatchObject({ date: '2026-03-31', structures: 5, auditees: 4, documents: 6, ecartes: 1 });
    expect(summary.constats).toMatchObject({ qualite_fichier_illisible: 1 });
    const paths = [...files.keys()];
    for (const path of [
      'annuaire/index.html',
      'annuaire-interne.xlsx',
      'registre/registre.json',
      'registre/registre.xlsx',
      'registre/constats.csv',
      'registre/memoire-synthese.json',
      'synthese/index.html',
      'synthese/synthese.xlsx',
      'tableau-de-bord-reseau.xlsx',
    ]) {
      expect(paths).toContain(path);
    }
    const reports = paths.filter((path) => /^restitutions\/.*\.html$/.test(path));
    expect(reports).toHaveLength(4);
    for (const path of reports) expect(files.get(path)!.toString('utf8')).toContain(CONCLUSION);
  });

  it('gives the same bytes again in the same folder: a synthesis made twice is the same', () => {
    const run = suiviVae(['qualite', 'executer', folder, '--sortie', result, '--json']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const again = readTree(result);
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, bytes] of again) expect([path, bytes.equals(files.get(path)!)]).toEqual([path, true]);
  }, 60000);

  it('publishes no name of a person, no structure without consent, and no structure in the synthesis', () => {
    const page = files.get('annuaire/index.html')!.toString('utf8');
    expect(page).toContain(STRUCTURES[0].nom);
    expect(page).not.toContain(STRUCTURES[4].nom);
    const anonymous = [
      files.get('synthese/index.html')!.toString('utf8'),
      ...[...unzip(files.get('synthese/synthese.xlsx')!).values()].map((part) => part.toString('utf8')),
    ];
    for (const text of [page, ...anonymous, files.get('registre/constats.csv')!.toString('utf8')]) {
      expect(text).not.toContain(SECRET);
    }
    for (const text of anonymous) {
      for (const { id, nom } of STRUCTURES) {
        expect(text).not.toContain(id);
        expect(text).not.toContain(nom);
      }
    }
  });

  it('tells findings by place, without any value', () => {
    const [first] = csvRows(files.get('registre/constats.csv')!);
    expect(Object.keys(first)).toEqual(['fichier', 'feuille', 'ligne', 'colonne', 'structure', 'code', 'gravite']);
  });
});

describe('actions over a register', () => {
  it.each([
    ['restituer', 'restitutions/'],
    ['annuaire', 'annuaire'],
    ['tableau', 'tableau-de-bord-reseau.xlsx'],
    ['synthese', 'synthese/'],
  ])(
    '%s writes the bytes of executer',
    (action, start) => {
      const directory = output();
      expect(suiviVae(['qualite', action, result, '--sortie', directory, '--json'])).toMatchObject({
        code: 0,
        stderr: '',
      });
      const written = readTree(directory);
      expect([...written.keys()].some((path) => path.startsWith(start))).toBe(true);
      for (const [path, bytes] of written) {
        if (path !== 'journal.json') expect([path, bytes.equals(files.get(path)!)]).toEqual([path, true]);
      }
    },
    60000,
  );

  it('annuaire says how many structures are shown', () => {
    const { stdout } = suiviVae(['qualite', 'annuaire', result, '--sortie', output()]);
    expect(stdout).toMatch(/5 structures recensées, 4 auditées/);
    expect(stdout).toMatch(/Annuaire public.: \d structures? montrées? sur 5/);
  });

  it('restituer takes one structure; modeles pre-fills its documents, and never replaces filled ones', () => {
    const one = output();
    expect(suiviVae(['qualite', 'restituer', result, '--structure', 'R002', '--sortie', one, '--json']).code).toBe(0);
    expect([...readTree(one).keys()].filter((path) => path.endsWith('.html'))).toHaveLength(1);
    const models = output();
    const given = ['--registre', result, '--structure', 'R002', '--modele', 'grille-audit'];
    const args = ['qualite', 'modeles', ...given, '--referentiel', 'martinique-2010', '--sortie', models, '--json'];
    expect(suiviVae(args).code).toBe(0);
    const path = 'R002/grille-audit-martinique-2010.xlsx';
    expect([...readTree(models).keys()]).toEqual([path, 'journal.json'].sort());
    writeFileSync(join(models, ...path.split('/')), 'rempli');
    expect(suiviVae(args).code).toBe(1);
    expect(readFileSync(join(models, ...path.split('/')), 'utf8')).toBe('rempli');
  }, 60000);
});

describe('comparer', () => {
  it('tells the agreement of two auditors', () => {
    const run = suiviVae([
      ...['qualite', 'comparer', join(folder, 'grilles', 'R001.xlsx'), join(folder, 'grilles', 'R001-second.xlsx')],
      '--json',
    ]);
    expect(JSON.parse(run.stdout)).toMatchObject({ genre: 'accord', communs: 24, accords: 18, desaccords: 6 });
  });

  it.each([
    ['R001.xlsx', 'sont la même grille'],
    ['R002.xlsx', 'ne sont pas de la même structure'],
  ])('refuses R001 beside %s', (other, told) => {
    const run = suiviVae(['qualite', 'comparer', ...['R001.xlsx', other].map((one) => join(folder, 'grilles', one))]);
    expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining(told) as string });
  });
});

describe('a folder', () => {
  it('is not read with our own reports in it, and keeps what people changed in them', () => {
    const own = freshDirectory();
    writeTree(own, new Map([...readTree(folder)].filter(([path]) => !path.startsWith('grilles/R00'))));
    const inside = join(own, 'resultats');
    const args = ['qualite', 'lire', own, '--sortie', inside, '--json'];
    const first = JSON.parse(suiviVae(args).stdout) as Record<string, unknown>;
    const second = JSON.parse(suiviVae(args).stdout) as Record<string, unknown>;
    expect([first.documents, second.documents]).toEqual([1, 1]);
    writeFileSync(join(inside, 'registre', 'registre.xlsx'), 'annoté');
    const third = suiviVae(args);
    expect(third).toMatchObject({ code: 1, stderr: expect.stringContaining('1 fichier a été modifié') as string });
  }, 60000);

  it('without a census still gives the reports of its grids, and publishes nobody', () => {
    const own = freshDirectory();
    writeTree(own, new Map([...readTree(folder)].filter(([path]) => path.startsWith('grilles/R00'))));
    const output = join(freshDirectory(), 'sortie');
    const run = suiviVae(['qualite', 'executer', own, '--sortie', output, '--json']);
    expect(JSON.parse(run.stdout)).toMatchObject({
      structures: 4,
      auditees: 4,
      constats: { qualite_sans_recensement: 1 },
    });
    expect(readTree(output).get('annuaire/index.html')!.toString('utf8')).not.toContain(STRUCTURES[0].nom);
  }, 60000);
});

describe('wrong uses', () => {
  it.each<[string, () => string[], string, number]>([
    ['no such folder', () => ['lire', 'absent', '--sortie', output()], 'absent', 1],
    ['no workbook', () => ['lire', freshDirectory(), '--sortie', output()], 'ne contient aucun classeur', 1],
    ['not a register', () => ['synthese', folder, '--sortie', output()], 'registre.json', 1],
    ['a date', () => ['lire', folder, '--sortie', output(), '--date', '31/03/2026'], '31/03/2026', 1],
    ['an unknown structure', () => ['restituer', result, '--structure', 'R9', '--sortie', output()], 'R9', 1],
    ['an unknown template', () => ['modeles', '--modele', 'x', '--sortie', output()], 'grille-audit', 1],
    ['a folder that holds something else', () => ['lire', folder, '--sortie', folder], '--sortie', 1],
    ['a structure without a register', () => ['modeles', '--structure', 'R001', '--sortie', output()], '--registre', 2],
    [
      'a grid on a charter',
      () => ['modeles', '--modele', 'grille-audit', '--referentiel', 'charte-2010', '--sortie', output()],
      'charte-2010',
      1,
    ],
    ['no base', () => ['croiser', result, '--sortie', output()], '--base', 2],
  ])('%s', (_title, args, sentence, code) => {
    const run = suiviVae(['qualite', ...args()]);
    expect(run).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(sentence) as string });
  });
});
