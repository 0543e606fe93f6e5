/** Writes repairs in a raw table, as the certifier would in their file: the table is another one, the first is intact. */
import type { RawColumn, RawTable, Steps } from '../table';
import {
  CELL_DATE,
  CELL_NUMBER,
  CELL_TEXT,
  decimalText,
  inChunks,
  inTurn,
  isoDay,
  lastOf,
  ROWS_A_STEP,
  narrowed,
} from '../table';
import type { ColumnRepairs, Rewriting } from './repairTypes';

/** Which repairs are written. */
export type Accepts = (repairs: ColumnRepairs, rewriting: Rewriting) => boolean;

interface Written {
  readonly text: string;
  readonly kind: number;
}

/** Texts without type are texts; a sheet holds dates and numbers as such. */
function written({ after, typed }: Rewriting, isSheet: boolean): Written {
  if (!isSheet || typed === undefined || after === '') return { text: after, kind: CELL_TEXT };
  return typed.kind === 'date'
    ? { text: isoDay(typed.value), kind: CELL_DATE }
    : { text: decimalText(typed.value), kind: CELL_NUMBER };
}

/** Distinct texts of a column by kind; only those that cells hold, since decisions look at all of them. */
class Dictionary {
  readonly values: string[] = [''];
  readonly kinds: number[] = [CELL_TEXT];
  private readonly known = new Map<string, number>();

  code({ text, kind }: Written): number {
    if (text === '' && kind === CELL_TEXT) return 0;
    const key = `${kind} ${text}`;
    let code = this.known.get(key);
    if (code === undefined) {
      code = this.values.push(text) - 1;
      this.kinds.push(kind);
      this.known.set(key, code);
    }
    return code;
  }
}

const UNSEEN = -1;

/** A column with its repairs. */
function* repairedColumn(
  column: RawColumn,
  repairs: ColumnRepairs,
  accepts: Accepts,
  isSheet: boolean,
): Steps<RawColumn> {
  const { values } = column;
  const accepted = repairs.rewritings.map((one) => (accepts(repairs, one) ? written(one, isSheet) : null));
  const dictionary = new Dictionary();
  // New code of each former value, and of each rewriting: found once.
  const kept = new Int32Array(values.length).fill(UNSEEN);
  const rewritten = new Int32Array(accepted.length).fill(UNSEEN);
  const codes = new Int32Array(column.codes.length);
  yield* inChunks(codes.length, ROWS_A_STEP, (from, to) => {
    for (let row = from; row < to; row++) {
      const place = repairs.at[row] - 1;
      const rewriting = place < 0 ? null : accepted[place];
      if (rewriting !== null) {
        if (rewritten[place] === UNSEEN) rewritten[place] = dictionary.code(rewriting);
        codes[row] = rewritten[place];
        continue;
      }
      const before = column.codes[row];
      if (kept[before] === UNSEEN) {
        kept[before] = before === 0 ? 0 : dictionary.code({ text: values[before], kind: column.kinds[before] });
      }
      codes[row] = kept[before];
    }
  });
  const { index, header } = column;
  const { values: texts } = dictionary;
  return {
    index,
    header,
    codes: narrowed(codes, texts.length),
    values: texts,
    kinds: Uint8Array.from(dictionary.kinds),
  };
}

/** Whether the cells of the source have types of their own. */
export function isSheetSource({ source }: RawTable): boolean {
  return source.format !== 'csv' && source.format !== 'html';
}

/** The raw table once the accepted repairs are written in it. */
export function applyRepairs(raw: RawTable, repairs: readonly ColumnRepairs[], accepts: Accepts): RawTable {
  return lastOf(applyRepairsSteps(raw, repairs, accepts));
}

/** The same in steps. */
export function* applyRepairsSteps(
  raw: RawTable,
  repairs: readonly ColumnRepairs[],
  accepts: Accepts,
): Steps<RawTable> {
  const isSheet = isSheetSource(raw);
  const repaired = yield* inTurn(repairs, (own) => repairedColumn(raw.columns[own.index], own, accepts, isSheet));
  const columns = [...raw.columns];
  repairs.forEach(({ index }, i) => (columns[index] = repaired[i]));
  return { ...raw, columns };
}

/** All the repairs that leave no doubt. */
export const sureOnly: Accepts = (_repairs, { kind }) => kind === 'sure';
