/** An unusable file among others: it is refused by name, and the base is the one that the others make without it. */
import { Problem } from '../../../../core/messages';
import { drain, executer, planDeliveries, updateWithoutRefused } from '../../../../core/tasks';
import type { GivenDelivery } from '../../../../core/tasks';
import { rawOf } from '../../rawOf';
import { cells, given, keys, region } from './updateBaseCase';
import type { Line } from './updateBaseCase';

const line = (number: string, person: number): Line => ({
  ...{ number, person, certification: 1, year: 2024, admissible: 'Favorable' },
  juries: [],
});
const good = (name: string, person: number): GivenDelivery => given('alpha', name, [cells(line(`D${person}`, person))]);
/** A profile that finds neither a person, nor a file number, nor a date. */
function unusable(name: string): GivenDelivery {
  const profile = { version: 1 as const, certificateur: 'alpha', colonnes: [{ entete: 'Sexe', rubrique: 'sexe' }] };
  return { ...good(name, 7), raw: rawOf(['Sexe'], [['F']], name), profile, sha256: 'e'.repeat(64) };
}

const take = (all: readonly GivenDelivery[]) => drain(updateWithoutRefused(region, null, all, keys));

it('refuses the files that are unusable, and numbers the others without a gap', () => {
  const taken = take([good('a.csv', 1), unusable('b.csv'), good('c.csv', 2), unusable('d.csv')]);
  expect(taken.refused.map(({ rank, problem }) => [rank, problem.code, problem.slots.fichier])).toEqual([
    [1, 'fichier_sans_personne', 'b.csv'],
    [3, 'fichier_sans_personne', 'd.csv'],
  ]);
  expect(taken.ranks).toEqual([0, 2]);
  expect(taken.planned.map(({ livraison }) => livraison)).toEqual(['alpha-01', 'alpha-02']);
  expect(taken.result?.consolidated).toEqual(take([good('a.csv', 1), good('c.csv', 2)]).result?.consolidated);
});

it('refuses the second of two files of one name', () => {
  const taken = take([good('a.csv', 1), good('a.csv', 2)]);
  expect(taken.refused.map(({ rank, problem }) => [rank, problem.code])).toEqual([[1, 'livraison_en_double']]);
  expect(taken.result?.consolidated.base.parcours.rowCount).toBe(1);
});

it('has no result when nothing is left', () => {
  expect(take([unusable('b.csv')])).toMatchObject({ planned: [], result: null, refused: [{ rank: 0 }] });
});

it('stops for what is not of one file', () => {
  const withoutK1 = { ...keys, appariement: null };
  expect(() => drain(updateWithoutRefused(region, null, [good('a.csv', 1)], withoutK1))).toThrow(
    new Problem('cle_appariement_absente'),
  );
});

it('is a problem as any other for who takes all or nothing', () => {
  const reads = planDeliveries(region, null, [good('a.csv', 1), unusable('b.csv')]);
  expect(() => drain(executer(region, reads, [], keys))).toThrow(Problem);
});
