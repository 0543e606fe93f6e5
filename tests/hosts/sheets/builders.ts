/** Rich texts and validation rules of the simulated Sheets, as their builders make them. */
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
}

export function validationBuilder(meter: Meter): object {
  const rule: ValidationModel = { list: null, range: null, allowInvalid: true, help: '' };
  const builder: object = metered(meter, 'DataValidationBuilder', {
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
