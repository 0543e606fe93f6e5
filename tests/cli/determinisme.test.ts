/** Same inputs, same bytes, whatever the place, the zone and the language; other orders of rows and files, same figures. */
import { join } from 'node:path';
import { csv, HEADERS, row, rows, settings, smallRegion } from './petite-region';
import { cleanDirectories, freshDirectory, readTree, suiviVae, suiviVaeProcess, writeTree } from './run';

afterAll(cleanDirectories);

/** @param env of a process of its own: its time zone and its language are read when it starts */
function outputsOf(files: ReadonlyMap<string, string>, env?: Readonly<Record<string, string>>): Map<string, Buffer> {
  const root = freshDirectory();
  writeTree(root, files);
  const output = join(root, 'sortie');
  const args = ['executer', join(root, 'region.json'), '--sortie', output, '--accepter-propositions'];
  const { code, stderr } = env === undefined ? suiviVae(args) : suiviVaeProcess(args, env);
  expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
  return readTree(output);
}

it('gives the same bytes elsewhere, in another time zone and another language', () => {
  const here = outputsOf(smallRegion(), { TZ: 'Europe/Paris', LANG: 'fr_FR.UTF-8' });
  const there = outputsOf(smallRegion(), { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
  expect([...there.keys()]).toEqual([...here.keys()]);
  for (const [path, bytes] of here) expect([path, bytes.equals(there.get(path)!)]).toEqual([path, true]);
}, 60000);

it('gives the same figures with rows shuffled and files renamed, even where two files contradict each other', () => {
  const corrected = rows('d', 60, 90).map((one) =>
    one.map((cell) => cell.replace('Aucune validation', 'Validation totale')),
  );
  const second = [...corrected, ...rows('d', 90, 140), row('d', 139)];
  const region = (first: string, other: string, order: (list: string[][]) => string[][]): Map<string, string> => {
    const files = smallRegion();
    for (const path of [...files.keys()]) if (path.startsWith('exports/')) files.delete(path);
    return files
      .set('region.json', JSON.stringify({ ...settings(), certificateurs: settings().certificateurs.slice(0, 1) }))
      .set(`exports/dava/${first}`, csv([HEADERS, ...order(rows('d', 0, 70))]))
      .set(`exports/dava/${other}`, csv([HEADERS, ...order(second)]));
  };
  const plain = outputsOf(region('a.csv', 'b.csv', (list) => list));
  const other = outputsOf(region('z.csv', 'b.csv', (list) => [...list].reverse()));
  for (const path of ['indicateurs/indicateurs.csv', 'publication/indicateurs.csv']) {
    expect(plain.get(path)!.length).toBeGreaterThan(5000);
    expect([path, plain.get(path)!.equals(other.get(path)!)]).toEqual([path, true]);
  }
}, 60000);
