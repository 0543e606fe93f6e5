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

describe('planUpdate', () => {
  it.each(CASES)('%s', (_, given, expected) => {
    expect(planUpdate(BASE, given).map(({ livraison, statut }) => `${livraison} ${statut}`)).toEqual(expected);
  });
});
