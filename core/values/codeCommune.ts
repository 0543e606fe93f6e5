/** Value type: the INSEE code of the commune of residence (code officiel géographique). */
import type { CellKind } from '../table';
import { CELL_NUMBER } from '../table';
import { cleanText, unprotect } from './spelling/clean';
import { decideCodeLieu } from './territoire/codeLieu';
import { blankOrError, kept, refused } from './readings';
import { departementDeLaCommune, departementDuCodePostal } from './territoire/lieux';
import type { Choices, Reading, ValueType } from './type';
import { CODE_COMMUNE_INVALIDE, CODE_POSTAL_AU_LIEU_DE_COMMUNE, ZERO_PERDU } from './valueFindings';

/** A postcode where a commune's code was due: refused, but it tells the département. */
function readPostcode(code: string): Reading {
  const departement = departementDuCodePostal(code);
  const reading = refused(CODE_POSTAL_AU_LIEU_DE_COMMUNE);
  return departement === null ? reading : { ...reading, also: { departement } };
}

function read(raw: string, kind: CellKind, choices: Choices): Reading {
  const postal = choices.code_lieu === 'postal';
  if (!postal && raw.length === 5 && departementDeLaCommune(raw) !== null) return { value: raw, state: 'valide' };
  const blank = blankOrError(raw, kind);
  if (blank !== null) return blank;
  const text = unprotect(cleanText(raw)).toUpperCase();
  const bare = kind === CELL_NUMBER || /^\d+\.0$/.test(text) ? text.replace(/\.0*$/, '') : text;
  if (/^0+$/.test(bare)) return { value: null, state: 'vide' };
  // "34172 - Montpellier", "2a004", "1004" (its zero lost)
  const found = /^(?:INSEE[ :]*)?((?:\d{2}|2[AB])\d{3})(?![\dA-Z])(?:\D.*)?$/.exec(bare) ?? /^(\d{4})$/.exec(bare);
  if (found === null) return refused(CODE_COMMUNE_INVALIDE);
  const code = found[1].padStart(5, '0');
  if (postal && /^\d+$/.test(code)) return readPostcode(code);
  if (departementDeLaCommune(code) === null) {
    // 34000, 20200: no commune has such a code, a postcode may.
    return departementDuCodePostal(code) === null ? refused(CODE_COMMUNE_INVALIDE) : readPostcode(code);
  }
  return found[1].length === 5
    ? kept(code, raw)
    : { value: code, state: 'normalise', finding: ZERO_PERDU, suggestion: code };
}

export const codeCommune: ValueType = {
  id: 'code_commune',
  doc:
    'Un code INSEE de commune, de cinq caractères (2A004, 97411) ; le zéro perdu par le tableur est remis. Un code ' +
    'postal est refusé : il en désigne souvent une autre.',
  specificity: 0.45,
  decide: (column, hints) => decideCodeLieu(column, hints, 'insee'),
  read,
  examples: {
    valid: [
      { raw: '34172', value: '34172' },
      { raw: '01053', value: '01053' },
      { raw: '2A004', value: '2A004' },
      { raw: '97411', value: '97411' },
      { raw: '75056', value: '75056' },
      { raw: '2b033', value: '2B033' },
      { raw: '1053', kind: CELL_NUMBER, value: '01053', code: 'zero_perdu' },
      { raw: '34172.0', value: '34172' },
      { raw: '34172 - Montpellier', value: '34172' },
      { raw: 'néant', value: null },
    ],
    invalid: [
      { raw: '34000', value: null, code: 'code_postal_au_lieu_de_commune' },
      { raw: '20200', value: null, code: 'code_postal_au_lieu_de_commune' },
      { raw: '34090', choices: { code_lieu: 'postal' }, value: null, code: 'code_postal_au_lieu_de_commune' },
      { raw: '341', value: null, code: 'code_commune_invalide' },
      { raw: '2C004', value: null, code: 'code_commune_invalide' },
      { raw: 'Montpellier', value: null, code: 'code_commune_invalide' },
    ],
  },
};
