/** Rewrites cells where they are, in runs of neighbours and blocks of a bounded size; formulas stay formulas. */
import { type CellEditor, type CellState, HostRefusal, watchBlock, type Watch } from '../pane/host';
import { MESSAGE_BYTES, rowBytes } from '../pane/messageSize';
import { excelRun, officeCode, TOO_LARGE } from './refusals';
import { markedText, textCell } from './textCell';

/** What a run costs besides its cells: its object, its calls and their answers. */
const RUN_BYTES = 700;
/** Runs of one exchange: Excel follows each object of a batch. */
const MOST_RUNS = 250;
/** Cells between two of those asked for that a run may pass over: reading them, or leaving them, costs less than a run. */
const GAP = 8;
/** A cell of a run that is not asked for, and what it weighs, format and content. */
const NONE = -1;
const NULL_BYTES = 14;
/** What a cell whose content is not known yet may weigh, formula and format together. */
const UNREAD_BYTES = 120;
const TEXT = '@';

type Place = Pick<CellState, 'row' | 'column'>;

/** Cells of one column, one under the other; `at`: their places in the list given, NONE for a cell passed over. */
interface Run {
  readonly column: number;
  readonly first: number;
  readonly at: number[];
}

/** @param bytes what a cell weighs in a message: a run alone stays under half the size of one */
function runsOf(cells: readonly Place[], bytes: (cell: number) => number): Run[] {
  const order = Array.from(cells, (_, i) => i).sort(
    (a, b) => cells[a].column - cells[b].column || cells[a].row - cells[b].row,
  );
  const runs: Run[] = [];
  let size = 0;
  for (const i of order) {
    const { row, column } = cells[i];
    const last = runs[runs.length - 1];
    const weight = bytes(i);
    const gap = last !== undefined && last.column === column ? row - last.first - last.at.length : Infinity;
    if (gap >= 0 && gap <= GAP && size + weight < MESSAGE_BYTES / 2) {
      for (let passed = 0; passed < gap; passed++) last.at.push(NONE);
      last.at.push(i);
      size += weight;
    } else {
      runs.push({ column, first: row, at: [i] });
      size = weight;
    }
  }
  return runs;
}

/** Runs together up to the size of a message. */
function batches(runs: readonly Run[], bytes: (run: Run) => number): Run[][] {
  const all: Run[][] = [];
  let size = Infinity;
  for (const run of runs) {
    const weight = RUN_BYTES + bytes(run);
    if (size + weight > MESSAGE_BYTES || all[all.length - 1].length >= MOST_RUNS) {
      all.push([]);
      size = 0;
    }
    all[all.length - 1].push(run);
    size += weight;
  }
  return all;
}

function rangeOf(sheet: Excel.Worksheet, { first, column, at }: Run): Excel.Range {
  return sheet.getRangeByIndexes(first, column, at.length, 1);
}

/**
 * The state of a cell. `formulas` gives a formula and a text that begins like one in the same way: its value tells them
 * apart. The format goes with that: under the text format, a state that begins as a formula is a text.
 */
function stateOf(row: number, column: number, value: unknown, formula: unknown, format: unknown): CellState {
  const shown = String(format);
  if (typeof formula === 'string' && formula[0] === '=') {
    if (formula !== value) return { row, column, value: formula, format: shown === TEXT ? 'General' : shown };
    return { row, column, value: formula, format: TEXT };
  }
  return { row, column, value: value as CellState['value'], format: shown };
}

/** Two halves of a batch that Excel found too large to answer; null when it is one cell. */
function halves(batch: readonly Run[]): [Run[], Run[]] | null {
  if (batch.length > 1) {
    const middle = batch.length >> 1;
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  const [{ column, first, at }] = batch;
  const middle = at.length >> 1;
  if (middle === 0) return null;
  return [[{ column, first, at: at.slice(0, middle) }], [{ column, first: first + middle, at: at.slice(middle) }]];
}

function states(name: string, cells: readonly Place[], watch?: Watch): Promise<readonly CellState[]> {
  return excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const found = new Array<CellState>(cells.length);
    let done = 0;
    const left = batches(
      runsOf(cells, () => UNREAD_BYTES),
      ({ at }) => at.length * UNREAD_BYTES,
    ).reverse();
    for (let batch = left.pop(); batch !== undefined; batch = left.pop()) {
      const ranges = batch.map((run) => rangeOf(sheet, run).load('values, formulas, numberFormat'));
      try {
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request per block keeps each under 5 MB
        await context.sync();
      } catch (error) {
        const parts = TOO_LARGE.includes(officeCode(error)) ? halves(batch) : null;
        if (parts === null) throw error;
        left.push(parts[1], parts[0]);
        continue;
      }
      batch.forEach(({ at, column, first }, r) => {
        const { values, formulas, numberFormat } = ranges[r];
        at.forEach((place, i) => {
          if (place === NONE) return;
          done++;
          found[place] = stateOf(first + i, column, values[i][0], formulas[i][0], numberFormat[i][0]);
        });
      });
      watchBlock(watch, done, cells.length);
    }
    return found;
  });
}

/** What Excel must be given for a state to come back as it is. */
function given({ value, format }: CellState): string | number | boolean {
  if (typeof value !== 'string') return value;
  if (format === TEXT) return textCell(value);
  return value[0] === '=' ? value : markedText(value);
}

/** One format for all, or one per cell; null for a cell passed over, which Excel then leaves as it is. */
function formatsOf(states: readonly (CellState | null)[]): (string | null)[][] {
  const format = states[0]?.format;
  if (states.every((state) => state !== null && state.format === format)) return format as unknown as string[][];
  return states.map((state) => [state === null ? null : state.format]);
}

function write(name: string, cells: readonly CellState[], watch?: Watch): Promise<void> {
  return excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const protection = sheet.protection.load('protected');
    await context.sync();
    // Before the first cell: Excel would refuse in the middle.
    if (protection.protected) throw new HostRefusal('panneau.erreur.protege');
    const bytes = (i: number): number => rowBytes([cells[i].value, cells[i].format]);
    const weight = ({ at }: Run): number => at.reduce((sum, i) => sum + (i === NONE ? NULL_BYTES : bytes(i)), 0);
    let done = 0;
    for (const batch of batches(runsOf(cells, bytes), weight)) {
      for (const run of batch) {
        const range = rangeOf(sheet, run);
        const states = run.at.map((i) => (i === NONE ? null : cells[i]));
        range.numberFormat = formatsOf(states) as string[][];
        range.formulas = states.map((state) => [state === null ? null : given(state)]);
        done += states.filter((state) => state !== null).length;
      }
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request per block keeps each under 5 MB
      await context.sync();
      watchBlock(watch, done, cells.length);
    }
  });
}

/** Rewrites cells of the open workbook. Hidden and filtered rows are rows like others: only the cells given change. */
export const excelEditor: CellEditor = { states, write };
