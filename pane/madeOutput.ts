/** Makes an output of the contract in steps, so that the pane stays alive meanwhile. */
import type { Output } from '../core/tasks';
import type { Task } from '../core/tasks/task';
import { inStep } from '../core/tasks/task';
import type { WorkbookModel } from '../core/workbook';
import type { Work } from './views/view';

function* stepped<Content>(steps: () => Generator<number, Content, void>, step = 'ecrire'): Task<Content> {
  yield { step, done: 0, total: 1 };
  return yield* inStep(step, steps());
}

/** @throws RangeError for an output that does not exist or is a workbook (a fault of ours) */
export function madeBytes(output: Output | undefined, work: Work): Promise<Uint8Array> {
  if (output?.genre !== 'octets') throw new RangeError('no such file');
  return work.run(stepped(output.steps));
}

/**
 * @param step what the progress line says meanwhile
 * @throws RangeError for an output that does not exist or is no workbook (a fault of ours)
 */
export function madeWorkbook(output: Output | undefined, work: Work, step?: string): Promise<WorkbookModel> {
  if (output?.genre !== 'classeur') throw new RangeError('no such workbook');
  return work.run(stepped(output.steps, step));
}
