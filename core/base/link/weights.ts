/**
 * The weights of linking, in bits: log2 of P(agreement | same person) / P(agreement | two persons), after Fellegi and
 * Sunter (1969), with Winkler's frequency adjustment for names and dates. Probabilities of agreement by level were set
 * by hand for French files (a tenth of spellings differ between two services); estimating them (EM) comes later.
 */

/** How two surnames agree, better and better. */
export const SURNAME = {
  missing: 0,
  different: 1,
  /** Two double names with one half in common. */
  sharedHalf: 2,
  nearSound: 3,
  /** One is the beginning of the other. */
  cut: 4,
  /** One is a half of the other. */
  half: 5,
  /** One slip apart (two at most). */
  near: 6,
  sound: 7,
  exact: 8,
} as const;

/** How first names agree. */
export const FIRST = {
  missing: 0,
  different: 1,
  /** First ones equal, second ones not: Jean-Pierre and Jean-Paul may be brothers. */
  conflict: 2,
  /** One slip apart, but both are common names: Marie and Marine may be sisters. */
  commonNear: 3,
  initial: 4,
  nearSound: 5,
  /** One is another given name of the other. */
  other: 6,
  /** Second first names dropped, or the cell cut. */
  short: 7,
  near: 8,
  sound: 9,
  exact: 10,
} as const;

/** How birth dates agree. */
export const DATE = {
  missing: 0,
  different: 1,
  /** Same year, and one of them is 1 January. */
  sameYearDefault: 2,
  /** Two of year, month and day agree. */
  parts: 3,
  /** One digit differs. */
  digit: 4,
  swapped: 5,
  exact: 6,
} as const;

export const SEX = { missing: 0, different: 1, same: 2 } as const;
/** `otherCommune`: same département, but two communes. */
export const PLACE = { missing: 0, different: 1, otherCommune: 2, departement: 3, commune: 4 } as const;

const log2 = Math.log2;
const clamp = (value: number, low: number, high: number): number => (value < low ? low : value > high ? high : value);

/**
 * Probability that a stranger has the value: its frequency among the others (the pair itself left out), never less
 * than what a value never seen before has.
 */
export function strangerShare(holders: number, nodes: number, unseen: number): number {
  return Math.max(0, holders - 2) / nodes + unseen;
}

/** Shares of a surname, a first name, a birth day that nobody else has in the data (INSEE: 1.4 million surnames). */
export const UNSEEN_SURNAME = 1 / 20000;
export const UNSEEN_FIRST = 1 / 3000;
/** Candidates are born over some thirty years. */
export const UNSEEN_DAY = 1 / 11000;

/** [P(level | same person), lowest, highest weight] of the levels whose value has a frequency. */
type Graded = readonly [number, number, number];

const SURNAME_GRADED: Readonly<Record<number, Graded>> = {
  [SURNAME.exact]: [0.8, 3, 14],
  [SURNAME.sound]: [0.08, 2, 10],
  [SURNAME.half]: [0.08, 1, 9],
  [SURNAME.cut]: [0.02, 1, 7],
  [SURNAME.sharedHalf]: [0.01, 0, 4],
};
/** One slip apart, by letters (four or fewer, five...): long names have few neighbours. */
const SURNAME_NEAR = [4, 5, 6, 6.5, 7];
const SURNAME_NEAR_COMMON = 3;
const SURNAME_NEAR_SOUND = 3;
const SURNAME_DIFFERENT = -7;
/** A woman's other surname is missing evidence rather than disagreement (privacy.md), unless both birth names are known. */
const SURNAME_DIFFERENT_WOMAN = -1.5;

/**
 * Weight of surnames.
 * @param share see strangerShare, of the value in common
 * @param letters of the shorter name, for a slip
 */
export function surnameWeight(
  level: number,
  share: number,
  letters: number,
  bothCommon: boolean,
  useNameLikely: boolean,
): number {
  const graded = SURNAME_GRADED[level];
  if (graded !== undefined) return clamp(log2(graded[0] / share), graded[1], graded[2]);
  if (level === SURNAME.near) return bothCommon ? SURNAME_NEAR_COMMON : SURNAME_NEAR[clamp(letters - 4, 0, 4)];
  if (level === SURNAME.nearSound) return bothCommon ? 0 : SURNAME_NEAR_SOUND;
  if (level === SURNAME.different) return useNameLikely ? SURNAME_DIFFERENT_WOMAN : SURNAME_DIFFERENT;
  return 0;
}

const FIRST_GRADED: Readonly<Record<number, Graded>> = {
  [FIRST.exact]: [0.75, 3, 11],
  [FIRST.sound]: [0.06, 1.5, 8],
  [FIRST.short]: [0.1, 1.5, 8],
  [FIRST.other]: [0.03, 0, 5],
};
const FIRST_FIXED: Readonly<Record<number, number>> = {
  [FIRST.near]: 4,
  [FIRST.nearSound]: 2,
  [FIRST.initial]: 1,
  [FIRST.commonNear]: 0,
  [FIRST.conflict]: -4,
  [FIRST.different]: -8,
};

/** Weight of first names. */
export function firstWeight(level: number, share: number): number {
  const graded = FIRST_GRADED[level];
  if (graded !== undefined) return clamp(log2(graded[0] / share), graded[1], graded[2]);
  return FIRST_FIXED[level] ?? 0;
}

/** P(one digit or one part agrees by chance) is about 1/400 and 1/130 among thirty years of birth days. */
const DATE_FIXED: Readonly<Record<number, number>> = {
  [DATE.swapped]: 7.5,
  [DATE.digit]: 3.5,
  [DATE.parts]: 1,
  [DATE.sameYearDefault]: 1,
  [DATE.different]: -10,
};
/** 1 January agrees often by default. */
const DATE_DEFAULT_MOST = 8;

/** Weight of birth dates. */
export function dateWeight(level: number, share: number, byDefault: boolean): number {
  if (level === DATE.exact) return Math.min(log2(0.93 / share), byDefault ? DATE_DEFAULT_MOST : 13.4);
  return DATE_FIXED[level] ?? 0;
}

const SEX_WEIGHTS = [0, -5, 0.6];
const PLACE_DIFFERENT = -1;

export function sexWeight(level: number): number {
  return SEX_WEIGHTS[level];
}

/** Weight of residence; people move, so disagreement weighs little. `share`: of the place in common. */
export function placeWeight(level: number, share: number): number {
  if (level === PLACE.commune) return clamp(log2(0.7 / share), 0, 7);
  if (level === PLACE.departement) return clamp(log2(0.85 / share), 0, 4);
  if (level === PLACE.otherCommune) return clamp(log2(0.15 / share), -2, 1);
  return level === PLACE.different ? PLACE_DIFFERENT : 0;
}

/** Surname and first name in each other's column: rare, but nothing else explains it. */
export const INVERTED_WEIGHT = -2;

/** Same certifier, same file number: only a slip in the number itself would put two persons there. */
export const SAME_DOSSIER_WEIGHT = 16;

/** Persons known to another file, and how sure we want to be: at the limit 1 linked pair in 10 may be wrong. */
const PRIOR_MATCHES = 0.1;
const ODDS = 10;
/** Small files do not make strangers alike more telling than this. */
const LEAST_NODES = 1000;

/** Total from which a pair is linked: prior odds of a pair among `nodes` persons, and the odds wanted. */
export function linkThreshold(nodes: number): number {
  return log2(Math.max(nodes, LEAST_NODES) / PRIOR_MATCHES) + log2(ODDS);
}

/** Width of the grey zone under the threshold. */
export const REVIEW_MARGIN = 6;
/** Without a birth date, how much more is asked for. */
export const NO_DATE_MARGIN = 3;
