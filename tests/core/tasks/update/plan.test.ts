/** What given files do to a base: new, replaced, unchanged; and which delivery each one is. */
import { planUpdate } from '../../../../core/tasks/update/plan';
import type { FileIdentity, HeldFile } from '../../../../core/tasks/update/plan';

const file = (fichier: string, sha256: string, more: Partial<FileIdentity> = {}): FileIdentity => ({
  certificateur: 'dava',
  fichier,
  feuille: null,
  sha256,
  profil: 'p1',
  ...more,
});
const held = (livraison: string, of: FileIdentity): HeldFile => ({ ...of, livraison });

const BASE: readonly HeldFile[] = [
  held('dava-01', file('a.csv', '1')),
  held('dava-02', file('c.csv', '2')),
  held('sante-01', file('a.csv', '3', { certificateur: 'sante' })),
  held('asp-01', file('x.xlsx', '4', { certificateur: 'asp', feuille: 'Dossiers' })),
];

const CASES: readonly (readonly [string, readonly FileIdentity[], readonly string[]])[] = [
  ['the same bytes', [file('a.csv', '1')], ['dava-01 inchangee']],
  ['the same bytes under another name', [file('z.csv', '2')], ['dava-02 inchangee']],
  ['the same bytes, another profile', [file('a.csv', '1', { profil: 'p2' })], ['dava-01 remplacee']],
  ['a base that kept no seal', [file('a.csv', '1', { profil: undefined })], ['dava-01 inchangee']],
  ['other bytes, the same name', [file('a.csv', '9')], ['dava-01 remplacee']],
  ['the bytes of another certifier', [file('b.csv', '3')], ['dava-03 nouvelle']],
  ['new names, in their order', [file('z.csv', '8'), file('b.csv', '9')], ['dava-04 nouvelle', 'dava-03 nouvelle']],
  ['the sheet was renamed', [file('x.xlsx', '9', { certificateur: 'asp', feuille: 'VAE' })], ['asp-01 remplacee']],
  [
    'another sheet beside the former one',
    [
      file('x.xlsx', '4', { certificateur: 'asp', feuille: 'Dossiers' }),
      file('x.xlsx', '9', { certificateur: 'asp', feuille: 'VAE' }),
    ],
    ['asp-01 inchangee', 'asp-02 nouvelle'],
  ],
  ['a first certifier', [file('a.csv', '1', { certificateur: 'draaf' })], ['draaf-01 nouvelle']],
  [
    'one new file given under two names',
    [file('y.csv', '7'), file('z.csv', '7')],
    ['dava-03 nouvelle', 'dava-03 inchangee'],
  ],
];

/** A workbook that was read whole, at its bytes `sha`. */
const whole = (sha: string, sheets: readonly string[], present = sheets): FileIdentity[] =>
  sheets.map((feuille) => file('w.xlsx', sha, { certificateur: 'cma', feuille, presentes: present }));
const YEARS: readonly HeldFile[] = [
  held('cma-01', file('w.xlsx', '1', { certificateur: 'cma', feuille: '2022' })),
  held('cma-03', file('w.xlsx', '1', { certificateur: 'cma', feuille: '2023' })),
  held('cma-02', file('x.csv', '2', { certificateur: 'cma' })),
];

/** Sheets of a workbook: [case, given, what becomes of each, deliveries that go with the first]. */
const SHEETS: readonly (readonly [string, readonly FileIdentity[], readonly string[], readonly string[]])[] = [
  ['the same bytes', whole('1', ['2022', '2023']), ['cma-01 inchangee', 'cma-03 inchangee'], []],
  [
    'the same bytes under another name',
    whole('1', ['2022', '2023']).map((one) => ({ ...one, fichier: 'v.xlsx' })),
    ['cma-01 inchangee', 'cma-03 inchangee'],
    [],
  ],
  [
    'one sheet more, before the others',
    whole('9', ['2024', '2022', '2023']),
    ['cma-04 nouvelle', 'cma-01 remplacee', 'cma-03 remplacee'],
    [],
  ],
  ['one sheet less', whole('9', ['2023']), ['cma-03 remplacee'], ['cma-01']],
  ['one year goes, another comes', whole('9', ['2023', '2024']), ['cma-03 remplacee', 'cma-04 nouvelle'], ['cma-01']],
  [
    'two sheets in the place of one',
    whole('9', ['2022', 'Nord', 'Sud']),
    ['cma-01 remplacee', 'cma-04 nouvelle', 'cma-05 nouvelle'],
    ['cma-03'],
  ],
  ['a sheet that is there and not read', whole('9', ['2022'], ['2022', '2023']), ['cma-01 remplacee'], []],
  [
    'a sheet chosen by hand, of a file that nobody read whole',
    [file('w.xlsx', '9', { certificateur: 'cma', feuille: '2022' })],
    ['cma-01 remplacee'],
    [],
  ],
  [
    'new files: their first sheets, then the others',
    [
      ...whole('9', ['a', 'b']).map((one) => ({ ...one, certificateur: 'n' })),
      file('z.csv', '5', { certificateur: 'n' }),
    ],
    ['n-01 nouvelle', 'n-03 nouvelle', 'n-02 nouvelle'],
    [],
  ],
];

describe('planUpdate of workbooks', () => {
  it.each(SHEETS)('%s', (_, given, expected, gone) => {
    const planned = planUpdate(YEARS, given);
    expect(planned.map(({ livraison, statut }) => `${livraison} ${statut}`)).toEqual(expected);
    expect(planned.flatMap(({ retirees = [] }) => retirees)).toEqual(gone);
  });
});

describe('planUpdate', () => {
  it.each(CASES)('%s', (_, given, expected) => {
    expect(planUpdate(BASE, given).map(({ livraison, statut }) => `${livraison} ${statut}`)).toEqual(expected);
  });
});
