/** The codes of a rubrique. */
import { codeListById } from './codes';
import { rubriqueById } from './rubriques';
import type { Code } from './types';

/** In the order of their list; none when the values of the rubrique are no codes. */
export function codesOf(rubrique: string): readonly Code[] {
  const list = rubriqueById(rubrique)?.codes;
  return list === undefined ? [] : codeListById(list).codes;
}
