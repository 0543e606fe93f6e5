/** Disclosure control on random bases: what is published is safe, true, and nothing is hidden without need. */
import fc from 'fast-check';
import type { IndicatorRow } from '../../../core/indicators';
import { auditPublication, protect } from '../../../core/disclosure';
import { compute } from '../indicators/compute';
import { baseOf, randomBases } from '../indicators/randomBase';
import { singleUnknowns } from './naiveReader';

// No shrinking: a smaller base has other small counts.
// A fixed seed: some bases take minutes, and a test must end.
const RUNS = { numRuns: 2, endOnFailure: true, seed: 2026 };
const CERTIFIERS = [{ id: 'aa', ministere: 'EN' }, { id: 'bb', ministere: 'Travail' }, { id: 'cc' }];

const drawn = fc.record({ base: randomBases(60, 40), seuil: fc.constantFrom(3, 5, 11) });

function truthOf(base: Parameters<typeof baseOf>[0] & { scope: Parameters<typeof compute>[1] }): IndicatorRow[] {
  return compute(baseOf(base), base.scope);
}

const EMPTY = {
  numerateur: null,
  denominateur: null,
  valeur: null,
  ic95_bas: null,
  ic95_haut: null,
  inconnus: null,
};

const isHidden = (row: IndicatorRow): boolean => row.statut.startsWith('secret_');

describe('protect', () => {
  it('keeps the rows, empties the hidden ones, and changes no figure of the others', () => {
    fc.assert(
      fc.property(drawn, ({ base, seuil }) => {
        const truth = truthOf(base);
        const { rows, report } = protect(truth, { seuil, certificateurs: CERTIFIERS });
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
      }),
      RUNS,
    );
  });

  it('publishes no small count, and none that a reader finds by single unknowns', () => {
    fc.assert(
      fc.property(drawn, ({ base, seuil }) => {
        const truth = truthOf(base);
        const { rows } = protect(truth, { seuil, certificateurs: CERTIFIERS });
        const isSmall = (n: number | null): boolean => n !== null && n > 0 && n < seuil;
        const told = rows.filter(({ numerateur: n, denominateur: d, inconnus }) =>
          [n, d, n === null || d === null ? null : d - n, inconnus].some(isSmall),
        );
        expect(told).toEqual([]);
        const found = singleUnknowns(rows, truth).filter(({ value }) => isSmall(value));
        expect(found).toEqual([]);
      }),
      RUNS,
    );
  });

  it('passes the attacker’s audit, which objects when any row hidden for the others is told', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), ({ base, seuil }, pick) => {
        const truth = truthOf(base);
        const options = { seuil, certificateurs: CERTIFIERS };
        const { rows } = protect(truth, options);
        expect(auditPublication(rows, truth, options)).toEqual([]);
        const secondary = rows.flatMap((row, i) => (row.statut === 'secret_secondaire' ? [i] : []));
        for (let k = 0; k < Math.min(2, secondary.length); k++) {
          const told = secondary[(pick + k * 7919) % secondary.length];
          // Its unknown stays hidden: the figures alone must be too much.
          const mutant = rows.map((row, i) => (i === told ? { ...truth[i], inconnus: null } : row));
          expect([mutant[told], auditPublication(mutant, truth, options).length > 0]).toEqual([mutant[told], true]);
        }
      }),
      RUNS,
    );
  });

  it('does the same each time', () => {
    fc.assert(
      fc.property(randomBases(60, 40), (base) => {
        const truth = truthOf(base);
        expect(protect(truth, { seuil: 5 })).toEqual(protect(truth, { seuil: 5 }));
      }),
      { numRuns: 1, seed: 2026 },
    );
  });

  it('hides nothing with a threshold of 1', () => {
    fc.assert(
      fc.property(randomBases(60), (base) => {
        const truth = truthOf(base);
        expect(protect(truth, { seuil: 1 }).rows).toEqual(truth);
      }),
      { numRuns: 2, seed: 2026 },
    );
  });
});

describe('auditPublication', () => {
  it('objects to a small count, a forgotten figure, and a changed one', () => {
    const [base] = fc.sample(randomBases(60, 60), { numRuns: 1, seed: 1 });
    const truth = truthOf(base);
    const { rows } = protect(truth, { seuil: 5 });
    const change = (at: number, row: IndicatorRow): string[] =>
      auditPublication(
        rows.map((one, i) => (i === at ? row : one)),
        truth,
        { seuil: 5 },
      ).map(({ genre }) => genre);
    const primary = rows.findIndex((row) => row.statut === 'secret_primaire');
    const shown = rows.findIndex((row) => !isHidden(row) && row.valeur !== null);
    expect(change(primary, truth[primary])).toContain('effectif_publie');
    expect(change(primary, { ...rows[primary], valeur: 0.5 })).toContain('chiffre_oublie');
    expect(change(shown, { ...rows[shown], valeur: 0.123 })).toContain('chiffre_modifie');
  });
});
