/** Rich texts, validation rules and conditional formats of the simulated Sheets, as their builders make them. */
import { sheetsIn } from '../cells/formulas';
import { type Meter, metered } from './meter';

export interface RichText {
  text: string;
  link: string | null;
}

export function richTextBuilder(meter: Meter): object {
  const rich: RichText = { text: '', link: null };
  const builder: object = metered(meter, 'RichTextValueBuilder', {
    setText: (text: string) => {
      rich.text = text;
      return builder;
    },
    setLinkUrl: (link: string) => {
      rich.link = link;
      return builder;
    },
    build: () => ({ rich }),
  });
  return builder;
}

export interface ValidationModel {
  list: readonly string[] | null;
  /** Address of the cells that hold the list. */
  range: string | null;
  allowInvalid: boolean;
  help: string;
  /** Any other condition: the method that set it, and what it was given (a date as its local day). */
  condition?: readonly unknown[];
}

/** A condition as tests look at it. */
function plain(argument: unknown): unknown {
  if (Object.prototype.toString.call(argument) !== '[object Date]') return argument;
  const date = argument as Date;
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()];
}

const CONDITIONS = [
  'requireDate',
  'requireDateBetween',
  'requireDateOnOrAfter',
  'requireDateOnOrBefore',
  'requireNumberBetween',
  'requireNumberGreaterThanOrEqualTo',
  'requireNumberLessThanOrEqualTo',
  'requireFormulaSatisfied',
] as const;

export function validationBuilder(meter: Meter): object {
  const rule: ValidationModel = { list: null, range: null, allowInvalid: true, help: '' };
  const builder: object = metered(meter, 'DataValidationBuilder', {
    ...Object.fromEntries(
      CONDITIONS.map((name) => [
        name,
        (...args: unknown[]) => {
          rule.condition = [name, ...args.map(plain)];
          return builder;
        },
      ]),
    ),
    requireValueInList: (list: string[]) => {
      if (list.length > 500) throw new Error('The data validation rule has more items than the limit of 500.');
      rule.list = list;
      return builder;
    },
    requireValueInRange: (range: { readonly chartPlace: { readonly sheet: string }; getA1Notation(): string }) => {
      rule.range = `${range.chartPlace.sheet}!${range.getA1Notation()}`;
      return builder;
    },
    setAllowInvalid: (allow: boolean) => {
      rule.allowInvalid = allow;
      return builder;
    },
    setHelpText: (help: string) => {
      rule.help = help;
      return builder;
    },
    build: () => ({ rule }),
  });
  return builder;
}

/** A conditional format. */
export interface LookRuleModel {
  formula: string;
  ranges: readonly string[];
  readonly look: Record<string, unknown>;
}

export function lookRuleBuilder(meter: Meter): object {
  const rule: LookRuleModel = { formula: '', ranges: [], look: {} };
  const given = (name: string) => (value: unknown) => {
    rule.look[name] = value;
    return builder;
  };
  const builder: object = metered(meter, 'ConditionalFormatRuleBuilder', {
    whenFormulaSatisfied: (formula: string) => {
      // Google, "Use conditional formatting rules": cells of another sheet are reached through INDIRECT only.
      if (sheetsIn(formula).length > 0) throw new Error('Invalid value: conditional format rule formula.');
      rule.formula = formula;
      return builder;
    },
    setRanges: (ranges: readonly { getA1Notation(): string }[]) => {
      rule.ranges = ranges.map((range) => range.getA1Notation());
      return builder;
    },
    setBackground: given('Background'),
    setFontColor: given('FontColor'),
    setBold: given('Bold'),
    setItalic: given('Italic'),
    build: () => {
      if (rule.formula === '' || rule.ranges.length === 0) throw new Error('Conditional format rule is incomplete.');
      return { rule };
    },
  });
  return builder;
}
