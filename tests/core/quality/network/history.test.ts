/** The state machine: what each sequence of dated steps leads to. */
import fc from 'fast-check';
import { stateAfter, stepsOf } from '../../../../core/quality/network/history';
import { isExit, STAGES, stageOf, type Stage, type Transition } from '../../../../core/quality/network';
import { step } from './sampleNetwork';

const J = (etape: Stage, date: string | null, motif = ''): Transition => step('S', etape, date, motif);
const D = (etape: Stage, date: string | null): Transition => step('S', etape, date, '', 'document');

describe('stages', () => {
  it('come in order, exits last, each with a label', () => {
    expect(STAGES.filter(({ genre }) => genre === 'etape').map(({ ordre }) => ordre)).toEqual([...Array(12).keys()]);
    expect(STAGES.slice(12).every(({ genre, ordre }) => genre === 'sortie' && ordre === 12)).toBe(true);
    expect(new Set(STAGES.map(({ libelle }) => libelle)).size).toBe(STAGES.length);
  });

  it('suppose only earlier ones, and are never late once followed or left', () => {
    for (const { suppose, ordre } of STAGES) if (suppose !== null) expect(stageOf(suppose).ordre).toBeLessThan(ordre);
    expect(STAGES.filter(({ delai_jours }) => delai_jours === null).map(({ etape }) => etape)).toEqual([
      'suivie',
      ...STAGES.slice(12).map(({ etape }) => etape),
    ]);
  });
});

describe('state', () => {
  it.each<[string, Transition[], Stage, string | null, Stage]>([
    ['without anything', [], 'recensee', null, 'recensee'],
    ['entered', [D('recensee', '2009-06-15')], 'recensee', '2009-06-15', 'recensee'],
    [
      'going on',
      [D('recensee', null), J('dossier_envoye', '2009-10-01')],
      'dossier_envoye',
      '2009-10-01',
      'dossier_envoye',
    ],
    ['skipping', [D('auditee', '2010-05-04')], 'auditee', '2010-05-04', 'auditee'],
    [
      'a late document',
      [J('auditee', '2010-05-04'), D('dossier_recu', '2011-01-01')],
      'auditee',
      '2010-05-04',
      'auditee',
    ],
    ['undated, then told', [D('auditee', null), J('auditee', '2010-05-04')], 'auditee', '2010-05-04', 'auditee'],
    [
      'an earlier step without a reason',
      [J('auditee', '2010-05-04'), J('referencee', '2010-06-01')],
      'auditee',
      '2010-05-04',
      'auditee',
    ],
    [
      'a step back',
      [J('auditee', '2010-05-04'), J('referencee', '2010-06-01', 'Audit annulé')],
      'referencee',
      '2010-06-01',
      'referencee',
    ],
    [
      'a step back, the same day',
      [J('referencee', '2010-05-04', 'Erreur'), J('auditee', '2010-05-04')],
      'referencee',
      '2010-05-04',
      'referencee',
    ],
    [
      'on again after it',
      [J('auditee', '2010-05-04'), J('referencee', '2010-06-01', 'x'), D('auditee', '2010-09-01')],
      'auditee',
      '2010-09-01',
      'auditee',
    ],
    [
      'out',
      [J('dossier_envoye', '2009-10-01'), J('sortie_refus', '2009-12-01', 'Refus')],
      'sortie_refus',
      '2009-12-01',
      'dossier_envoye',
    ],
    [
      'out without date',
      [J('dossier_envoye', '2009-10-01'), J('sortie_refus', null, 'Refus')],
      'sortie_refus',
      null,
      'dossier_envoye',
    ],
    [
      'active after the exit',
      [J('sortie_refus', '2009-12-01', 'r'), D('dossier_recu', '2010-01-01')],
      'sortie_refus',
      '2009-12-01',
      'recensee',
    ],
    [
      'back',
      [J('sortie_refus', '2009-12-01', 'r'), J('dossier_recu', '2010-01-01', 'A changé d’avis')],
      'dossier_recu',
      '2010-01-01',
      'dossier_recu',
    ],
    [
      'another exit',
      [J('sortie_refus', '2009-12-01', 'r'), J('sortie_cessation', '2010-01-01', 'c')],
      'sortie_cessation',
      '2010-01-01',
      'recensee',
    ],
    [
      'still to come',
      [J('dossier_envoye', '2009-10-01'), J('referencee', '2031-01-20')],
      'dossier_envoye',
      '2009-10-01',
      'dossier_envoye',
    ],
  ])('%s', (_, transitions, etape, depuis, atteinte) => {
    for (const order of [transitions, [...transitions].reverse()]) {
      expect(stateAfter(order, '2012-12-31')).toMatchObject({ etape, depuis, atteinte });
    }
  });

  it('tells what each step did, and erases none', () => {
    const steps = [
      J('auditee', '2010-05-04'),
      D('dossier_recu', '2010-06-01'),
      J('referencee', '2010-07-01', 'Audit annulé'),
      J('sortie_hors_champ', '2010-08-01', 'Hors champ'),
      D('questionnaire_recu', '2010-09-01'),
      J('diagnostiquee', '2010-10-01', 'Reprise'),
      J('suivie', '2040-01-01'),
    ];
    expect(stepsOf(steps, '2012-12-31').map(({ effet }) => effet)).toEqual([
      'avance',
      'confirme',
      'retour',
      'sortie',
      'sans_effet',
      'reprise',
      'a_venir',
    ]);
  });
});

const day = fc.integer({ min: 0, max: 400 }).map((n) => `20${10 + Math.floor(n / 100)}-0${1 + (n % 9)}-1${n % 10}`);
const transition = fc
  .record({
    etape: fc.constantFrom(...STAGES.map(({ etape }) => etape)),
    date: fc.option(day, { nil: null }),
    motif: fc.constantFrom('', 'motif'),
    origine: fc.constantFrom('journal' as const, 'document' as const),
  })
  .filter(({ etape, origine }) => origine === 'journal' || !isExit(etape))
  .map(({ etape, date, motif, origine }) => step('S', etape, date, origine === 'document' ? '' : motif, origine));

it('any history is consistent, whatever the order in which it was written', () => {
  fc.assert(
    fc.property(
      fc
        .array(transition, { maxLength: 12 })
        .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        const state = stateAfter(all, '2013-01-01');
        expect(stateAfter(shuffled, '2013-01-01')).toEqual(state);
        expect(stepsOf(all, '2013-01-01')).toHaveLength(all.length);
        expect(isExit(state.atteinte)).toBe(false);
        // The state is the furthest one, unless the structure left or was brought back into an earlier one.
        if (!isExit(state.etape) && all.every(({ motif }) => motif === '')) expect(state.etape).toBe(state.atteinte);
        for (const etape of state.jours.keys())
          expect(stageOf(etape).ordre).toBeLessThanOrEqual(stageOf(state.atteinte).ordre);
        // Told twice, it is the same.
        expect(stateAfter([...all, ...all], '2013-01-01')).toEqual(state);
      },
    ),
    { numRuns: 150 },
  );
});
