/** Starts the worker from the page's own script: one file holds everything, and blob: is the only source it may come from. */
import type { WorkerLike } from './client';

/** Starts a worker that runs `code`. @throws where the browser refuses workers */
export function startWorker(code: string): WorkerLike {
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(address);
  // The address is read when the worker starts, which is later.
  worker.addEventListener('message', () => URL.revokeObjectURL(address), { once: true });
  return worker as unknown as WorkerLike;
}
