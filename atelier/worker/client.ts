/** The page's side of the exchange: one request at a time, progress, Cancel, a worker that dies, or no worker at all. */
import { Problem } from '../../core/messages';
import { cancelled, watchBlock, type Watch } from '../../pane/host';
import { breathe } from '../../pane/stepping';
import { Engine } from './engine';
import { Assembly, parcels } from './parcel';
import type { Exchanges, FromWorker, Request, SentFile, ToWorker } from './protocol';

/** What we use of a Worker. */
export interface WorkerLike {
  onmessage: ((event: { readonly data: FromWorker }) => void) | null;
  onerror: ((event: { preventDefault(): void }) => void) | null;
  onmessageerror: (() => void) | null;
  postMessage(message: ToWorker, transfer: ArrayBuffer[]): void;
  terminate(): void;
}

/** A file of the page, as `SentFile` needs it. */
export interface HeldFile {
  readonly number: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}

type FileRequest = 'open' | 'table' | 'tables' | 'grid';
type FileAsk<Name extends FileRequest> = Omit<Exchanges[Name]['ask'], 'file'>;

/** How often a Cancel is looked for while the worker is silent: reading a workbook is one long call. */
const CANCEL_MS = 150;
/** Sending is cut as work of the core is (pane/stepping). */
const SLICE_MS = 12;

/** The worker let that file go. */
class Missing extends Error {}

/** The reading was interrupted: the worker died (memory, most often). */
function interrupted(): Problem {
  return new Problem('lecture_interrompue', { fichier: '' });
}

export class ReaderClient {
  private worker: WorkerLike | null = null;
  /** Reads in the page, once a worker was refused. */
  private inPage: Engine | null = null;
  private readonly sent = new Set<number>();
  private last: Promise<unknown> = Promise.resolve();
  private pending = 0;

  /**
   * @param start makes a worker; may throw where the browser refuses it
   * @param onRefused told once, when the page must read by itself
   */
  constructor(
    private readonly start: () => WorkerLike,
    private readonly onRefused: () => void,
  ) {}

  /** Whether something is asked for and not yet answered. */
  get isBusy(): boolean {
    return this.pending > 0;
  }

  /** Asks about a file. @throws Problem, which names the file; `cancelled()` */
  askAbout<Name extends FileRequest>(
    name: Name,
    file: HeldFile,
    more: FileAsk<Name>,
    watch?: Watch,
  ): Promise<Exchanges[Name]['answer']> {
    return this.inTurn(async () => {
      const sending = (bytes: Uint8Array | null): Request => {
        const sent: SentFile = { number: file.number, name: file.name, bytes };
        return { name, file: sent, ...more } as unknown as Request;
      };
      try {
        try {
          return await this.exchange(sending(this.sent.has(file.number) ? null : file.bytes), watch);
        } catch (error) {
          if (!(error instanceof Missing)) throw error;
          return await this.exchange(sending(file.bytes), watch);
        } finally {
          if (this.worker !== null) this.sent.add(file.number);
        }
      } catch (error) {
        throw error instanceof Problem ? new Problem(error.code, { ...error.slots, fichier: file.name }) : error;
      }
    });
  }

  /** Asks for what concerns no file. @throws Problem; `cancelled()` */
  ask<Name extends Exclude<keyof Exchanges, FileRequest>>(
    name: Name,
    ask: Exchanges[Name]['ask'],
    watch?: Watch,
  ): Promise<Exchanges[Name]['answer']> {
    return this.inTurn(() => this.exchange({ name, ...ask } as unknown as Request, watch));
  }

  private inTurn<Answer>(work: () => Promise<unknown>): Promise<Answer> {
    this.pending++;
    const turn = this.last.catch(() => undefined).then(work);
    this.last = turn.catch(() => undefined).then(() => this.pending--);
    return turn as Promise<Answer>;
  }

  private async exchange(request: Request, watch?: Watch): Promise<unknown> {
    watchBlock(watch, 0, 0);
    if (this.worker === null && this.inPage === null) await this.launch();
    return this.worker === null ? this.readInPage(request, watch) : this.readInWorker(this.worker, request, watch);
  }

  /** Starts a worker, or settles for the page. Resolves once the worker's code runs. */
  private async launch(): Promise<void> {
    const worker = await new Promise<WorkerLike | null>((resolve) => {
      try {
        const started = this.start();
        started.onmessage = () => resolve(started);
        started.onerror = (event) => {
          event.preventDefault();
          resolve(null);
        };
      } catch {
        resolve(null);
      }
    });
    this.worker = worker;
    if (worker !== null) return;
    this.inPage = new Engine();
    this.onRefused();
  }

  private async readInPage(request: Request, watch?: Watch): Promise<unknown> {
    await breathe();
    return new Promise((resolve, reject) => {
      void (this.inPage as Engine).answer(request, {
        done: (value) => resolve(value),
        tell: (told) => hear(told, watch, reject),
      });
    });
  }

  private readInWorker(worker: WorkerLike, request: Request, watch?: Watch): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const assembly = new Assembly();
      const leave = (end: () => void): void => {
        clearInterval(timer);
        worker.onmessage = worker.onerror = worker.onmessageerror = null;
        end();
      };
      const stop = (error: unknown): void =>
        leave(() => {
          worker.terminate();
          this.worker = null;
          this.sent.clear();
          reject(error);
        });
      const timer = setInterval(() => {
        if (watch?.isCancelled?.() === true) stop(cancelled());
      }, CANCEL_MS);
      worker.onmessage = ({ data }) => {
        if (data.kind === 'part') assembly.add(data);
        else if (data.kind === 'rest') leave(() => resolve(assembly.whole(data)));
        else hear(data, watch, (error) => leave(() => reject(error)));
      };
      worker.onerror = (event) => {
        event.preventDefault();
        stop(interrupted());
      };
      worker.onmessageerror = () => stop(interrupted());
      send(worker, request, () => this.worker === worker).catch(stop);
    });
  }
}

/** Posts a request little by little. */
async function send(worker: WorkerLike, request: Request, isAlive: () => boolean): Promise<void> {
  let end = performance.now() + SLICE_MS;
  for (const { message, transfer } of parcels(request, false)) {
    worker.postMessage(message, [...transfer]);
    if (performance.now() < end) continue;
    await breathe();
    if (!isAlive()) return;
    end = performance.now() + SLICE_MS;
  }
}

function hear(told: FromWorker, watch: Watch | undefined, reject: (error: unknown) => void): void {
  if (told.kind === 'progress') watch?.onBlock?.(told.done, told.total);
  else if (told.kind === 'missing') reject(new Missing());
  else if (told.kind === 'problem') reject(new Problem(told.code, told.slots));
  else if (told.kind === 'fault') reject(interrupted());
}
