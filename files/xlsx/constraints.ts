/** What a sheet asks of what is typed (lists, dates, numbers), and the looks that its cells take by formula. */
import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import { SERIAL_1970 } from '../../core/table';
import { rangeName, rangeReference } from '../../core/workbook';
import type { InputRule, Range, Sheet, Validation } from '../../core/workbook';
import { conditionalLook } from './looks';

/** Longest list that a validation may hold in itself, and longest message (Excel: 255 characters). */
const LIST_CHARACTERS = 255;
const MESSAGE_CHARACTERS = 255;
/** A bound that no day, count or figure passes; Excel's dates begin at 0. */
const LOWEST = { date: 0, entier: -999999999999, nombre: -999999999999 } as const;
const TYPES = { date: 'date', entier: 'whole', nombre: 'decimal' } as const;

/** The rules of a sheet's cells: its lists, then its dates and numbers. */
export function inputRules({ validations = [], saisies = [] }: Sheet): DataValidation[] {
  return [...validations.map(list), ...saisies.map(bounded)];
}

/** The conditional looks of a sheet: the first rule given is the first one tried, and the last when it is true. */
export function conditionals({ regles = [] }: Sheet): ConditionalRule[] {
  return regles.map(({ plage, formule, style }, i) => ({
    type: 'expression',
    priority: i + 1,
    range: rangeName(plage),
    formula: formule,
    style: conditionalLook(style),
    stopIfTrue: true,
  }));
}

function list({ plage, liste, source, message, stricte }: Validation): DataValidation {
  return {
    range: rangeName(plage),
    allowBlank: true,
    errorStyle: stricte === true ? 'stop' : 'warning',
    ...listRule(liste, source),
    ...prompt(message),
  };
}

function listRule(
  liste: readonly string[],
  source: Range | undefined,
): Pick<DataValidation, 'type'> & Partial<DataValidation> {
  if (source !== undefined) return { type: 'list', formula1: rangeReference(source), showErrorMessage: true };
  // Inside the quotes of a formula, a quote is doubled.
  const values = liste.map((value) => value.replace(/"/g, '""'));
  // A longer list, or a value with a comma, would make Excel repair the file: only the message is kept then.
  const isWritable = values.join(',').length <= LIST_CHARACTERS && values.every((value) => !value.includes(','));
  if (isWritable && values.length > 0) return { type: 'list', values, showErrorMessage: true };
  return { type: 'textLength', operator: 'greaterThanOrEqual', formula1: '0' };
}

function bounded({ plage, genre, minimum, maximum, message }: InputRule): DataValidation {
  // Excel counts no day before 1900.
  const bound = (value: number): string => String(genre === 'date' ? Math.max(0, value + SERIAL_1970) : value);
  const lowest = minimum === undefined ? String(LOWEST[genre]) : bound(minimum);
  return {
    type: TYPES[genre],
    ...(maximum === undefined
      ? { operator: 'greaterThanOrEqual', formula1: lowest }
      : { operator: 'between', formula1: lowest, formula2: bound(maximum) }),
    range: rangeName(plage),
    allowBlank: true,
    errorStyle: 'warning',
    showErrorMessage: true,
    ...prompt(message),
    ...(message === undefined ? {} : { errorMessage: short(message) }),
  };
}

function prompt(message: string | undefined): Partial<DataValidation> {
  return message === undefined || message === '' ? {} : { showInputMessage: true, inputMessage: short(message) };
}

function short(message: string): string {
  return message.length > MESSAGE_CHARACTERS ? `${message.slice(0, MESSAGE_CHARACTERS - 1)}…` : message;
}
