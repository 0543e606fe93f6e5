/** Which of several evaluations counts: by day, then by what it says, then by rank; never by the name of a file. */
import { byRetention, type Evaluation, othersOfDay, retainedAudit } from '../../../../core/quality/grid';
import { library } from '../../../../core/quality/referentials';
import { buildRegister } from '../../../../core/quality/network';
import { lastAudits } from '../../../../core/quality/outcomes';
import { evaluationThemes } from '../../../../core/quality/synthesis/evaluationQuestions';
import { restitutionsOf } from '../../../../core/reports/quality/restitution';
import { evaluation, evidence } from '../sampleEvaluation';
import { censusRow, received } from '../network/sampleNetwork';

const all = library();
const martinique = all.get('martinique-2010');
const half = Object.fromEntries(martinique.indicateurs.slice(0, 12).map(({ numero }) => [numero, '3']));
const grid = (id: string, more: Partial<Evaluation> = {}, levels: Parameters<typeof evaluation>[1] = '2'): Evaluation =>
  evaluation(martinique, levels, { id: `S01/audit/martinique-2010/2026-03-10/${id}`, ...more });

it.each<[string, Evaluation[], string]>([
  ['the last', [grid('1', { date: '2025-01-01' }), grid('2')], '2'],
  ['a dated one before an undated one', [grid('1', { date: null }), grid('2')], '2'],
  ['the most complete of one day', [grid('1', {}, half), grid('2')], '2'],
  ['of as many levels, the one with most evidence', [grid('1'), grid('2', { preuves: [evidence(['1'])] })], '2'],
  ['the first by rank, as a number', [grid('10'), grid('2')], '2'],
])('keeps %s, in any order', (_, evaluations, rank) => {
  for (const given of [evaluations, [...evaluations].reverse()]) {
    expect(retainedAudit(given, all)?.id).toMatch(new RegExp(`/${rank}$`));
  }
});

it('keeps nothing of nothing, and tells the others of the day', () => {
  expect(retainedAudit([], all)).toBeUndefined();
  const grids = [grid('1', {}, half), grid('2'), grid('3', { date: '2025-01-01' })];
  const [first] = byRetention(grids, all);
  expect(othersOfDay(first, grids)).toEqual([grids[0]]);
});

it('is the same in the restitution, beside the outcomes and in the synthesis, however files are called', () => {
  const first = grid('1', { fichier: 'a.xlsx', auditeur: 'Premier Fictif' }, half);
  const second = grid('1', { fichier: 'b.xlsx', auditeur: 'Second Fictif' });
  const kept = [
    [first, second],
    [
      { ...second, fichier: 'a.xlsx' },
      { ...first, fichier: 'b.xlsx' },
    ],
  ].map((given) => {
    const census = received('recensement', 'r.xlsx', '', { structures: [censusRow('S01', 'Cap')] });
    const { registre } = buildRegister([census], given, { nom: 'Réseau fictif', date: '2026-12-31' });
    const [{ evaluation: one, memeJour }] = restitutionsOf(registre, all);
    const [beside] = lastAudits(registre, all);
    const [theme] = evaluationThemes(registre.evaluations, all, '2026-12-31');
    const last = theme.questions[theme.questions.length - 1].asked.reponses.get('S01');
    expect([one.auditeur, memeJour?.length, beside.score.evalues, beside.autres, last?.categorie]).toEqual([
      'Second Fictif',
      1,
      24,
      1,
      '2',
    ]);
    return [one.id, last?.source];
  });
  expect(kept[0]).toEqual(kept[1]);
});
