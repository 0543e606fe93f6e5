/** Formulas, as cells, names, rules and charts write them: what is wrong with one, and what it refers to. */
import { boxOf, type Box } from './places';

/** A range of a sheet, named or (null) that of the formula itself. */
export interface Reference {
  readonly sheet: string | null;
  readonly box: Box;
}

export interface Reading {
  readonly faults: readonly string[];
  readonly references: readonly Reference[];
  readonly names: readonly string[];
}

/** Excel's limit on the length of a formula. */
const LONGEST = 8192;
/**
 * Functions that Excel 2007 already had, so that they are written without the prefix `_xlfn.`, and that LibreOffice
 * and Sheets have too. Add one here once it was seen computed in the three.
 */
const FUNCTIONS = new Set(
  (
    'ABS AND AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS CEILING CHAR CHOOSE CODE COLUMN COLUMNS CONCATENATE COUNT COUNTA ' +
    'COUNTBLANK COUNTIF COUNTIFS DATE DATEDIF DATEVALUE DAY DAYS360 EDATE EOMONTH EXACT FIND FLOOR HLOOKUP HYPERLINK ' +
    'IF IFERROR INDEX INDIRECT INT ISBLANK ISERROR ISEVEN ISNA ISNUMBER ISODD ISTEXT LARGE LEFT LEN LOOKUP LOWER ' +
    'MATCH MAX MEDIAN MID MIN MOD MONTH N NA NETWORKDAYS NOT NOW OFFSET OR PERCENTILE PROPER QUARTILE RANK REPLACE ' +
    'REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SIGN SMALL SQRT STDEV SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS ' +
    'SUMPRODUCT T TEXT TIME TODAY TRIM TRUNC UPPER VALUE VLOOKUP WEEKDAY WEEKNUM WORKDAY YEAR'
  ).split(' '),
);

const TOKEN = new RegExp(
  [
    /"(?:[^"]|"")*"/u.source, // 1: text
    /((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(])/u
      .source,
    /([\p{L}_\\][\p{L}\p{N}_.\\]*)\(/u.source,
    /((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?([\p{L}_\\][\p{L}\p{N}_.\\]*)/u.source,
    /\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+/u.source,
    /<=|>=|<>|[-+*/^&=<>]/u.source,
    /[(),%]|\s+/u.source,
    /./u.source,
  ]
    .map((source) => `(${source})`)
    .join('|'),
  'gus',
);

/** The name of a sheet before `!`, unquoted; null for none. */
function sheetOf(prefix: string | undefined): string | null {
  if (prefix === undefined) return null;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** Reads a formula. */
export function readFormula(formula: string): Reading {
  const faults: string[] = [];
  const references: Reference[] = [];
  const names: string[] = [];
  if (formula.trim() === '') return { faults: ['an empty formula'], references, names };
  if (/^\s*=/.test(formula)) faults.push('a formula begins with =');
  if (formula.length > LONGEST) faults.push('a formula of more than 8192 characters');
  // What is open: a function (its name) or a parenthesis ('').
  const open: string[] = [];
  let wantsOperand = true;
  let before = '';
  const operand = (token: string): void => {
    if (!wantsOperand) faults.push(`${token} follows a value without an operator`);
    wantsOperand = false;
  };
  for (const found of formula.replace(/^\s*=/, '').matchAll(TOKEN)) {
    const [token, text, range, prefix, place, call, callee, name, namePrefix, plainName, number, operator, mark] =
      found;
    if (text !== undefined || number !== undefined) {
      operand(token);
      if (text !== undefined && open[open.length - 1] === 'TEXT' && before === ',' && /[dmyjahs]/i.test(text)) {
        faults.push(`TEXT(…,${text}): letters of dates depend on the language of the program`);
      }
    } else if (range !== undefined) {
      operand(token);
      const box = boxOf(place);
      if (box === null) faults.push(`${token} is no range`);
      else references.push({ sheet: sheetOf(prefix), box });
    } else if (call !== undefined) {
      if (!wantsOperand) faults.push(`${token} follows a value without an operator`);
      if (!FUNCTIONS.has(callee)) faults.push(`${callee} is no function that every program has`);
      open.push(callee);
      wantsOperand = true;
    } else if (name !== undefined) {
      operand(token);
      if (namePrefix !== undefined) faults.push(`${token} is no range`);
      else if (plainName !== 'TRUE' && plainName !== 'FALSE') names.push(plainName);
    } else if (operator !== undefined) {
      if (wantsOperand && operator !== '-' && operator !== '+') faults.push(`${operator} has nothing before it`);
      wantsOperand = true;
    } else if (mark === undefined) faults.push(`« ${token} » in a formula`);
    else if (mark === '(') {
      if (!wantsOperand) faults.push('( follows a value without an operator');
      open.push('');
    } else if (mark === ',') {
      if (open[open.length - 1] === undefined || open[open.length - 1] === '')
        faults.push('a comma outside a function');
      if (wantsOperand && before !== ',' && !before.endsWith('(')) faults.push(`nothing between ${before} and ,`);
      wantsOperand = true;
    } else if (mark === ')') {
      if (open.length === 0) faults.push('a parenthesis closes nothing');
      if (wantsOperand && !(open[open.length - 1] !== '' && (before === ',' || before.endsWith('(')))) {
        faults.push(`nothing between ${before} and )`);
      }
      open.pop();
      wantsOperand = false;
    } else if (mark === '%') {
      if (wantsOperand) faults.push('% has nothing before it');
    }
    if (token.trim() !== '') before = token;
  }
  if (open.length > 0) faults.push('a parenthesis is never closed');
  else if (wantsOperand) faults.push(`nothing after ${before}`);
  return { faults, references, names };
}
