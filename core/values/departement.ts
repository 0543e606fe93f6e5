/** Value type: the département of residence, from a code, a name, both, or a postcode. */
import type { CellKind } from '../table';
import { CELL_BOOLEAN, CELL_NUMBER } from '../table';
import { cleanText, unprotect } from './spelling/clean';
import { foldLabel } from './spelling/fold';
import { blankOrError, kept, refused, VIDE } from './readings';
import { codesPostauxPartages } from './territoire/codesPostaux';
import { startsWithStreet } from './adresse';
import { POSTAL_WORDS } from './territoire/codeLieu';
import {
  departementDeLaCommune,
  departementDuCodePostal,
  ETRANGER,
  hasForeignPostcode,
  isDepartement,
} from './territoire/lieux';
import { departementByName, isRegionName } from './territoire/noms';
import { regions } from './territoire/regions';
import type { Choices, ColumnHints, DistinctColumn, Reading, ValueType } from './type';
import { undoMojibake } from './spelling/mojibake';
import { wordsOfText } from './spelling/words';
import {
  CODE_DE_REGION,
  DEPARTEMENT_CONTRADICTOIRE,
  DEPARTEMENT_CORSE,
  DEPARTEMENT_INCOMPLET,
  DEPARTEMENT_INCONNU,
} from './valueFindings';

/** Distinct codes from which a column that has only codes of regions is one of regions, whatever its header. */
const REGION_CODES_MIN = 8;
const REGION_CODES: ReadonlySet<string> = new Set(regions.map(({ code }) => code));

/** Codes that only La Poste gives: 01000 (no commune has the number 000), 20090 (Corsica has letters since 1976). */
const POSTAL_ONLY = /(?:^|\D)(?:\d{2}000|20\d{3})(?:\D|$)/;

/** "Commune (CP)", "Code commune": what the header leaves open, a code that is no commune's tells. */
function codeOfPlaces(texts: readonly string[], words: readonly string[]): string {
  if (words.includes('insee')) return 'insee';
  if (!words.includes('commune') || words.some((word) => POSTAL_WORDS.has(word))) return 'postal';
  return texts.some((text) => POSTAL_ONLY.test(text)) ? 'postal' : 'insee';
}

function decide({ values, counts }: DistinctColumn, { header }: ColumnHints): Choices {
  const words = foldLabel(header).split(' ');
  const codes = values
    .filter((value, i) => counts[i] > 0 && value.trim() !== '')
    .map((value) => value.trim().padStart(2, '0'));
  const onlyRegions = codes.length >= REGION_CODES_MIN && codes.every((code) => REGION_CODES.has(code));
  const named =
    words.some((word) => word === 'region' || word === 'reg') && !words.some((word) => /^(?:dep|dpt)/.test(word));
  const territoire: Choices = named || onlyRegions ? { territoire: 'region' } : {};
  if (!codes.some((code) => code.length > 3)) return territoire;
  return { ...territoire, code_lieu: codeOfPlaces(codes, words) };
}

const CORSICA = '2A / 2B';

/** A code without its name; null when it does not look like a code. */
function readCode(text: string, raw: string, choices: Choices): Reading | null {
  const code = text.toUpperCase();
  if (isDepartement(code)) return kept(code, raw);
  if (/^\d$/.test(code)) return isDepartement(`0${code}`) ? kept(`0${code}`, raw) : refused(DEPARTEMENT_INCONNU);
  if (code === '20') return refused(DEPARTEMENT_CORSE, CORSICA);
  if (code === '97' || code === '98') return refused(DEPARTEMENT_INCOMPLET);
  if (/^(?:20|02|0?2)\W?[AB]$/.test(code)) return kept(`2${code[code.length - 1]}`, raw);
  // "034": the three figures of older files; "69M" and "69D": Métropole de Lyon and the rest of Rhône.
  if (/^0\d{2}$/.test(code))
    return isDepartement(code.slice(1)) ? kept(code.slice(1), raw) : refused(DEPARTEMENT_INCONNU);
  if (/^69[MD]$/.test(code)) return kept('69', raw);
  if (/^(?:\d{4,5}|2[AB]\d{3})$/.test(code)) return readPlace(code.padStart(5, '0'), raw, choices);
  return /^\d+$/.test(code) ? refused(DEPARTEMENT_INCONNU) : null;
}

/** A postcode or an INSEE code in a column of départements. */
function readPlace(code: string, raw: string, choices: Choices): Reading {
  const insee = choices.code_lieu === 'insee' || code[1] === 'A' || code[1] === 'B';
  const shared = codesPostauxPartages[code];
  if (!insee && shared !== undefined) return refused(DEPARTEMENT_INCOMPLET, shared.join(' / '));
  const departement = insee ? departementDeLaCommune(code) : departementDuCodePostal(code);
  return departement === null ? refused(DEPARTEMENT_INCONNU) : kept(departement, raw);
}

const LEADING_CODE = /^(\d{1,5}|2[ab]|0?2 ?[ab])\b(.*)$/;
const LEADING_PLACE = /^\d{5}\D*$/;
const TRAILING_PLACE = /^\D* \d{5}$/;
const TRAILING_CODE = /^(.*\D)\b(\d{2,5}|2[ab])$/;

/** A code with a name: "34 - Hérault", "Hérault (34)", "972 Martinique". */
function readBoth(code: string, rest: string, raw: string, choices: Choices): Reading {
  const byCode = readCode(code.replace(' ', ''), raw, choices);
  if (byCode === null) return refused(DEPARTEMENT_INCONNU);
  // "78 Yvelines (78)": the code again; "34 / 30": another one.
  const name = rest.endsWith(` ${code}`) ? rest.slice(0, -code.length - 1).trim() : rest.trim();
  const named = departementByName(name);
  if (named === undefined) {
    if (isRegionName(name)) return refused(CODE_DE_REGION);
    // "13 avenue Foch": the number of a street.
    if (startsWithStreet(name)) return refused(DEPARTEMENT_INCONNU);
    // "2 rives": a lone figure may be a part of the name.
    if (code.length === 1) return refused(DEPARTEMENT_INCONNU);
    return /[a-z]{3}/.test(name) ? byCode : refused(DEPARTEMENT_CONTRADICTOIRE);
  }
  // "20 - Haute-Corse", "97 Martinique": the name completes the code. "Paris 12": an arrondissement.
  if (byCode.value === null && named.startsWith(code === '20' ? '2' : code)) return kept(named, raw);
  if (byCode.value === named || (named === '75' && Number(code) <= 20)) return kept(named, raw);
  // "02 - Martinique" is a region's code (INSEE gives 01-06 to overseas regions); else two different départements.
  return REGION_CODES.has(code.padStart(2, '0')) && named.startsWith('97')
    ? refused(CODE_DE_REGION, named)
    : refused(DEPARTEMENT_CONTRADICTOIRE, byCode.value === null ? named : `${byCode.value} / ${named}`);
}

/** A postcode, or a commune's INSEE code in Corsica, among the words of a folded text. */
const PLACE_CODE = /^(?:\d{5}|2[ab]\d{3})$/;

/**
 * An address: its postcode tells, never the number of the street ("12 rue des Lilas 13001 Marseille") nor that of a CEDEX.
 * @returns null when the text is no address
 */
function readAddress(folded: string, raw: string, choices: Choices): Reading | null {
  const codes = new Set(folded.split(' ').filter((word) => PLACE_CODE.test(word)));
  if (codes.size === 0) return null;
  const read = [...codes].map((code) => readPlace(code.toUpperCase(), raw, choices));
  const values = new Set(read.map(({ value }) => value));
  if (values.size > 1) return refused(DEPARTEMENT_CONTRADICTOIRE, [...values].map((value) => value ?? '?').join(' / '));
  // A code at one end, with a name beside it, is compared with that name.
  return LEADING_PLACE.test(folded) || TRAILING_PLACE.test(folded) ? null : read[0];
}

function read(raw: string, kind: CellKind, choices: Choices): Reading {
  if (choices.territoire !== 'region' && isDepartement(raw)) return { value: raw, state: 'valide' };
  const blank = blankOrError(raw, kind);
  if (blank !== null) return blank;
  // 0 is what a lookup of an empty cell gives.
  if (/^0+$/.test(raw)) return VIDE;
  if (kind === CELL_BOOLEAN) return refused(DEPARTEMENT_INCONNU);
  if (choices.territoire === 'region') return refused(CODE_DE_REGION);
  const text = unprotect(cleanText(undoMojibake(raw)));
  const code = readCode(
    kind === CELL_NUMBER || /^\d+[.,]0$/.test(text) ? text.replace(/[.,]0+$/, '') : text,
    raw,
    choices,
  );
  if (code !== null) return code;
  const folded = foldLabel(text)
    .replace(/^(?:fr|d|dep|dept|dpt|departement|code|n|no) ?(?=\d|2[ab]\b)/, '')
    // An arrondissement, "Paris 12e".
    .replace(/^(paris \d{1,2}) ?(?:e|er|eme|ieme)$/, '$1');
  const whole = departementByName(folded);
  if (whole !== undefined) return kept(whole, raw);
  if (hasForeignPostcode(text)) return kept(ETRANGER, raw);
  const within = readAddress(folded, raw, choices);
  if (within !== null) return within;
  const leading = LEADING_CODE.exec(folded);
  if (leading !== null) {
    const name = leading[2].trim();
    return name === ''
      ? (readCode(leading[1].replace(' ', ''), raw, choices) ?? refused(DEPARTEMENT_INCONNU))
      : readBoth(leading[1], name, raw, choices);
  }
  const trailing = TRAILING_CODE.exec(folded);
  if (trailing !== null) return readBoth(trailing[2], trailing[1], raw, choices);
  if (folded === 'corse') return refused(DEPARTEMENT_CORSE, CORSICA);
  return refused(isRegionName(folded) ? CODE_DE_REGION : DEPARTEMENT_INCONNU);
}

/** A postcode, an arrondissement, a town: more than the département. */
function beside(raw: string, value: string | number): readonly string[] {
  const code = String(value).toLowerCase();
  const folded = ` ${foldLabel(raw.replace(/^\s*(\d+)[.,]0+\s*$/, '$1'))} `;
  const mark = new RegExp(
    `[ d](?:fr)?0*(?:${code}|${code[0]} ${code.slice(1)}|${code.replace('2', '20')}|${code}m)(?= )`,
    'g',
  );
  const rest = folded
    .replace(mark, ' ')
    .replace(/ (?:fr|d|dep|dept|dpt|departement|code|n|no)(?= )/g, ' ')
    .trim();
  return rest === '' || departementByName(rest.replace(/ +/g, ' ')) === value ? [] : wordsOfText(rest);
}

export const departement: ValueType = {
  id: 'departement',
  doc:
    'Un département, par son code (01 à 95, 2A, 2B, 971 à 978, 984 à 989, 99 pour l’étranger), son nom ou les deux ; ' +
    'un code postal complet est accepté. « 20 » et « 97 » seuls sont incomplets ; un code de région est refusé.',
  specificity: 0.4,
  decide,
  read,
  beside,
  examples: {
    valid: [
      { raw: '34', value: '34' },
      { raw: '01', value: '01' },
      { raw: '2A', value: '2A' },
      { raw: '972', value: '972' },
      { raw: '99', value: '99' },
      { raw: '12 rue des Lilas 13001 MARSEILLE', value: '13' },
      { raw: 'Lieu-dit Kéroual, 29200 BREST', value: '29' },
      { raw: '3 bis av. de l’Abbé – 97400 ST DENIS', value: '974' },
      { raw: '10 place Exemple 69431 LYON CEDEX 03', value: '69' },
      { raw: 'Ajaccio 2A004', value: '2A' },
      { raw: 'Ajaccio (20090)', value: '2A' },
      { raw: 'Bourg-en-Bresse (01000)', value: '01' },
      { raw: 'Bruxelles (B-1000)', value: '99' },
      { raw: 'HÃ©rault', value: '34' },
      { raw: '1', value: '01' },
      { raw: '1', kind: CELL_NUMBER, value: '01' },
      { raw: '2b', value: '2B' },
      { raw: '034', value: '34' },
      { raw: '02A', value: '2A' },
      { raw: '20A', value: '2A' },
      { raw: '69M', value: '69' },
      { raw: '34.0', value: '34' },
      { raw: 'FR-34', value: '34' },
      { raw: 'D34', value: '34' },
      { raw: '34 - Hérault', value: '34' },
      { raw: '34-HERAULT', value: '34' },
      { raw: 'Hérault (34)', value: '34' },
      { raw: '(34) Hérault', value: '34' },
      { raw: '972 Martinique', value: '972' },
      { raw: '97 - Martinique', value: '972' },
      { raw: '20 - Haute-Corse', value: '2B' },
      { raw: '2A - Corse du Sud', value: '2A' },
      { raw: 'Hérault', value: '34' },
      { raw: "Côte d'Or", value: '21' },
      { raw: 'COTES D ARMOR', value: '22' },
      { raw: "Département de l'Ardèche", value: '07' },
      { raw: 'Seine-St-Denis', value: '93' },
      { raw: 'Hte-Garonne', value: '31' },
      { raw: 'La Réunion', value: '974' },
      { raw: 'Guadeloupe', value: '971' },
      { raw: 'Étranger', value: '99' },
      { raw: '34000', value: '34' },
      { raw: '1000', value: '01' },
      { raw: '20200', value: '2B' },
      { raw: '97133', value: '977' },
      { raw: '2A004', value: '2A' },
      { raw: '34 Montpellier', value: '34' },
      { raw: 'Paris 12', value: '75' },
      { raw: 'Paris 12e', value: '75' },
      { raw: '2 Sèvres', value: '79' },
      { raw: '78 - Yvelines (78)', value: '78' },
      { raw: 'non renseigné', value: null },
      { raw: '0', kind: CELL_NUMBER, value: null },
    ],
    invalid: [
      { raw: '20', value: null, code: 'departement_corse' },
      { raw: 'Corse', value: null, code: 'departement_corse' },
      { raw: '97', value: null, code: 'departement_incomplet' },
      { raw: '96', value: null, code: 'departement_inconnu' },
      { raw: '979', value: null, code: 'departement_inconnu' },
      { raw: '2 Rives', value: null, code: 'departement_inconnu' },
      { raw: '13 avenue des Exemples', value: null, code: 'departement_inconnu' },
      { raw: '75 bis, rue de Lyon', value: null, code: 'departement_inconnu' },
      { raw: 'Lyon 69001, puis Nice 06000', value: null, code: 'departement_contradictoire' },
      { raw: '34 / 30', value: null, code: 'departement_contradictoire' },
      { raw: '340', value: null, code: 'departement_inconnu' },
      { raw: 'Montpellier', value: null, code: 'departement_inconnu' },
      { raw: '01200', value: null, code: 'departement_incomplet' },
      { raw: '34 - Gard', value: null, code: 'departement_contradictoire' },
      { raw: '02 - Martinique', value: null, code: 'code_de_region' },
      { raw: '76 - Occitanie', value: null, code: 'code_de_region' },
      { raw: 'Île-de-France', value: null, code: 'code_de_region' },
      { raw: '04', choices: { territoire: 'region' }, value: null, code: 'code_de_region' },
      { raw: 'VRAI', kind: CELL_BOOLEAN, value: null, code: 'departement_inconnu' },
    ],
  },
};
