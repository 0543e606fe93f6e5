/** One thread for the command lines of all the test files that a Jest worker runs, and a wait that needs no event loop. */
import { join } from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import threads from 'node:worker_threads';
import type { Run } from './run';

interface Thread {
  readonly port: MessagePort;
  readonly signal: Int32Array<SharedArrayBuffer>;
}

/** The longest command line of the tests takes some seconds; what never ends must fail. */
const LONGEST_MS = 170_000;

/**
 * Where the thread is kept: Jest gives each test file its own globals and its own copies of our modules; only Node's
 * modules are the same for all the files that a Jest worker runs.
 */
const shared: { suiviVae?: Thread } = threads as typeof threads & { suiviVae?: Thread };

function startThread(): Thread {
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const { port1: port, port2 } = new threads.MessageChannel();
  const worker = new threads.Worker(join(__dirname, 'commandThread.js'), {
    workerData: { port: port2, signal },
    transferList: [port2],
  });
  worker.unref();
  port.unref();
  return { port, signal };
}

/** Whether this test file has not run anything yet: the sources may have changed since another one did. */
let isFirst = true;

/**
 * Runs `suivi-vae ...args` in the thread and waits for its end, as spawnSync does.
 * @throws when it never ends.
 */
export function runInThread(args: readonly string[], env: Readonly<Record<string, string>>): Run {
  const { port, signal } = (shared.suiviVae ??= startThread());
  Atomics.store(signal, 0, 0);
  port.postMessage({ args, env, isFirst });
  isFirst = false;
  if (Atomics.wait(signal, 0, 0, LONGEST_MS) === 'timed-out') throw new Error(`suivi-vae ${args[0]} never ends`);
  return (threads.receiveMessageOnPort(port) as { message: Run }).message;
}
