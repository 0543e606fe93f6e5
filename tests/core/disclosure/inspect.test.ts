/** What published rows give away by themselves, and beside an earlier publication. */
import { compareReleases, inspectPublished } from '../../../core/disclosure';
import type { IndicatorRow } from '../../../core/indicators';

function count(modalite: string, n: number | null, change: Partial<IndicatorRow> = {}): IndicatorRow {
  return {
    indicateur: 'V01',
    vue: 'flux',
    periode: '2024',
    unite: 'parcours',
    ventilation_1: modalite === '' ? '' : 'sexe',
    modalite_1: modalite,
    ventilation_2: '',
    modalite_2: '',
    numerateur: n,
    denominateur: null,
    valeur: n,
    ic95_bas: null,
    ic95_haut: null,
    statut: n === null ? 'secret_primaire' : 'ok',
    inconnus: n === null ? null : 0,
    ...change,
  };
}

const rate = (modalite: string, n: number | null, d: number | null): IndicatorRow =>
  count(modalite, n, {
    indicateur: 'V03',
    denominateur: d,
    valeur: n === null || d === null ? null : n / d,
  });

const kinds = (rows: readonly IndicatorRow[], seuil = 5): string[] =>
  inspectPublished(rows, seuil).map(({ genre }) => genre);

describe('inspectPublished', () => {
  it.each<[string, IndicatorRow[], string[]]>([
    ['nothing small', [count('', 100), count('F', 60), count('H', 40)], []],
    ['zero is nobody', [count('', 100), count('F', 100), count('H', 0)], []],
    ['a small count told', [count('', 100), count('F', 97), count('H', 3)], ['effectif_publie']],
    ['one hidden, found by subtraction', [count('', 100), count('F', 97), count('H', null)], ['effectif_deductible']],
    [
      'two hidden that are small together',
      [count('', 100), count('F', 96), count('H', null), count('NR', null)],
      ['effectif_cerne'],
    ],
    ['two hidden, large together', [count('', 100), count('F', 60), count('H', null), count('NR', null)], []],
    ['one hidden, the whole hidden', [count('', null), count('F', 97), count('H', null)], []],
    ['a hidden row that keeps a figure', [count('F', 40, { statut: 'secret_secondaire' })], ['chiffre_oublie']],
    ['a small number of unknowns', [count('', 100, { inconnus: 2 })], ['effectif_publie']],
    ['a small complement', [rate('', 98, 100)], ['effectif_publie']],
    [
      'a complement found by subtraction',
      [rate('', 80, 100), rate('F', 50, 68), rate('H', null, null)],
      ['effectif_deductible'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(kinds(rows)).toEqual(expected);
  });

  it('follows the threshold', () => {
    expect(kinds([count('', 8)], 5)).toEqual([]);
    expect(kinds([count('', 8)], 10)).toEqual(['effectif_publie']);
  });
});

describe('compareReleases', () => {
  it('tells small gaps, and what was told before it was hidden', () => {
    const before = [count('', 100), count('F', 60), count('H', 40), count('NR', null)];
    const now = [count('', 103), count('F', 60), count('H', null), count('NR', 12)];
    const { communes, petitsEcarts, dejaDites } = compareReleases(now, before, 5);
    expect(communes).toBe(2);
    expect(petitsEcarts.map(({ modalite_1 }) => modalite_1)).toEqual(['']);
    expect(dejaDites.map(({ modalite_1 }) => modalite_1)).toEqual(['H']);
  });

  it('finds nothing between a publication and itself', () => {
    const rows = [count('', 100), count('F', 60)];
    expect(compareReleases(rows, rows, 5)).toEqual({ communes: 2, petitsEcarts: [], dejaDites: [] });
  });
});
