/** The shapes that reading a cell takes. */
import type { CellKind } from '../../../table';
import type { QualitySeverity } from '../../findings';
import type { FieldValue } from '../types';

/** What was typed. */
export interface TypedText {
  /** Text view of the cell (core/reading). */
  readonly text: string;
  readonly kind: CellKind;
  readonly date1904?: boolean;
}

export interface CellReading {
  /** Null: nothing said, or nothing understood. */
  readonly value: FieldValue;
  /** Code of a finding, when somebody must look. */
  readonly code?: string;
  readonly gravite?: QualitySeverity;
  /** What its sentence tells besides the field and the indicator. */
  readonly details?: Readonly<Record<string, string>>;
  /** The value does not hold all that was typed: the raw text is to be kept. */
  readonly reste: boolean;
}

export const NOTHING: CellReading = { value: null, reste: false };

export function read(value: FieldValue): CellReading {
  return { value, reste: false };
}

/** Understood, with words beside it that the value does not hold. */
export function readWithRest(value: FieldValue): CellReading {
  return { value, reste: true };
}

/** Understood, but somebody should look. */
export function doubtful(value: FieldValue, code: string): CellReading {
  return { value, code, gravite: 'a_verifier', reste: true };
}

export function notUnderstood(code: string, gravite: QualitySeverity = 'a_verifier'): CellReading {
  return { value: null, code, gravite, reste: true };
}
