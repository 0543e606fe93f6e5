/** The search for keys itself: it finds one however it was left, and nothing where there is none. */
import { zipFiles } from '../../../files';
import { fileTexts, K1, K2, placesOfKeys } from './keySearch';

const line = /Clé : (.*)/.exec(K1.file)?.[1] ?? '';

describe('the search for keys', () => {
  it.each([
    ['the file', K1.file],
    ['one line of it', line],
    ['two groups, typed in lower case', line.slice(5, 14).toLowerCase()],
    ['eight characters in the middle of others', `abc"${line.slice(2, 12)}",`],
    ['bytes in hexadecimal', Buffer.from(K1.bytes).toString('hex')],
    ['bytes in base64', Buffer.from(K1.bytes).toString('base64')],
    ['a list of bytes', JSON.stringify([...K1.bytes])],
  ])('finds %s', (_what, text) => {
    expect(placesOfKeys([['there', text]], [K1])).toEqual(['there']);
    expect(placesOfKeys([['there', text]], [K2])).toEqual([]);
  });

  it('finds a key in an archive of an archive', async () => {
    const inner = await zipFiles(new Map([['notes.txt', Buffer.from(K2.file, 'utf8')]]));
    const outer = Buffer.from(await zipFiles(new Map([['base.xlsx', inner]])));
    expect(placesOfKeys(fileTexts('resultats.zip', outer), [K1, K2])).toEqual(['resultats.zip/base.xlsx/notes.txt']);
  });
});
