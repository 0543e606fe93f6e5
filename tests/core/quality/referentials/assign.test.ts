/** The criteria that a region chooses: shown as its choice, and only where the source chose none. */
import fc from 'fast-check';
import { Problem } from '../../../../core/messages';
import { assigned, assignmentsOf, byCriterion, library } from '../../../../core/quality/referentials';

const martinique = library().get('martinique-2010');

const choose = (...rattachements: { indicateur: string; critere: string }[]) => ({
  format: 1 as const,
  referentiel: 'martinique-2010',
  rattachements,
});

it('moves an indicator, marks it as the choice of the region, and keeps the order of the source', () => {
  const own = library([], [], [choose({ indicateur: '7', critere: '1' })]).get('martinique-2010');
  expect(own.indicateurs.map(({ numero }) => numero)).toEqual(martinique.indicateurs.map(({ numero }) => numero));
  expect(own.indicateurs[6]).toEqual({ ...martinique.indicateurs[6], critere: '1', rattachement: 'region' });
  expect(own.indicateurs.filter(({ rattachement }) => rattachement === 'deduit')).toHaveLength(23);
  expect(byCriterion(own)[0].indicateurs.map(({ numero }) => numero)).toEqual(['1', '2', '3', '4', '7']);
});

it('leaves ours as it was', () => {
  expect(library().get('martinique-2010').indicateurs[6].critere).toBe('2');
});

it('marks a criterion that the region confirmed', () => {
  expect(assigned(martinique, choose({ indicateur: '1', critere: '1' })).indicateurs[0].rattachement).toBe('region');
});

it.each([
  [choose({ indicateur: '25', critere: '1' }), 'qualite_rattachement_indicateur'],
  [choose({ indicateur: '1', critere: '6' }), 'qualite_rattachement_critere'],
  [choose({ indicateur: '23', critere: '1' }, { indicateur: '24', critere: '1' }), 'qualite_rattachement_vide'],
])('refuses %j', (assignments, code) => {
  expect(() => assigned(martinique, assignments)).toThrow(new Problem(code));
});

it('refuses to move what the source assigns, and lets it be repeated', () => {
  const rnq = library().get('rnq-v9');
  const move = (critere: string) =>
    assigned(rnq, { format: 1, referentiel: 'rnq-v9', rattachements: [{ indicateur: '1', critere }] });
  expect(() => move('2')).toThrow(new Problem('qualite_rattachement_source'));
  expect(move('1')).toEqual(rnq);
});

it('applies any choice that leaves no criterion empty: each indicator is in one criterion, the one chosen', () => {
  const choice = fc.array(fc.constantFrom('1', '2', '3', '4', '5'), { minLength: 24, maxLength: 24 });
  fc.assert(
    fc.property(
      choice.filter((criteria) => new Set(criteria).size === 5),
      (criteria) => {
        const own = assigned(
          martinique,
          choose(...criteria.map((critere, i) => ({ indicateur: String(i + 1), critere }))),
        );
        expect(own.indicateurs.map(({ critere }) => critere)).toEqual(criteria);
        expect(byCriterion(own).flatMap(({ indicateurs }) => indicateurs)).toHaveLength(24);
        expect(assigned(martinique, assignmentsOf(own))).toEqual(own);
      },
    ),
    { numRuns: 20 },
  );
});
