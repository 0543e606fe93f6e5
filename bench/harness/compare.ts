/** Says whether two engines found the same figures: numerator and denominator of V03 and V09, breakdown by breakdown. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import { BREAKDOWNS } from '../moteurs/ventilations';

/** `V03 2024 sexe=F` -> `12/15`. */
export type Figures = ReadonlyMap<string, string>;

const UNITS: Readonly<Record<string, string>> = { V03: 'parcours', V09: 'passage' };
const KNOWN = new Set<string>(['', ...BREAKDOWNS]);

function compared(row: Record<string, string>): boolean {
  return (
    row.unite === UNITS[row.indicateur] &&
    row.vue === 'flux' &&
    /^(\d{4}|total)$/.test(row.periode) &&
    KNOWN.has(row.ventilation_1) &&
    row.ventilation_2 === '' &&
    // A total without any unit has a row in the contract; an engine of the benchmark may leave it out.
    row.denominateur !== '0'
  );
}

/** The compared rows of an indicators file in the contract's long format. */
export function figuresOf(csv: string): Figures {
  const { data } = parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  return new Map(
    data
      .filter(compared)
      .map((row) => [
        `${row.indicateur} ${row.periode} ${row.ventilation_1}=${row.modalite_1}`,
        `${row.numerateur}/${row.denominateur}`,
      ]),
  );
}

/** The figures that an engine wrote under `outDir`. */
export function readFigures(outDir: string): Figures {
  return figuresOf(readFileSync(join(outDir, 'indicateurs', 'indicateurs.csv'), 'utf8'));
}

/** One line per figure that differs; an empty baseline is a difference too, for it would agree with anything. */
export function differences(expected: Figures, found: Figures): string[] {
  if (expected.size === 0) return ['the baseline wrote no figure'];
  const keys = [...new Set([...expected.keys(), ...found.keys()])];
  return keys
    .filter((key) => expected.get(key) !== found.get(key))
    .map((key) => `${key}: ${expected.get(key) ?? 'absent'} / ${found.get(key) ?? 'absent'}`);
}
