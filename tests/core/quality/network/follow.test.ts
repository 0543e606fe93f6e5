/** What is followed: late steps, reminders, actions, the board and its funnel of 25 to 15. */
import {
  boardOf,
  delayOf,
  isExit,
  lateSteps,
  overdueActions,
  type Register,
  reminders,
  type Stage,
  STAGES,
  stageOf,
  type Transition,
} from '../../../../core/quality/network';
import { largeReading } from './largeNetwork';
import { evaluation, step } from './sampleNetwork';

function register(transitions: readonly Transition[], more: Partial<Register> = {}): Register {
  const ids = [...new Set(transitions.map(({ structure }) => structure))];
  return {
    version: 1,
    nom: 'Réseau fictif',
    date: '2010-12-31',
    structures: ids.map((id) => ({
      id,
      nom: `Structure ${id}`,
      fiche: { contact_nom: 'Ines Fictive', courriel: 'contact@s.exemple' },
      dossier: null,
    })),
    transitions,
    charte: [],
    evaluations: [],
    listes: {},
    documents: [],
    ...more,
  };
}

describe('late steps', () => {
  const sent = register([step('S', 'dossier_envoye', '2010-01-01')]);

  it.each([
    ['the last day', '2010-03-02', []],
    ['the day after', '2010-03-03', [1]],
    ['later', '2010-03-12', [10]],
  ])('%s', (_, day, late) => {
    expect(lateSteps(sent, day).map(({ retard_jours }) => retard_jours)).toEqual(late);
  });

  it('tells what is awaited, from whom, since when', () => {
    expect(lateSteps(sent, '2010-03-03')).toEqual([
      {
        structure: 'S',
        nom: 'Structure S',
        etape: 'dossier_envoye',
        depuis: '2010-01-01',
        delai_jours: 60,
        echeance: '2010-03-02',
        retard_jours: 1,
        attendu_de: 'structure',
        attendu: 'dossier-referencement',
        suite: 'Recevoir le dossier de référencement',
      },
    ]);
  });

  it('follows the delays of the region', () => {
    expect(lateSteps({ ...sent, delais: { dossier_envoye: 5 } }, '2010-01-07')).toHaveLength(1);
    expect(lateSteps({ ...sent, delais: { dossier_envoye: null } }, '2031-01-01')).toEqual([]);
    expect(delayOf({}, 'suivie')).toBeNull();
  });

  it('leaves out what has no date, what is followed and what has left', () => {
    const all = register([
      step('A', 'dossier_envoye', null),
      step('B', 'suivie', '2010-01-01'),
      step('C', 'dossier_envoye', '2010-01-01'),
      step('C', 'sortie_refus', '2010-02-01', 'Refus'),
    ]);
    expect(lateSteps(all, '2031-01-01')).toEqual([]);
  });
});

describe('reminders', () => {
  it('writes to the structure that a document is awaited from', () => {
    const all = register([step('S', 'dossier_envoye', '2010-01-01'), step('T', 'dossier_recu', '2010-01-01')]);
    const [one, ...others] = reminders(all, '2010-05-10');
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      structure: 'S',
      genre: 'document',
      document: 'dossier-referencement',
      destinataire: 'Ines Fictive',
      courriel: 'contact@s.exemple',
      objet: 'Réseau VAE : votre dossier de référencement',
    });
    for (const told of ['votre structure, Structure S.', 'vous a été adressé le 01/01/2010', 'Réseau fictif'])
      expect(one.texte).toContain(told);
    // The delay is the network's own: nobody told it to the structure, nor that it was written to before.
    expect(one.texte).not.toMatch(/[{}]|02\/03\/2010|69|rappel/i);
  });

  it.each<[Stage, string]>([
    ['dossier_envoye', 'Le dossier de référencement vous a été adressé le 01/01/2010'],
    ['questionnaire_envoye', 'Le questionnaire diagnostic vous a été adressé le 01/01/2010'],
    ['restituee', 'Les résultats de l’audit vous ont été restitués le 01/01/2010'],
  ])('says what the journal dates: %s', (etape, told) => {
    const [one] = reminders(register([step('S', etape, '2010-01-01')]));
    expect(one.texte).toContain(told);
    expect(one.texte).not.toMatch(/[{}]/);
  });

  it('has a sentence for every state in which a structure owes a document', () => {
    const owed = STAGES.filter(({ attendu_de, attendu }) => attendu_de === 'structure' && attendu !== null);
    for (const { etape } of owed)
      expect(reminders(register([step('S', etape, '2010-01-01')]))[0].texte).toContain('01/01/2010');
  });

  it('gives no day to a step back, and asks again for what came once', () => {
    const back = [step('S', 'referencee', '2009-01-01'), step('S', 'dossier_envoye', '2010-01-01', 'À refaire')];
    const [one] = reminders(register(back));
    expect(one.texte).toContain('Nous n’avons pas encore reçu votre dossier de référencement.');
    expect(one.texte).not.toContain('01/01/2010');
    const [again] = reminders(register([step('S', 'dossier_recu', '2009-01-01'), ...back]));
    expect(again.texte).toContain('Nous attendons votre dossier de référencement, complété ou mis à jour.');
    expect(again.texte).not.toMatch(/pas encore reçu|même incomplet/);
  });

  it('asks for a charter to be renewed, before and after its end, but not of those that left', () => {
    const charte = ['S', 'T'].map((structure) => ({
      structure,
      genre: 'verification' as const,
      date: '2010-01-01',
      avis: 'favorable' as const,
      fin_validite: '2012-01-01',
      motif: '',
    }));
    const all = register([step('S', 'suivie', '2010-01-01'), step('T', 'sortie_cessation', '2010-06-01', 'x')], {
      charte,
    });
    expect(reminders(all, '2011-09-30')).toEqual([]);
    expect(reminders(all, '2011-10-01').map(({ objet }) => objet)).toEqual([
      'Réseau VAE : votre charte arrive à échéance',
    ]);
    expect(reminders(all, '2012-01-02').map(({ objet }) => objet)).toEqual([
      'Réseau VAE : votre charte est arrivée à échéance',
    ]);
  });

  it('lists overdue actions of audits and plans in one letter', () => {
    const audit = evaluation('S', '2010-01-01', { '1': '0', '2': '0', '3': '0' });
    const action = (i: number, action: string, echeance: string, levee: string | null): object => ({
      ...audit.reponses[i],
      action,
      echeance,
      levee,
    });
    const reponses = [
      action(0, 'Afficher les tarifs', '2010-06-01', null),
      action(1, 'Signer une convention', '2010-06-01', '2010-05-01'),
      action(2, 'Former', '2011-06-01', null),
    ] as typeof audit.reponses;
    const plan = [
      { structure: 'S', action: 'Écrire un livret', echeance: '2010-07-01', statut: 'en_cours' },
      { structure: 'S', action: 'Close', echeance: '2010-07-01', statut: 'terminee' },
    ];
    const all = register([step('S', 'suivie', '2010-01-01')], {
      evaluations: [{ ...audit, reponses }],
      listes: { 'plan-actions.actions': plan },
    });
    expect(overdueActions(all).map(({ action: told }) => told)).toEqual(['Afficher les tarifs', 'Écrire un livret']);
    const [one] = reminders(all);
    expect(one.texte).toContain(
      '2 actions ont dépassé leur échéance :\n- Afficher les tarifs (échéance : 01/06/2010)\n- Écrire',
    );
  });
});

describe('one letter', () => {
  const audit = evaluation('S', '2010-01-01', { '1': '0' });
  const reponses = audit.reponses.map((one) => ({ ...one, action: 'Afficher les tarifs', echeance: '2010-06-01' }));
  const late = register([step('S', 'restituee', '2010-01-01')], { evaluations: [{ ...audit, reponses }] });

  it('asks for the plan, and tells the actions that the audit left', () => {
    const written = reminders({ ...late, delais: { restituee: 30 } });
    const awaited = lateSteps({ ...late, delais: { restituee: 30 } }).map(({ attendu }) => attendu);
    expect(awaited).toEqual(['plan-actions']);
    expect(written).toHaveLength(1);
    expect(written[0].texte).toContain('restitués le 01/01/2010 ; nous n’avons pas encore reçu votre plan d’actions');
    expect(written[0].texte).toContain('Par ailleurs, dans les suites de l’audit, 1 action a dépassé son échéance');
    expect(written[0].texte).not.toMatch(/plan d’actions de|[{}]/);
  });

  it.each(['Atelier Fictif', 'Élan', 'Horizon', 'Institut du Travail Fictif'])('names %s without an article', (nom) => {
    const named = { ...late, delais: { restituee: null }, structures: late.structures.map((one) => ({ ...one, nom })) };
    expect(reminders(named)[0].texte).toContain(
      `les actions de votre structure, ${nom} : dans les suites de l’audit, 1 action`,
    );
  });

  it('tells apart actions of one name, and asks for no plan that never came', () => {
    const two = evaluation('S', '2010-01-01', { '1': '0', '2': '0' });
    const same = two.reponses.map((one) => ({ ...one, action: 'Afficher les tarifs', echeance: '2010-06-01' }));
    const all = register([step('S', 'suivie', '2010-01-01')], { evaluations: [{ ...two, reponses: same }] });
    const [one] = reminders(all);
    for (const told of ['- Afficher les tarifs, indicateur 1 (', '- Afficher les tarifs, indicateur 2 ('])
      expect(one.texte).toContain(told);
    expect(one.texte).not.toContain('à jour');
    const [twice] = reminders({ ...all, evaluations: [...all.evaluations, ...all.evaluations] });
    expect(twice.texte).toBe(one.texte);
  });

  it('names an action that has no text by its indicators', () => {
    const row = { structure: 'S', action: '', echeance: '2010-07-01', statut: 'en_cours' };
    const listes = {
      'plan-actions.actions': [
        { ...row, indicateurs: ['4', '5'] },
        { ...row, echeance: '2010-08-01' },
      ],
    };
    const [one] = reminders(register([step('S', 'suivie', '2010-01-01')], { listes }));
    expect(one.texte).toContain('à jour ?');
    expect(one.texte).toContain('- indicateurs 4, 5 (échéance : 01/07/2010)\n- action sans intitulé (échéance');
  });
});

describe('board', () => {
  const { registre } = largeReading();
  const board = boardOf(registre);
  const reached = (etape: Stage): number => board.entonnoir.find((one) => one.etape === etape)?.atteintes ?? -1;

  it('tells how 25 structures become 15 audited', () => {
    expect([
      board.structures,
      reached('recensee'),
      reached('referencee'),
      reached('auditee'),
      reached('suivie'),
    ]).toEqual([25, 25, 20, 15, 2]);
    expect(board.sorties.reduce((sum, { n }) => sum + n, 0)).toBe(25 - board.actives);
  });

  it('accounts for every structure: at each step, the loss is those that left or are still there', () => {
    board.entonnoir.forEach(({ atteintes, sorties, en_cours }, i) => {
      const next = board.entonnoir[i + 1]?.atteintes ?? 0;
      expect(atteintes - next).toBe(en_cours + sorties.reduce((sum, { n }) => sum + n, 0));
    });
    expect(board.etats.reduce((sum, { actuelles }) => sum + actuelles, 0)).toBe(25);
    expect(Object.values(board.charte).reduce((sum, n) => sum + n, 0)).toBe(25);
    expect(board.etats.map(({ etape }) => etape)).toEqual(STAGES.map(({ etape }) => etape));
  });

  it('goes back in time', () => {
    const before = boardOf(registre, '2009-12-31');
    expect(before.entonnoir.find(({ etape }) => etape === 'auditee')?.atteintes).toBe(0);
    expect(before.sorties).toEqual([]);
    expect(before.actives).toBe(25);
    expect(before.etats.filter(({ etape }) => isExit(etape)).every(({ atteintes }) => atteintes === 0)).toBe(true);
    expect(stageOf('dossier_recu').ordre).toBe(2);
  });
});
