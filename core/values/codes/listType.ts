/** Makes a value type of a code list that needs no decision of its own. */
import { codeListById } from '../../dictionary';
import { indexList, readCode, type CodeReadingOptions } from '../codeList';
import type { ValueExample, ValueType } from '../type';

export interface ListTypeDeclaration extends CodeReadingOptions {
  /** Id of the type and of its list. */
  readonly id: string;
  readonly doc: string;
  readonly specificity: number;
  /** Words that may surround a label of this list (space-separated). */
  readonly noise?: string;
  readonly valid: readonly ValueExample[];
  readonly invalid: readonly ValueExample[];
}

/** The value type of a plain list. */
export function listType({
  id,
  doc,
  specificity,
  noise,
  freeRemainder,
  valid,
  invalid,
}: ListTypeDeclaration): ValueType {
  const index = indexList(codeListById(id), noise);
  return {
    id,
    doc,
    specificity,
    read: (raw, kind) => readCode(index, raw, kind, { freeRemainder }),
    examples: { valid, invalid },
  };
}
