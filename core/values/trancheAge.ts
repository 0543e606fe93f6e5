/** Value types: age bands, in the two published systems (never deduced one from the other). */
import { codeListById } from '../dictionary';
import type { CellKind } from '../table';
import { CODE_INCONNU } from './codeFindings';
import { blankOrCode, indexList, sureCode, type ListIndex } from './codeList';
import { kept, refused } from './readings';
import type { Reading, ValueExample, ValueType } from './type';

/** Signs are words here: folding would make "<30", "30" and "30+" one. */
function inWords(raw: string): string {
  return raw
    .replace(/>=|≥/g, ' à partir de ')
    .replace(/^\s*-\s*(?=de |\d)/, 'moins de ')
    .replace(/^\s*\+\s*(?=de |\d)/, 'plus de ')
    .replace(/</g, ' moins de ')
    .replace(/>/g, ' plus de ')
    .replace(/de\s+de/g, 'de')
    .replace(/\+/g, ' plus ');
}

function readBand(index: ListIndex, raw: string, kind: CellKind): Reading {
  if (index.list.codes.some(({ code }) => code === raw)) return kept(raw, raw);
  const blank = blankOrCode(raw, kind);
  if (blank !== null) return blank;
  // A bare number is an age, or nothing that tells a band.
  const code = /^\s*\d+(?:[.,]\d+)?\s*(?:ans)?\s*$/.test(raw) ? undefined : sureCode(index, inWords(raw));
  return code === undefined ? refused(CODE_INCONNU) : kept(code, raw);
}

function bandType(
  id: string,
  doc: string,
  valid: readonly ValueExample[],
  invalid: readonly ValueExample[],
): ValueType {
  const index = indexList(codeListById(id));
  return { id, doc, specificity: 0.8, read: (raw, kind) => readBand(index, raw, kind), examples: { valid, invalid } };
}

export const trancheAgeA = bandType(
  'tranche_age_a',
  "Tranche d'âge : moins de 30, 30-44, 45 ans et plus.",
  [
    { raw: '<30', value: '<30' },
    { raw: '< 30 ans', value: '<30' },
    { raw: 'Moins de 30 ans', value: '<30' },
    { raw: '30-44', value: '30-44' },
    { raw: 'de 30 à 44 ans', value: '30-44' },
    { raw: '[30 - 44]', value: '30-44' },
    { raw: '45+', value: '45+' },
    { raw: '45 ans et +', value: '45+' },
    { raw: '>= 45', value: '45+' },
    { raw: '+ de 44 ans', value: '45+' },
  ],
  [
    { raw: '30-39', value: null, code: 'code_inconnu' },
    { raw: '30', value: null, code: 'code_inconnu' },
    { raw: '45 ans', value: null, code: 'code_inconnu' },
    { raw: '- de 44 ans', value: null, code: 'code_inconnu' },
    { raw: '37', value: null, code: 'code_inconnu' },
  ],
);

export const trancheAgeB = bandType(
  'tranche_age_b',
  "Tranche d'âge : moins de 30, 30-39, 40-49, 50 ans et plus.",
  [
    { raw: '- de 30 ans', value: '<30' },
    { raw: '30-39 ans', value: '30-39' },
    { raw: '40 à 49', value: '40-49' },
    { raw: '50 ans et plus', value: '50+' },
  ],
  [{ raw: '30-44', value: null, code: 'code_inconnu' }],
);
