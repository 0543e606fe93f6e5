/** Makes a value type of a code list that needs no decision of its own. */
import { codeListById } from '../../dictionary';
import { besideCode, tellRest } from './beside';
import { indexList, readCode, type CodeReadingOptions } from './codeList';
import type { ValueExample, ValueType } from '../type';

export interface ListTypeDeclaration extends CodeReadingOptions {
  /** What a text says beside its code is told; false where the classes are wider than the words of the files. */
  readonly restIsTold?: boolean;
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
  restIsTold = true,
  valid,
  invalid,
}: ListTypeDeclaration): ValueType {
  const index = indexList(codeListById(id), noise);
  return {
    id,
    doc,
    specificity,
    read: (raw, kind) => {
      const reading = readCode(index, raw, kind, { freeRemainder });
      return restIsTold ? tellRest(index, raw, reading) : reading;
    },
    beside: (raw, value) => besideCode(index, raw, String(value)),
    examples: { valid, invalid },
  };
}
