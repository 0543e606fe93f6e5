/** Each finding of a grid: what makes it, what does not. */
import { catalogue } from '../../../../core/messages';
import { checkEvaluation, type Evaluation } from '../../../../core/quality/grid';
import { library } from '../../../../core/quality/referentials';
import { answer, evaluation, evidence } from '../sampleEvaluation';

const all = library();
const rnq = all.get('rnq-v9');
const martinique = all.get('martinique-2010');
const TODAY = '2026-10-15';
const numbers = rnq.indicateurs.map(({ numero }) => numero);

/** A sound audit: every indicator conform, with evidence seen. */
function sound(more: Partial<Evaluation> = {}): Evaluation {
  return { ...evaluation(rnq, 'conforme', { date: '2026-03-10' }), preuves: [evidence(numbers)], ...more };
}

/** The same with another answer on one indicator. */
function withAnswer(numero: string, ...rest: [string | null, Parameters<typeof answer>[2]?]): Evaluation {
  const whole = sound();
  return {
    ...whole,
    reponses: whole.reponses.map((one) => (one.indicateur === numero ? answer(numero, ...rest) : one)),
  };
}

function codes(grid: Evaluation, referential = rnq, day = TODAY): string[] {
  return checkEvaluation(grid, referential, day).map(({ code }) => code);
}

const said = { constat: 'Un constat.', preconisation: 'Une préconisation.' };
const acted = { ...said, action: 'Une action.', responsable: 'Responsable Fictif', echeance: '2026-12-01' };

it('finds nothing in a sound audit', () => {
  expect(codes(sound())).toEqual([]);
});

it.each<[string, Evaluation]>([
  ['qualite_niveau_hors_echelle', withAnswer('1', 'parfait')],
  ['qualite_niveau_non_permis', withAnswer('4', 'nc_mineure', acted)],
  ['qualite_niveau_absent', withAnswer('1', null, { constat: 'Vu.' })],
  ['qualite_motif_absent', withAnswer('1', 'non_applicable')],
  ['qualite_constat_absent', withAnswer('1', 'nc_mineure', { ...acted, constat: ' ' })],
  ['qualite_preconisation_absente', withAnswer('1', 'nc_mineure', { ...acted, preconisation: '' })],
  ['qualite_preconisation_superflue', withAnswer('1', 'conforme', said)],
  ['qualite_action_sans_responsable', withAnswer('1', 'nc_mineure', { ...acted, responsable: '' })],
  ['qualite_action_sans_echeance', withAnswer('1', 'nc_mineure', { ...acted, echeance: null })],
  ['qualite_action_en_retard', withAnswer('1', 'nc_mineure', { ...acted, echeance: '2026-10-14' })],
  ['qualite_levee_future', withAnswer('1', 'nc_mineure', { ...acted, levee: '2026-10-16' })],
  ['qualite_levee_avant_audit', withAnswer('1', 'nc_mineure', { ...acted, levee: '2026-03-09' })],
  ['qualite_majeure_non_levee', withAnswer('4', 'nc_majeure', acted)],
  ['qualite_majeure_levee_tard', withAnswer('4', 'nc_majeure', { ...acted, levee: '2026-06-11' })],
  ['qualite_niveau_sans_preuve', sound({ preuves: [evidence(numbers.filter((one) => one !== '1'))] })],
  ['qualite_preuve_non_vue', sound({ preuves: [evidence(numbers, { vue: false })] })],
  ['qualite_preuve_expiree', sound({ preuves: [evidence(numbers, { validite: '2026-03-09' })] })],
  ['qualite_preuve_expiree_depuis', sound({ preuves: [evidence(numbers, { validite: '2026-03-10' })] })],
  ['qualite_preuve_posterieure', sound({ preuves: [evidence(numbers, { date: '2026-03-11' })] })],
  ['qualite_preuve_indicateur_inconnu', sound({ preuves: [evidence([...numbers, '7'])] })],
  ['qualite_preuve_sans_indicateur', sound({ preuves: [evidence(numbers), evidence([])] })],
  ['qualite_preuve_sans_reference', sound({ preuves: [evidence(numbers, { reference: '' })] })],
  ['qualite_date_audit_absente', sound({ date: null })],
  ['qualite_date_audit_absente', sound({ date: '31/12/2025' })],
  ['qualite_auditeur_absent', sound({ auditeur: ' ' })],
  ['qualite_grille_incomplete_a_noter', withAnswer('1', null)],
  ['qualite_condition_sans_reponse', withAnswer('27', null)],
])('%s', (code, grid) => {
  expect(codes(grid)).toEqual([code]);
});

it('asks for a level that the scale has, or for a blank', () => {
  const grid = evaluation(martinique, '2', { date: '2026-03-10' });
  const blank = grid.reponses.map((one) => (one.indicateur === '1' ? answer('1', null) : one));
  expect(codes({ ...grid, reponses: blank }, martinique)).toContain('qualite_grille_incomplete');
});

it('refuses a minor on a major-only indicator', () => {
  const [first] = checkEvaluation(withAnswer('4', 'nc_mineure', acted), rnq, TODAY);
  expect(first).toMatchObject({ gravite: 'bloquant', details: { indicateur: '4' } });
});

it.each([
  ['2026-10-31', []],
  ['2026-11-01', ['qualite_referentiel_hors_validite']],
])('V9 on %s: %j', (date, expected) => {
  expect(codes(sound({ date }), rnq, '2026-12-31')).toEqual(expected);
});

it('does not take a future audit for a real one', () => {
  expect(codes(sound({ date: '2026-10-16' }))).toEqual(['qualite_date_audit_future']);
});

it.each([
  ['2026-06-10', []],
  ['2026-06-11', ['qualite_majeure_non_levee']],
])('gives a major three months: on %s %j', (day, expected) => {
  expect(codes(withAnswer('4', 'nc_majeure', acted), rnq, day)).toEqual(expected);
});

it('asks a self-assessment neither for findings nor for evidence seen', () => {
  const grid = { ...evaluation(martinique, '1', { nature: 'diagnostic' }), preuves: [] };
  expect(new Set(codes(grid, martinique))).toEqual(new Set(['qualite_niveaux_sans_preuve']));
  expect(checkEvaluation(grid, martinique, TODAY).every(({ gravite }) => gravite === 'information')).toBe(true);
});

it('calls an empty grid empty, once', () => {
  expect(codes(evaluation(martinique, {}), martinique)).toEqual(['qualite_grille_vide']);
});

it('does not block on a charter that was signed without its checklist', () => {
  const [only, ...others] = checkEvaluation(evaluation(martinique, {}, { nature: 'charte' }), martinique, TODAY);
  expect([only.code, only.gravite, others]).toEqual(['qualite_charte_sans_verification', 'information', []]);
});

describe('what a grid repeats line after line', () => {
  const place = { fichier: 'grille.xlsx', feuille: 'Grille', ligne: 9, colonne: '' };
  const placed = (more: Partial<Evaluation>): Evaluation => {
    const whole = sound(more);
    return { ...whole, reponses: whole.reponses.map((one, i) => ({ ...one, place: { ...place, ligne: 9 + i } })) };
  };
  const partial = { preuves: [evidence(numbers.slice(3))] };

  it('is told once for a self-assessment or a charter, with the numbers, at the sheet', () => {
    for (const nature of ['diagnostic', 'charte'] as const) {
      const [only, ...others] = checkEvaluation(placed({ ...partial, nature }), rnq, TODAY);
      expect(others).toEqual([]);
      expect(only).toMatchObject({
        code: 'qualite_niveaux_sans_preuve',
        place: { feuille: 'Grille', ligne: 0, colonne: '' },
        details: { n: 3, indicateurs: numbers.slice(0, 3).join(', ') },
      });
    }
  });

  it('stays one finding per line in an audit, unless it has no evidence at all', () => {
    expect(checkEvaluation(placed(partial), rnq, TODAY).map(({ place: { ligne } }) => ligne)).toEqual([9, 10, 11]);
    expect(codes(placed({ preuves: [] }))).toEqual(['qualite_niveaux_sans_preuve']);
  });

  it.each<[string, number, Partial<Parameters<typeof answer>[2]>, string[]]>([
    ['a column of owners left blank', 4, { responsable: '' }, ['qualite_actions_sans_responsable']],
    ['a column of due dates left blank', 4, { echeance: null }, ['qualite_actions_sans_echeance']],
    ['neither, on one line', 1, { responsable: '', echeance: null }, ['qualite_action_sans_suivi']],
    ['due dates that are past', 2, { echeance: '2026-10-14' }, ['qualite_actions_en_retard']],
    ['one blank among others', 1, { responsable: '' }, ['qualite_action_sans_responsable']],
  ])('%s', (_, n, fault, expected) => {
    const whole = sound();
    const reponses = whole.reponses.map((one, i) =>
      i < 4 ? answer(one.indicateur, 'conforme', { ...acted, preconisation: '', ...(i < n ? fault : {}) }) : one,
    );
    expect(codes({ ...whole, reponses })).toEqual(expected);
  });
});

it('tells doubles and strangers at their place', () => {
  const place = { fichier: 'grille.xlsx', feuille: 'Grille', ligne: 40, colonne: 'A' };
  const grid = sound({ reponses: [...sound().reponses, answer('1', 'conforme', { place }), answer('99', 'conforme')] });
  expect(checkEvaluation(grid, rnq, TODAY).map(({ code, place: at }) => [code, at.ligne])).toEqual([
    ['qualite_indicateur_en_double', 40],
    ['qualite_indicateur_inconnu', 0],
  ]);
});

it('has a message for every code, and no name of a person in its details', () => {
  const grid = withAnswer('4', 'nc_majeure', { ...acted, responsable: '', levee: null });
  for (const { code, details } of checkEvaluation({ ...grid, auditeur: 'Zoé Inventée' }, rnq, TODAY)) {
    expect(catalogue.fr.constats[code]).toBeDefined();
    expect(JSON.stringify(details)).not.toContain('Zoé');
  }
});

it('says a refused level once: nothing else is told of what counts for nothing', () => {
  const [found, ...others] = checkEvaluation(withAnswer('4', 'nc_mineure'), rnq, TODAY);
  expect([found.code, found.gravite, found.details]).toEqual([
    'qualite_niveau_non_permis',
    'bloquant',
    { indicateur: '4', niveau: 'Non-conformité mineure' },
  ]);
  expect(others).toEqual([]);
});
