/** What the parcours of one person contradict together: two sexes, too many applications, one certification twice a year. */
import type { RegionSettings } from '../../../core/base';
import { demonstrationKey } from '../../../core/privacy';
import { consolider, drain } from '../../../core/tasks';
import { rawOf } from '../rawOf';

const COLUMNS = {
  N: 'id_dossier_source',
  Nom: 'nom_naissance',
  Prénom: 'prenom',
  'Né le': 'date_naissance',
  Sexe: 'sexe',
  RNCP: 'code_rncp',
  L1: 'date_depot_l1',
  Partielle: 'visee_partielle',
} as const;
type Row = Partial<Record<keyof typeof COLUMNS, string>>;

const CERTIFIER = { id: 'essai', nom: 'Essai', nature: 'certificateur' as const, exports: [] };
const REGION: RegionSettings = {
  version: 1,
  nom: 'Essai',
  code_region: '99',
  date_extraction: '2025-01-01',
  certificateurs: [CERTIFIER],
  rubriques: { extensions: [] },
  publication: { seuil: 5, methode: 'suppression' },
};
const KEYS = { appariement: demonstrationKey('appariement'), region: demonstrationKey('region') };
const CODES = ['personne_deux_sexes', 'demandes_trop_nombreuses', 'certification_demandee_deux_fois'];

/** `code line` of what is told of rows of one person. */
function told(...rows: readonly Row[]): string[] {
  const one: Row = { Nom: 'FICTIF', Prénom: 'Anne', 'Né le': '12/03/1980', Sexe: 'F', Partielle: 'non' };
  const headers = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  const raw = rawOf(
    headers,
    rows.map((row, i) => headers.map((header) => ({ ...one, N: `D${i}`, ...row })[header] ?? '')),
  );
  const colonnes = headers.map((entete) => ({ entete, rubrique: COLUMNS[entete] }));
  const profile = { version: 1 as const, certificateur: 'essai', colonnes };
  const read = { livraison: 'essai-01', certifier: CERTIFIER, raw, profile, sha256: 'essai' };
  const [{ findings }] = drain(consolider(REGION, [read], KEYS)).deliveries;
  return findings
    .filter(({ code }) => CODES.includes(code))
    .map(({ code, row }) => `${code} ${row + 2}`)
    .sort();
}

const applications = (n: number, row: Row): Row[] =>
  Array.from({ length: n }, (_, i) => ({ RNCP: `3560${i}`, L1: `0${i + 1}/02/2024`, ...row }));

it.each<[string, Row[], string[]]>([
  ['two sexes', [{ RNCP: '35600' }, { RNCP: '35601', Sexe: 'H' }], ['personne_deux_sexes 2', 'personne_deux_sexes 3']],
  ['one sex, not told everywhere', [{ RNCP: '35600' }, { RNCP: '35601', Sexe: '' }], []],
  ['three applications in a civil year', applications(3, {}), []],
  ['a fourth one', applications(4, {}), [2, 3, 4, 5].map((line) => `demandes_trop_nombreuses ${line}`)],
  ['a fourth one of which some blocs only are targeted', applications(4, { Partielle: 'oui' }), []],
  ['a fourth one the year after', [...applications(3, {}), { RNCP: '35609', L1: '02/01/2025' }], []],
  ['a fourth one without a date: nobody knows its year', [...applications(3, {}), { RNCP: '35609', L1: '' }], []],
  [
    'one certification twice in a year',
    [
      { RNCP: '35600', L1: '01/02/2024' },
      { RNCP: '35600', L1: '01/09/2024' },
    ],
    ['certification_demandee_deux_fois 2', 'certification_demandee_deux_fois 3'],
  ],
  [
    'one certification in two years',
    [
      { RNCP: '35600', L1: '01/02/2023' },
      { RNCP: '35600', L1: '01/09/2024' },
    ],
    [],
  ],
  [
    'one certification twice, blocs only',
    [
      { RNCP: '35600', L1: '01/02/2024', Partielle: 'oui' },
      { RNCP: '35600', L1: '01/09/2024', Partielle: 'oui' },
    ],
    [],
  ],
])('%s', (_, rows, expected) => {
  expect(told(...rows)).toEqual(expected);
});
