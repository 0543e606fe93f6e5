/** Value type: the number of a certification's record in the national register (RNCP). */
import type { CellKind } from '../table';
import { CELL_DATE, CELL_NUMBER } from '../table';
import { cleanText, unprotect } from './spelling/clean';
import { lostDigits } from './identifiant';
import { blankOrError, doubtful, kept, refused } from './readings';
import type { Reading, ValueType } from './type';
import { wordsOfText } from './spelling/words';
import { CHIFFRES_PERDUS, REPERTOIRE_SPECIFIQUE, RNCP_INVALIDE, RNCP_MULTIPLE } from './valueFindings';

/** "RNCP35830", "RNCP n° 35830", "rncp/35830/" (an address), "RNCP35830BC01" (a bloc of the record). */
const RECORD = /RNCP(?:[ :_/.-]|N[°Oº]?)*(\d\d \d{3}(?!\d)|\d{2,6})(?!\d|(?!BC ?\d)[A-Z])/g;
/** A second record without its prefix: "RNCP36004 / 35830"; "(ex 25467)" is the former one. */
const SECOND = /(?:[/;,+]|\bET|\bOU) ?(\d{5})(?!\d)/g;
/** A number alone, with or without a mark, an author's decimal or a bloc: "35830", "N° 35830", "35830.0", "35830BC01". */
const ALONE = /^(?:FICHE|CODE|N[°Oº.]?|[ :-])*(\d{3,6}|\d\d \d{3})(?:[.,]0+)?(?: ?-? ?BC ?\d{1,2})?$/;
/** "35830 - DEAES", "35830 DEAES": a number, then a title; "35830 / 36004": several numbers. */
const TITLED = /^(?:(\d{4,5}) ?[-–:] ?|(\d{5}) )[A-ZÀ-Ý]{2}/;
/** "DEAES (35830)": five figures in brackets after a title. */
const TRAILING = /^[A-ZÀ-Ý].*\((\d{5})\)$/;
const SEVERAL = /^\d{3,5}(?: ?(?:[/;,+]|ET|OU) ?\d{3,5})+$/;
/** The specific register holds certifications that VAE does not give (Code du travail L. 6113-6). */
const SPECIFIC = /^(?:RS|R\.S\.|REPERTOIRE SPECIFIQUE)[ :_-]*(?:N[°Oº] ?)?(\d{1,6})$/;

/** A record, then a title: "RNCP35830 - Agent de propreté", "35830 DEAES"; or the title first, "DEAES (RNCP35830)". */
const THEN_TITLE = /^(?:(?:FICHE|CODE) )?(?:RNCP *)?(?:N[°Oº] ?)?\d[\d ]{2,5}(?: ?[-–—:|/] ?| )(\D[^\d]*\p{L}{2}.*)$/iu;
const TITLE_FIRST =
  /^(\p{L}.*?)[ ,;:–—-]*[([ ]\s*(?:RNCP|N[°Oº])[ :]*(?:N[°Oº] ?)?\d{3,5}\s*[)\]]?$|^(\p{L}.*?) ?\(\d{5}\)$/iu;

/** The title beside the only record of a text; undefined when there is none, or something else than a title. */
export function titleBeside(raw: string): string | undefined {
  const text = unprotect(cleanText(raw));
  if (/https?:|www\.|\bBC ?\d/i.test(text)) return undefined;
  const [, after] = THEN_TITLE.exec(text) ?? [];
  const [, before, plain] = after === undefined ? (TITLE_FIRST.exec(text) ?? []) : [];
  const title = (after ?? before ?? plain)?.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '');
  // A word of a record ("fiche") or a bracket ("(ex 25467)") is no title.
  return title === undefined || title.length < 3 || /^(?:[([]|ex\b|et\b|ou\b|fiche$|code$)/i.test(title)
    ? undefined
    : title;
}

/** Records have at most five figures, without leading zeros. */
function recordNumber(figures: string): string | null {
  const number = figures.replace(/^0+/, '');
  return number.length >= 2 && number.length <= 5 ? number : null;
}

function read(raw: string, kind: CellKind): Reading {
  const blank = blankOrError(raw, kind);
  if (blank !== null) return blank;
  if (kind === CELL_DATE) return refused(RNCP_INVALIDE);
  const text = unprotect(cleanText(raw)).toUpperCase();
  if (lostDigits(text, kind)) return refused(CHIFFRES_PERDUS);
  const specific = SPECIFIC.exec(text);
  if (specific !== null) return doubtful(`RS${specific[1].replace(/^0+/, '')}`, REPERTOIRE_SPECIFIQUE);
  const numbers = new Set([...text.matchAll(RECORD)].map((found) => recordNumber(found[1].replace(' ', ''))));
  for (const found of numbers.size === 0 ? [] : text.matchAll(SECOND)) numbers.add(recordNumber(found[1]));
  if (numbers.size > 1) return refused(RNCP_MULTIPLE, [...numbers].join(' / '));
  if (numbers.size === 0) {
    if (SEVERAL.test(text)) return refused(RNCP_MULTIPLE);
    const alone = ALONE.exec(text) ?? TITLED.exec(text) ?? TRAILING.exec(text);
    if (alone !== null) numbers.add(recordNumber((alone[1] ?? alone[2]).replace(' ', '')));
  }
  const [number = null] = numbers;
  if (number === null) return refused(RNCP_INVALIDE);
  const title = /\p{L}{3}/u.test(raw) ? titleBeside(raw) : undefined;
  const reading = kept(number, raw);
  return title === undefined ? reading : { ...reading, also: { intitule_certification: title } };
}

const RECORD_WORDS: ReadonlySet<string> = new Set('rncp n no numero fiche code'.split(' '));

/** A title, a bloc, a second number beside the record. */
function beside(raw: string, value: string | number): readonly string[] {
  const words = wordsOfText(raw).filter((word) => !RECORD_WORDS.has(word));
  const figures = words.filter((word) => /^\d/.test(word));
  // "35 830": the figures are cut in two.
  return figures.join('') === String(value) ? words.filter((word) => !/^\d/.test(word)) : words;
}

export const rncp: ValueType = {
  id: 'rncp',
  doc:
    'Le numéro d’une fiche RNCP, avec ou sans son préfixe ; celui d’un bloc (RNCP35830BC01) donne sa fiche. Une fiche ' +
    'du répertoire spécifique (RS) est gardée et signalée.',
  specificity: 0.45,
  read,
  beside,
  examples: {
    valid: [
      { raw: '35830', value: '35830' },
      { raw: '35830', kind: CELL_NUMBER, value: '35830' },
      { raw: '35830.0', value: '35830' },
      { raw: 'RNCP35830', value: '35830' },
      { raw: 'RNCP 35830', value: '35830' },
      { raw: 'RNCP 35 830', value: '35830' },
      { raw: 'rncp35830BC01', value: '35830' },
      { raw: '35830BC01', value: '35830' },
      { raw: 'N° 35830', value: '35830' },
      { raw: 'RNCP n° 35830', value: '35830' },
      { raw: 'Fiche 35830', value: '35830' },
      { raw: 'RNCP00492', value: '492' },
      { raw: '492', value: '492' },
      { raw: 'RNCP35830 - DE accompagnant éducatif et social', value: '35830' },
      { raw: 'https://www.francecompetences.fr/recherche/rncp/35830/', value: '35830' },
      { raw: '35 830', value: '35830' },
      { raw: '35830 - DEAES', value: '35830' },
      { raw: '35830 DEAES', value: '35830' },
      { raw: 'DEAES (35830)', value: '35830' },
      { raw: 'RNCP36004 (ex 25467)', value: '36004' },
      { raw: 'RS5616', value: 'RS5616', code: 'repertoire_specifique' },
      { raw: 'sans objet', value: null },
    ],
    invalid: [
      { raw: '12', value: null, code: 'rncp_invalide' },
      { raw: '40025005', value: null, code: 'rncp_invalide' },
      { raw: 'RNCP358301', value: null, code: 'rncp_invalide' },
      { raw: 'BTS Tourisme', value: null, code: 'rncp_invalide' },
      { raw: 'RNCP35830 / RNCP36004', value: null, code: 'rncp_multiple' },
      { raw: 'RNCP 3583O', value: null, code: 'rncp_invalide' },
      { raw: 'RNCP 36004 / 35830', value: null, code: 'rncp_multiple' },
      { raw: '35830 / 36004', value: null, code: 'rncp_multiple' },
      { raw: '3,58E+04', value: null, code: 'chiffres_perdus' },
    ],
  },
};
