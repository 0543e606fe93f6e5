/** Two grids compared: what cannot be, and which question is asked of what can. */
import { library } from '../../../../core/quality/referentials';
import { compareGrids } from '../../../../core/tasks/quality';
import { evaluation } from '../../quality/sampleEvaluation';

const all = library();
const graded = (more = {}, id = 'martinique-2010', levels = '2') => {
  const referential = all.get(id);
  return { evaluation: evaluation(referential, levels, more), referential };
};
const one = graded();

it.each([
  ['qualite_comparaison_structures', graded({ structure: 'S02' })],
  ['qualite_comparaison_meme_grille', graded({ fichier: 'copie.xlsx', id: 'autre' })],
  ['qualite_referentiels_incomparables', graded({}, 'rnq-v9', 'conforme')],
])('%s', (code, other) => {
  expect(() => compareGrids(one, other, '0.0.0')).toThrow(expect.objectContaining({ code }) as Error);
});

it.each([
  ['accord', graded({ auditeur: 'Second Fictif' })],
  ['accord', graded({ structure: 's01 ', auditeur: 'Second Fictif' })],
  ['progres', graded({ date: '2025-03-10' })],
  ['progres', graded({ structure: '', date: '2025-03-10' })],
] as const)('asks for %s', (genre, other) => {
  expect(compareGrids(one, other, '0.0.0').genre).toBe(genre);
});
