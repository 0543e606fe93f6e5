/** Reads a number as people write it: French or English separators, units, negative forms, durations. */
import { cleanText, unprotect } from '../spelling/clean';
import type { Choices } from '../type';
import { decimalSign } from './separators';

/** One value, several possible ones, or null when the text is no number. */
export type NumberReading = number | readonly number[] | null;

/** Units that a cell may repeat after its number; they change nothing. */
const UNIT = / ?(?:€|eur|euros?|ttc|ht|h|hrs?|heures?|ans?|annees?)\.?$/;

/** `12h30`, `12 h 30 min`, `12:30`, `12:30:00`, `90 min`: hours, with decimals. */
function duration(text: string): number | null {
  const hours =
    /^(\d+) ?(?:h|hrs?|heures?) ?(?:et )?(\d{1,2}) ?(?:min|mn|m|minutes?)?$/.exec(text) ??
    /^(\d+):([0-5]\d)(?::[0-5]\d)?$/.exec(text);
  if (hours !== null) return Number(hours[2]) < 60 ? Number(hours[1]) + Number(hours[2]) / 60 : null;
  const minutes = /^(\d+) ?(?:min|mn|minutes?)$/.exec(text);
  return minutes === null ? null : Number(minutes[1]) / 60;
}

/** Thousands grouped by three with `sign`, or not grouped at all. */
function grouped(whole: string, sign: string): number | null {
  const groups = whole.split(sign);
  if (
    groups.length > 1 &&
    !(groups[0].length <= 3 && groups[0] !== '' && groups.slice(1).every((group) => group.length === 3))
  )
    return null;
  return /^\d+$/.test(groups.join('')) ? Number(groups.join('')) : null;
}

function withDecimals(body: string, sign: string): number | null {
  const at = sign === '' ? -1 : body.lastIndexOf(sign);
  const other = sign === ',' ? '.' : ',';
  if (at < 0) return grouped(body, other);
  const whole = body.slice(0, at) === '' ? 0 : grouped(body.slice(0, at), other);
  const decimals = body.slice(at + 1);
  if (whole === null || !/^\d*$/.test(decimals)) return null;
  return Number(`${whole}.${decimals === '' ? '0' : decimals}`);
}

function body(text: string, choices: Choices): NumberReading {
  if (/^\d+$/.test(text)) return Number(text);
  if (!/^[\d.,]*\d[\d.,]*$/.test(text)) return null;
  const told = decimalSign(text);
  if (told !== '') {
    // "1.234.567": the sign repeated groups, and there are no decimals.
    return (
      withDecimals(text, text.includes(told) ? told : '') ??
      (text.includes(told) ? null : grouped(text, text.includes('.') ? '.' : ','))
    );
  }
  const sign = text.includes(',') ? ',' : '.';
  const asGroup = grouped(text, sign);
  const asDecimal = withDecimals(text, sign);
  const chosen = choices.decimale === undefined ? '' : choices.decimale === 'virgule' ? ',' : '.';
  if (chosen !== '') return chosen === sign ? asDecimal : asGroup;
  return asGroup === null || asDecimal === null ? (asGroup ?? asDecimal) : [asGroup, asDecimal];
}

/** @returns see NumberReading; `choices.decimale` settles what one cell alone does not tell, `choices.unite` months. */
export function parseNumber(raw: string, choices: Choices): NumberReading {
  let text = unprotect(cleanText(raw)).toLowerCase();
  if (/[^\x20-\x7e]/.test(text)) {
    text = text
      .replace(/[−–]/g, '-')
      .replace(/[’ʼ´]/g, "'")
      .replace(/é/g, 'e')
      .replace(/e\u0301/g, 'e');
  }
  // "12h5" is five minutes, or half an hour: minutes are written on two figures.
  const short = /^(\d+) ?h ?([1-9])$/.exec(text);
  if (short !== null) return [Number(short[1]) + Number(short[2]) / 60, Number(`${short[1]}.${short[2]}`)];
  const time = duration(text);
  if (time !== null) return time;
  const months = /^(\d+) ?mois$/.exec(text);
  if (months !== null) return choices.unite === 'annees' ? Number(months[1]) / 12 : null;
  text = text.replace(/^€ ?/, '').replace(UNIT, '').replace(UNIT, '');
  let negative = false;
  const bracketed = /^\((.+)\)$/.exec(text);
  if (bracketed !== null) [text, negative] = [bracketed[1].trim(), true];
  const signed = /^([+-]) ?(.+)$/.exec(text) ?? /^()(.+?) ?-$/.exec(text);
  if (signed !== null) [text, negative] = [signed[2], negative || signed[1] !== '+'];
  // Blanks and apostrophes group thousands by three; anywhere else they separate two numbers.
  const groups = /^(\d{1,3}(?:[ ']\d{3})+)([.,]\d*)?$/.exec(text);
  const value =
    groups === null
      ? body(text, choices)
      : Number(groups[1].replace(/[ ']/g, '') + (groups[2] ?? '').replace(',', '.'));
  if (value === null || !negative) return value;
  return typeof value === 'number' ? -value : value.map((one) => -one);
}
