/** Value type: a family name or a first name; it leaves the file, so a doubtful one is kept to recognise the person. */
import type { CellKind } from '../table';
import { CELL_TEXT } from '../table';
import { cleanText } from './spelling/clean';
import { familyNames, type FamilyNames } from './names/nameParts';
import { foldLabel } from './spelling/fold';
import { blankOrError, doubtful, kept, refused, VIDE } from './readings';
import type { Reading, ValueType } from './type';
import { NOM_DOUTEUX, NOM_INVALIDE } from './valueFindings';

/** Null words elsewhere, family names here. */
const SURNAMES: ReadonlySet<string> = new Set(['blanc', 'blank', 'so']);

/** The longest name and the most words that are not yet a sentence. */
const MAX_LENGTH = 80;
const MAX_WORDS = 8;

/** Letters of any script with their marks, and the signs that names hold: DUPONT-MARTIN, O’Neill, LE GOFF (née ROUX). */
const NAME = /^[\p{L}\p{M}\s'’ʼ`´.,/()-]+$/u;
/** UTF-8 read as CP1252 ("HÃ©lÃ¨ne"): a capital with tilde or circumflex, then a sign that no name holds. */
const MOJIBAKE = /[ÃÂ][\u0080-\u00bf\u2018-\u203a€™šœžŸ‚ƒ„…†‡ˆ‰Š‹ŒŽ]/;

/** A name in plain letters, the common case: letters, single blanks, hyphens, apostrophes. */
function isPlain(text: string): boolean {
  let previous = 32;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const letter =
      (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c >= 0xc0 && c <= 0x17f && c !== 0xc3 && c !== 0xc2);
    if (!letter && c !== 0x2d && c !== 0x27 && (c !== 32 || previous === 32)) return false;
    previous = c;
  }
  return text.length > 1 && text.length <= 30 && previous !== 32;
}

function read(raw: string, kind: CellKind): Reading {
  const blank = blankOrError(raw, kind);
  if (blank !== null && !SURNAMES.has(foldLabel(raw))) return blank;
  if (kind === CELL_TEXT && isPlain(raw)) return { value: raw, state: 'valide' };
  const name = cleanText(raw).replace(/^[,.;:\s-]+|[,;:\s-]+$/g, '');
  if (kind !== CELL_TEXT || !/\p{L}/u.test(name) || /[@<>{}=_]|\d{4}|https?:/.test(name)) return refused(NOM_INVALIDE);
  const sure =
    NAME.test(name) &&
    !MOJIBAKE.test(name) &&
    name.length > 1 &&
    name.length <= MAX_LENGTH &&
    name.split(' ').length <= MAX_WORDS;
  return sure ? kept(name, raw) : doubtful(name, NOM_DOUTEUX);
}

export const nom: ValueType = {
  id: 'nom',
  doc: 'Un nom ou un prénom : des lettres, des apostrophes, des traits d’union ; des chiffres le rendent douteux.',
  specificity: 0.3,
  read,
  examples: {
    valid: [
      { raw: 'MARTIN-EXEMPLE', value: 'MARTIN-EXEMPLE' },
      { raw: "D'Exemple", value: "D'Exemple" },
      { raw: 'Zoé Anaïs', value: 'Zoé Anaïs' },
      { raw: ' LE  FICTIF ', value: 'LE FICTIF' },
      { raw: 'EXEMPLE (née FICTIF)', value: 'EXEMPLE (née FICTIF)' },
      { raw: 'Blanc', value: 'Blanc' },
      { raw: 'SO', value: 'SO' },
      { raw: 'non renseigné', value: null },
    ],
    invalid: [
      { raw: 'EXEMPLE2', value: 'EXEMPLE2', code: 'nom_douteux' },
      { raw: 'H\ufffdl\ufffdne', value: 'H\ufffdl\ufffdne', code: 'nom_douteux' },
      { raw: 'HÃ©lÃ¨ne', value: 'HÃ©lÃ¨ne', code: 'nom_douteux' },
      { raw: 'F', value: 'F', code: 'nom_douteux' },
      { raw: '123456', value: null, code: 'nom_invalide' },
      { raw: 'prenom@exemple.fr', value: null, code: 'nom_invalide' },
    ],
  },
};

/** A family name whose column says which one it is: the mention beside it is told apart, never kept in the name. */
function familyName(role: keyof FamilyNames, doc: string, examples: ValueType['examples']): ValueType {
  const other = role === 'usage' ? 'naissance' : 'usage';
  return {
    ...nom,
    id: `nom_${role}`,
    doc,
    read: (raw, kind) => {
      const reading = read(raw, kind);
      const names = reading.value === null ? null : familyNames(String(reading.value));
      if (names === null) return reading;
      const { [role]: own, [other]: beside } = names;
      const also = beside === '' ? {} : { also: { [`nom_${other}`]: beside } };
      return own === ''
        ? { ...VIDE, ...also }
        : { ...reading, value: own, state: reading.finding === undefined ? 'normalise' : reading.state, ...also };
    },
    examples,
  };
}

export const nomNaissance: ValueType = familyName(
  'naissance',
  'Un nom de naissance ; « MARTIN née DUPUIS » donne DUPUIS, et MARTIN comme nom d’usage.',
  {
    valid: [
      { raw: 'DUPUIS-EXEMPLE', value: 'DUPUIS-EXEMPLE' },
      { raw: 'MARTIN née DUPUIS', value: 'DUPUIS' },
      { raw: 'MARTIN (née DUPUIS)', value: 'DUPUIS' },
      { raw: 'MARTIN, né(e) DUPUIS', value: 'DUPUIS' },
      { raw: 'Dupuis ép. Martin', value: 'Dupuis' },
      { raw: 'LE FICTIF épouse de MARTIN', value: 'LE FICTIF' },
      { raw: 'née DUPUIS', value: 'DUPUIS' },
      { raw: 'épouse MARTIN', value: null },
      { raw: 'MARTIN dit FICTIF', value: 'MARTIN dit FICTIF' },
      { raw: 'NE FICTIF', value: 'NE FICTIF' },
      { raw: 'Née', value: 'Née' },
    ],
    invalid: [{ raw: 'DUPUIS2 ép. MARTIN', value: 'DUPUIS2', code: 'nom_douteux' }],
  },
);

export const nomUsage: ValueType = familyName(
  'usage',
  'Un nom d’usage ; « ép. PETIT » donne PETIT, « née DUPUIS » est un nom de naissance.',
  {
    valid: [
      { raw: 'PETIT', value: 'PETIT' },
      { raw: 'ép. PETIT', value: 'PETIT' },
      { raw: 'ép.PETIT', value: 'PETIT' },
      { raw: 'EPOUSE LE PETIT', value: 'LE PETIT' },
      { raw: 'veuve PETIT', value: 'PETIT' },
      { raw: 'divorcée PETIT', value: 'PETIT' },
      { raw: 'PETIT née DUPUIS', value: 'PETIT' },
      { raw: 'DUPUIS épouse PETIT', value: 'PETIT' },
      { raw: 'née DUPUIS', value: null },
    ],
    invalid: [{ raw: '123456', value: null, code: 'nom_invalide' }],
  },
);
