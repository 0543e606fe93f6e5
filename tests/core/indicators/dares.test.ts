/**
 * A published table, rebuilt from micro-data made to its margins: Dares, la VAE en 2010 par ministère (recevables,
 * présentés, %, diplômés), and Dares 2013-2014 (présentés, évolution).
 */
import { roundHalfAway } from '../../../core/table';
import { compute } from './compute';
import type { Row } from './oracle';
import { baseOf } from './randomBase';

const SCOPE = { closing: {}, extraction: '2012-12-31', missing: [] };

/** ministère, recevables, présentés, %, diplômés. */
const TABLE_2010: readonly (readonly [string, number, number, number, number])[] = [
  ['EN', 31160, 20030, 64, 13280],
  ['Affaires sociales', 17854, 17741, 99, 7539],
  ['Travail', 8948, 7847, 88, 5479],
  ['ESR', 6656, 4282, 64, 2016],
];

/** The table at one tenth, so that the test stays light: counts are rounded, ratios are not changed by it. */
function cohort(
  ministere: string,
  recevables: number,
  presentes: number,
  diplomes: number,
): { parcours: Row[]; passages: Row[] } {
  const parcours: Row[] = [];
  const passages: Row[] = [];
  for (let i = 0; i < recevables; i++) {
    const id_parcours = `${ministere}-${String(i).padStart(6, '0')}`;
    parcours.push({
      id_parcours,
      certificateur: 'aa',
      ministere,
      decision_recevabilite: i % 9 === 0 ? 'recevable_partiel' : 'recevable',
      date_decision_recevabilite: '2010-03-01',
    });
    const resultat_jury = i < diplomes ? 'VT' : i % 2 === 0 ? 'VP' : 'REF';
    const jury = { id_parcours, certificateur: 'aa', date_jury: i % 3 === 0 ? '2011-02-01' : '2010-11-15' };
    if (i < presentes) passages.push({ ...jury, resultat_jury });
    else if (i % 5 === 0) passages.push({ ...jury, resultat_jury: 'ABS' });
  }
  return { parcours, passages };
}

it('finds the published figures of 2010 by ministère', () => {
  const made = TABLE_2010.map(([ministere, recevables, presentes, , diplomes]) =>
    cohort(ministere, recevables, presentes, diplomes),
  ).sort((a, b) => (a.parcours[0].id_parcours < b.parcours[0].id_parcours ? -1 : 1));
  const base = baseOf({ parcours: made.flatMap((one) => one.parcours), passages: made.flatMap((one) => one.passages) });
  const rows = compute(base, SCOPE);
  for (const [ministere, recevables, presentes, percent, diplomes] of TABLE_2010) {
    const of = (indicateur: string): (typeof rows)[number] | undefined =>
      rows.find((row) => row.indicateur === indicateur && row.periode === '2010' && row.modalite_1 === ministere);
    expect(of('V07C')).toMatchObject({ vue: 'cohorte', numerateur: presentes, denominateur: recevables });
    expect(roundHalfAway((of('V07C')?.valeur ?? 0) * 100, 0)).toBe(percent);
    expect(of('V15')).toMatchObject({ numerateur: diplomes, denominateur: recevables });
  }
  const total = rows.find((row) => row.indicateur === 'V07C' && row.periode === '2010' && row.ventilation_1 === '');
  expect(total).toMatchObject({ numerateur: 49900, denominateur: 64618, statut: 'ok' });
  const results = ['V09', 'V10', 'V11'].map(
    (id) =>
      rows.find((row) => row.indicateur === id && row.periode === 'total' && row.ventilation_1 === '')?.numerateur,
  );
  expect(results.reduce<number>((sum, n) => sum + (n ?? 0), 0)).toBe(49900);
});

it('finds the published evolution of the candidates presented in 2013 and 2014, in tenths of a percent', () => {
  expect(roundHalfAway(((42693 - 46632) / 46632) * 100, 1)).toBe(-8.4);
});
