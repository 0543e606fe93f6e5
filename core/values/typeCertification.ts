/** Value type: family of the certification, from its abbreviation, its full name or the title that begins with it. */
import { codeListById, INTITULES_EN_SIGLE } from '../dictionary';
import { indexList, readCode } from './codes/codeList';
import { viewColumn } from './codes/column';
import { undot } from './codes/labels';
import type { Label } from './codes/listIndex';
import { foldLabel } from './spelling/fold';
import { undoMojibake } from './spelling/mojibake';
import { kept } from './readings';
import type { Choices, ValueType } from './type';

const index = indexList(codeListById('type_certification'));

/** Abbreviations that are also French words or may end a word: they count in a title only in capitals. */
function writtenAsAcronym(raw: string, label: Label): boolean {
  const plain = raw.normalize('NFD').replace(/[\u0300-\u036f.]/g, '');
  return new RegExp(`(?:^|[^\\p{L}])${label.folded.toUpperCase()}(?![\\p{L}])`, 'u').test(plain);
}

function labelAt(tokens: readonly string[], at: number, raw: string): Label | undefined {
  return index.byFirstWord
    .get(tokens[at])
    ?.find(
      (label) =>
        label.code !== 'autre' &&
        label.tokens.every((word, k) => tokens[at + k] === word) &&
        (label.folded.length > 3 || label.tokens.length > 1 || writtenAsAcronym(raw, label)),
    );
}

/** Longest label first: "brevet de technicien supérieur agricole" is a BTSA, "BP JEPS" a BPJEPS. */
function otherAt(tokens: readonly string[], at: number): Label | undefined {
  return index.byFirstWord
    .get(tokens[at])
    ?.find((label) => label.code === 'autre' && label.tokens.every((word, k) => tokens[at + k] === word));
}

/** Words that may come before the family in a title. */
const LEADS: ReadonlySet<string> = new Set(
  'le la l un une diplome titre de du vae certification niveau preparation'.split(' '),
);

/** The folded words of a title, and the place of the first that is no opening word. */
function opened(raw: string): { readonly tokens: readonly string[]; readonly at: number } {
  const tokens = foldLabel(raw).split(' ');
  let at = 0;
  while (at < tokens.length && index.byFirstWord.get(tokens[at]) === undefined && LEADS.has(tokens[at])) at++;
  return { tokens, at };
}

/** "D.E." and "B.T.S." are acronyms; a folded "d e" would be lost. */
const plainTitle = (title: string): string => undot(undoMojibake(title));

/**
 * The family told by a certification's title: "BTS Management commercial opérationnel" -> BTS, "DE d'aide-soignant",
 * "Assistant de vie aux familles (TP)" -> TP; null when the title does not say it (it is never deduced from the trade).
 */
export function typeFromTitle(title: string): string | null {
  const raw = plainTitle(title);
  const { tokens, at } = opened(raw);
  const label = labelAt(tokens, at, raw);
  const other = otherAt(tokens, at);
  if (other !== undefined && other.tokens.length > (label?.tokens.length ?? 0)) {
    return other.tokens.length > 1 || writtenAsAcronym(raw, other) ? other.code : null;
  }
  if (label !== undefined) return label.code;
  // At the end, between parentheses or after a dash: "Gestion de la PME (BTS)".
  const tail = /[(\u2013\u2014-]\s*([\p{L} /]{2,25}?)\s*\)?\s*$/u.exec(raw);
  const last = tail === null ? undefined : index.byLabel.get(foldLabel(tail[1]));
  return last !== undefined && last !== 'autre' ? last : null;
}

/** A title taken apart: its family, where it begins with one, and the folded words that follow. */
export interface SplitTitle {
  readonly type: string | null;
  readonly words: readonly string[];
}

/**
 * Takes the family off the head of a title: "Diplôme d'État d'aide-soignant" -> DE, "d aide soignant". Where a spelling
 * of the family is the whole title ("DEAES"), the words are kept.
 */
export function splitTitle(title: string): SplitTitle {
  const raw = plainTitle(title);
  const { tokens, at } = opened(raw);
  const label = labelAt(tokens, at, raw);
  const other = otherAt(tokens, at);
  if (label === undefined || (other !== undefined && other.tokens.length > label.tokens.length)) {
    return { type: null, words: tokens };
  }
  const end = at + label.tokens.length;
  if (end < tokens.length) return { type: label.code, words: tokens.slice(end) };
  // "Diplôme d'État d'aide-soignant" is a spelling of its family; so is the "diplôme d'État" that it begins with.
  const shorter = (index.byFirstWord.get(tokens[at]) ?? []).filter(
    (one) =>
      one.code === label.code &&
      at + one.tokens.length < tokens.length &&
      one.tokens.every((word, k) => tokens[at + k] === word),
  );
  const last = shorter[shorter.length - 1];
  return { type: label.code, words: last === undefined ? tokens : tokens.slice(at + last.tokens.length) };
}

let wholeTitles: ReadonlySet<string> | null = null;

/** Words beside a family that name no certification: "TP niveau 5", "BTS (niv. V)", "CAP/BEP". */
const isNoTitle = (word: string): boolean => /^(?:niv|niveau|niveaux|\d|i{1,3}|iv|v|et|ou|)$/.test(word);

/**
 * What a text says of a certification: `intitule` when it tells one of a family ("BTS MCO", "DEAES"), `type` when it
 * tells the family alone ("BTS", "Titre professionnel"), null when no family is read.
 */
export function kindOfTitle(title: string): 'intitule' | 'type' | null {
  wholeTitles ??= new Set(INTITULES_EN_SIGLE.map(foldLabel));
  const folded = foldLabel(plainTitle(title));
  if (wholeTitles.has(folded)) return 'intitule';
  if (index.byLabel.has(folded)) return 'type';
  const { type, words } = splitTitle(title);
  if (type === null) return typeFromTitle(title) === null ? null : 'intitule';
  return words.every((word) => isNoTitle(word) || index.byLabel.has(word)) ? 'type' : 'intitule';
}

/** Letters of the licence-master-doctorat scheme (arrêté du 25 avril 2002), read where a column opposes them. */
const LMD: Readonly<Record<string, string>> = { l: 'Licence', m: 'Master', d: 'Doctorat' };

export const typeCertification: ValueType = {
  id: 'type_certification',
  doc: 'Famille du diplôme ou du titre (BTS, titre professionnel, CQP...), en sigle, en toutes lettres ou au début de l’intitulé.',
  specificity: 0.7,
  /** `codes_lettres`: `lmd` when L stands beside M, or either beside LP. */
  decide: (column): Choices => {
    const { folded } = viewColumn(column);
    const letters = Number(folded.has('l')) + Number(folded.has('m')) + Number(folded.has('lp'));
    return letters >= 2 ? { codes_lettres: 'lmd' } : {};
  },
  read: (raw, kind, choices) => {
    const letter = choices.codes_lettres === 'lmd' ? LMD[foldLabel(raw)] : undefined;
    if (letter !== undefined) return kept(letter, raw);
    const reading = readCode(index, raw, kind);
    if (reading.value !== null || reading.state === 'vide') return reading;
    const code = typeFromTitle(raw);
    // A misspelt "brevet profesionnel de la jeunesse..." is not a brevet professionnel.
    const other = reading.suggestion !== undefined && reading.suggestion !== code;
    return code === null || other ? reading : { value: code, state: 'normalise' };
  },
  examples: {
    valid: [
      { raw: 'BTS', value: 'BTS' },
      { raw: 'B.T.S.', value: 'BTS' },
      { raw: 'Brevet de technicien supérieur', value: 'BTS' },
      { raw: 'Brevet de technicien supérieur agricole', value: 'BTSA' },
      { raw: 'BAC PRO', value: 'Bac pro' },
      { raw: 'Bac Professionnel', value: 'Bac pro' },
      { raw: "Diplôme d'État", value: 'DE' },
      { raw: 'DEAES', value: 'DE' },
      { raw: "Diplôme d'Etat d'aide-soignant", value: 'DE' },
      { raw: 'Titre professionnel', value: 'TP' },
      { raw: 'TP Assistant de vie aux familles', value: 'TP' },
      { raw: 'BTS Management commercial opérationnel', value: 'BTS' },
      { raw: 'BP JEPS', value: 'BPJEPS' },
      { raw: 'Licence professionnelle', value: 'Licence pro' },
      { raw: 'DUT', value: 'BUT/DUT' },
      { raw: 'Gestion de la PME (BTS)', value: 'BTS' },
      { raw: 'CAFERUIS', value: 'CA' },
      { raw: 'Master 2', value: 'Master' },
      { raw: 'M', choices: { codes_lettres: 'lmd' }, value: 'Master' },
      { raw: 'autre', value: 'autre' },
      { raw: 'Diplôme universitaire', value: 'autre' },
      { raw: 'TITRE PROF. NIV 5', value: 'TP' },
      { raw: 'MEEF', value: 'Master' },
    ],
    invalid: [
      { raw: 'Assistant de vie aux familles', value: null, code: 'code_inconnu' },
      { raw: 'de la coiffure', value: null, code: 'code_inconnu' },
    ],
  },
};
