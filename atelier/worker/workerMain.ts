/** The worker's side of the exchange: the same bundle as the page's, run without a document. */
import { Engine } from './engine';
import { Assembly, parcels, type Parcel } from './parcel';
import type { FromWorker, Request, ToWorker } from './protocol';

/** What we use of a worker's global scope. */
export interface WorkerScope {
  onmessage: ((event: { readonly data: ToWorker }) => void) | null;
  postMessage(message: FromWorker, transfer: ArrayBuffer[]): void;
}

/** Listens to the page. */
export function listen(scope: WorkerScope): void {
  const engine = new Engine();
  let assembly = new Assembly();
  const post = ({ message, transfer }: Parcel): void => scope.postMessage(message, [...transfer]);
  scope.onmessage = ({ data }) => {
    if (data.kind === 'part') {
      assembly.add(data);
      return;
    }
    const request = assembly.whole(data) as Request;
    assembly = new Assembly();
    void engine.answer(request, {
      tell: (told) => scope.postMessage(told, []),
      done: (value, give) => {
        for (const parcel of parcels(value, give)) post(parcel);
      },
    });
  };
  scope.postMessage({ kind: 'ready' }, []);
}
