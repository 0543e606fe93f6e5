/** Cuts a text that names blocs into items ("DC1"), words and separators. */

export interface BlocToken {
  /** `item`: a named bloc; `prefix`: its kind alone; `number`: a bare number; `word`; `separator`; `range` ("à", "-"). */
  readonly kind: 'item' | 'prefix' | 'number' | 'word' | 'separator' | 'range' | 'hyphen';
  readonly text: string;
  readonly number: number;
}

/** How each kind of part of a certification is written -> its canonical prefix. */
const PREFIXES: Readonly<Record<string, string>> = {
  bc: 'BC',
  bloc: 'BC',
  blocs: 'BC',
  bcs: 'BC',
  b: 'BC',
  dc: 'DC',
  dcs: 'DC',
  domaine: 'DC',
  domaines: 'DC',
  df: 'DF',
  ccp: 'CCP',
  ccps: 'CCP',
  ccs: 'CCS',
  uc: 'UC',
  ucs: 'UC',
  ue: 'UE',
  ues: 'UE',
  u: 'U',
  unite: 'U',
  unites: 'U',
  module: 'M',
  modules: 'M',
  at: 'AT',
  ep: 'EP',
  epreuve: 'EP',
  epreuves: 'EP',
  competence: 'C',
  competences: 'C',
  c: 'C',
};

/** Only glued to its number: "M1 M3" are modules, "M. Petit" is none. */
const GLUED: Readonly<Record<string, string>> = { m: 'M' };

const SCAN = /[a-z]+\d+(?:[a-z]+\d+)?|[a-z]+|\d+|[,;/+&|]|[-–—]|[():.\n]/g;

/** The canonical prefix of a word, or undefined. */
export function blocPrefix(word: string): string | undefined {
  return PREFIXES[word];
}

function tokenOf(text: string): BlocToken {
  if (/^[,;/+&|]$/.test(text)) return { kind: 'separator', text, number: 0 };
  if (/^[-–—]$/.test(text)) return { kind: 'hyphen', text, number: 0 };
  if (/^[():.\n]$/.test(text)) return { kind: 'separator', text, number: 0 };
  if (/^\d+$/.test(text)) return { kind: 'number', text, number: Number(text) };
  // "RNCP35830BC01": the certification is told elsewhere.
  const glued = /^(?:rncp\d+)?([a-z]+?)0*(\d{1,2})$/.exec(text);
  const prefix = glued === null ? PREFIXES[text] : (PREFIXES[glued[1]] ?? GLUED[glued[1]]);
  if (prefix !== undefined && glued !== null) return { kind: 'item', text: prefix, number: Number(glued[2]) };
  if (prefix !== undefined) return { kind: 'prefix', text: prefix, number: 0 };
  if (text === 'a' || text === 'au' || text === 'to') return { kind: 'range', text, number: 0 };
  if (text === 'et' || text === 'and') return { kind: 'separator', text, number: 0 };
  return { kind: 'word', text, number: 0 };
}

/** The tokens of a text, accents and case dropped. */
export function blocTokens(raw: string): BlocToken[] {
  const text = raw
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/bloc(s?) de competences?/g, 'bloc$1')
    .replace(/domaine(s?) de competences?/g, 'domaine$1')
    .replace(/n[°o]\s*(?=\d)/g, '')
    // "CCP1=1 CCP2=0", "DC1 : 0": one is acquired, nought is not.
    .replace(
      /([a-z]\s?\d{1,2}\s*[=:]\s*)([01])(?![\d/,;])/g,
      (_, name: string, state: string) => `${name.replace(/[=:]/, ' ')}${state === '1' ? 'oui' : 'non'}`,
    )
    // A single letter before a number is a prefix only when glued to it ("C3", not "avec 3").
    .replace(/\b(?:[buc])\s+(?=\d)/g, ' ');
  return (text.match(SCAN) ?? []).map(tokenOf);
}
