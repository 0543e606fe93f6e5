/** The guides quote the interface as it is, and show pictures that exist: they cannot rot in silence. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { interfaceWords, linksOf, quotedWords } from './guideWords';

const GUIDES = path.join(__dirname, '..', '..', 'docs', 'guides');
const IMAGES = path.join(GUIDES, '..', 'images');
/** Those told step by step, with pictures of their own folder. */
const STEP_BY_STEP = ['certificateur', 'charge-de-mission', 'petite-region', 'auditeur', 'animateur-reseau'];

function read(guide: string): string {
  return fs.readFileSync(path.join(GUIDES, `${guide}.md`), 'utf8');
}

describe.each(STEP_BY_STEP)('docs/guides/%s.md', (guide) => {
  const text = read(guide);

  it('quotes only words of the interface', () => {
    const words = interfaceWords();
    const quoted = quotedWords(text);
    expect(quoted.length).toBeGreaterThan(20);
    expect(quoted.filter((one) => !words.test(one))).toEqual([]);
  });

  it('shows every picture of its folder, in order, and no other', () => {
    const shown = linksOf(text).filter((link) => link.endsWith('.png'));
    const there = fs.readdirSync(path.join(IMAGES, guide)).sort();
    expect(shown).toEqual(there.map((name) => `../images/${guide}/${name}`));
    expect(there.length).toBeGreaterThanOrEqual(6);
  });

  it('says for whom, how long, what is needed, what was not tried', () => {
    const expected = ['**Pour qui.**', '**Temps.**', '**Ce qu’il faut.**', '## Questions', '## Limites'];
    expect(expected.filter((part) => !text.includes(part))).toEqual([]);
  });
});

it('the check of words sees a word that is not there', () => {
  const words = interfaceWords();
  const tried = quotedWords('« Nettoyer », « Feuille Export VAE », `« code »`, « Rien à faire ici »');
  expect(tried.filter((one) => !words.test(one))).toEqual(['Rien à faire ici']);
});

it.each(fs.readdirSync(GUIDES))('docs/guides/%s: its links lead somewhere', (name) => {
  const links = linksOf(fs.readFileSync(path.join(GUIDES, name), 'utf8'));
  expect(links.filter((link) => !fs.existsSync(path.join(GUIDES, link)))).toEqual([]);
});
