/** How a level is read by the formulas of a sheet: the texts that mean it once spaces, dashes and signs no longer count. */
import type { CodedLabel } from './types';

/** One rewriting of the text of a cell, in words that every spreadsheet has (SUBSTITUTE, TRIM, LOWER). */
export type KeyStep =
  | { readonly genre: 'remplacer'; readonly de: string; readonly par: string }
  /** Spaces at both ends go, those inside become one. */
  | { readonly genre: 'rogner' }
  | { readonly genre: 'minuscules' }
  /** A sign before and after. */
  | { readonly genre: 'border'; readonly signe: string };

/** Levels as formulas know them. */
export interface SheetLevels {
  /** Code of the level that each key means; a key is what `steps` make of a text. */
  readonly codes: ReadonlyMap<string, string>;
  /** What formulas do to the text of a cell before they look it up. */
  readonly steps: readonly KeyStep[];
}

const EDGE = '|';
/** Stands in for what must be recognised by no key: no spelling of a level keeps it. */
const FOREIGN = '§';

const swaps = (signs: readonly string[], par: string): KeyStep[] =>
  signs.map((de) => ({ genre: 'remplacer', de, par }) as const);

/** No-break spaces, line breaks, tabs. */
const SPACES = ['\u00a0', '\u202f', '\n', '\r', '\t'];
/** Hyphens, en and em dashes, the minus sign. */
const DASHES = ['\u2010', '\u2011', '\u2013', '\u2014', '\u2212'];
const MARKS = ['-', '.', ',', ';', ':', '!', '(', ')', '/', '_', EDGE];
/** A question is no answer; MATCH takes these for any letters. */
const WILDCARDS = ['?', '*', '~'];

const ACCENTS: Readonly<Record<string, string>> = {
  à: 'a',
  â: 'a',
  ç: 'c',
  é: 'e',
  è: 'e',
  ê: 'e',
  ë: 'e',
  î: 'i',
  ï: 'i',
  ô: 'o',
  ù: 'u',
  û: 'u',
};

function stepsFor(texts: readonly string[]): KeyStep[] {
  const written = texts.join('\n').toLowerCase();
  const has = (sign: string): boolean => written.includes(sign);
  const isGraded = has('mineur') && has('majeur');
  return [
    ...swaps(SPACES, ' '),
    ...swaps(DASHES, '-'),
    ...(has("'") || has('’') ? swaps(['’'], "'") : []),
    { genre: 'rogner' },
    { genre: 'border', signe: EDGE },
    // « - » alone says nothing; « -1 » and « 1- » are not 1.
    { genre: 'remplacer', de: '|-|', par: '||' },
    { genre: 'remplacer', de: '|-', par: FOREIGN },
    { genre: 'remplacer', de: '-|', par: FOREIGN },
    // « 2,0 »: a number that went through a text.
    { genre: 'remplacer', de: ',0|', par: EDGE },
    { genre: 'remplacer', de: '.0|', par: EDGE },
    ...swaps(WILDCARDS, FOREIGN),
    ...swaps(MARKS, ' '),
    { genre: 'rogner' },
    // In the trade « NCm » is minor and « NCM » major: case is all the difference.
    ...(isGraded
      ? ([
          { genre: 'border', signe: EDGE },
          ...swaps(['|NCm|', '|NC m|'], 'mineure'),
          ...swaps(['|NCM|', '|NC M|'], 'majeure'),
          ...swaps([EDGE], ''),
        ] as const)
      : []),
    { genre: 'minuscules' },
    ...Object.entries(ACCENTS).flatMap(([de, par]) => (has(de) ? swaps([de], par) : [])),
  ];
}

/** What the steps make of a text: what the formula of a sheet computes. */
export function sheetKey(text: string, steps: readonly KeyStep[]): string {
  let key = text;
  for (const step of steps) {
    if (step.genre === 'remplacer') key = key.split(step.de).join(step.par);
    else if (step.genre === 'rogner') key = key.replace(/ +/g, ' ').replace(/^ | $/g, '');
    else if (step.genre === 'border') key = `${step.signe}${key}${step.signe}`;
    else key = key.toLowerCase();
  }
  return key;
}

const KNOWN = new WeakMap<readonly CodedLabel[], SheetLevels>();

/** Levels as formulas know them; labels and codes before other spellings, which never take their place. */
export function sheetLevels(levels: readonly CodedLabel[]): SheetLevels {
  const known = KNOWN.get(levels);
  if (known !== undefined) return known;
  const spellings = [
    ...levels.flatMap(({ code, libelle }) => [[libelle, code] as const, [code, code] as const]),
    ...levels.flatMap(({ code, autres = [] }) => autres.map((text) => [text, code] as const)),
  ];
  const steps = stepsFor(spellings.map(([text]) => text));
  const codes = new Map<string, string>();
  for (const [text, code] of spellings) {
    const key = sheetKey(text, steps);
    if (key !== '' && !key.includes(FOREIGN) && !codes.has(key)) codes.set(key, code);
  }
  const found = { codes, steps };
  KNOWN.set(levels, found);
  return found;
}

/** Code of the level that the formulas of a sheet find in a text; undefined: none. */
export function sheetLevel(levels: readonly CodedLabel[], text: string): string | undefined {
  const { codes, steps } = sheetLevels(levels);
  return codes.get(sheetKey(text, steps));
}
