/** What is decided once per column: the coding of sexes, booleans and decisions, the system of levels, lone letters. */
import { levelSystemFromTypes, valueTypeById, type Choices } from '../../../core/values';

interface Decided {
  readonly choices: Choices;
  /** Canonical values, null for what is empty or left to a person. */
  readonly values: readonly (string | number | null)[];
  readonly codes: readonly (string | undefined)[];
}

function decide(id: string, header: string, cells: readonly string[], rubrique = id): Decided {
  const type = valueTypeById(id);
  const column = {
    values: ['', ...cells],
    kinds: new Uint8Array(cells.length + 1),
    counts: new Uint32Array(cells.length + 1).fill(1),
  };
  const choices = type.decide?.(column, { header, rubrique, date1904: false }) ?? {};
  const readings = cells.map((cell) => type.read(cell, 0, choices));
  return { choices, values: readings.map(({ value }) => value), codes: readings.map(({ finding }) => finding?.code) };
}

describe('niveau', () => {
  it.each([
    ['roman numerals are old', 'Niveau', ['V', 'IV', 'III', 'II'], ['3', '4', '5', '6']],
    ['any of 6 to 8 makes the column new', 'Niveau', ['3', '4', '5', '6'], ['3', '4', '5', '6']],
    ['only 3, 4, 5: asked, but 4 is 4 in both', 'Niveau', ['3', '4', '5'], [null, '4', null]],
    ['1 and 2 are the old I and II', 'Niveau', ['2', '3', '4', '5'], ['6', '5', '4', '3']],
    ['a header that names the framework', 'Niveau (CEC)', ['3', '5'], ['3', '5']],
    ['a header that names the old one', 'Niveau (nomenclature 1969)', ['3', '5'], ['5', '3']],
    ['the technical name is ours', 'niveau_vise', ['3', '5'], ['3', '5']],
    ['a diploma beside one number tells all the others', 'Niveau', ['3 - CAP', '5'], ['3', '5']],
    ['a diploma beside one number tells the old system', 'Niveau', ['5 - CAP', '3'], ['3', '5']],
    ['a bac tells nothing: it is 4 in both', 'Niveau', ['4 - Bac', '5'], ['4', null]],
    ['arabic numbers among roman ones: asked', 'Niveau', ['V', 'IV', '5'], ['3', '4', null]],
    ['arabic numbers that roman ones and a 2 tell to be old', 'Niveau', ['IV', '2', '5'], ['4', '6', '3']],
    ['a 4 among roman ones is a 4', 'Niveau', ['V', '4'], ['3', '4']],
    ['both systems in one column: asked', 'Niveau', ['IV', '6', '5'], ['4', '6', null]],
    ['written in both systems', 'Niveau', ['5 (ex III)', '3 (ex V)', '5'], ['5', '3', '5']],
    ['a rank before a level', 'Niveau', ['1 - Niveau V', '2 - Niveau IV'], ['3', '4']],
  ])('%s', (_why, header, cells, values) => {
    expect(decide('niveau', header, cells, 'niveau_vise').values).toEqual(values);
  });

  it('reads the levels of persons on their own scale', () => {
    const { values } = decide(
      'niveau',
      'Diplôme',
      ['Sans diplôme', 'BEPC', 'CAP/BEP', 'Bac', 'Bac+2', 'Bac+3/4', 'Master', 'Doctorat'],
      'niveau_diplome',
    );
    expect(values).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(decide('niveau', 'Niveau', ['VI', 'V bis', 'V'], 'niveau_formation').values).toEqual(['1', '2', '3']);
    expect(decide('niveau', 'Niveau', ['VI', 'V'], 'niveau_vise').values).toEqual(['sans_niveau', '3']);
    expect(decide('niveau', 'Niveau', ['1', '3', '6'], 'niveau_formation').values).toEqual([null, null, '6']);
    expect(decide('niveau', 'Niveau', ['1', '3', '6', '8'], 'niveau_formation').values).toEqual(['1', '3', '6', '8']);
  });

  it('leaves I to the type of certification', () => {
    const type = valueTypeById('niveau');
    expect(type.read('I', 0, {})).toMatchObject({ value: '7', state: 'a_verifier', alternatives: ['7', '8'] });
    expect(type.read('I - Doctorat', 0, {})).toMatchObject({ value: '8', state: 'normalise' });
    expect(type.read('8 (ex I)', 0, {})).toMatchObject({ value: '8', state: 'normalise' });
  });
});

describe('levelSystemFromTypes', () => {
  const rows = (number: number, type: string, times: number): [number, string][] => Array(times).fill([number, type]);
  it.each([
    ['new', [...rows(3, 'CAP', 40), ...rows(5, 'BTS', 20)], 'nouveau'],
    ['old', [...rows(5, 'CAP', 40), ...rows(3, 'BTS', 20)], 'ancien'],
    ['one fault in fifty', [...rows(3, 'CAP', 49), ...rows(5, 'CAP', 1)], 'nouveau'],
    ['both', [...rows(3, 'CAP', 5), ...rows(5, 'CAP', 5)], 'indecidable'],
    ['types of several levels', rows(5, 'TP', 50), 'indecidable'],
    ['a level that is 4 in both', rows(4, 'Bac pro', 50), 'indecidable'],
    ['too few rows', rows(5, 'CAP', 2), 'indecidable'],
  ] as const)('%s', (_why, pairs, system) => {
    expect(levelSystemFromTypes(pairs)).toBe(system);
  });
});

describe('sexe', () => {
  it.each([
    ['Civilité', ['M.', 'Mme'], ['H', 'F']],
    ['Civilité', ['M', 'Mme', 'Mlle'], ['H', 'F', 'F']],
    ['Sexe', ['M', 'F'], ['H', 'F']],
    ['Sexe', ['H', 'F'], ['H', 'F']],
    ['Sexe', ['H', 'F', 'M'], ['H', 'F', null]],
    ['Sexe', ['M', 'H'], [null, 'H']],
    ['Civilité', ['M', 'Mr'], [null, 'H']],
    ['Civilité', ['M', 'Mr', 'Mme'], ['H', 'H', 'F']],
    ['Sexe', ['1', '2'], ['H', 'F']],
    ['Sexe', ['0', '1'], [null, null]],
    ['Sexe', ['0', '1', '2'], [null, 'H', 'F']],
    ['Sexe', ['1', '2', '3'], [null, null, null]],
    ['Sexe', ['1'], [null]],
    ['Sexe (1=F, 2=H)', ['1', '2'], ['F', 'H']],
    ['Sexe (F=1 M=2)', ['1', '2'], ['F', 'H']],
    ['Sexe 0=H 1=F', ['0', '1'], ['H', 'F']],
    ['Femme', ['1', '0'], ['F', 'H']],
    ['Femme (O/N)', ['O', 'N'], ['F', 'H']],
    ['Homme ?', ['oui', 'non'], ['H', 'F']],
  ])('%s %j', (header, cells, values) => {
    expect(decide('sexe', header, cells).values).toEqual(values);
  });
});

describe('booleen', () => {
  it.each([
    ['accompagnement', 'Accompagnement', ['1', '2'], ['oui', 'non']],
    ['accompagnement', 'Accompagnement', ['0', '1'], ['non', 'oui']],
    ['accompagnement', 'Accompagnement', ['1', '2', '9'], ['oui', 'non', null]],
    ['accompagnement', 'Accompagnement', ['0', '1', '2'], [null, null, null]],
    ['accompagnement', 'Accompagnement', ['2'], [null]],
    ['accompagnement', 'Accompagnement (0 = oui, 1 = non)', ['0', '1'], ['oui', 'non']],
    ['accompagnement', 'Accompagnement', ['Accompagné', 'Autonome'], ['oui', 'non']],
    ['accompagnement', 'Accompagnement', ['Avec', 'Sans'], ['oui', 'non']],
    ['accompagnement', 'Candidat autonome', ['O', 'N'], ['non', 'oui']],
    ['accompagnement', 'Accompagnement', ['X'], ['oui']],
    ['accompagnement', 'Accompagnement', ['X', 'oui', 'non'], [null, 'oui', 'non']],
    ['visee_partielle', 'Visée', ['Totale', 'Partielle'], ['non', 'oui']],
    ['visee_partielle', 'Certification visée en totalité', ['oui', 'non'], ['non', 'oui']],
    ['visee_partielle', 'Visée partielle (oui/non)', ['oui', 'non'], ['oui', 'non']],
    ['rqth', 'RQTH', ['RQTH', 'non'], ['oui', 'non']],
  ])('%s, %s %j', (rubrique, header, cells, values) => {
    expect(decide('booleen', header, cells, rubrique).values).toEqual(values);
  });
});

describe('decision_recevabilite', () => {
  const [R, NR] = ['recevable', 'non_recevable'];
  it.each([
    ['NR beside R', 'Décision', ['R', 'NR'], [R, NR]],
    ['NR beside decisions in full', 'Décision', ['Recevable', 'Non recevable', 'NR'], [R, NR, null]],
    ['NR beside nothing that tells', 'Décision', ['Recevable', 'NR'], [R, null]],
    ['NR spelt by the header', 'Décision (R/NR)', ['NR'], [NR]],
    ['R beside A', 'Décision', ['A', 'R'], [R, NR]],
    ['P among yes and no', 'Recevable', ['O', 'N', 'P'], [R, NR, 'recevable_partiel']],
    ['F and D', 'Décision', ['F', 'D'], [R, NR]],
    ['0 and 1 under a question', 'Recevable ?', ['1', '0'], [R, NR]],
    ['0 and 1 under no question', 'Décision', ['1', '0'], [null, null]],
    ['1 and 2 spelt by the header', 'Recevable (1=oui, 2=non)', ['1', '2'], [R, NR]],
    ['the national codes', 'Décision', ['10', '20', '30'], [R, NR, 'recevable_partiel']],
    ['yes and no', 'Recevable', ['Oui', 'Non'], [R, NR]],
    ["a support body's opinion", "Avis de l'AAP", ['Favorable', 'Défavorable'], [null, null]],
  ])('%s', (_why, header, cells, values) => {
    expect(decide('decision_recevabilite', header, cells).values).toEqual(values);
  });
});

describe('resultat_jury', () => {
  it.each([
    ['Validé beside a refusal', ['Validé', 'Non validé'], ['VT', 'REF']],
    ['Validé beside a partial', ['Validé', 'Partiel', 'Refus'], ['VT', 'VP', 'REF']],
    ['Validé beside another word for total', ['Validé', 'Validation totale', 'Refus'], [null, 'VT', 'REF']],
    ['Validé alone', ['Validé'], [null]],
    ['Favorable', ['Favorable', 'Défavorable'], ['VT', 'REF']],
    ['letters T and P', ['T', 'P'], ['VT', 'VP']],
    ['R beside T and P may be refused or deferred', ['T', 'P', 'R'], ['VT', 'VP', null]],
    ['codes of universities', ['ADM', 'AJ', 'ABI', 'ABJ', 'DEF'], ['VT', 'REF', 'ABS', 'EXC', 'ABS']],
    ['DEF elsewhere', ['Validation totale', 'DEF'], ['VT', null]],
    ['states of the national tool', ['VALIDATION', 'PARCOURS_CONFIRME'], [null, null]],
  ])('%s', (_why, cells, values) => {
    expect(decide('resultat_jury', 'Résultat', cells).values).toEqual(values);
  });
});

describe('jury results told by the column', () => {
  it.each<[string, readonly string[], readonly (string | null)[]]>([
    ['N beside T and P is "nulle"', ['T', 'P', 'N'], ['VT', 'VP', 'REF']],
    ['A and E may still be two things', ['T', 'P', 'N', 'A', 'E'], ['VT', 'VP', 'REF', null, null]],
    ['N beside a refusal is asked', ['T', 'P', 'N', 'Refus'], ['VT', 'VP', null, 'REF']],
    ['N alone is asked', ['N', 'Validation totale'], [null, 'VT']],
    ['the name of the certification is the whole of it', ['Titre', 'CCP partiels', 'Échec'], ['VT', 'VP', 'REF']],
    ['blocs beside a total result are partial', ['CQP délivré', 'Blocs validés', 'Non validé'], ['VT', 'VP', 'REF']],
    ['blocs beside a partial result are asked', ['CQP délivré', 'Blocs validés', 'Partiel'], ['VT', null, 'VP']],
    ['blocs alone are asked', ['Blocs validés', 'Non validé'], [null, 'REF']],
    [
      'what was asked for is what was targeted',
      ['Totalité des blocs demandés', 'Partie des blocs demandés'],
      ['VTB', 'VPB'],
    ],
    ['units are feminine', ['UC demandées acquises', 'UC visées obtenues'], ['VTB', 'VTB']],
  ])('%s', (_why, cells, values) => {
    expect(decide('resultat_jury', 'Résultat', cells).values).toEqual(values);
  });
});

describe('types of certification told by the column', () => {
  it.each<[readonly string[], readonly (string | null)[]]>([
    [
      ['LP', 'L', 'M'],
      ['Licence pro', 'Licence', 'Master'],
    ],
    [
      ['M', 'BTS'],
      [null, 'BTS'],
    ],
  ])('%j', (cells, values) => expect(decide('type_certification', 'Type', cells).values).toEqual(values));
});

describe('partial admissibility', () => {
  it.each(['Acceptée en partie', 'Recevable sur certains CCP', 'Favorable pour partie', 'Recevable (certains blocs)'])(
    '%s',
    (text) =>
      expect(decide('decision_recevabilite', 'Décision', [text, 'Recevable']).values[0]).toBe('recevable_partiel'),
  );
  it.each(['Non recevable en partie', 'Refus pour certains blocs'])('%s is left to a person', (text) =>
    expect(decide('decision_recevabilite', 'Décision', [text, 'Recevable']).values[0]).toBeNull(),
  );
});

describe('how long without a job', () => {
  it.each([
    'DE > 1 an',
    'DE < 6 mois',
    'DE +12 mois',
    "Demandeur d'emploi depuis plus de deux ans",
    'Chômage (1 an et plus)',
  ])('%s', (text) => expect(decide('situation_emploi', 'Situation', [text]).values).toEqual(["demandeur d'emploi"]));
  it.each(['Salarié depuis 2 ans', 'Autre sans emploi'])('%s is not', (text) =>
    expect(decide('situation_emploi', 'Situation', [text]).values).not.toEqual(["demandeur d'emploi"]),
  );
});
