/** Whose a document is when only its file or its folder says so: attached and said, never guessed. */
import { buildRegister, parseRegister, registerJson } from '../../../../core/quality/network';
import { PathFinder } from '../../../../core/quality/network/fileOwner';
import { censusRow, CENSUS, received } from './sampleNetwork';

const structures = [
  { id: '11111111100011', nom: 'Cap Validation', fiche: {}, dossier: null },
  { id: 'ST-07', nom: 'Les Alizés', fiche: {}, dossier: null },
  { id: '12', nom: 'Cap', fiche: {}, dossier: null },
  { id: 'ST-08', nom: 'Charte', fiche: {}, dossier: null },
];
const aliases = new Map([...structures.map(({ id }) => [id, id] as const), ['22222222200022', 'ST-07'] as const]);
const finder = new PathFinder({ structures, aliases });

it.each<[string, string | null]>([
  ['audits/grille 11111111100011.xlsx', '11111111100011'],
  ['111 111 111 00011/grille.xlsx', '11111111100011'],
  ['grille_22222222200022_v2.xlsx', 'ST-07'],
  ['st-07/audit.xlsx', 'ST-07'],
  ['Audit ST-07 (2).xlsx', 'ST-07'],
  ['LES ALIZES/grille.xlsx', 'ST-07'],
  ['retours/Grille - Les Alizés.ods', 'ST-07'],
  ['Cap Validation.xlsx', '11111111100011'],
  ['Cap.xlsx', '12'],
  // Not hers, or not surely.
  ['ST-07-1/audit.xlsx', null],
  ['POST-07.xlsx', null],
  ['12.xlsx', null],
  ['Cap vers l’emploi.xlsx', null],
  ['Charte.xlsx', null],
  ['33333333300033/Les Alizés.xlsx', null],
  ['Les Alizés/grille 11111111100011.xlsx', null],
  ['20260331120000 ST-07.xlsx', 'ST-07'],
  ['audits/grille.xlsx', null],
])('%s: %s', (fichier, expected) => {
  expect(finder.find(fichier)).toBe(expected);
});

describe('in the register', () => {
  const census = received('recensement', 'recensement.xlsx', '', {
    structures: [censusRow('ST-07', 'Les Alizés'), censusRow('ST-08', 'Le Morne')],
  });
  const plan = { actions: [{ action: 'Refaire le livret' }] };

  it('attaches a document that names nobody, and says so', () => {
    const { registre, constats } = buildRegister(
      [census, received('plan-actions', 'Les Alizés/plan.xlsx', '', plan)],
      [],
      { nom: 'R', date: '2026-01-01' },
    );
    expect(registre.listes['plan-actions.actions'][0]).toMatchObject({ structure: 'ST-07' });
    expect(constats.map(({ code, gravite, structure }) => [code, gravite, structure])).toContainEqual([
      'qualite_rattachement_par_fichier',
      'information',
      'ST-07',
    ]);
    expect(registre.ecartes).toBeUndefined();
  });

  it('does not when the document names somebody, or holds the rows of several', () => {
    const row = { date: '2025-01-02', nature: 'avancee', description: 'Livret refait' };
    const { registre } = buildRegister(
      [
        census,
        received('plan-actions', 'Les Alizés/plan.xlsx', 'ST-99', plan),
        received('registre-dysfonctionnements', 'ST-07/a.xlsx', '', { faits: [{ ...row, structure: 'ST-08' }] }),
        received('registre-dysfonctionnements', 'ST-07/b.xlsx', '', { faits: [{ ...row, date: '2025-01-03' }] }),
        received(
          'registre-dysfonctionnements',
          'c.xlsx',
          '',
          { faits: [{ ...row, date: '2025-01-04' }] },
          { nom: 'Le Morne' },
        ),
      ],
      [],
      { nom: 'R', date: '2026-01-01' },
    );
    expect(registre.listes['plan-actions.actions']).toBeUndefined();
    expect(registre.ecartes).toHaveLength(1);
    expect(registre.documents.map(({ fichier, structure }) => [fichier, structure])).toEqual([
      ['ST-07/a.xlsx', ''],
      ['ST-07/b.xlsx', 'ST-07'],
      ['c.xlsx', 'ST-08'],
      ['recensement.xlsx', ''],
    ]);
    expect(registre.listes['registre-dysfonctionnements.faits'].map(({ structure }) => structure).sort()).toEqual([
      'ST-07',
      'ST-08',
      'ST-08',
    ]);
  });
});

it('keeps what no field holds, with the structure of its document', () => {
  const place = { fichier: 'plan.xlsx', feuille: 'Actions', ligne: 4, colonne: 'D' };
  const remarques = [{ place, section: 'actions', champ: 'echeance', ligne: '16', texte: 'juin 2011' }];
  const document = received('plan-actions', 'plan.xlsx', 'S01', { actions: [{ action: 'x' }] }, { remarques });
  const { registre } = buildRegister([CENSUS, document], [], { nom: 'R', date: '2026-01-01' });
  expect(registre.remarques).toEqual([
    {
      structure: 'S01',
      modele: 'plan-actions',
      place,
      section: 'actions',
      champ: 'echeance',
      repere: '16',
      texte: 'juin 2011',
    },
  ]);
  expect(parseRegister(registerJson(registre), 'registre.json')).toEqual(registre);
});

it('takes a lone row of a list for no value of its document', () => {
  const day = '2011-06-01';
  const document = received('plan-actions', 'a.xlsx', 'S01', { actions: [{ action: 'x', date: day }], fiche: [] });
  const other = received('plan-actions', 'b.xlsx', 'S01', { actions: [{ action: 'y', date: '2012-01-01' }] });
  const { registre } = buildRegister([CENSUS, document, other], [], { nom: 'R', date: '2026-01-01' });
  // Neither has a day of its own: two versions of one plan, of which one is kept.
  expect(registre.listes['plan-actions.actions']).toHaveLength(1);
});
