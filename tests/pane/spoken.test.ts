/** What the pane says follows French typography, in French only. */
import { Problem } from '../../core/messages';
import { saidFinding, saidPhrase, saidProblem, spaced } from '../../pane/spoken';

it('keeps guillemets and double punctuation on the line of their words', () => {
  expect(saidPhrase('consolider.inclure', { nom: 'a.csv' }, 'fr')).toBe('Prendre «\u00a0a.csv\u00a0»');
  expect(saidPhrase('consolider.remis', { noms: 'base' }, 'fr')).toBe('Remis\u00a0: base.');
  expect(saidPhrase('consolider.remis', { noms: 'base' }, 'en')).not.toContain('\u00a0');
  expect(spaced('Why ?', 'en')).toBe('Why ?');
});

it('says problems and findings so too, thousands apart', () => {
  const told = saidProblem(
    new Problem('certificateur_inconnu', { certificateur: 'a', fichier: 'b', region: 'c' }),
    'fr',
  );
  expect(told.quoi).toBe('Le certificateur «\u00a0a\u00a0» (fichier «\u00a0b\u00a0») n’est pas de «\u00a0c\u00a0».');
  expect(Object.values(told).join()).not.toMatch(/« | [»:;?!]/);
  const finding = saidFinding('date_ambigue', { rubrique: 'Sexe', valeur: '1', suggestion: '2' }, 'fr');
  expect(Object.values(finding).join()).not.toMatch(/« | [»:;?!]/);
  expect(saidPhrase('consolider.lus', { n: 12345 }, 'fr')).toBe('12\u202f345 fichiers lus.');
});
