/** What a template says of the criteria of indicators: who decided of each, the region or us. */
import { assigned, shippedReferentials } from '../../../../../core/quality/referentials';
import type { Referential } from '../../../../../core/quality/referentials';
import { referentialRows } from '../../../../../core/reports/quality/templates/referentialRows';

const martinique = shippedReferentials.find(({ id }) => id === 'martinique-2010') as Referential;

function assignments(referential: Referential): string[][] {
  return referentialRows(referential)
    .map((row) => row.map(({ valeur }) => String(valeur)))
    .filter(([label]) => /^Rattachement(?: déduit|, choix)/.test(label));
}

it('says that all are deduced, or all chosen', () => {
  expect(assignments(martinique).map(([label]) => label)).toEqual(['Rattachement déduit']);
  const rattachements = martinique.indicateurs.map(({ numero: indicateur, critere }) => ({ indicateur, critere }));
  const chosen = assigned(martinique, { format: 1, referentiel: martinique.id, rattachements });
  expect(assignments(chosen).map(([label]) => label)).toEqual(['Rattachement, choix de la région']);
});

it('says of each which it is, and no remark says otherwise', () => {
  const one = assigned(martinique, {
    format: 1,
    referentiel: martinique.id,
    rattachements: [{ indicateur: '4', critere: '2' }],
  });
  const [region, deduced] = assignments(one);
  expect(region[1]).toMatch(/^Indicateur 4 : /);
  expect(deduced[1]).toMatch(/^Indicateurs 1, 2, 3, 5, /);
  expect(one.remarques.filter(({ texte }) => /il est déduit/.test(texte))).toEqual([]);
});

it('says nothing where the source decides', () => {
  const rnq = shippedReferentials.find(({ id }) => id === 'rnq-v9') as Referential;
  expect(assignments(rnq)).toEqual([]);
});
