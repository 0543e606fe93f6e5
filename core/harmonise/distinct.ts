/** What each distinct value of a mapped column was read as, on its own: without what the row or another column adds. */
import { rubriqueById } from '../dictionary';
import type { Rubrique } from '../dictionary';
import { FindingLog, MISSING_DAY } from '../table';
import type { Column, Finding, RawColumn, Steps } from '../table';
import { valueTypeById } from '../values';
import type { ValueType } from '../values';
import { decidedCodes, harmoniseColumnSteps } from './column';
import type { Harmonised } from './types';

export interface DistinctReadings {
  readonly rubrique: Rubrique;
  readonly type: ValueType;
  /** By code of the raw column; null where nothing is kept. */
  readonly values: readonly (string | number | null)[];
  /** By code of the raw column. */
  readonly findings: readonly (Finding | undefined)[];
  /** Codes that also tell another rubrique. */
  readonly tellsMore: ReadonlySet<number>;
  /** Codes whose value the profile has decided. */
  readonly decided: ReadonlySet<number>;
  /** Codes that the row's other rubriques decide. */
  readonly byRow: ReadonlySet<number>;
}

/** The value of a row of a harmonised column; null when missing. */
export function valueAt(column: Column, row: number): string | number | null {
  if (column.kind === 'text') return column.codes[row] === 0 ? null : column.values[column.codes[row]];
  if (column.kind === 'date') return column.days[row] === MISSING_DAY ? null : column.days[row];
  return Number.isNaN(column.numbers[row]) ? null : column.numbers[row];
}

/** A column that holds each distinct value once, the empty cell first. */
function onceEach({ values, kinds, index, header }: RawColumn): RawColumn {
  return { index, header, values, kinds, codes: Int32Array.from(values, (_, code) => code) };
}

/**
 * Reads the distinct values of a mapped column again, with the choices that were made for it.
 * @param at index in `file.mapping`
 */
export function* distinctReadingsSteps(file: Harmonised, at: number): Steps<DistinctReadings> {
  const mapped = file.mapping[at];
  const raw = file.raw.columns[mapped.index];
  const rubrique = rubriqueById(mapped.rubrique) as Rubrique;
  const type = valueTypeById(rubrique.type);
  const log = new FindingLog();
  const once = onceEach(raw);
  const read = yield* harmoniseColumnSteps(
    once,
    once.codes.length,
    rubrique,
    type,
    { choices: file.choices[at], values: file.profile.valeurs?.[rubrique.id] ?? {} },
    rubrique.id,
    { header: raw.header, rubrique: rubrique.id, date1904: file.raw.source.date1904 },
    () => ({}),
    log,
  );
  const findings: (Finding | undefined)[] = new Array<undefined>(once.codes.length);
  for (const finding of log.findings) findings[finding.row] = finding;
  return {
    rubrique,
    type,
    values: Array.from(once.codes, (code) => valueAt(read.column, code)),
    findings,
    decided: decidedCodes(once, rubrique, file.profile.valeurs?.[rubrique.id] ?? {}),
    tellsMore: new Set(read.also.keys()),
    byRow: new Set(read.alternatives.keys()),
  };
}
