/** Value type: a code of the nomenclature des spécialités de formation (décret n° 94-522), or the label of its group. */
import type { CellKind } from '../table';
import { CELL_NUMBER } from '../table';
import { cleanText, unprotect } from './spelling/clean';
import { indexList, readCode } from './codes/codeList';
import { codeOfAbbreviation } from './codes/abbreviated';
import { wholeLabel } from './codes/enumerated';
import { foldLabel } from './spelling/fold';
import { groupesNsf } from './nsf/groupes';
import { blankOrError, kept, refused } from './readings';
import type { Reading, ValueType } from './type';
import { NSF_CONTRADICTOIRE, NSF_INVALIDE } from './valueFindings';
import { sayingWords } from './spelling/words';

/** The domains that the first two figures name, in the decree's order. */
const DOMAINS = '10 11 12 13 20 21 22 23 24 25 30 31 32 33 34 41 42 43'.split(' ');

const index = indexList(groupesNsf);
const labels = new Map(groupesNsf.codes.map(({ code, libelle }) => [code, libelle]));

const CODED = /^(?:nsf ?:? ?)?(\d{3})(?:\.0$)? ?([a-z]?)(?![a-z0-9])/i;

/** The label of the group of a code (`332t` is of 332); undefined when it is of none. */
export function nsfLabel(code: string): string | undefined {
  return labels.get(code.slice(0, 3));
}

/** The group that a label names, whole or cut short. */
function groupOf(label: string): string | undefined {
  return wholeLabel(index, label) ?? codeOfAbbreviation(index, foldLabel(label));
}

function read(raw: string, kind: CellKind): Reading {
  const blank = blankOrError(raw, kind);
  if (blank !== null) return blank;
  const text = unprotect(cleanText(raw));
  const found = CODED.exec(kind === CELL_NUMBER ? text.replace(/\.0+$/, '') : text);
  if (found === null) {
    // Words without figures: the label of a group, the whole of it; what is only near is proposed.
    if (/\d/.test(text) || !/\p{L}{4}/u.test(text)) return refused(NSF_INVALIDE);
    const reading = readCode(index, text.replace(/^(?:nsf|spécialité|specialite) ?: ?/i, ''), kind);
    return reading.value === null && reading.suggestion === undefined ? refused(NSF_INVALIDE) : reading;
  }
  if (!DOMAINS.includes(found[1].slice(0, 2))) return refused(NSF_INVALIDE);
  const named = groupOf(text.slice(found[0].length).replace(/^[\s:;.,()–—-]+|[\s()]+$/g, ''));
  if (named !== undefined && named !== found[1]) return refused(NSF_CONTRADICTOIRE, `${found[1]} / ${named}`);
  return kept(found[1] + found[2].toLowerCase(), raw);
}

/** A label is written again beside its code: no word of it is lost. */
function beside(raw: string): readonly string[] {
  return sayingWords(raw).filter((word) => word !== 'nsf');
}

export const nsf: ValueType = {
  id: 'nsf',
  doc:
    'Un code NSF : trois chiffres, suivis ou non de la lettre de la fonction (332t) ; le libellé officiel d’un groupe ' +
    '(« Travail social ») donne son code.',
  specificity: 0.3,
  read,
  beside,
  examples: {
    valid: [
      { raw: '332t', value: '332t' },
      { raw: '332T', value: '332t' },
      { raw: '332 T', value: '332t' },
      { raw: '332', kind: CELL_NUMBER, value: '332' },
      { raw: '332 : Travail social', value: '332' },
      { raw: '330 - Spécialités plurivalentes des services aux personnes', value: '330' },
      { raw: '332 - DE Assistant de service social', value: '332' },
      { raw: 'NSF 326', value: '326' },
      { raw: 'Travail social', value: '332' },
      { raw: 'TRAVAIL SOCIAL', value: '332' },
      { raw: 'commerce / vente', value: '312' },
      { raw: 'Enseignement et formation', value: '333' },
      { raw: 'Coiffure, esthétique', value: '336' },
      { raw: 'NC', value: null },
    ],
    invalid: [
      { raw: '33', value: null, code: 'nsf_invalide' },
      { raw: '999', value: null, code: 'nsf_invalide' },
      { raw: '3320', value: null, code: 'nsf_invalide' },
      { raw: 'DEAES', value: null, code: 'nsf_invalide' },
      { raw: '332 - Commerce, vente', value: null, code: 'nsf_contradictoire' },
      { raw: 'Travial social', value: null, code: 'code_proche' },
      { raw: 'Santé animale', value: null, code: 'code_a_confirmer' },
    ],
  },
};
