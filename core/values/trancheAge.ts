/** Value types: age bands, in the two published systems (a band is never deduced from one that overlaps it). */
import { codeListById } from '../dictionary';
import type { CellKind } from '../table';
import { CODE_INCONNU } from './codes/codeFindings';
import { blankOrCode, indexList, sureCode, type ListIndex } from './codes/codeList';
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

/** Smallest and largest whole age of a code: `<30`, `30-44`, `45+`. */
function boundsOf(code: string): readonly [number, number] {
  const [first, second] = (code.match(/\d+/g) ?? []).map(Number);
  if (code.startsWith('<')) return [0, first - 1];
  return code.endsWith('+') ? [first, Infinity] : [first, second];
}

/** INSEE's bands of five years: a file that uses them tells every band of ours, one of wider bands only some. */
const FIVE_YEARS = 5;

/** "25-29 ans", "de 20 à 24 ans", "55 à 59": a band of five years, which is within one of ours. */
function withinBand(index: ListIndex, raw: string): string | undefined {
  const found = /^\s*[[(]?(?:de |entre )?(\d{2})\s*(?:ans\s*)?(?:-|–|à|a|et)\s*(\d{2})\s*(?:ans)?[\])]?\s*$/i.exec(raw);
  if (found === null) return undefined;
  const [from, to] = [Number(found[1]), Number(found[2])];
  if (from % FIVE_YEARS !== 0 || to !== from + FIVE_YEARS - 1) return undefined;
  return index.list.codes.find(({ code }) => {
    const [first, last] = boundsOf(code);
    return from >= first && to <= last;
  })?.code;
}

function readBand(index: ListIndex, raw: string, kind: CellKind): Reading {
  if (index.list.codes.some(({ code }) => code === raw)) return kept(raw, raw);
  const blank = blankOrCode(raw, kind);
  if (blank !== null) return blank;
  // A bare number is an age, or nothing that tells a band.
  const code = /^\s*\d+(?:[.,]\d+)?\s*(?:ans)?\s*$/.test(raw) ? undefined : sureCode(index, inWords(raw));
  const band = code ?? withinBand(index, raw);
  return band === undefined ? refused(CODE_INCONNU) : kept(band, raw);
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
    { raw: '25-29 ans', value: '<30' },
    { raw: 'de 40 à 44 ans', value: '30-44' },
    { raw: '[55-59]', value: '45+' },
  ],
  [
    { raw: '30-39', value: null, code: 'code_inconnu' },
    { raw: '24 à 30', value: null, code: 'code_inconnu' },
    { raw: '26-30', value: null, code: 'code_inconnu' },
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
    { raw: '45-49', value: '40-49' },
    { raw: '50 ans et plus', value: '50+' },
  ],
  [{ raw: '30-44', value: null, code: 'code_inconnu' }],
);
