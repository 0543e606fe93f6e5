/** A blocking problem of one delivery: whoever takes several may refuse that one, and go on with the others. */
import { Problem } from '../messages';
import type { ReadDelivery } from './consolider';
import type { Task } from './task';

/** Told as any problem; it says besides which delivery it comes from. */
export class DeliveryProblem extends Problem {
  constructor(
    { code, slots }: Problem,
    readonly read: ReadDelivery,
  ) {
    super(code, slots);
  }
}

/** Runs the work on one delivery. @throws DeliveryProblem for a Problem of that work */
export function* aboutDelivery<Result>(read: ReadDelivery, work: Task<Result>): Task<Result> {
  try {
    return yield* work;
  } catch (fault) {
    throw fault instanceof Problem ? new DeliveryProblem(fault, read) : fault;
  }
}
