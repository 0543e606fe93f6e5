/** The name of a référentiel says its version once. */
import { referentialName } from '../../../../core/reports/quality/referentialName';

it.each([
  ['Référentiel de l’Île', '2010', 'Référentiel de l’Île (2010)'],
  ['Référentiel national (guide de lecture V9)', 'V9', 'Référentiel national (guide de lecture V9)'],
  ['Référentiel national (guide de lecture V10)', 'V1', 'Référentiel national (guide de lecture V10) (V1)'],
  ['Grille 2.1', '2.1', 'Grille 2.1'],
  ['Grille', '', 'Grille'],
])('%s, %s', (titre, version, name) => {
  expect(referentialName({ titre, version })).toBe(name);
});
