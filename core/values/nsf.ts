/** Value type: a code of the nomenclature des spécialités de formation (décret n° 94-522). */
import type { CellKind } from '../table';
import { CELL_NUMBER } from '../table';
import { cleanText, unprotect } from './clean';
import { blankOrError, kept, refused } from './readings';
import type { Reading, ValueType } from './type';
import { NSF_INVALIDE } from './valueFindings';

/** The domains that the first two figures name, in the decree's order. */
const DOMAINS = '10 11 12 13 20 21 22 23 24 25 30 31 32 33 34 41 42 43'.split(' ');

function read(raw: string, kind: CellKind): Reading {
  const blank = blankOrError(raw, kind);
  if (blank !== null) return blank;
  const text = unprotect(cleanText(raw)).toLowerCase();
  const found = /^(?:nsf ?:? ?)?(\d{3})(?:\.0$)? ?([a-z]?)(?![a-z0-9])/.exec(
    kind === CELL_NUMBER ? text.replace(/\.0+$/, '') : text,
  );
  if (found === null || !DOMAINS.includes(found[1].slice(0, 2))) return refused(NSF_INVALIDE);
  return kept(found[1] + found[2], raw);
}

export const nsf: ValueType = {
  id: 'nsf',
  doc: 'Un code NSF : trois chiffres, suivis ou non de la lettre de la fonction (332t) ; son libellé est retiré.',
  specificity: 0.3,
  read,
  examples: {
    valid: [
      { raw: '332t', value: '332t' },
      { raw: '332T', value: '332t' },
      { raw: '332 T', value: '332t' },
      { raw: '332', kind: CELL_NUMBER, value: '332' },
      { raw: '332 : Travail social', value: '332' },
      { raw: '330 - Spécialités plurivalentes des services aux personnes', value: '330' },
      { raw: 'NSF 326', value: '326' },
      { raw: 'NC', value: null },
    ],
    invalid: [
      { raw: '33', value: null, code: 'nsf_invalide' },
      { raw: '999', value: null, code: 'nsf_invalide' },
      { raw: '3320', value: null, code: 'nsf_invalide' },
      { raw: 'Travail social', value: null, code: 'nsf_invalide' },
    ],
  },
};
