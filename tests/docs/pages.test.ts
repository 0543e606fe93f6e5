/** The generated pages are those that the declarations give today (`npm run docs`). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from '../../docs/generateur/pages';

describe('generated pages', () => {
  it.each(Object.keys(pages))('docs/%s is fresh', (path) => {
    expect(readFileSync(join(__dirname, '..', '..', 'docs', path), 'utf8')).toBe(pages[path]());
  });
});
