/** What may be typed in cells: lists, days, numbers. */
import { isoDay } from '../../core/table';
import { type InputRule, type Range, rangeReference, type Sheet, type Validation } from '../../core/workbook';
import { ACTION_BYTES, type Drawing, rangeIn, type Stroke } from './stroke';

/** Longest list that a validation may hold in itself (Excel: 255 characters, commas included), and longest message. */
const LIST_CHARACTERS = 255;
const PROMPT_CHARACTERS = 255;
/** Bounds that no day, count or figure passes: Excel wants one. */
const LOWEST = { date: '1900-03-01', entier: -999_999_999_999, nombre: -999_999_999_999 } as const;
const RULES = { date: 'date', entier: 'wholeNumber', nombre: 'decimal' } as const;

function listRule(drawing: Drawing, { liste, source }: Validation): Excel.DataValidationRule {
  const feuille = source === undefined ? undefined : drawing.current.get(source.feuille);
  if (source !== undefined && feuille !== undefined) {
    return { list: { inCellDropDown: true, source: `=${rangeReference({ ...source, feuille })}` } };
  }
  const joined = liste.join(',');
  const isWritable = joined.length <= LIST_CHARACTERS && liste.every((value) => !value.includes(','));
  if (isWritable) return { list: { inCellDropDown: true, source: joined } };
  // Only the message can be kept: a rule that every text follows carries it.
  return { textLength: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
}

/** Days are written out (ISO 8601), so that they do not depend on the date system of the workbook. */
function boundRule({ genre, minimum, maximum }: InputRule): Excel.DataValidationRule {
  const bound = (value: number): string | number => (genre === 'date' ? isoDay(value) : value);
  const formula1 = minimum === undefined ? LOWEST[genre] : bound(minimum);
  const rule =
    maximum === undefined
      ? { formula1, operator: 'GreaterThanOrEqualTo' as const }
      : { formula1, formula2: bound(maximum), operator: 'Between' as const };
  return { [RULES[genre]]: rule } as Excel.DataValidationRule;
}

function ruleStroke(
  drawing: Drawing,
  plage: Range,
  rule: Excel.DataValidationRule,
  isStrict: boolean,
  message: string | undefined,
): Stroke {
  return {
    bytes: ACTION_BYTES * 6,
    draw: (workbook) => {
      const { dataValidation } = rangeIn(workbook, drawing, plage);
      dataValidation.rule = rule;
      dataValidation.ignoreBlanks = true;
      // A warning lets the person keep another value.
      dataValidation.errorAlert = {
        showAlert: true,
        style: isStrict ? 'Stop' : 'Warning',
        title: '',
        message: '',
      };
      if (message === undefined) return;
      dataValidation.prompt = { showPrompt: true, title: '', message: message.slice(0, PROMPT_CHARACTERS) };
    },
  };
}

/** Rules of the cells of a sheet. */
export function* inputs(drawing: Drawing, { nom, validations = [], saisies = [] }: Sheet): Generator<Stroke> {
  for (const validation of validations) {
    const { plage, message, stricte } = validation;
    const rule = listRule(drawing, validation);
    yield ruleStroke(drawing, { ...plage, feuille: nom }, rule, stricte === true, message);
  }
  for (const saisie of saisies) {
    yield ruleStroke(drawing, { ...saisie.plage, feuille: nom }, boundRule(saisie), false, saisie.message);
  }
}
