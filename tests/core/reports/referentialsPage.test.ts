/** The page of the référentiels: what is deduced, to be verified, to be validated, and what the source says twice. */
import { library } from '../../../core/quality/referentials';
import { referentialsPage } from '../../../core/reports/referentialsPage';

const page = referentialsPage();
const chapters = new Map(page.split(/^## /m).map((text) => [text.slice(0, text.indexOf('\n')), text]));

it('has a chapter per référentiel, with its source and what is to be verified', () => {
  for (const { id, source } of library().all) {
    expect(chapters.get(id)).toContain(source.intitule);
    expect(chapters.get(id)).toContain('**à vérifier**');
  }
});

it.each([
  ['martinique-2010', 'Rattachement au critère\u00a0: déduit'],
  ['martinique-2010', 'Questions, preuves et niveaux\u00a0: à valider'],
  ['charte-2010', '7 critères qualité'],
  ['rnq-v9', 'jusqu’au 31/10/2026'],
  ['rnq-v10', 'à partir du 01/11/2026'],
  ['rnq-v10', 'Mêmes critères, indicateurs et échelle que [rnq-v9](#rnq-v9).'],
  ['aap-2025', 'squelette, ne sert pas à noter'],
  ['Tables de passage', 'martinique-2010 (rnq-v10)\u00a0: 12, 16, 22, 23, 24, 25, 27, 31, 32.'],
])('%s: %s', (chapter, words) => {
  expect(chapters.get(chapter)).toContain(words);
});

it('prints every indicator of Martinique with its four levels', () => {
  const { indicateurs } = library().get('martinique-2010');
  for (const { titre, descripteurs } of indicateurs) {
    for (const text of [titre, ...Object.values(descripteurs)]) expect(chapters.get('martinique-2010')).toContain(text);
  }
});

it('leaves no slot empty and no table row of another width', () => {
  expect(page).not.toMatch(/\{\w+\}/);
  for (const table of page.match(/(^\|.*\n)+/gm) ?? []) {
    const widths = table
      .trim()
      .split('\n')
      .map((line) => line.split(/(?<!\\)\|/).length);
    expect(new Set(widths).size).toBe(1);
  }
});
