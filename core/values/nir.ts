/** Value type: a social security number (NIR); detected and removed, never used to match people. */
import type { CellKind } from '../table';
import { CELL_NUMBER } from '../table';
import { cleanText, unprotect } from './spelling/clean';
import { lostDigits } from './identifiant';
import { blankOrError, kept, refused } from './readings';
import { isDepartement } from './territoire/lieux';
import type { Reading, ValueType } from './type';
import { CHIFFRES_PERDUS, NIR_INVALIDE } from './valueFindings';

/** Sex (3, 4, 7, 8: numbers being given), year, month (20 and over: unknown), département, commune, order, key. */
const SHAPE = /^[123478]\d{2}(0[1-9]|1[0-2]|[2-4]\d|[5-9]\d)(\d{2}|2[AB])(\d{3})(\d{3})(\d{2})?$/;

/** 97 - N mod 97 on the thirteen first characters, in two halves; 2A counts as 19 and 2B as 18 (INSEE, NIR). */
export function nirKey(thirteen: string): number {
  const figures = thirteen.replace('2A', '19').replace('2B', '18');
  const high = Number(figures.slice(0, 6)) % 97;
  return 97 - ((((high * 1e7) % 97) + Number(figures.slice(6))) % 97);
}

function isNir(text: string): boolean {
  const found = SHAPE.exec(text);
  if (found === null) return false;
  const [, , place, , , key] = found;
  const overseas = place === '97' || place === '98';
  // 91 to 94 and 96 were Algeria, Morocco and Tunisia; 99 is abroad.
  if (!overseas && !isDepartement(place) && place !== '96') return false;
  return key === undefined || Number(key) === nirKey(text.slice(0, 13));
}

function read(raw: string, kind: CellKind): Reading {
  const blank = blankOrError(raw, kind);
  if (blank !== null) return blank;
  const text = unprotect(cleanText(raw)).toUpperCase();
  if (lostDigits(text, kind)) return refused(CHIFFRES_PERDUS);
  const figures = (kind === CELL_NUMBER ? text.replace(/\.0+$/, '') : text).replace(/[ ./-]/g, '');
  return isNir(figures) ? kept(figures, raw) : refused(NIR_INVALIDE);
}

export const nir: ValueType = {
  id: 'nir',
  doc:
    'Un numéro de sécurité sociale de 13 ou 15 caractères, sa clé vérifiée ; il est repéré pour être retiré et ne sert ' +
    'jamais à rapprocher des personnes.',
  specificity: 1,
  read,
  examples: {
    valid: [
      { raw: '255081416802538', value: '255081416802538' },
      { raw: '2 55 08 14 168 025 38', value: '255081416802538' },
      { raw: '2550814168025', value: '2550814168025' },
      { raw: '255081416802538', kind: CELL_NUMBER, value: '255081416802538' },
      { raw: 'non communiqué', value: null },
    ],
    invalid: [
      { raw: '255081416802539', value: null, code: 'nir_invalide' },
      { raw: '12345678900012', value: null, code: 'nir_invalide' },
      { raw: '0600000000', value: null, code: 'nir_invalide' },
      { raw: '2,55E+14', value: null, code: 'chiffres_perdus' },
    ],
  },
};
