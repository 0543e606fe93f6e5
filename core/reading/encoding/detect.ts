/** Which encoding the bytes of a file are in: strict UTF-8, else the one that reads its high bytes as French. */
import { utf8Length } from '../../table';
import { SINGLE_BYTE, type SingleByte } from './singleByte';

/** Candidates, in order of preference when nothing tells them apart. */
const CANDIDATES: readonly SingleByte[] = ['windows-1252', 'iso-8859-15', 'macintosh', 'cp850'];

/** High bytes looked at in context: far more than a decision needs. */
const ENOUGH = 200_000;

// What a character is, beside its neighbours.
const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const MARK = 3;
const CONTROL = 4;

/** How much each accented letter tells, by its frequency in French text (Corbin & al.: é 2 %, à è ê ç 0.1-0.5 %, the rest less). */
const WEIGHTS: readonly (readonly [string, number])[] = [
  ['éÉ', 1.5],
  ['èêàçÈ', 1],
  ['âîôûùëïœÊÀÇÔ', 0.7],
  ['æüÿÂÎÛÙËÏÜŒÆŸ', 0.4],
];
/** A letter of another language: possible in a name. */
const FOREIGN_WEIGHT = 0.1;
/** Signs of French typography that single-byte exports carry. */
const MARKS = '’‘“”«»–—…€°º²·•\u00a0';

const kinds = new Uint8Array(0x10000);
const weights = new Float64Array(0x10000);

function describe(characters: string, weight: number): void {
  for (const character of characters) {
    const unit = character.charCodeAt(0);
    kinds[unit] = character === character.toLowerCase() ? LOWER : UPPER;
    weights[unit] = weight;
  }
}
describe('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 0);
describe('áãäåìíñòóõöøúýðþšžÁÃÄÅÌÍÑÒÓÕÖØÚÝÐÞŠŽß', FOREIGN_WEIGHT);
for (const [characters, weight] of WEIGHTS) describe(characters, weight);
for (const mark of MARKS) kinds[mark.charCodeAt(0)] = MARK;
for (let unit = 0x80; unit < 0xa0; unit++) kinds[unit] = CONTROL;

/** Lower-case letters that begin no French word. */
const NEVER_FIRST = 'ëïüÿùû';

const APOSTROPHE = 0x2019;
const DEGREE = 0xb0;
const A_GRAVE = 0xe0;
const LETTER_N = 0x6e;

/** How French a character above ASCII is between its neighbours (UTF-16 units, 0 at the edge of the cell). */
function plausibility(previous: number, unit: number, next: number): number {
  const kind = kinds[unit];
  const before = kinds[previous];
  const after = kinds[next];
  const beside = before === LOWER || before === UPPER || after === LOWER || after === UPPER;
  if (kind === LOWER) {
    if (!beside) return unit === A_GRAVE ? 0.5 : -0.5;
    // No French word begins with these.
    if (before === OTHER && NEVER_FIRST.includes(String.fromCharCode(unit))) return 0;
    // Capitals set by a program that knows no accents: "HéLèNE". Possible, but weak.
    return before === UPPER && after !== LOWER ? weights[unit] * 0.2 : weights[unit];
  }
  if (kind === UPPER) {
    if (before === LOWER) return -2; // "ValidÈ"
    return beside ? weights[unit] : 0;
  }
  if (kind === MARK) {
    if (unit === APOSTROPHE && before !== OTHER && after !== OTHER) return 1;
    if (unit === DEGREE) return (previous | 0x20) === LETTER_N ? 1 : 0.3;
    return before === LOWER && after === LOWER ? -1 : 0.3;
  }
  if (kind === CONTROL) return -3;
  return beside ? -2 : -1;
}

/** What the bytes seen so far say. Cells may come in any order and need come only once each. */
export class EncodingEvidence {
  /** Well-formed UTF-8 sequences of several bytes. */
  sequences = 0;
  /** Cells that are not UTF-8. */
  malformed = 0;
  private seen = 0;
  private readonly scores = CANDIDATES.map(() => 0);

  /** Looks at the cell `bytes[from, to)`. */
  add(bytes: Uint8Array, from: number, to: number): void {
    let at = from;
    while (at < to && bytes[at] < 0x80) at++;
    if (at === to) return;
    let valid = true;
    let sequences = 0;
    for (let i = at; i < to;) {
      const length = utf8Length(bytes, i, to);
      if (length === 0) {
        valid = false;
        break;
      }
      if (length > 1) sequences++;
      i += length;
    }
    if (valid) this.sequences += sequences;
    else this.malformed++;
    if (this.seen > ENOUGH) return;
    for (let i = at; i < to; i++) {
      if (bytes[i] < 0x80) continue;
      this.seen++;
      const previous = i > from ? bytes[i - 1] : 0;
      const next = i + 1 < to ? bytes[i + 1] : 0;
      for (let c = 0; c < CANDIDATES.length; c++) {
        const table = SINGLE_BYTE[CANDIDATES[c]];
        this.scores[c] += plausibility(table[previous], table[bytes[i]], table[next]);
      }
    }
  }

  /** The single-byte encoding that reads most like French. */
  singleByte(): SingleByte {
    let best = 0;
    for (let c = 1; c < CANDIDATES.length; c++) if (this.scores[c] > this.scores[best]) best = c;
    return CANDIDATES[best];
  }
}
