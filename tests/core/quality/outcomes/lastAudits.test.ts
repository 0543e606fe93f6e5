/** The last audit of each structure, and its score. */
import type { Evaluation } from '../../../../core/quality/grid';
import type { Register } from '../../../../core/quality/network/types';
import { lastAudits } from '../../../../core/quality/outcomes';
import { library } from '../../../../core/quality/referentials';
import { structure } from './sampleOutcomes';

const shelf = library();
const referential = shelf.get('martinique-2010');

/** A grid where every indicator has that level. */
function grid(
  id: string,
  date: string | null,
  niveau: string,
  change: Partial<Pick<Evaluation, 'nature' | 'referentiel' | 'structure'>> = {},
): Evaluation {
  return {
    id,
    nature: 'audit',
    referentiel: referential.id,
    structure: 'S1',
    site: '',
    interlocuteurs: '',
    auditeur: '',
    date,
    reponses: referential.indicateurs.map(({ numero }) => ({
      indicateur: numero,
      niveau,
      motif: '',
      constat: '',
      preconisation: '',
      observations: '',
      action: '',
      responsable: '',
      echeance: null,
      levee: null,
    })),
    preuves: [],
    fichier: `${id}.xlsx`,
    ...change,
  };
}

function audits(evaluations: readonly Evaluation[]): string[] {
  const register = { structures: [structure('S1', 'Structure 1')], evaluations } as unknown as Register;
  return lastAudits(register, shelf).map(({ date, score }) => `${date} ${score.part_conforme}`);
}

it.each<[string, Evaluation[], string[]]>([
  ['the later of two', [grid('a', '2024-05-02', '3'), grid('b', '2023-05-02', '0')], ['2024-05-02 1']],
  ['a dated one before an undated one', [grid('a', null, '3'), grid('b', '2023-05-02', '0')], ['2023-05-02 0']],
  [
    'the same whatever the order, of one day',
    [grid('b', '2023-05-02', '0'), grid('a', '2023-05-02', '3')],
    ['2023-05-02 1'],
  ],
  ['no self-assessment', [grid('a', '2024-05-02', '3', { nature: 'diagnostic' })], []],
  ['none of a référentiel that is not there', [grid('a', '2024-05-02', '3', { referentiel: 'inconnu' })], []],
  ['none of a structure that the register does not hold', [grid('a', '2024-05-02', '3', { structure: 'S9' })], []],
])('%s', (_, evaluations, expected) => {
  expect(audits(evaluations)).toEqual(expected);
});
