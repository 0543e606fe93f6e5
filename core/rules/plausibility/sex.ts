/** Sex against what else tells it in the same file: a civility, the first figure of the NIR. Never a first name. */
import type { Codes, RawColumn, Steps } from '../../table';
import { inTurn } from '../../table';
import { foldLabel } from '../../values';
import type { PlausibilityRule, Suspicion, Whole } from './types';
import { percent, suspicion } from './types';

/** Fewer rows that tell both prove nothing of the coding of a column. */
const LEAST_ROWS = 20;
/** From that share of contradictions on, the coding is at fault, and not some rows. */
const INVERTED = 0.5;
/** A column of civilities holds nothing else, or nearly; a handful of spellings. */
const CIVILITY_SHARE = 0.9;
const CIVILITY_VALUES = 40;

const MADAM: ReadonlySet<string> = new Set(['mme', 'mlle', 'melle', 'mle', 'madame', 'mademoiselle', 'mesdames']);
const SIR: ReadonlySet<string> = new Set(['m', 'mr', 'monsieur', 'messieurs']);

/** First figure of a NIR: 1, 3 and 7 are men, 2, 4 and 8 women (INSEE; 3, 4, 7, 8: numbers being given). */
const NIR_SEX: Readonly<Record<string, string>> = { '1': 'H', '3': 'H', '7': 'H', '2': 'F', '4': 'F', '8': 'F' };

/** What a column says of the sex, by distinct code: F, H or ''. */
interface Witness {
  readonly said: readonly string[];
  readonly codes: Codes;
  readonly detail: string;
}

/** The sexes of a column of civilities; null for any other column. "M" is a man where "Mme" stands beside it. */
function civilities({ kinds, values, codes }: RawColumn, rows: Int32Array): Witness | null {
  // The number of values is known before they are decoded.
  if (kinds.length > CIVILITY_VALUES) return null;
  const said = Array.from(values, (value) => {
    const folded = foldLabel(value);
    return MADAM.has(folded) ? 'F' : SIR.has(folded) ? 'H' : '';
  });
  if (!said.includes('F') || !said.includes('H')) return null;
  let [filled, told] = [0, 0];
  for (const row of rows) {
    if (codes[row] === 0) continue;
    filled++;
    if (said[codes[row]] !== '') told++;
  }
  return told >= CIVILITY_SHARE * filled ? { said, codes, detail: 'selon_civilite' } : null;
}

function witnesses(whole: Whole): Witness[] {
  const { raw, mapping } = whole.file;
  const first = whole.index('sexe');
  const found = raw.columns.flatMap((column, index) => {
    if (index === first) return [];
    return civilities(column, whole.rows) ?? [];
  });
  const nir = mapping.some(({ rubrique }) => rubrique === 'nir') ? whole.text('nir') : null;
  if (nir !== null) {
    found.push({ said: nir.values.map((value) => NIR_SEX[value[0]] ?? ''), codes: nir.codes, detail: 'selon_nir' });
  }
  return found;
}

/** The rows that a witness contradicts, and how many it says something of. */
function contradictions(whole: Whole, { said, codes }: Witness): { rows: number[]; told: number } {
  const sex = whole.text('sexe');
  const rows: number[] = [];
  let told = 0;
  if (sex === null) return { rows, told };
  for (const row of whole.rows) {
    const own = sex.values[sex.codes[row]];
    const other = said[codes[row]];
    if ((own !== 'F' && own !== 'H') || other === '') continue;
    told++;
    if (own !== other) rows.push(row);
  }
  return { rows, told };
}

function* seen(whole: Whole, isInverted: boolean): Steps<readonly Suspicion[]> {
  const column = whole.index('sexe');
  if (column < 0) return [];
  const all = yield* inTurn(witnesses(whole), function* (witness): Steps<Suspicion | null> {
    const { rows, told } = contradictions(whole, witness);
    if (rows.length === 0 || isInverted !== (told >= LEAST_ROWS && rows.length >= INVERTED * told)) return null;
    const slots = { part: percent(rows.length / told) };
    return isInverted
      ? { rubrique: 'sexe', column, detail: [{ code: witness.detail, slots }] }
      : { rubrique: 'sexe', column, rows, detail: [{ code: `${witness.detail}_ligne` }] };
  });
  return all.filter((one): one is Suspicion => one !== null);
}

/** The whole column says the contrary of the civilities: 1 and 2 were read the wrong way round. */
export const invertedSex: PlausibilityRule = { kind: suspicion('sexe_inverse'), see: (whole) => seen(whole, true) };

/** Some rows do. */
export const contradictedSex: PlausibilityRule = {
  kind: suspicion('sexe_contredit'),
  see: (whole) => seen(whole, false),
};
