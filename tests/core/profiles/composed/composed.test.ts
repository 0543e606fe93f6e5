/** Which columns are proposed together, or as telling two things: positive and negative layouts. */
import { proposeMapping } from '../../../../core/profiles';
import { linesTable } from '../rawTable';

type Texts = readonly string[];
type Rows = readonly Texts[];
/** Headers, a few rows, what is proposed, and the upper labels of the headers. */
type Layout = [header: Texts, rows: Rows, expected: Texts, groups?: Texts];
type Refused = [why: string, header: Texts, rows: Rows, groups?: Texts];

/** Twenty rows made of a few, each with a file number. */
function proposed(header: readonly string[], rows: Rows, groups?: readonly string[]): string[] {
  const lines = Array.from({ length: 20 }, (_, i) => [`D-${i}`, ...rows[i % rows.length]]);
  const raw = linesTable(['N° dossier', ...header], lines, groups === undefined ? undefined : ['', ...groups]);
  return proposeMapping(raw)
    .slice(1)
    .map(({ rubrique, rang, partie, coche, bloc, statut }) =>
      statut === 'sur' ? [rubrique, rang, partie ?? coche ?? bloc].filter((x) => x !== undefined).join(' ') : '-',
    );
}

const twoTicks: Rows = [
  ['x', ''],
  ['', 'X'],
];
const threeTicks: Rows = [
  ['1', '0', '0'],
  ['0', '1', '0'],
  ['0', '0', '1'],
];

describe('an answer spread over columns to tick', () => {
  it.each<Layout>([
    [['H', 'F'], twoTicks, ['sexe H', 'sexe F']],
    // "Complet le" may be an answer too: its dates are those of a step.
    [
      ['Complet le', 'Recevable', 'Non recevable'],
      [
        ['15/02/2022', 'x', ''],
        ['20/02/2022', '', 'x'],
      ],
      ['date_l1_complet', 'decision_recevabilite recevable', 'decision_recevabilite non_recevable'],
      ['Livret 1', 'Recevabilité', 'Recevabilité'],
    ],
    [['Sexe : Homme', 'Sexe : Femme'], twoTicks, ['sexe H', 'sexe F']],
    [['Homme', 'Femme'], twoTicks, ['sexe H', 'sexe F'], ['Candidat', 'Candidat']],
    [
      ['Recevable', 'Non recevable', 'Incomplet'],
      threeTicks,
      ['decision_recevabilite recevable', 'decision_recevabilite non_recevable', 'decision_recevabilite incomplet'],
    ],
    [['Oui', 'Non'], twoTicks, ['accompagnement oui', 'accompagnement non'], ['Accompagnement', 'Accompagnement']],
    [['CPF', 'OPCO', 'Région'], threeTicks, ['financement CPF', 'financement OPCO', 'financement Région']],
    [
      ['Salarié', "Demandeur d'emploi", 'Inactif'],
      threeTicks,
      ['situation_emploi en emploi', "situation_emploi demandeur d'emploi", 'situation_emploi hors emploi'],
    ],
    [
      ['Totale', 'Partielle', 'Refus'],
      threeTicks,
      ['resultat_jury VT', 'resultat_jury VP', 'resultat_jury REF'],
      ['Résultat du jury', 'Résultat du jury', 'Résultat du jury'],
    ],
    [
      ['VT', 'VP', 'VT', 'VP'],
      [
        ['x', '', '', ''],
        ['', 'x', 'x', ''],
      ],
      ['resultat_jury 1 VT', 'resultat_jury 1 VP', 'resultat_jury 2 VT', 'resultat_jury 2 VP'],
      ['Jury 1', 'Jury 1', 'Jury 2', 'Jury 2'],
    ],
  ])('%j', (header, rows, expected, ...[groups]) => expect(proposed(header, rows, groups)).toEqual(expected));

  it.each<Refused>([
    [
      'counts',
      ['H', 'F'],
      [
        ['3', '2'],
        ['4', '5'],
      ],
    ],
    ['another person', ['Homme', 'Femme'], twoTicks, ['Accompagnateur', 'Accompagnateur']],
    ['an answer alone', ['CPF', 'Remarques internes'], twoTicks],
    ['nothing ticked', ['H', 'F'], [['', '']]],
    [
      'ticked together',
      ['VT', 'Refus'],
      [
        ['x', 'x'],
        ['x', ''],
      ],
    ],
    ['no question', ['Oui', 'Non'], twoTicks],
  ])('not: %s', (_, header, rows, ...[groups]) =>
    expect(proposed(header, rows, groups).filter((one) => / /.test(one))).toEqual([]),
  );

  it('leaves the question to the column that answers it whole', () => {
    const rows = [
      ['F', '', 'x'],
      ['H', 'x', ''],
    ];
    expect(proposed(['Sexe', 'H', 'F'], rows)[0]).toBe('sexe');
    expect(proposed(['Sexe', 'H', 'F'], rows).filter((one) => one.startsWith('sexe '))).toEqual([]);
  });
});

describe('answers of two steps, each over columns to tick', () => {
  const decision: Texts = ['decision_recevabilite recevable', 'decision_recevabilite non_recevable'];
  const result: Texts = ['resultat_jury VT', 'resultat_jury VP', 'resultat_jury REF'];
  const ticked: Rows = [
    ['X', '', 'X', '', ''],
    ['X', '', '', 'X', ''],
    ['X', '', '', '', 'X'],
    ['', 'X', '', '', ''],
  ];
  /** The same rows with a cell more, before the one that is at that place. */
  const withCell = (rows: Rows, at: number, cells: Texts): Rows =>
    rows.map((row, i) => [...row.slice(0, at), cells[i % cells.length], ...row.slice(at)]);
  const days: Texts = ['13/02/2023', '14/02/2023', '20/03/2023', ''];
  const results = ticked.map((row) => row.slice(2));

  it.each<Layout>([
    [['Recevable', 'Non recevable', 'Total', 'Partiel', 'Refus'], ticked, [...decision, ...result]],
    [
      ['Recevable', 'Non recevable', 'Observations', 'Total', 'Partiel', 'Refus'],
      withCell(ticked, 2, ['Relancé', 'RAS', 'Appelé', 'À rappeler']),
      [...decision, 'remarques', ...result],
    ],
    [['Date jury', 'Total', 'Partiel', 'Refus'], withCell(results, 0, days), ['date_jury 1', ...result]],
    [['Totale', 'Partielle', 'Refus', 'Date jury'], withCell(results, 3, days), [...result, 'date_jury 1']],
    [
      ['Date de recevabilité', 'Total', 'Partiel', 'Refus'],
      withCell(results, 0, days),
      [
        'date_decision_recevabilite',
        'decision_recevabilite recevable',
        'decision_recevabilite recevable_partiel',
        'decision_recevabilite non_recevable',
      ],
    ],
    [
      ['Décision de recevabilité', 'Total', 'Partiel', 'Refus'],
      withCell(results, 0, ['Recevable', 'Recevable', 'Recevable', 'Non recevable']),
      ['decision_recevabilite', ...result],
    ],
  ])('%j', (header, rows, expected) => {
    expect(proposed(header, rows).map((one) => (one === 'date_jury' ? 'date_jury 1' : one))).toEqual(expected);
  });

  it('nothing tells which step they are of: nobody knows', () => {
    expect(proposed(['Total', 'Partiel', 'Refus'], results)).not.toContain('resultat_jury VT');
    const between = withCell(withCell(results, 0, days), 4, ['13/09/2023', '14/09/2023', '20/10/2023', '']);
    const header = ['Date de recevabilité', 'Total', 'Partiel', 'Refus', 'Date jury'];
    expect(proposed(header, between).slice(1, 4)).toEqual(['-', '-', '-']);
  });
});

describe('blocs in columns', () => {
  const states: Rows = [
    ['V', 'NV'],
    ['V', 'V'],
    ['Dispensé', ''],
  ];
  it.each<Layout>([
    [['DC1', 'DC2'], states, ['blocs_valides DC1', 'blocs_valides DC2']],
    [['CCP 1', 'CCP 2'], states, ['blocs_valides CCP1', 'blocs_valides CCP2']],
    [['RNCP35830BC01', 'RNCP35830BC02'], states, ['blocs_valides BC1', 'blocs_valides BC2']],
    [['Bloc 1 : Accueillir', 'Bloc 2 : Vendre'], states, ['blocs_valides BC1', 'blocs_valides BC2']],
    [['Validation DC1', 'Validation DC2'], twoTicks, ['blocs_valides DC1', 'blocs_valides DC2']],
    [
      ['DC1', 'DC2', 'DC1', 'DC2'],
      [
        ['V', 'NV', '', 'V'],
        ['NV', 'NV', 'V', 'V'],
      ],
      ['blocs_valides 1 DC1', 'blocs_valides 1 DC2', 'blocs_valides 2 DC1', 'blocs_valides 2 DC2'],
    ],
  ])('%j', (header, rows, expected, ...[groups]) => expect(proposed(header, rows, groups)).toEqual(expected));

  it.each<[string, readonly string[], Rows]>([
    ['mere ticks, which may be the blocs aimed at', ['CCP1', 'CCP2'], twoTicks],
    ['blocs asked for', ['DC1 demandé', 'DC2 demandé'], twoTicks],
    ['dates of blocs', ['Date DC1', 'Date DC2'], [['12/03/2024', '']]],
    [
      'marks',
      ['DC1', 'DC2'],
      [
        ['12,5', '14'],
        ['8', '9'],
      ],
    ],
    ['one bloc', ['DC1', 'Autre'], states],
  ])('not: %s', (_, header, rows) =>
    expect(proposed(header, rows).filter((one) => one.startsWith('blocs_valides '))).toEqual([]),
  );
});

describe('dates in parts', () => {
  it.each<Layout>([
    [
      ['Mois du jury', 'Année du jury'],
      [
        ['3', '2024'],
        ['mars', '2023'],
      ],
      ['date_jury mois', 'date_jury annee'],
    ],
    [
      ['Jour', 'Mois', 'Année'],
      [
        ['28', '3', '2024'],
        ['3', '11', '2023'],
        ['15', '7', '2022'],
      ],
      ['date_depot_l1 jour', 'date_depot_l1 mois', 'date_depot_l1 annee'],
      ['Dépôt du livret 1', 'Dépôt du livret 1', 'Dépôt du livret 1'],
    ],
    [
      ['Mois jury 1', 'Année jury 1', 'Mois jury 2', 'Année jury 2'],
      [['3', '2024', '5', '2025']],
      ['date_jury 1 mois', 'date_jury 1 annee', 'date_jury 2 mois', 'date_jury 2 annee'],
    ],
  ])('%j', (header, rows, expected, ...[groups]) => expect(proposed(header, rows, groups)).toEqual(expected));

  it.each<[string, readonly string[], Rows]>([
    ['a year alone', ['Année du jury', 'Remarque'], [['2024', '']]],
    ['apart', ['Mois du jury', 'Remarque', 'Année du jury'], [['3', '', '2024']]],
    ['planned', ['Mois prévu du jury', 'Année prévue du jury'], [['3', '2024']]],
    ['not months', ['Mois du jury', 'Année du jury'], [['45', '2024']]],
  ])('not: %s', (_, header, rows) =>
    expect(proposed(header, rows).filter((one) => / (?:mois|annee)$/.test(one))).toEqual([]),
  );
});

describe('two things in one cell', () => {
  it.each<[string, readonly string[], string]>([
    ['Jury (date / résultat)', ['28/12/2024 / VT', '20/07/2024 / Refus', '01/02/2024 / VP'], 'resultat_jury'],
    [
      'Recev. (date - avis)',
      ['05/01/2024 - favorable', '06/01/2024 - défavorable', '07/01/2024 - favorable'],
      'decision_recevabilite',
    ],
    [
      'Certif. (code RNCP - intitulé)',
      ['RNCP35830 - DE Fictif', '36004 - BTS Fictif', 'RNCP37 676 - TP Fictif'],
      'code_rncp',
    ],
  ])('%s', (header, cells, rubrique) =>
    expect(
      proposed(
        [header],
        cells.map((cell) => [cell]),
      ),
    ).toEqual([rubrique]),
  );

  it('not a date alone under a header that names both', () => {
    const cells = [['28/12/2024'], ['20/07/2024'], ['01/02/2024']];
    expect(proposed(['Jury (date / résultat)'], cells)).not.toEqual(['resultat_jury']);
  });
});
