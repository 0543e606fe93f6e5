/** The generated region: the same bytes for the same seed, and what its layouts promise. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'papaparse';
import { LAYOUTS } from '../../../bench/generator/layouts';
import { writeRegion } from '../../../bench/generator/region';
import { parseRegion } from '../../../core/base/region';
import { parseKeyFile } from '../../../core/privacy/keyFile';
import { profileSchema } from '../../../core/profiles/profile';

const N = 300;
const folders: string[] = [];

function region(seed: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
  folders.push(folder);
  writeRegion(folder, N, seed);
  return folder;
}

function files(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length), readFileSync(path)]));
}

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

describe('the generated region', () => {
  const folder = region(1);

  it('is the same, byte for byte, for the same seed, and another one for another seed', () => {
    expect(files(region(1))).toEqual(files(folder));
    expect(files(region(2))).not.toEqual(files(folder));
  });

  it('speaks six dialects in two encodings', () => {
    expect(new Set(LAYOUTS.map(({ separator }) => separator))).toEqual(new Set([';', ',', '\t', '|']));
    expect(new Set(LAYOUTS.map(({ encoding }) => encoding))).toEqual(new Set(['utf-8', 'cp1252']));
    expect(new Set(LAYOUTS.map(({ certifier }) => certifier)).size).toBe(6);
  });

  it.each(LAYOUTS)(
    '$certifier: every row has the cells of the header, and the profile names these headers',
    (layout) => {
      const profile = JSON.parse(readFileSync(join(folder, 'profils', `${layout.certifier}.json`), 'utf8'));
      expect(profileSchema.parse(profile)).toEqual(profile);
      for (const name of layout.files) {
        const bytes = readFileSync(join(folder, 'exports', layout.certifier, name));
        const text = bytes.toString(layout.encoding === 'utf-8' ? 'utf8' : 'latin1').replace(/^\uFEFF/, '');
        const { data } = parse<string[]>(text, { delimiter: layout.separator, skipEmptyLines: true });
        const [header, ...rows] = data.slice(layout.titleLines.filter((line) => line !== '').length);
        expect(header).toEqual(profile.colonnes.map(({ entete }: { entete: string }) => entete));
        expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
      }
    },
  );

  it('is a region that the product accepts', () => {
    const { certificateurs } = parseRegion(readFileSync(join(folder, 'region.json'), 'utf8'), 'region.json');
    expect(certificateurs.map(({ id }) => id)).toEqual(LAYOUTS.map(({ certifier }) => certifier));
  });

  it('carries two different keys that the product reads', () => {
    const { cles } = JSON.parse(readFileSync(join(folder, 'region.json'), 'utf8'));
    const keys = ['appariement', 'region'].map((role) =>
      parseKeyFile(readFileSync(join(folder, cles[role].replace('fichier:', '')), 'utf8'), role),
    );
    expect(keys[0].bytes).not.toEqual(keys[1].bytes);
  });

  it('holds each candidate once, under a file number of their own', () => {
    const numbers = [...files(folder)]
      .filter(([name]) => name.endsWith('.csv'))
      .flatMap(([, bytes]) => bytes.toString('latin1').match(/\b[A-Z]{3}\d{8}\b/g) ?? []);
    expect(numbers).toHaveLength(N);
    expect(new Set(numbers).size).toBe(N);
  });

  it('keeps its CP1252 files to the bytes of Latin-1, which the baseline can read', () => {
    const cp1252 = LAYOUTS.filter(({ encoding }) => encoding === 'cp1252');
    for (const { certifier, files: names } of cp1252) {
      const bytes = readFileSync(join(folder, 'exports', certifier, names[0]));
      expect(bytes.some((byte) => byte >= 0x80 && byte <= 0x9f)).toBe(false);
      expect(bytes.some((byte) => byte >= 0xe0)).toBe(true);
    }
  });
});
