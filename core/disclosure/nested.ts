/** Breakdowns that hold one another: two systems of age bands, certifiers within ministries. */
import type { Steps } from '../table';
import type { CertifierMinistry } from './build';
import { cellOf } from './cells';
import type { SystemBuilder } from './system';

/** Each band of the two published systems, as elementary bands (design/dictionary.md: A <30, 30-44, 45+; B <30, 30-39, 40-49, 50+). */
const ELEMENTARY = {
  tranche_age_a: [
    ['<30', ['<30']],
    ['30-44', ['30-39', '40-44']],
    ['45+', ['45-49', '50+']],
  ],
  tranche_age_b: [
    ['<30', ['<30']],
    ['30-39', ['30-39']],
    ['40-49', ['40-44', '45-49']],
    ['50+', ['50+']],
  ],
} as const;

/**
 * Sums between the two systems. They hold for ages told by a birth date; a band may also be delivered as such in one
 * system only, and the sums that the counts contradict are left out.
 */
export function* ageSums(builder: SystemBuilder): Steps<void> {
  for (const [population, cells] of [...builder.populations()]) {
    yield 0;
    if (population.includes('#')) continue;
    const periods = new Set<string>();
    for (const cell of cells.keys()) {
      const [periode, ventilation] = builder.cells.of(cell);
      if (ventilation === 'tranche_age_a') periods.add(periode);
    }
    for (const periode of periods) addAgeSums(builder, population, periode);
  }
}

function addAgeSums(builder: SystemBuilder, population: string, periode: string): void {
  const value = (ventilation: string, modalite: string): number => {
    const one = builder.find(population, cellOf(periode, ventilation, modalite));
    return one < 0 ? 0 : builder.values[one];
  };
  const [a, b] = ['tranche_age_a', 'tranche_age_b'] as const;
  const elementary = new Map<string, number>([
    ['<30', value(b, '<30')],
    ['30-39', value(b, '30-39')],
    ['40-44', value(a, '30-44') - value(b, '30-39')],
    ['45-49', value(a, '45+') - value(b, '50+')],
    ['50+', value(b, '50+')],
  ]);
  if ([...elementary.values()].some((n) => n < 0)) return;
  const holds = ([a, b] as const).every((system) =>
    ELEMENTARY[system].every(
      ([modalite, bands]) =>
        value(system, modalite) === bands.reduce((sum, band) => sum + (elementary.get(band) ?? 0), 0),
    ),
  );
  if (!holds) return;
  const counted = isCounted(builder, population, periode) ? 1 : 0;
  const variables = new Map<string, number>();
  for (const [band, n] of elementary) {
    const told = builder.find(population, cellOf(periode, b, band));
    if (told >= 0) variables.set(band, told);
    else if (!isBand(b, band))
      variables.set(band, builder.variable(`${population}#âge`, cellOf(periode, b, band), n, counted));
  }
  for (const system of [a, b] as const) {
    for (const [modalite, bands] of ELEMENTARY[system]) {
      const whole = builder.find(population, cellOf(periode, system, modalite));
      if (whole >= 0)
        builder.sum(
          whole,
          bands.map((band) => variables.get(band) ?? -1),
        );
    }
  }
}

/** Whether a row may tell that band: an absent row is then a count of 0, known to all. */
function isBand(system: keyof typeof ELEMENTARY, band: string): boolean {
  return ELEMENTARY[system].some(([modalite]) => modalite === band);
}

/** Whether the bands of a population count people, rather than what is left of unknown values. */
function isCounted(builder: SystemBuilder, population: string, periode: string): boolean {
  return ELEMENTARY.tranche_age_a.some(([modalite]) => {
    const one = builder.find(population, cellOf(periode, 'tranche_age_a', modalite));
    return one >= 0 && builder.counted[one] === 1;
  });
}

/** A ministry is the sum of its certifiers, where the rows say so: a row may also deliver a ministry of its own. */
export function* ministrySums(builder: SystemBuilder, certifiers: readonly CertifierMinistry[]): Steps<void> {
  const byMinistry = new Map<string, string[]>();
  for (const { id, ministere } of certifiers) {
    if (ministere !== undefined) byMinistry.set(ministere, [...(byMinistry.get(ministere) ?? []), id]);
  }
  for (const [population, cells] of [...builder.populations()]) {
    yield 0;
    if (population.includes('#')) continue;
    for (const [cell, whole] of cells) {
      const [periode, ventilation, modalite] = builder.cells.of(cell);
      if (ventilation !== 'ministere') continue;
      const parts = (byMinistry.get(modalite) ?? []).map((id) =>
        builder.find(population, cellOf(periode, 'certificateur', id)),
      );
      builder.sum(whole, parts, false);
    }
  }
}
