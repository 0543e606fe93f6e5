/** Value types: a file number or a provider's number, and the certifier's name: always text, never a number. */
import type { CellKind } from '../table';
import { CELL_DATE, CELL_NUMBER } from '../table';
import { cleanText, unprotect } from './spelling/clean';
import { blankOrError, kept, refused } from './readings';
import type { Reading, ValueType } from './type';
import { CHIFFRES_PERDUS, IDENTIFIANT_DEVENU_DATE } from './valueFindings';

/** Excel keeps 15 significant figures (its specification); beyond, the last ones have become zeros. */
const EXCEL_DIGITS = 15;

/** Whether a spreadsheet has lost figures of a long number: `1,23E+13`, or a number cell of more than 15 figures. */
export function lostDigits(text: string, kind: CellKind): boolean {
  if (/^\d(?:[.,]\d+[eE]\+?|[eE]\+)\d+$/.test(text)) return true;
  return kind === CELL_NUMBER && text.replace(/\D/g, '').length > EXCEL_DIGITS;
}

/** `1.2345678E7`, as Java writes numbers, still has all its figures; null when some are missing. */
function wholeFigures(text: string): string | null {
  const found = /^(\d)[.,](\d+)[eE]\+?(\d{1,2})$/.exec(text);
  return found !== null && found[2].length === Number(found[3]) ? found[1] + found[2] : null;
}

function read(raw: string, kind: CellKind): Reading {
  const blank = blankOrError(raw, kind);
  if (blank !== null) return blank;
  if (kind === CELL_DATE) return refused(IDENTIFIANT_DEVENU_DATE);
  const text = unprotect(cleanText(raw));
  const expanded = wholeFigures(text);
  if (expanded !== null) return kept(expanded, raw);
  if (lostDigits(text, kind)) return refused(CHIFFRES_PERDUS);
  // "12345.0" is what a number becomes on its way through a table of decimals.
  const whole = /^(\d+)[.,]0$/.exec(text);
  if (whole !== null) return kept(whole[1], raw);
  const figures = text.replace(/[ .]/g, '');
  return kept(/^\d{14}$/.test(figures) ? figures : text, raw);
}

export const identifiant: ValueType = {
  id: 'identifiant',
  doc:
    'Un numéro de dossier ou d’organisme, gardé en texte avec ses zéros ; les espaces d’un SIRET de 14 chiffres sont ' +
    'retirés. Un numéro arrondi par le tableur (1,23E+13) est refusé : ses chiffres sont perdus.',
  specificity: 0.1,
  read,
  examples: {
    valid: [
      { raw: 'VAE-2024-00123', value: 'VAE-2024-00123' },
      { raw: '00123', value: '00123' },
      { raw: '="00123"', value: '00123' },
      { raw: "'00123", value: '00123' },
      { raw: '12345', kind: CELL_NUMBER, value: '12345' },
      { raw: '12345.0', value: '12345' },
      { raw: '12345,0', value: '12345' },
      { raw: ' 2024 / 12 ', value: '2024 / 12' },
      { raw: '123 456 789 00012', value: '12345678900012' },
      { raw: '12345678900012', kind: CELL_NUMBER, value: '12345678900012' },
      { raw: '1.2345678E7', value: '12345678' },
      { raw: '3E12', value: '3E12' },
      { raw: 'néant', value: null },
    ],
    invalid: [
      { raw: '1,23E+13', value: null, code: 'chiffres_perdus' },
      { raw: '1.23457E+13', value: null, code: 'chiffres_perdus' },
      { raw: '1E+13', value: null, code: 'chiffres_perdus' },
      { raw: '1234567890123450000', kind: CELL_NUMBER, value: null, code: 'chiffres_perdus' },
      { raw: '2024-03-01', kind: CELL_DATE, value: null, code: 'identifiant_devenu_date' },
    ],
  },
};

export const certificateur: ValueType = {
  id: 'certificateur',
  doc: 'Le nom ou l’identifiant du certificateur, rapproché ensuite de la liste de la région.',
  specificity: 0.1,
  read: (raw, kind) => blankOrError(raw, kind) ?? kept(cleanText(raw), raw),
  examples: {
    valid: [
      { raw: 'DAVA de Montpellier', value: 'DAVA de Montpellier' },
      { raw: ' dreets  ', value: 'dreets' },
      { raw: 'NC', value: null },
    ],
    invalid: [{ raw: '#REF!', value: null, code: 'cellule_en_erreur' }],
  },
};
