/** Disclosure control on random bases: what is published is safe, true, and nothing is hidden without need. */
import fc from 'fast-check';
import type { IndicatorRow } from '../../../core/indicators';
import { catalogue } from '../../../core/indicators';
import type { Protected, ProtectOptions } from '../../../core/disclosure';
import { auditPublication, protect } from '../../../core/disclosure';
import { compute } from '../indicators/compute';
import { baseOf, randomBases } from '../indicators/randomBase';
import { singleUnknowns } from './naiveReader';

const CERTIFIERS = [{ id: 'aa', ministere: 'EN' }, { id: 'bb', ministere: 'Travail' }, { id: 'cc' }];

/** Indicators that hold one another by sums (recevabilité, jury, cohorts, one profile); the delays and the rest are dear. */
const HELD_TOGETHER: readonly string[] = [
  'V02',
  'V03',
  'V05',
  'V07C',
  'V08',
  'V09',
  'V09.hors_partielle',
  'V10',
  'V11',
  'V15',
  'V24.vt',
];
const some = catalogue.filter(({ id }) => HELD_TOGETHER.includes(id));

interface Case {
  readonly name: string;
  readonly truth: readonly IndicatorRow[];
  readonly options: ProtectOptions;
  readonly published: Protected;
  /** Hidden rows told again, one at a time, to the audit. */
  readonly mutants: number;
}

/** Drawn with a fixed seed: some bases take minutes, and a test must end. Each is protected once for all the tests. */
const cases: Case[] = (
  [
    { seuil: 3, indicateurs: some, length: [40, 60], mutants: 2 },
    { seuil: 5, indicateurs: some, length: [40, 60], mutants: 2 },
    { seuil: 11, indicateurs: some, length: [25, 30], mutants: 1 },
    { seuil: 5, indicateurs: catalogue, length: [20, 25], mutants: 1 },
  ] as const
).map(({ seuil, indicateurs, length: [min, max], mutants }, k) => {
  const [base] = fc.sample(randomBases(max, min), { numRuns: 1, seed: 2026 + k });
  const truth = compute(baseOf(base), base.scope, indicateurs);
  const options = { seuil, indicateurs, certificateurs: CERTIFIERS };
  const name = `threshold ${seuil}, ${indicateurs.length} indicators`;
  return { name, truth, options, published: protect(truth, options), mutants };
});

const EMPTY = {
  numerateur: null,
  denominateur: null,
  valeur: null,
  ic95_bas: null,
  ic95_haut: null,
  inconnus: null,
};

const isHidden = (row: IndicatorRow): boolean => row.statut.startsWith('secret_');

describe.each(cases)('protect, $name', ({ truth, options, published: { rows, report }, mutants }) => {
  it('keeps the rows, empties the hidden ones, and changes no figure of the others', () => {
    expect(rows.length).toBe(truth.length);
    const expected = rows.map((row, i) => {
      if (isHidden(row)) return { ...truth[i], ...EMPTY, statut: row.statut };
      return row.inconnus === null ? { ...truth[i], inconnus: null } : truth[i];
    });
    expect(rows).toEqual(expected);
    const count = (statut: string): number => rows.filter((row) => row.statut === statut).length;
    expect([report.primaires, report.secondaires]).toEqual([count('secret_primaire'), count('secret_secondaire')]);
    expect(report.publiees + report.primaires + report.secondaires).toBe(report.lignes);
    expect(Object.values(report.raisons).reduce((sum, n) => sum + n, 0)).toBe(report.primaires);
    // A case that hides nothing, or everything, would prove nothing.
    expect(Math.min(report.publiees, report.primaires, report.secondaires)).toBeGreaterThan(0);
  });

  it('publishes no small count, and none that a reader finds by single unknowns', () => {
    const isSmall = (n: number | null): boolean => n !== null && n > 0 && n < options.seuil;
    const told = rows.filter(({ numerateur: n, denominateur: d, inconnus }) =>
      [n, d, n === null || d === null ? null : d - n, inconnus].some(isSmall),
    );
    expect(told).toEqual([]);
    const found = singleUnknowns(rows, truth).filter(({ value }) => isSmall(value));
    expect(found).toEqual([]);
  });

  it('passes the attacker’s audit, which objects when any row hidden for the others is told', () => {
    expect(auditPublication(rows, truth, options)).toEqual([]);
    const secondary = rows.flatMap((row, i) => (row.statut === 'secret_secondaire' ? [i] : []));
    for (let k = 0; k < Math.min(mutants, secondary.length); k++) {
      const told = secondary[(17 + k * 7919) % secondary.length];
      // Its unknown stays hidden: the figures alone must be too much.
      const mutant = rows.map((row, i) => (i === told ? { ...truth[i], inconnus: null } : row));
      expect([mutant[told], auditPublication(mutant, truth, options).length > 0]).toEqual([mutant[told], true]);
    }
  });
});

describe('protect', () => {
  it('does the same each time', () => {
    const [{ truth, options, published }] = cases;
    expect(protect(truth, options)).toEqual(published);
  });

  it('hides nothing with a threshold of 1', () => {
    const [{ truth, options }] = cases;
    expect(protect(truth, { ...options, seuil: 1 }).rows).toEqual(truth);
  });
});

describe('auditPublication', () => {
  it('objects to a small count, a forgotten figure, and a changed one', () => {
    const { truth, options, published } = cases[2];
    const { rows } = published;
    const change = (at: number, row: IndicatorRow): string[] =>
      auditPublication(
        rows.map((one, i) => (i === at ? row : one)),
        truth,
        options,
      ).map(({ genre }) => genre);
    const primary = rows.findIndex((row) => row.statut === 'secret_primaire');
    const shown = rows.findIndex((row) => !isHidden(row) && row.valeur !== null);
    expect(change(primary, truth[primary])).toContain('effectif_publie');
    expect(change(primary, { ...rows[primary], valeur: 0.5 })).toContain('chiffre_oublie');
    expect(change(shown, { ...rows[shown], valeur: 0.123 })).toContain('chiffre_modifie');
  });
});
