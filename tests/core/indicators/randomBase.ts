/** Random bases for property tests: every value may be missing, dates may fall after T, parcours may be archived. */
import fc from 'fast-check';
import type { Base } from '../../../core/base';
import { parcoursColumns, passageColumns } from '../../../core/base';
import { isoDay, parseIsoDay } from '../../../core/table';
import { tableOf } from '../tableOf';
import type { OracleScope, Row } from './oracle';

export interface RandomBase {
  readonly parcours: readonly Row[];
  readonly passages: readonly Row[];
  readonly scope: OracleScope;
}

const EXTRACTION = '2024-06-30';
const FIRST_DAY = parseIsoDay('2021-10-01');
/** Some days fall after every T. */
const LAST_DAY = parseIsoDay('2024-09-30');

const code = (...codes: string[]): fc.Arbitrary<string> => fc.constantFrom('', ...codes);
const day = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 5, arbitrary: fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(isoDay) },
  // Month ends, where shares of delays are decided; a year before the VAE existed.
  { weight: 1, arbitrary: fc.constantFrom('2022-12-31', '2023-02-28', '2023-08-31', '2024-02-29', '2001-05-05') },
);
const ageBands = fc.constantFrom(
  ['', ''],
  ['<30', '<30'],
  ['30-44', '30-39'],
  ['30-44', '40-49'],
  ['45+', '40-49'],
  ['45+', '50+'],
);

const parcours = fc.record({
  certificateur: fc.constantFrom('aa', 'bb', 'cc'),
  ministere: code('EN', 'Santé', 'Travail'),
  niveau_vise: code('4', '5'),
  sexe: code('F', 'H', 'F', 'H'),
  ages: ageBands,
  departement: code('01', '2A', '971'),
  niveau_diplome: code('3', '4'),
  situation_emploi: code('en emploi', "demandeur d'emploi"),
  visee_partielle: code('oui', 'non'),
  motif_archivage: fc.constantFrom('', '', '', '', '', '', '', 'doublon'),
  decision_recevabilite: code(
    'recevable',
    'recevable',
    'recevable_partiel',
    'recevable_implicite',
    'non_recevable',
    'en_attente',
  ),
  date_demande: day,
  date_depot_l1: day,
  date_l1_complet: day,
  date_decision_recevabilite: day,
  date_depot_l2: day,
  date_abandon: fc.oneof({ weight: 9, arbitrary: fc.constant('') }, { weight: 1, arbitrary: day }),
  juries: fc.array(
    fc.record({ date_jury: day, resultat_jury: code('VT', 'VP', 'VTB', 'VPB', 'VR', 'REF', 'ABS', 'EXC', 'ATT') }),
    { maxLength: 3 },
  ),
});

/** Bases of at most `maxLength` parcours. */
export function randomBases(maxLength: number, minLength = 0): fc.Arbitrary<RandomBase> {
  return fc
    .record({
      drawn: fc.array(parcours, { minLength, maxLength, size: 'max' }),
      closing: fc.constantFrom<Record<string, string>>(
        {},
        { aa: '2024-03-31' },
        { aa: '2023-12-31', bb: '2024-06-30' },
      ),
      missing: fc.constantFrom<OracleScope['missing']>([], [], [{ id: 'dd', ministere: 'EN' }], [{ id: 'dd' }]),
    })
    .map(({ drawn, closing, missing }) => ({
      parcours: drawn.map(({ ages, juries: _, ...row }, i): Row => ({
        ...row,
        tranche_age_a: ages[0],
        tranche_age_b: ages[1],
        id_parcours: `P${String(i).padStart(6, '0')}`,
      })),
      passages: drawn.flatMap(({ juries, certificateur }, i) =>
        juries
          .filter((jury) => jury.date_jury !== '' || jury.resultat_jury !== '')
          .map((jury): Row => ({ ...jury, certificateur, id_parcours: `P${String(i).padStart(6, '0')}` })),
      ),
      scope: { closing, extraction: EXTRACTION, missing },
    }));
}

/** The rows as the base holds them. */
export function baseOf(
  { parcours: rows, passages }: Pick<RandomBase, 'parcours' | 'passages'>,
  extensions: readonly string[] = [],
): Base {
  return {
    parcours: table(rows, parcoursColumns(extensions)),
    passages: table(passages, passageColumns(extensions)),
  };
}

function table(rows: readonly Row[], names: readonly string[]): Base['parcours'] {
  const cells = Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name] ?? '')]));
  return tableOf(cells, names);
}
