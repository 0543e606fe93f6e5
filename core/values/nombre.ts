/** Value type: a number, decimals allowed: hours, amounts, years. */
import type { CellKind } from '../table';
import { CELL_BOOLEAN, CELL_DATE, CELL_NUMBER } from '../table';
import { cleanText } from './spelling/clean';
import { parseNumber } from './numbers/parse';
import { decideDecimal } from './numbers/separators';
import { blankOrError, kept, refused } from './readings';
import { wordsOfText } from './spelling/words';
import type { Choices, ColumnHints, DistinctColumn, Reading, ValueType } from './type';
import { DUREE_EN_AUTRE_UNITE, NOMBRE_AMBIGU, NOMBRE_ILLISIBLE, NOMBRE_IMPRECIS } from './valueFindings';

/** Rubriques counted in years, where "18 mois" is 1.5. */
const IN_YEARS: ReadonlySet<string> = new Set(['annees_experience']);

export function decideNumber(column: DistinctColumn, { rubrique, byDefault }: ColumnHints): Choices {
  const decimal = decideDecimal(column);
  if (decimal.decimale === undefined) byDefault?.('decimale');
  return IN_YEARS.has(rubrique) ? { ...decimal, unite: 'annees' } : decimal;
}

/**
 * Hours of a duration that a workbook stores as a time: 12:30 is 1899-12-30T12:30 (or -31), 30:00 is 1900-01-01T06:00.
 * Null for a true date.
 */
function hoursOfCell(raw: string): number | null {
  const found = /^(?:1899-12-3[01]|1900-01-(\d\d))T(\d\d):(\d\d)/.exec(raw);
  if (found === null) return null;
  return Number(found[1] ?? 0) * 24 + Number(found[2]) + Number(found[3]) / 60;
}

/** "24 à 30", "24h-30h", "entre 20 et 24 h": two numbers that bound a third. */
const RANGE =
  /^(?:de |entre )?\d+(?:[.,]\d+)? ?(?:h|heures?|ans?|€|euros?)? ?(?:a|et|ou|-) ?\d+(?:[.,]\d+)? ?(?:h|heures?|ans?|€|euros?)?$/;
/** "environ 20 h", "plus de 24", "20h max": a number that is only near, or a bound. */
const NEAR =
  /^(?:(?:environ|env\.?|approx\.?|~|\+\/-|±|plus de|moins de|au moins|au plus|jusqu'a|max\.?|min\.?|maximum|minimum|[<>]=?|≥|≤|\+ de|- de) ?\d[\d .,]*|\d[\d .,]* ?(?:h|heures?|ans?|€|euros?)? ?(?:environ|env\.?|max\.?|maximum|mini?\.?|minimum|et plus|et moins|ou plus))(?: ?(?:h|heures?|ans?|€|euros?))?$/;
/** Days, weeks, months: hours cannot be told from them. */
const OTHER_UNIT =
  /^\d+(?:[.,]\d+)? ?(?:j|jrs?|jours?|journees?|demi-journees?|sem\.?|semaines?|mois|seances?|rdv)\.?$/;

/** Why a text that is no number holds one all the same. */
function unreadable(raw: string): Reading {
  const text = cleanText(raw)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[–—]/g, '-')
    .replace(/’/g, "'");
  if (OTHER_UNIT.test(text)) return refused(DUREE_EN_AUTRE_UNITE);
  return RANGE.test(text) || NEAR.test(text) ? refused(NOMBRE_IMPRECIS) : refused(NOMBRE_ILLISIBLE);
}

function read(raw: string, kind: CellKind, choices: Choices): Reading {
  if (kind === CELL_NUMBER) {
    const number = Number(raw);
    if (Number.isFinite(number)) return { value: number, state: 'valide' };
  }
  // Folded, a fraction is no word at all: it is a number that we do not read.
  if (/[¼½¾⅓⅔∞]/.test(raw)) return refused(NOMBRE_ILLISIBLE);
  const blank = blankOrError(raw, kind);
  if (blank !== null) return blank;
  if (kind === CELL_BOOLEAN) return refused(NOMBRE_ILLISIBLE);
  const value = kind === CELL_DATE ? hoursOfCell(raw) : parseNumber(raw, choices);
  if (value === null) return unreadable(raw);
  return typeof value === 'number' ? kept(value, raw) : refused(NOMBRE_AMBIGU, value.join(' / '));
}

/** Units that a number may repeat: without tax or with it is not one of them. */
const UNITS: ReadonlySet<string> = new Set(
  'eur euro euros h hr hrs heure heures min mn m minute minutes an ans annee annees'.split(' '),
);

export const nombre: ValueType = {
  id: 'nombre',
  doc:
    'Un nombre : 1 234,50 ou 1,234.50, avec ou sans unité (h, €), une durée (12 h 30). Le sens du point et de la ' +
    'virgule est décidé pour toute la colonne ; « 1.234 » seul est ambigu.',
  specificity: 0.1,
  decide: decideNumber,
  read,
  // Its figures are its value, which is written again in full.
  beside: (raw) => wordsOfText(raw).filter((word) => !/^\d/.test(word) && !UNITS.has(word)),
  examples: {
    valid: [
      { raw: '12', value: 12 },
      { raw: '12.5', kind: CELL_NUMBER, value: 12.5 },
      { raw: '12,5', value: 12.5 },
      { raw: '12.5', value: 12.5 },
      { raw: '0,125', value: 0.125 },
      { raw: '1 234,50', value: 1234.5 },
      { raw: '1\u202f234,50', value: 1234.5 },
      { raw: '1\u00a0234', value: 1234 },
      { raw: "1'234.50", value: 1234.5 },
      { raw: '1.234,50', value: 1234.5 },
      { raw: '1,234.50', value: 1234.5 },
      { raw: '1.234.567', value: 1234567 },
      { raw: '1.234', choices: { decimale: 'virgule' }, value: 1234 },
      { raw: '1.234', choices: { decimale: 'point' }, value: 1.234 },
      { raw: '1,234', choices: { decimale: 'point' }, value: 1234 },
      { raw: '\u221212,5', value: -12.5 },
      { raw: '(12,5)', value: -12.5 },
      { raw: '1 200 €', value: 1200 },
      { raw: '1 200,00 EUR TTC', value: 1200 },
      { raw: '24h', value: 24 },
      { raw: '24 heures', value: 24 },
      { raw: '12 h 30', value: 12.5 },
      { raw: '12h30', value: 12.5 },
      { raw: '12:30', value: 12.5 },
      { raw: '90 min', value: 1.5 },
      { raw: '1899-12-30T12:30:00', kind: CELL_DATE, value: 12.5 },
      { raw: '3 ans', value: 3 },
      { raw: '18 mois', choices: { unite: 'annees' }, value: 1.5 },
      { raw: 'NC', value: null },
    ],
    invalid: [
      { raw: '1.234', value: null, code: 'nombre_ambigu' },
      { raw: '1,234', value: null, code: 'nombre_ambigu' },
      { raw: '12 34', value: null, code: 'nombre_illisible' },
      { raw: '½', value: null, code: 'nombre_illisible' },
      { raw: '12h5', value: null, code: 'nombre_ambigu' },
      { raw: 'environ 24', value: null, code: 'nombre_imprecis' },
      { raw: '24 à 30', value: null, code: 'nombre_imprecis' },
      { raw: '24h-30h', value: null, code: 'nombre_imprecis' },
      { raw: 'entre 20 et 24 h', value: null, code: 'nombre_imprecis' },
      { raw: 'Plus de 24 heures', value: null, code: 'nombre_imprecis' },
      { raw: '20h max', value: null, code: 'nombre_imprecis' },
      { raw: '> 24', value: null, code: 'nombre_imprecis' },
      { raw: '18 mois', value: null, code: 'duree_en_autre_unite' },
      { raw: '3 jours', value: null, code: 'duree_en_autre_unite' },
      { raw: '2 semaines', value: null, code: 'duree_en_autre_unite' },
      { raw: 'Forfait', value: null, code: 'nombre_illisible' },
      { raw: '10h individuel + 4h collectif', value: null, code: 'nombre_illisible' },
      { raw: '2024-03-01', kind: CELL_DATE, value: null, code: 'nombre_illisible' },
      { raw: 'VRAI', kind: CELL_BOOLEAN, value: null, code: 'nombre_illisible' },
    ],
  },
};
