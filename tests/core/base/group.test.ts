/** Rows into parcours: by file number, without one, and numbers that stand for two. */
import { groupRowsSteps } from '../../../core/base/group';
import { parcoursRubriques } from '../../../core/base';
import { lastOf } from '../../../core/table';
import { tableOf } from '../tableOf';

const ALL = parcoursRubriques([]).map(({ id }) => id);

function groups(cells: Record<string, string[]>, candidate: number[]): { parcours: number[]; shared: number } {
  const certified = { certificateur: candidate.map(() => 'c'), ...cells };
  const grouped = lastOf(groupRowsSteps(tableOf(certified, ALL), Int32Array.from(candidate)));
  return { parcours: [...grouped.parcours], shared: grouped.shared.length };
}

/** Same partition, whatever the labels. */
function partition(parcours: readonly number[]): string {
  const seen = new Map<number, number>();
  return parcours.map((p) => seen.get(p) ?? (seen.set(p, seen.size), seen.size - 1)).join('');
}

describe('groupRowsSteps', () => {
  it.each<[string, Record<string, string[]>, number[], string, number]>([
    ['one number, one parcours', { id_dossier_source: ['7', '7', '8'] }, [0, 0, 1], '001', 0],
    ['two persons under one number are not merged', { id_dossier_source: ['7', '7'] }, [0, 1], '01', 2],
    ['a row that names nobody joins its number', { id_dossier_source: ['7', '7'] }, [0, -1], '00', 0],
    [
      'two certifications under one number are two parcours',
      { id_dossier_source: ['7', '7'], code_rncp: ['35830', '38565'] },
      [0, 0],
      '01',
      2,
    ],
    [
      'a missing code joins',
      { id_dossier_source: ['7', '7', '7'], code_rncp: ['35830', '', '35830'] },
      [0, 0, 0],
      '000',
      0,
    ],
    [
      'without number: one person, one certification, one application',
      { code_rncp: ['35830', '35830', '35830'], date_demande: ['2024-01-02', '2024-01-02', '2025-01-02'] },
      [3, 3, 3],
      '001',
      0,
    ],
    [
      'without number nor application date, juries of one certification join',
      { intitule_certification: ['DE Éducateur', 'DE EDUCATEUR', 'BTS'] },
      [3, 3, 3],
      '001',
      0,
    ],
    ['rows that tell of nobody stand alone', { date_demande: ['2024-01-02', '2024-01-02'] }, [-1, -1], '01', 0],
  ])('%s', (_title, cells, candidate, expected, shared) => {
    const result = groups(cells, candidate);
    expect(partition(result.parcours)).toBe(expected);
    expect(result.shared).toBe(shared);
  });

  it('does not join the same number of two certifiers', () => {
    const table = tableOf({ certificateur: ['a', 'b'], id_dossier_source: ['7', '7'] }, ALL);
    expect(partition([...lastOf(groupRowsSteps(table, Int32Array.from([0, 0]))).parcours])).toBe('01');
  });
});
