/** The official lists of places, unfolded when they are first asked: which codes are communes', which are postcodes. */
import type { PlaceLists } from '../../values';
import { communeRuns } from './communes';
import { postcodeSets } from './postcodes';

const TENS_OF_A_HEAD = 100;
const BITS = 4;

/** One byte per number under 1 000, by first two characters. */
type Marks = ReadonlyMap<string, Uint8Array>;

function unfoldCommunes(): Marks {
  return new Map(
    communeRuns.map(([head, runs]) => {
      const marks = new Uint8Array(1000);
      let number = 1;
      runs.split(' ').forEach((length, i) => {
        if (i % 2 === 0) marks.fill(1, number, number + Number(length));
        number += Number(length);
      });
      return [head, marks];
    }),
  );
}

function unfoldPostcodes(): Marks {
  return new Map(
    postcodeSets.map(([head, text]) => {
      const marks = new Uint8Array(1000);
      const [tens, ...others] = text.split(' ');
      for (let ten = 0; ten < TENS_OF_A_HEAD; ten++) {
        const figure = parseInt(tens[Math.floor(ten / BITS)] ?? '0', 16);
        if ((figure & (1 << (ten % BITS))) !== 0) marks[10 * ten] = 1;
      }
      for (const range of others) {
        const [from, to = from] = range.split('-').map(Number);
        marks.fill(1, from, to + 1);
      }
      return [head, marks];
    }),
  );
}

let communes: Marks | null = null;
let postcodes: Marks | null = null;

const marked = (marks: Marks, code: string): boolean => marks.get(code.slice(0, 2))?.[Number(code.slice(2))] === 1;

const COMMUNE = /^(?:\d{2}|2[AB])\d{3}$/;
/** Codes of foreign countries stand where a commune's would (code officiel géographique, 99xxx). */
const FOREIGN = /^99\d{3}$/;
const POSTCODE = /^\d{5}$/;
/** What people write for the whole of a town whose postcodes are those of its districts. */
const WHOLE_TOWNS: ReadonlySet<string> = new Set(['75000', '69000', '13000']);
/** No commune's, and postcodes all the same: armies (00), special mail of Corsica, Monaco. */
const BESIDE = /^(?:00|980)/;

/** The lists of INSEE and La Poste. CEDEX codes are in none. */
export const places: PlaceLists = {
  isCommune: (code) => COMMUNE.test(code) && (FOREIGN.test(code) || marked((communes ??= unfoldCommunes()), code)),
  isPostcode: (code) =>
    POSTCODE.test(code) &&
    (WHOLE_TOWNS.has(code) || BESIDE.test(code) || marked((postcodes ??= unfoldPostcodes()), code)),
};
