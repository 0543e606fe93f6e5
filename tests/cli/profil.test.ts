/** `profil` and the profile as a workbook: written, edited, given back to every command; drift told; nothing of the candidates in it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderXlsx } from '../../files';
import { profileWorkbook } from '../../core/reports';
import type { Profile } from '../../core/profiles';
import { csv, HEADERS, rows } from './petite-region';
import { cleanDirectories, csvRows, freshDirectory, readTree, suiviVae, unzip } from './run';

afterAll(cleanDirectories);

interface Setup {
  readonly root: string;
  readonly file: string;
  readonly at: (name: string) => string;
}

const ROWS = rows('a', 0, 40).map((cells) =>
  cells.map((cell, i) => (i === 13 && cell === 'Défavorable' ? 'Zut' : cell)),
);

function setUp(): Setup {
  const root = freshDirectory();
  const file = join(root, 'export.csv');
  writeFileSync(file, csv([HEADERS, ...ROWS]));
  return { root, file, at: (name) => join(root, name) };
}

const profileAt = (path: string): Profile => JSON.parse(readFileSync(path, 'utf8')) as Profile;

it('writes a workbook that reads back as the same profile, and never over a file', () => {
  const { file, at } = setUp();
  const wanted = ['--certificateur', 'dava', '--sortie'];
  expect(suiviVae(['profil', file, ...wanted, at('p.json')]).code).toBe(0);
  expect(suiviVae(['profil', file, ...wanted, at('p.xlsx')]).code).toBe(0);
  expect(suiviVae(['profil', file, '--profil', at('p.xlsx'), '--sortie', at('retour.json')]).code).toBe(0);
  expect(profileAt(at('retour.json'))).toEqual(profileAt(at('p.json')));
  const before = readFileSync(at('p.xlsx'));
  expect(suiviVae(['profil', file, ...wanted, at('p.xlsx')]).code).toBe(1);
  expect(readFileSync(at('p.xlsx'))).toEqual(before);
  expect(suiviVae(['profil', file, ...wanted, at('p.csv')])).toMatchObject({ code: 2, stdout: '' });
});

it('holds no cell of the file but frequent values of codes that nobody understands', () => {
  const { file, at } = setUp();
  suiviVae(['profil', file, '--sortie', at('p.xlsx')]);
  const texts = [...unzip(readFileSync(at('p.xlsx')))].map(([, bytes]) => bytes.toString('utf8')).join('\n');
  expect(texts).toContain('>Zut<');
  const cells = new Set(ROWS.flatMap((line) => line.filter((cell) => cell.length > 3 && cell !== 'Zut')));
  // Words of the dictionary are not somebody's.
  const own = ['Favorable', 'Validation totale', 'Validation partielle', 'Aucune validation', 'Absent'];
  for (const cell of cells) if (!own.includes(cell)) expect(texts).not.toContain(`>${cell}<`);
});

it('asks what it decided by default and what it did not understand, never a value of an identity', () => {
  const { file } = setUp();
  const { stdout } = suiviVae(['profil', file]);
  expect(stdout).toContain('À décider :');
  expect(stdout).toMatch(/N {2}Décision de recevabilité - « Zut », 5 cellules/);
  expect(stdout).toContain('--sortie PROFIL.xlsx');
  for (const personal of ['Zzablier', 'Ozéa', '1960', 'zzexemple']) expect(stdout).not.toContain(personal);
});

it('shows how a profile reads another file, all that changed, and adds the new columns', () => {
  const { file, at } = setUp();
  suiviVae(['profil', file, '--certificateur', 'dava', '--sortie', at('p.json')]);
  const profile = { ...profileAt(at('p.json')), absentes: ['rqth'] };
  writeFileSync(at('p.json'), JSON.stringify(profile));
  const moved = [HEADERS, ...ROWS].map((cells, i) => [
    ...cells.slice(0, 15).map((cell, c) => (i === 0 && c === 4 ? 'DATE  NAISSANCE' : cell)),
    i === 0 ? 'Date d’abandon' : '01/02/2025',
  ]);
  writeFileSync(at('autre.csv'), csv(moved));
  const { stdout, code } = suiviVae(['profil', at('autre.csv'), '--profil', at('p.json'), '--sortie', at('p2.json')]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/1 colonne nouvelle\n +P Date d'abandon 9\d %/);
  expect(stdout).toMatch(/2 rubriques disparues\n +Résultat du jury\n +Prestataire d'accompagnement/);
  const updated = profileAt(at('p2.json'));
  expect(updated.absentes).toEqual(['rqth']);
  expect(updated.colonnes[15]).toEqual({ entete: 'Date d’abandon', rubrique: 'date_abandon' });
  expect(updated.colonnes).toHaveLength(18);
  // `nettoyer` says it in one paragraph, by letters.
  const cleaned = suiviVae(['nettoyer', at('autre.csv'), '--profil', at('p.json'), '--sortie', at('n')]);
  expect(cleaned.code).toBe(0);
  const told = cleaned.stderr.split('\n').filter((line) => line.includes('écarts avec le profil'));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain("1 colonne nouvelle (P Date d'abandon");
  expect(told[0]).not.toContain('d’abandon');
  const journal = JSON.parse(readTree(at('n')).get('journal.json')!.toString()) as { decisions: object[] };
  expect(journal.decisions).toContainEqual(expect.objectContaining({ type: 'colonne_nouvelle', colonne: 'P' }));
  expect(journal.decisions).toContainEqual(expect.objectContaining({ type: 'valeurs_non_comprises', colonne: 'N' }));
});

it('cleans with an edited workbook, with the extensions asked for, and tells what to correct first', async () => {
  const { file, at } = setUp();
  suiviVae(['profil', file, '--certificateur', 'dava', '--sortie', at('p.json')]);
  const profile = profileAt(at('p.json'));
  const decided: Profile = { ...profile, valeurs: { decision_recevabilite: { Zut: 'non_recevable' } } };
  writeFileSync(at('p.xlsx'), await renderXlsx(profileWorkbook(decided, 0)));
  const run = (p: string, out: string, ...more: string[]) =>
    suiviVae(['nettoyer', file, '--profil', at(p), '--sortie', at(out), ...more]);
  const plain = run('p.json', 'n1');
  expect(plain.stdout).toMatch(/À corriger d’abord.*\n +\d+ {2}N Décision de recevabilité « Zut » : /);
  expect(plain.stdout).not.toMatch(/Zzablier|Ozéa/);
  expect(plain.stderr).toMatch(
    /ni l’outil ni le profil ne comprennent 1 valeur \(N Décision de recevabilité : 1 valeur, 5 cellules\)/,
  );
  const edited = run('p.xlsx', 'n2', '--extensions', 'pcs,type_contrat');
  expect(edited.code).toBe(0);
  expect(edited.stderr).not.toContain('ne comprennent');
  const missing = (out: string): string[] =>
    csvRows(readTree(at(out)).get('anomalies.csv')!)
      .filter(({ code }) => code === 'rubrique_absente')
      .map(({ rubrique }) => rubrique);
  expect(missing('n1')).not.toContain('pcs');
  expect(missing('n2')).toEqual(expect.arrayContaining(['pcs', 'type_contrat']));
  expect(run('p.json', 'n3', '--extensions', 'sexe')).toMatchObject({ code: 2, stdout: '' });
});

it('tells every fault of an edited workbook with its cell', async () => {
  const { file, at } = setUp();
  const profile: Profile = {
    version: 1,
    certificateur: 'dava',
    colonnes: [{ entete: 'Nom', rubrique: 'nom_naissance' }],
  };
  const model = profileWorkbook(profile, 0);
  const spoiled = {
    ...model,
    feuilles: model.feuilles.map((sheet) => ({
      ...sheet,
      blocs: sheet.blocs.map((bloc) =>
        bloc.genre !== 'cellules'
          ? bloc
          : {
              ...bloc,
              cellules: bloc.cellules.map((line) =>
                line.map((cell) =>
                  cell?.valeur === 'Nom de naissance'
                    ? { ...cell, valeur: 'Nom de naisance' }
                    : cell?.valeur === 'dava'
                      ? { ...cell, valeur: 'Le DAVA' }
                      : cell,
                ),
              ),
            },
      ),
    })),
  };
  writeFileSync(at('p.xlsx'), await renderXlsx(spoiled));
  const { code, stderr } = suiviVae(['nettoyer', file, '--profil', at('p.xlsx'), '--sortie', at('n')]);
  expect(code).toBe(1);
  expect(stderr).toContain(
    '« Colonnes » D5 : « Nom de naisance » n’est le nom d’aucune rubrique (« Nom de naissance » ?)',
  );
  expect(stderr).toMatch(/« Lecture » B\d+ : l’identifiant du certificateur est attendu/);
});

it('takes the answers of a returned workbook, tells those that it does not take by their cell, and never a value', () => {
  const { file, at } = setUp();
  suiviVae(['profil', file, '--certificateur', 'dava', '--sortie', at('p.json')]);
  const titres = ['Rubrique', 'Valeur trouvée', 'Ce qu’elle veut dire'];
  const lignes = [
    ['Décision de recevabilité', 'Zut', 'Non recevable'],
    ['Résultat du jury', 'Zorg', 'n’importe'],
    ['Nom de naissance', 'Zzablier', 'Fictif'],
  ];
  // A page of tables, as some programs save workbooks.
  const html = [titres, ...lignes].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  writeFileSync(at('reponses.html'), `<html><meta charset="utf-8"><table>${html}</table></html>`);
  const given = ['--profil', at('p.json'), '--reprendre', at('reponses.html'), '--sortie', at('p2.json')];
  const { code, stderr } = suiviVae(['profil', file, ...given]);
  expect(code).toBe(0);
  expect(profileAt(at('p2.json')).valeurs).toEqual({ decision_recevabilite: { Zut: 'non_recevable' } });
  expect(stderr).toMatch(/^1 réponse reprise/m);
  expect(stderr.match(/» C[34] : /g)).toHaveLength(2);
  for (const told of ['Zorg', 'Zzablier', 'n’importe']) expect(stderr).not.toContain(told);
});
