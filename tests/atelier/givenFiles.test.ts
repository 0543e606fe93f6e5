/** Files in hand: names told apart, the same file once, what is delivered twice. */
import { GivenFiles } from '../../atelier/givenFiles';
import { ReaderClient } from '../../atelier/worker/client';
import { csvFile, encryptedFile, workbookFile } from './sampleFiles';

function files(): GivenFiles {
  const refuse = () => {
    throw new Error('no worker here');
  };
  return new GivenFiles(new ReaderClient(refuse, () => undefined));
}

it('lists every sheet of every file', async () => {
  const given = files();
  await given.give('a.csv', csvFile());
  await given.give('b.xlsx', workbookFile('xlsx'));
  const places = given.places();
  expect(places.map(({ sha256 }) => sha256?.length)).toEqual([64, 64, 64]);
  expect(places.map(({ sha256: _hash, ...place }) => place)).toEqual([
    { name: 'a.csv', hidden: false, tables: [], file: 'a.csv' },
    { name: 'Candidats', hidden: false, tables: [], file: 'b.xlsx' },
    { name: 'Listes', hidden: true, tables: [], file: 'b.xlsx' },
  ]);
});

it('tells files of one name apart, and takes the same bytes once', async () => {
  const given = files();
  const first = await given.give('export.csv', csvFile());
  const second = await given.give('export.csv', csvFile(','));
  expect([second.label, second.name]).toEqual(['export (2).csv', 'export.csv']);
  expect(await given.give('export.csv', csvFile())).toBe(first);
  expect(await given.give('export.csv', csvFile(','))).toBe(second);
  expect((await given.give('autre.csv', csvFile())).label).toBe('autre.csv');
  expect(given.all.length).toBe(3);
});

it('tells the name under which a file was given again, the last given last', async () => {
  const given = files();
  const told = () => given.places().map(({ file, givenName }) => [file, givenName]);
  await given.give('a.csv', csvFile());
  await given.give('a.csv', csvFile(','));
  expect(told()).toEqual([
    ['a.csv', undefined],
    ['a (2).csv', 'a.csv'],
  ]);
  await given.give('a.csv', csvFile());
  expect(told().map(([file]) => file)).toEqual(['a (2).csv', 'a.csv']);
});

it('keeps nothing of a file that is refused', async () => {
  const given = files();
  await expect(given.give('secret.xlsx', encryptedFile())).rejects.toMatchObject({ code: 'fichier_chiffre' });
  expect(given.places()).toEqual([]);
});

it('puts what is delivered again in the place of the former, never in that of a given file', async () => {
  const given = files();
  await given.give('base.csv', csvFile());
  expect(given.keep('base.csv', csvFile(), null).label).toBe('base (2).csv');
  expect(given.keep('base.csv', csvFile(), null).label).toBe('base (2).csv');
  expect(given.all.map(({ label, delivered }) => [label, delivered])).toEqual([
    ['base.csv', false],
    ['base (2).csv', true],
  ]);
});

it('lets files go', async () => {
  const given = files();
  await given.give('a.csv', csvFile());
  given.remove('a.csv');
  expect(() => given.of({ kind: 'file', name: 'a.csv' })).toThrow('panneau.erreur.absent');
  expect(() => given.of({ kind: 'selection' })).toThrow('panneau.erreur.absent');
});
