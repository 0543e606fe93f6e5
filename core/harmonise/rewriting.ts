/** How one cell is rewritten: when its value is certain, when it says nothing, when something else was probably meant. */
import type { Rubrique } from '../dictionary';
import { CELL_BOOLEAN, CELL_DATE, CELL_NUMBER, CELL_TEXT, MISSING_DAY, parseIsoDay } from '../table';
import type { CellKind, Finding, RawColumn } from '../table';
import { foldLabel, isNullWord } from '../values';
import type { Choices, ValueType } from '../values';
import { cleanText } from '../values/spelling/clean';
import { sayingWords, wordsOfText } from '../values/spelling/words';
import type { DistinctReadings } from './distinct';
import type { Forms } from './forms';
import { isWiderThanWords } from './forms';
import type { Rewriting } from './repairTypes';

/** A way of rewriting, before its cells are counted. */
export type Draft = Omit<Rewriting, 'count'>;

/** What a column needs to be rewritten. */
export interface Desk {
  readonly raw: RawColumn;
  readonly readings: DistinctReadings;
  readonly choices: Choices;
  readonly forms: Forms;
}

/** Whether the cell, as it stands, is how people write its value. */
function isRight({ raw, readings: { rubrique }, forms }: Desk, code: number, value: string | number): boolean {
  const kind = raw.kinds[code] as CellKind;
  // A true date or number is right whatever its format; a ticked box says yes.
  if (kind === CELL_DATE && rubrique.storage === 'date') return true;
  if (kind === CELL_NUMBER && rubrique.storage === 'number') return true;
  if (kind === CELL_BOOLEAN) return true;
  const text = raw.values[code];
  // "12345" typed as a number under a date is a serial that shows as a number.
  return forms(value).includes(text);
}

function typedOf({ storage }: Rubrique, value: string | number): Rewriting['typed'] {
  if (storage === 'date') return { kind: 'date', value: Number(value) };
  return storage === 'number' ? { kind: 'number', value: Number(value) } : undefined;
}

/** The first form that, written, would be read as that very value; undefined when none would. */
function readBack(
  type: ValueType,
  forms: readonly string[],
  value: string | number,
  choices: Choices,
): string | undefined {
  return forms.find((form) => {
    const reading = type.read(form, CELL_TEXT, choices);
    return reading.value === value && reading.finding === undefined && reading.also === undefined;
  });
}

/** Why `before` becomes `after`. */
function reasonOf({ readings: { rubrique } }: Desk, before: string, after: string): string {
  if (cleanText(before) === after) return 'espaces';
  if (rubrique.storage === 'date') return 'date';
  if (rubrique.storage === 'number') return 'nombre';
  if (foldLabel(before) === foldLabel(after)) return 'ecriture';
  return rubrique.codes === undefined ? 'forme' : 'code';
}

/**
 * Whether writing `after` loses nothing that a person wrote: every word and figure is a spelling of the value, or is
 * written again. What is lost cannot be asked again; what is left as it is can.
 */
function losesNothing({ readings: { type } }: Desk, before: string, value: string | number, after: string): boolean {
  const words = type.beside === undefined ? sayingWords(before) : type.beside(before, value);
  if (words.length === 0) return true;
  const again = new Set(wordsOfText(after));
  return words.every((word) => again.has(word));
}

/**
 * Whether a person has accepted to write that value: what a decision says is written whatever words are lost, but where
 * the list's classes are wider than the words. There, only a repair that was proposed is one to write.
 */
function isAccepted({ raw, readings, choices }: Desk, code: number, value: string | number): boolean {
  const { rubrique, type, decided } = readings;
  if (!decided.has(code)) return false;
  if (!isWiderThanWords(rubrique)) return true;
  const { finding, suggestion } = type.read(raw.values[code], raw.kinds[code] as CellKind, choices);
  return finding?.repair === 'proposed' && suggestion === value;
}

/** The rewriting of a cell whose value is certain; undefined when it is right, or better left. */
export function sureRewriting(desk: Desk, code: number, value: string | number): Draft | undefined {
  const { raw, readings, choices, forms } = desk;
  if (isRight(desk, code, value)) return undefined;
  const before = raw.values[code];
  const own = forms(value);
  const wider = isWiderThanWords(readings.rubrique);
  const wanted = isAccepted(desk, code, value)
    ? own
    : own.filter((form) => (wider ? foldLabel(form) === foldLabel(before) : losesNothing(desk, before, value, form)));
  const after = readBack(readings.type, wanted, value, choices);
  if (after === undefined) return undefined;
  const reason = readings.findings[code]?.repair === 'sure' ? 'zero' : reasonOf(desk, before, after);
  return { kind: 'sure', reason, before, after, typed: typedOf(readings.rubrique, value) };
}

/** A word or a date that says "nothing": the cell is emptied. Other refusals to answer ("X", "autre") are answers. */
function emptying({ raw, readings: { rubrique } }: Desk, code: number): Draft | undefined {
  const before = raw.values[code];
  const folded = foldLabel(before);
  const saysNothing = isNullWord(folded) || folded === 'nr' || rubrique.storage === 'date';
  return saysNothing ? { kind: 'sure', reason: 'mot_vide', before, after: '' } : undefined;
}

function proposal(desk: Desk, before: string, finding: Finding): Draft | undefined {
  const { readings, choices, forms } = desk;
  const day = readings.rubrique.storage === 'date' ? parseIsoDay(finding.suggestion) : 0;
  if (day === MISSING_DAY || readings.rubrique.storage === 'number') return undefined;
  const value = readings.rubrique.storage === 'date' ? day : finding.suggestion;
  const after = readBack(readings.type, forms(value), value, choices);
  if (after === undefined || after === before) return undefined;
  return { kind: 'proposed', reason: finding.code, before, after, typed: typedOf(readings.rubrique, value) };
}

/** The rewriting of every cell that holds that distinct value, the row's other rubriques left aside. */
export function ofDistinct(desk: Desk, code: number): Draft | undefined {
  const { readings, raw } = desk;
  if (readings.tellsMore.has(code)) return undefined;
  const value = readings.values[code];
  const finding = readings.findings[code];
  if (finding === undefined || (finding.repair === 'sure' && value !== null)) {
    return value === null ? emptying(desk, code) : sureRewriting(desk, code, value);
  }
  return finding.repair === 'proposed' && finding.suggestion !== ''
    ? proposal(desk, raw.values[code], finding)
    : undefined;
}

/** A cell that the row's other columns tell. */
export function completion(
  { raw, readings, choices, forms }: Desk,
  code: number,
  value: string | number,
): Draft | undefined {
  const after = readBack(readings.type, forms(value), value, choices);
  if (after === undefined) return undefined;
  return {
    kind: 'sure',
    reason: 'complete',
    before: raw.values[code],
    after,
    typed: typedOf(readings.rubrique, value),
  };
}
