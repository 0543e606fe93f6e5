/** What a value tells of another rubrique: the blocs of a jury's text, the date written beside a decision. */
import type { Rubrique } from '../dictionary';
import { rubriqueById } from '../dictionary';
import type { Codes, Column, FindingLog, RawTable, Steps } from '../table';
import { coalesce, Interner, MISSING_DAY, parseIsoDay, recodedRows, sizedCodes } from '../table';
import { TEXTE_EN_PLUS } from '../values/codes/codeFindings';
import type { ReadColumn } from './column';
import type { ColumnSet } from './derive';
import type { MappedColumn } from './types';

/** The name of the harmonised column of a rubrique: numbered when the rubrique is repeated. */
export function columnName(rubrique: Rubrique, rang: number): string {
  return rubrique.repetee ? `${rubrique.id}#${rang || 1}` : rubrique.id;
}

/** By code of the raw column, what it tells of the rubrique. */
type Told = ReadonlyMap<number, string>;

function textColumn(name: string, codes: Codes, told: Told): Column {
  const interner = new Interner();
  const byCode = new Map([...told].map(([code, text]) => [code, interner.code(text)]));
  const { values } = interner;
  const own = sizedCodes(codes.length, values.length);
  for (let row = 0; row < own.length; row++) own[row] = byCode.get(codes[row]) ?? 0;
  return { kind: 'text', name, codes: own, values };
}

function dateColumn(name: string, codes: Codes, told: Told): Column {
  const byCode = new Map([...told].map(([code, text]) => [code, parseIsoDay(text)]));
  return { kind: 'date', name, days: recodedRows(codes, (code) => byCode.get(code) ?? MISSING_DAY) };
}

/** A date that has a column of its own is not read beside a code: where the two differ, the cell says more. */
function reportDifferent(own: Column, beside: Column, rubrique: string, index: number, log: FindingLog): void {
  if (own.kind !== 'date' || beside.kind !== 'date') return;
  for (let row = 0; row < own.days.length; row++) {
    if (beside.days[row] !== MISSING_DAY && beside.days[row] !== own.days[row]) {
      log.add(TEXTE_EN_PLUS, rubrique, row, index);
    }
  }
}

/** Fills the cells that are empty with what values of other columns tell of them (the département of a postcode). */
export function* addToldSteps(
  raw: RawTable,
  mapping: readonly MappedColumn[],
  read: readonly ReadColumn[],
  columns: ColumnSet,
  log: FindingLog,
): Steps<void> {
  for (const [i, mapped] of mapping.entries()) {
    const { also } = read[i];
    if (also.size === 0) continue;
    const targets = new Set([...also.values()].flatMap((told) => Object.keys(told)));
    for (const id of targets) {
      const rubrique = rubriqueById(id);
      if (rubrique === undefined) continue;
      const name = columnName(rubrique, mapped.rang);
      const told: Told = new Map([...also].flatMap(([code, one]) => (one[id] === undefined ? [] : [[code, one[id]]])));
      const { codes } = raw.columns[mapped.index];
      const make = rubrique.storage === 'date' ? dateColumn : textColumn;
      const column = make(name, codes, told);
      const before = columns.get(name);
      const sent = mapping.some((one) => one.rubrique === id && (one.rang || 1) === (mapped.rang || 1));
      if (before !== undefined && sent && column.kind === 'date') {
        reportDifferent(before, column, mapped.rubrique, mapped.index, log);
      } else columns.set(name, before === undefined ? column : coalesce(before, column));
      yield i / mapping.length;
    }
  }
}
