/**
 * A reader who knows nothing of the declarations: the published rows, and sums that anyone would try (total = modalities,
 * total = years, V09 + V10 + V11 = presented), solved one unknown at a time until nothing moves.
 */
import type { IndicatorRow } from '../../../core/indicators';

interface Found {
  readonly key: string;
  readonly value: number;
}

type Figure = 'numerateur' | 'denominateur' | 'inconnus';
const FIGURES: readonly Figure[] = ['numerateur', 'denominateur', 'inconnus'];

/** Figures that the rows hide and that the reader finds. */
export function singleUnknowns(published: readonly IndicatorRow[], truth: readonly IndicatorRow[]): Found[] {
  const known = new Map<string, number>();
  const exists = new Set<string>();
  const nameOf = (row: IndicatorRow, figure: Figure, change: Partial<IndicatorRow> = {}): string => {
    const { indicateur, vue, periode, ventilation_1, modalite_1 } = { ...row, ...change };
    return [indicateur, vue, periode, ventilation_1, modalite_1, figure].join('|');
  };
  published.forEach((row, i) => {
    for (const figure of FIGURES) {
      if (truth[i][figure] !== null) exists.add(nameOf(row, figure));
      const value = row[figure];
      if (value !== null) known.set(nameOf(row, figure), value);
    }
  });
  const sums = new Map<string, { whole: string; parts: Set<string> }>();
  const add = (whole: string, part: string): void => {
    if (!exists.has(whole)) return;
    const sum = sums.get(whole + '=' + part.split('|').slice(3, 4).join()) ?? { whole, parts: new Set() };
    sum.parts.add(part);
    sums.set(whole + '=' + part.split('|').slice(3, 4).join(), sum);
  };
  const periods = new Map<string, { whole: string; parts: Set<string> }>();
  published.forEach((row) => {
    const isProfile = row.indicateur.startsWith('V24');
    for (const figure of ['numerateur', 'denominateur'] as const) {
      const name = nameOf(row, figure);
      if (!exists.has(name)) continue;
      if (row.ventilation_1 !== '' && !isProfile) add(nameOf(row, figure, { ventilation_1: '', modalite_1: '' }), name);
      if (row.periode !== 'total') {
        const whole = nameOf(row, figure, { periode: 'total' });
        const sum = periods.get(whole) ?? { whole, parts: new Set<string>() };
        sum.parts.add(name);
        periods.set(whole, sum);
      }
    }
    if (row.indicateur === 'V09' || row.indicateur === 'V09.hors_partielle') {
      const suffix = row.indicateur.slice(3);
      const parts = ['V09', 'V10', 'V11'].map((id) => nameOf(row, 'numerateur', { indicateur: id + suffix }));
      periods.set(`${nameOf(row, 'denominateur')}=3`, { whole: nameOf(row, 'denominateur'), parts: new Set(parts) });
    }
  });
  const all = [...sums.values(), ...periods.values()];
  const same: [string, string][] = published.flatMap((row): [string, string][] => {
    if (row.indicateur === 'V09') {
      return [
        [nameOf(row, 'denominateur'), nameOf(row, 'denominateur', { indicateur: 'V10' })],
        [nameOf(row, 'denominateur'), nameOf(row, 'denominateur', { indicateur: 'V11' })],
        [nameOf(row, 'denominateur'), nameOf(row, 'numerateur', { indicateur: 'V08' })],
      ];
    }
    if (row.indicateur === 'V07C')
      return [[nameOf(row, 'denominateur'), nameOf(row, 'denominateur', { indicateur: 'V15' })]];
    if (row.indicateur === 'V02')
      return [[nameOf(row, 'numerateur'), nameOf(row, 'denominateur', { indicateur: 'V03' })]];
    return [];
  });
  const found: Found[] = [];
  const learn = (key: string, value: number): boolean => {
    known.set(key, value);
    found.push({ key, value });
    return true;
  };
  for (let moved = true; moved;) {
    moved = false;
    for (const [a, b] of same) {
      if (!exists.has(a) || !exists.has(b)) continue;
      if (known.has(a) && !known.has(b)) moved = learn(b, known.get(a) as number);
      if (known.has(b) && !known.has(a)) moved = learn(a, known.get(b) as number);
    }
    for (const { whole, parts } of all) {
      if (!exists.has(whole)) continue;
      const unknown = [whole, ...parts].filter((key) => !known.has(key));
      if (unknown.length !== 1) continue;
      const told = [...parts].reduce((sum, key) => sum + (known.get(key) ?? 0), 0);
      moved = learn(unknown[0], unknown[0] === whole ? told : (known.get(whole) as number) - told);
    }
  }
  // What it finds must be true: a sum that does not hold would make this reader blind.
  const real = new Map<string, number>();
  truth.forEach((row) =>
    FIGURES.forEach((figure) => row[figure] !== null && real.set(nameOf(row, figure), row[figure] as number)),
  );
  for (const { key, value } of found) expect([key, value]).toEqual([key, real.get(key)]);
  return found;
}
