/** A phonetic key tuned to French names, written here: spellings that sound alike in French give one key. */

/** Ordered rewritings of a name in capitals A-Z; each is one fact of French spelling. */
const SPELLING: readonly (readonly [RegExp, string])[] = [
  [/PH/g, 'F'],
  [/^YO(?=H?AN)/g, 'JO'], // Yohan, Johan, Yoann
  [/SCH|TCH|SH/g, 'CH'],
  [/CH(?=[RLNTM])/g, 'K'], // Christine, Chloé
  [/EAUX?|AULT$|AUDE?$|AUT$|AUX$|AU/g, 'O'], // Thibault, Thibaut, Thibaud
  [/C?QU?(?=[EIYAO])|CQ|CK|Q/g, 'K'], // Jacques, Frédérique, Mickaël
  [/GU(?=[EIY])/g, 'GH'], // hard g before a soft vowel
  [/GN/g, 'NI'],
  [/BV/g, 'V'], // Lefebvre
  [/DJ/g, 'J'], // Djamila
  [/W/g, 'V'],
  [/[GJ]E(?=[AO])/g, 'J'], // Georges, Jeanne
  [/S?C(?=[EIY])/g, 'S'],
  [/G(?=[EIY])/g, 'J'],
  [/(.)\1+/g, '$1'], // doubled letters sound as one
];

/** Stands for a mute e: it is not heard, but the consonant before it is, and is not nasal (Martin, Martine). */
const MUTE = '_';

/** Letters that are silent at the end of a French name, alone or in groups (-TS, -DS, -NT). */
const SILENT_END = /[DTSXZP]+$/;

/** Short names keep their end: Max, Luz, Noé. */
const SHORT = 3;

function trimEnd(word: string): string {
  if (word.length <= SHORT) return word;
  // Mute e and its s after a consonant or an i: Gilles, Renée (é reached us as e), Marie.
  const mute = word.replace(/([^AEOU])ES?$/, `$1${MUTE}`);
  if (mute !== word) return mute;
  const cut = word.replace(SILENT_END, '');
  if (cut.length < SHORT) return word;
  return cut.length > SHORT ? cut.replace(/ER$/, 'E') : cut; // -er, -et, -ez sound é
}

const isVowel = (c: string | undefined): boolean => c !== undefined && 'AEIOUY'.includes(c);

/** Whether the letter at `at` is an n or m that makes the vowel before it nasal. */
function nasalAt(word: string, at: number): boolean {
  if (word[at] !== 'N' && word[at] !== 'M') return false;
  const then = word[at + 1];
  return then === undefined || !(isVowel(then) || then === 'H' || then === 'N' || then === 'M' || then === MUTE);
}

/** The sound that starts with the vowel at `at`, and how many letters it takes. */
function vowelSound(word: string, at: number): readonly [string, number] {
  const c = word[at] === 'Y' ? 'I' : word[at];
  const next = word[at + 1] === 'Y' ? 'I' : word[at + 1];
  if ((c === 'A' || c === 'E') && next === 'I') {
    if (nasalAt(word, at + 2)) return ['1', 3]; // Alain, Germain, Reims
    return ['E', isVowel(word[at + 2]) ? 1 : 2];
  }
  if (c === 'E' && next === 'U') return ['E', 2];
  if (c === 'O' && next === 'E' && word[at + 2] === 'U') return ['E', 3];
  if (c === 'O' && next === 'U') return ['U', 2];
  if (c === 'O' && next === 'I') return nasalAt(word, at + 2) ? ['41', 3] : ['4', 2]; // Benoit, Antoine
  if (c === 'I' && next === 'E' && nasalAt(word, at + 2)) return ['I1', 3]; // Julien, Bastien
  if (!nasalAt(word, at + 1)) return [c, 1];
  if (c === 'A' || c === 'E') return ['2', 2];
  return [c === 'O' ? '3' : '1', 2];
}

const SILENT = `H${MUTE}`;

/** The sound of the consonant at `at`, and how many letters it takes. */
function consonantSound(word: string, at: number): readonly [string, number] {
  const c = word[at];
  if (SILENT.includes(c)) return ['', 1];
  if (c === 'C') return word[at + 1] === 'H' ? ['C', 2] : ['K', 1];
  if (c === 'Z') return ['S', 1];
  return [c === 'X' ? 'KS' : c, 1];
}

/**
 * The key of a name in capitals A-Z without spaces; never '' for a non-empty name. Its alphabet: consonants
 * B D F G J K L M N P R S T V and C (ch); vowels A E I O U, 1 (in), 2 (an), 3 (on), 4 (oi). Voiced and voiceless s are
 * one, and so are u and ou (Yusuf, Youssouf); é, è and e are one because accents are often lost.
 */
export function phoneticKey(name: string): string {
  let word = name;
  for (const [spelling, sound] of SPELLING) word = word.replace(spelling, sound);
  word = trimEnd(word);
  let key = '';
  for (let at = 0; at < word.length;) {
    const [sound, length] = isVowel(word[at]) ? vowelSound(word, at) : consonantSound(word, at);
    for (const c of sound) if (c !== key[key.length - 1]) key += c;
    at += length;
  }
  return key === '' ? name : key;
}
