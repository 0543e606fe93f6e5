/** Readings that only codes need: nothing kept until a person says, with what they may say. */
import type { FindingKind } from '../../table';
import type { Reading } from '../type';

/** No value until a person says; `suggestion` is a proposal. */
export function doubt(finding: FindingKind, suggestion?: string): Reading {
  return suggestion === undefined
    ? { value: null, state: 'a_verifier', finding }
    : { value: null, state: 'a_verifier', finding, suggestion };
}
