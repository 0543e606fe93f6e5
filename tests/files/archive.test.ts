/** Archives: what goes in comes out, folders and accents too, and the same files give the same bytes. */
import { zipFiles } from '../../files';
import { zipEntries } from '../../core/reading';
import { memberBytes, readMembers } from '../../files/xlsx/zip';

const FILES = new Map([
  ['indicateurs.csv', new Uint8Array(Buffer.from('a;b\r\n'))],
  ['site/été.html', new Uint8Array(3 << 20).fill(65)],
  ['vide.csv', new Uint8Array(0)],
]);

it('holds the files in their order', async () => {
  const archive = await zipFiles(FILES);
  const members = readMembers(archive);
  expect(members.map(({ path }) => path)).toEqual([...FILES.keys()]);
  for (const member of members) {
    const bytes = await memberBytes(member);
    expect(Buffer.from(bytes).equals(Buffer.from(FILES.get(member.path) as Uint8Array))).toBe(true);
  }
  expect(zipEntries(archive)?.map(({ name }) => name)).toHaveLength(3);
});

it('is the same each time', async () => {
  expect(Buffer.from(await zipFiles(FILES)).equals(Buffer.from(await zipFiles(FILES)))).toBe(true);
});

it('says in its bytes that a path with accents is UTF-8, and leaves ASCII paths as they were', async () => {
  const archive = await zipFiles(FILES);
  const view = new DataView(archive.buffer);
  expect(view.getUint16(6, true)).toBe(0);
  const accented = Buffer.from(archive).indexOf(Buffer.from('site/été.html', 'utf8')) - 30;
  expect(view.getUint16(accented + 6, true)).toBe(0x0800);
});
