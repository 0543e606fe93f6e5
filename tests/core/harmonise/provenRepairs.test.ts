/** Repairs of cells: what is rewritten and what is left, and that cleaning a cleaned file changes nothing. */
import fc from 'fast-check';
import type { ColumnRepairs, Harmonised } from '../../../core/harmonise';
import { applyRepairs, harmonise, provenRepairSteps, sureOnly } from '../../../core/harmonise';
import type { Profile } from '../../../core/profiles';
import { CELL_TEXT, lastOf } from '../../../core/table';
import type { RawTable } from '../../../core/table';
import { rawOf } from '../rawOf';

/** A file number in column A, so that every row is somebody's; then the columns of the case. */
function fileOf(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  more: Partial<Profile> = {},
): Harmonised {
  const headers = ['Dossier', ...columns.map((id, i) => `${id} ${i}`)];
  const profile: Profile = {
    version: 1,
    certificateur: 'essai',
    colonnes: headers.map((entete, i) => ({ entete, rubrique: i === 0 ? 'id_dossier_source' : columns[i - 1] })),
    ...more,
  };
  return harmonise(
    rawOf(
      headers,
      rows.map((row, i) => [`D${i}`, ...row]),
    ),
    profile,
  );
}

const repairsOf = (file: Harmonised): readonly ColumnRepairs[] => lastOf(provenRepairSteps(file, []));

/** [kind, reason, before, after] of each rewriting, in order. */
function told(repairs: readonly ColumnRepairs[]): string[][] {
  return repairs.flatMap(({ rewritings }) =>
    rewritings.filter(({ count }) => count > 0).map(({ kind, reason, before, after }) => [kind, reason, before, after]),
  );
}

/** The cells of the second column once the sure repairs are written. */
function rewritten(file: Harmonised): string[] {
  const [, column] = applyRepairs(file.raw, repairsOf(file), sureOnly).columns;
  return Array.from(column.codes, (code) => column.values[code]);
}

describe('a cell is rewritten as a person would want to read it', () => {
  it.each<[string, string, string]>([
    ['date_depot_l1', '1/2/24', '01/02/2024'],
    ['date_depot_l1', '3 mars 2024', '03/03/2024'],
    ['date_depot_l1', '2024-02-01', '2024-02-01'],
    ['date_depot_l1', '01/02/2024', '01/02/2024'],
    ['date_depot_l1', '01/02/2024 00:00', '01/02/2024'],
    ['date_depot_l1', '01/02/2024 14:35', '01/02/2024 14:35'],
    ['date_depot_l1', '00/00/0000', ''],
    ['date_depot_l1', '31/02/2024', '31/02/2024'],
    ['decision_recevabilite', 'FAVORABLE', 'Recevable'],
    ['decision_recevabilite', 'Recevable', 'Recevable'],
    ['decision_recevabilite', 'non_recevable', 'non_recevable'],
    ['decision_recevabilite', 'irrecevable', 'Non recevable'],
    ['decision_recevabilite', 'recevabel', 'recevabel'],
    ['resultat_jury', 'admis', 'Validation totale'],
    ['resultat_jury', '2 CCP sur 3', '2 CCP sur 3'],
    ['resultat_jury', 'DC1 et DC3 validés', 'DC1 et DC3 validés'],
    ['sexe', 'féminin', 'F'],
    ['sexe', 'Femme', 'Femme'],
    ['sexe', 'non binaire', 'non binaire'],
    ['departement', '1', '01'],
    ['departement', '34 - Hérault', '34 - Hérault'],
    ['departement', 'HERAULT', '34'],
    ['code_commune', '1004', '01004'],
    ['code_rncp', 'RNCP 35 830', 'RNCP35830'],
    ['code_rncp', '35830', '35830'],
    ['code_rncp', 'RNCP35830BC01', 'RNCP35830BC01'],
    ['situation_emploi', 'Salarié en CDI', 'Salarié en CDI'],
    ['situation_emploi', 'EN  EMPLOI', 'En emploi'],
    ['type_certification', 'Brevet de technicien supérieur', 'Brevet de technicien supérieur'],
    ['motif_abandon', 'Raisons personnelles', 'Raisons personnelles'],
    ['niveau_vise', 'niv. 4', '4'],
    ['heures_accompagnement', '12h30', '12,5'],
    ['heures_accompagnement', '12.5', '12.5'],
    ['accompagnement', 'O', 'Oui'],
    ['intitule_certification', '  BTS\u00a0 Tourisme ', 'BTS Tourisme'],
    ['intitule_certification', 'NC', ''],
  ])('%s: %j becomes %j', (rubrique, before, after) => {
    expect(rewritten(fileOf([rubrique], [[before]]))).toEqual([after]);
  });

  it('keeps a column of civilities one of civilities', () => {
    expect(rewritten(fileOf(['sexe'], [['Mme'], ['MADAME'], ['monsieur'], ['M.']]))).toEqual([
      'Mme',
      'Mme',
      'M.',
      'M.',
    ]);
  });

  it('never touches an identity, nor a file number', () => {
    const file = fileOf(['nom_naissance', 'date_naissance', 'code_postal'], [[' Exemple ', '1/2/80', '1250']]);
    expect(repairsOf(file)).toEqual([]);
    expect(repairsOf(fileOf(['sexe'], [['F']]))).toEqual([]);
  });

  it('fills a cell that the row tells, and settles the old level I', () => {
    expect(told(repairsOf(fileOf(['code_postal', 'departement'], [['34000', '']])))).toEqual([
      ['sure', 'complete', '', '34'],
    ]);
    const levels = fileOf(
      ['type_certification', 'niveau_vise'],
      [
        ['Doctorat', 'I'],
        ['Master', 'I'],
        ['', 'I'],
        ['BTS', 'III'],
      ],
    );
    expect(told(repairsOf(levels))).toEqual(
      expect.arrayContaining([
        ['sure', 'code', 'I', 'Niveau 8 (ancien I)'],
        ['sure', 'code', 'I', 'Niveau 7 (ancien I)'],
        ['sure', 'code', 'III', 'Niveau 5 (ancien III)'],
      ]),
    );
  });

  it('proposes what may have been meant, only where writing it settles the cell', () => {
    expect(told(repairsOf(fileOf(['date_depot_l1'], [['31/02/2024']])))).toEqual([
      ['proposed', 'date_impossible', '31/02/2024', '29/02/2024'],
    ]);
    expect(told(repairsOf(fileOf(['decision_recevabilite'], [['recevabel']])))).toEqual([
      ['proposed', 'code_proche', 'recevabel', 'Recevable'],
    ]);
  });

  it('leaves whole a column whose order of day and month is in doubt', () => {
    const file = fileOf(['date_depot_l1'], [['25/12/2023'], ['12/25/2023'], ['3/4/2024'], ['1-2-24']]);
    expect(repairsOf(file).flatMap(({ rewritings }) => rewritings.filter(({ kind }) => kind === 'sure'))).toEqual([]);
  });
});

/** Cells as people write them, the faulty and the odd ones with the others. */
const CELLS: Readonly<Record<string, readonly string[]>> = {
  date_depot_l1: [
    '1/2/24',
    '03/04/2024',
    '25/12/2023',
    '12/25/2023',
    '2024-02-01',
    '31/02/2024',
    '3 mars 2024',
    'NC',
    '45123',
    '',
  ],
  decision_recevabilite: [
    'Recevable',
    'FAVORABLE',
    'NR',
    'R',
    'A',
    '10',
    '20-Défavorable',
    'recevabel',
    'sous réserve',
    'F',
    'D',
    '',
  ],
  resultat_jury: [
    'admis',
    'VT',
    'Validation partielle',
    'DC1;DC3',
    '2 CCP sur 3',
    'ajourné',
    'EXC',
    'Validé',
    'NR',
    '',
  ],
  sexe: ['Mme', 'M.', 'M', 'H', 'F', '1', '2', '0', 'femme', 'autre', 'X', ''],
  niveau_vise: ['I', 'II', 'III', '3', '4', '5', '6', 'Niveau 5', 'BTS', 'bac+2', '3 ou 4', 'sans niveau', ''],
  type_certification: ['BTS', 'doctorat', 'DEAES', 'Titre professionnel', 'master', ''],
  departement: ['1', '01', '34', 'Hérault', '20', '34000', '2a', '97', '0', ''],
  code_postal: ['34000', '1250', '20200', 'NC', ''],
  heures_accompagnement: ['12,5', '1.234', '1,234', '1 200', '24h', '12h30', '1.234,5', 'environ 3', ''],
  accompagnement: ['O', 'N', '1', '2', '0', 'x', 'oui', 'Accompagné', 'autonome', ''],
  blocs_valides: ['DC1', 'DC1 et DC3', 'CCP 1, CCP2', '2', ''],
  situation_emploi: ['Salarié', 'EN EMPLOI', 'demandeur d’emploi', 'RSA', ''],
  intitule_certification: [' BTS  Tourisme', 'DE AES', 'Doctorat de droit', '-', ''],
};
const COLUMNS = Object.keys(CELLS);

/** The same table as a sheet would give it. */
const asSheet = (raw: RawTable): RawTable => ({ ...raw, source: { ...raw.source, format: 'grille', sheet: 'Essai' } });

function textsOf(file: Harmonised): string[] {
  return file.table.columns.map((column) => {
    const cells =
      column.kind === 'text'
        ? Array.from(column.codes, (code) => column.values[code])
        : Array.from<number>(column.kind === 'date' ? column.days : column.numbers);
    return `${column.name}: ${cells.join('|')}`;
  });
}

it.each(['csv', 'sheet'])('cleaning a cleaned file changes nothing (%s)', (form) => {
  const rows = fc.array(fc.tuple(...COLUMNS.map((id) => fc.constantFrom(...CELLS[id]))), {
    minLength: 1,
    maxLength: 14,
  });
  fc.assert(
    fc.property(rows, (cells) => {
      const made = fileOf(COLUMNS, cells);
      const file = form === 'csv' ? made : harmonise(asSheet(made.raw), made.profile);
      const repaired = applyRepairs(file.raw, repairsOf(file), sureOnly);
      const again = harmonise(repaired, file.profile);
      expect(textsOf(again)).toEqual(textsOf(file));
      expect(repairsOf(again).filter(({ rewritings }) => rewritings.some(({ kind }) => kind === 'sure'))).toEqual([]);
      // The raw table is as it was.
      expect(file.raw.columns.every(({ kinds }) => kinds.every((kind) => kind === CELL_TEXT))).toBe(true);
    }),
    { numRuns: 60, seed: 20 },
  );
});

describe('a column whose repairs are not sure costs the others nothing', () => {
  // « III » rewritten as « 5 » would take away what makes « 3 » doubtful: the levels are left as they are.
  const levels = ['III', 'III', 'IV', 'V', '3', '3', 'bac+2', 'III', 'IV', 'V', '3', 'III'];
  const sexes = levels.map((_, i) => (i % 2 === 0 ? 'Monsieur' : 'Mme'));
  const file = fileOf(
    ['sexe', 'niveau_vise'],
    levels.map((level, i) => [sexes[i], level]),
  );

  it('the other column is repaired, the levels stay', () => {
    const { columns } = applyRepairs(file.raw, repairsOf(file), sureOnly);
    const cells = (index: number): string[] =>
      Array.from(columns[index].codes, (code) => columns[index].values[code] as string);
    expect(new Set(cells(1))).toEqual(new Set(['M.', 'Mme']));
    expect(cells(2)).toEqual(levels);
  });

  it('cleaning again changes nothing', () => {
    const once = applyRepairs(file.raw, repairsOf(file), sureOnly);
    const again = harmonise(once, file.profile);
    expect(applyRepairs(again.raw, repairsOf(again), sureOnly)).toEqual(once);
  });
});
