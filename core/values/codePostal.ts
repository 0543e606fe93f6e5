/** Value type: a postcode; it gives the département, then leaves the file. */
import type { CellKind } from '../table';
import { CELL_NUMBER, CELL_TEXT } from '../table';
import { cleanText, unprotect } from './spelling/clean';
import { decideCodeLieu } from './territoire/codeLieu';
import { nomCommune } from './nomCommune';
import { blankOrError, kept, refused } from './readings';
import { departementDeLaCommune, departementDuCodePostal, ETRANGER, isDepartement } from './territoire/lieux';
import { codesPostauxPartages } from './territoire/codesPostaux';
import type { Choices, Reading, ValueType } from './type';
import {
  CODE_POSTAL_ETRANGER,
  CODE_POSTAL_INVALIDE,
  COMMUNE_AU_LIEU_DU_CODE_POSTAL,
  ZERO_PERDU,
} from './valueFindings';

/** Armies (00) and special mail of Corsica have no département, and are postcodes all the same. */
function exists(code: string): boolean {
  return (
    departementDuCodePostal(code) !== null || codesPostauxPartages[code] !== undefined || /^(?:00|20)\d{3}$/.test(code)
  );
}

function alsoDepartement(reading: Reading, departement: string | null): Reading {
  return departement === null ? reading : { ...reading, also: { departement } };
}

/** A commune's code where a postcode was due: refused, but it tells the commune and the département. */
function readCommune(code: string): Reading {
  const departement = departementDeLaCommune(code);
  const reading = refused(COMMUNE_AU_LIEU_DU_CODE_POSTAL);
  return departement === null ? reading : { ...reading, also: { departement, code_commune: code } };
}

/** "34000 MONTPELLIER CEDEX 2": the post office is a town. */
function townBeside(text: string, code: string): Pick<Reading, 'also'> {
  const beside = text.slice(text.indexOf(code) + code.length).replace(/^[\s,:/–—-]+/u, '');
  if (!/^\p{L}{2}/u.test(beside) || /^cedex/i.test(beside)) return {};
  const { value, finding } = nomCommune.read(beside, CELL_TEXT, {});
  return value === null || finding !== undefined ? {} : { also: { commune: String(value) } };
}

function read(raw: string, kind: CellKind, choices: Choices): Reading {
  const insee = choices.code_lieu === 'insee';
  if (!insee && raw.length === 5 && raw !== '00000' && /^\d{5}$/.test(raw) && exists(raw))
    return { value: raw, state: 'valide' };
  const blank = blankOrError(raw, kind);
  if (blank !== null) return blank;
  const written = unprotect(cleanText(raw));
  const text = written.toUpperCase();
  const bare = kind === CELL_NUMBER || /^\d+\.0$/.test(text) ? text.replace(/\.0*$/, '') : text;
  if (/^0+$/.test(bare)) return { value: null, state: 'vide' };
  // "F-34000", "34 000", "34000 MONTPELLIER CEDEX 2", "CP 34000"; "34000/34090" and "12345-678" are two numbers.
  const found =
    /^(?:(?:FR?|CP)[ .:-]*)?(\d{2}[ .]?\d{3})(?!\d)(?:\D(?!.*\d{3}).*)?$/.exec(bare) ?? /^(\d{4})$/.exec(bare);
  if (found !== null) {
    const figures = found[1].replace(/[ .]/, '');
    const code = figures.padStart(5, '0');
    if (insee) return readCommune(code);
    if (!exists(code)) return refused(CODE_POSTAL_INVALIDE);
    return figures.length === 5
      ? { ...kept(code, raw), ...townBeside(written, found[1]) }
      : { value: code, state: 'normalise', finding: ZERO_PERDU, suggestion: code };
  }
  if (/^2[AB]\d{3}$/.test(bare)) return readCommune(bare);
  // "B-1000", "CH-1200", "L-1234"
  if (/^(?:B|BE|CH|D|DE|L|LU|LUX|NL|E|ES|I|IT|PT|UK|GB)[ -]*\d{4,5}$/.test(bare)) {
    return alsoDepartement(refused(CODE_POSTAL_ETRANGER), ETRANGER);
  }
  // "34", "34XXX": the département is there all the same.
  const head = /^(\d{2}|97\d)[X*]*$/.exec(bare);
  return alsoDepartement(refused(CODE_POSTAL_INVALIDE), head !== null && isDepartement(head[1]) ? head[1] : null);
}

export const codePostal: ValueType = {
  id: 'code_postal',
  doc:
    'Un code postal de cinq chiffres ; le zéro perdu par le tableur est remis, le nom du bureau (CEDEX) est retiré. ' +
    'Pour toute la colonne, on décide s’il s’agit de codes postaux ou de codes INSEE de communes.',
  specificity: 0.45,
  decide: (column, hints) => decideCodeLieu(column, hints, 'postal'),
  read,
  examples: {
    valid: [
      { raw: '34000', value: '34000' },
      { raw: '01250', value: '01250' },
      { raw: '20200', value: '20200' },
      { raw: '97411', value: '97411' },
      { raw: '98800', value: '98800' },
      { raw: '01200', value: '01200' },
      { raw: '34000', kind: CELL_NUMBER, value: '34000' },
      { raw: '1250', kind: CELL_NUMBER, value: '01250', code: 'zero_perdu' },
      { raw: '1000', value: '01000', code: 'zero_perdu' },
      { raw: '34000.0', value: '34000' },
      { raw: '34 000', value: '34000' },
      { raw: 'F-34000', value: '34000' },
      { raw: '34060 CEDEX 2', value: '34060' },
      { raw: '34000 MONTPELLIER', value: '34000' },
      { raw: '="01250"', value: '01250' },
      { raw: '00000', value: null },
      { raw: 'NC', value: null },
    ],
    invalid: [
      { raw: '34000/34090', value: null, code: 'code_postal_invalide' },
      { raw: '12345-678', value: null, code: 'code_postal_invalide' },
      { raw: '34', value: null, code: 'code_postal_invalide' },
      { raw: '34XXX', value: null, code: 'code_postal_invalide' },
      { raw: '340000', value: null, code: 'code_postal_invalide' },
      { raw: '96000', value: null, code: 'code_postal_invalide' },
      { raw: 'Montpellier', value: null, code: 'code_postal_invalide' },
      { raw: 'B-1000', value: null, code: 'code_postal_etranger' },
      { raw: '2A004', value: null, code: 'commune_au_lieu_du_code_postal' },
      { raw: '34172', choices: { code_lieu: 'insee' }, value: null, code: 'commune_au_lieu_du_code_postal' },
    ],
  },
};
