/** The native bridge that Microsoft's client talks to: it counts messages, weighs them, refuses large ones, fails on demand. */
import { utf8Length } from '../bytes';
import { HostError, type HostErrorCode } from './errors';
import type { HostNode } from './node';
import { processQuery, References, type RequestBody, type ResponseBody } from './processQuery';

/** "Excel on the web has a payload size limit for requests and responses of 5MB" (Microsoft, Resource limits). */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** One round trip: what it carried, in bytes, and what came of it. */
export interface RoundTrip {
  readonly sent: number;
  readonly received: number;
  readonly actions: number;
  /** Only lets go of objects: the client sends it by itself at the end of a run. */
  readonly isCleanup: boolean;
  readonly error?: string;
}

/** A fault to come: at the request of that rank (1 is the next one). */
export interface Fault {
  readonly atRequest: number;
  readonly code: HostErrorCode;
  /** Share of the request's actions done before, from 0 to 1; 0 by default. */
  readonly after?: number;
}

/** What the client expects to find in `_richApiNativeBridge`. */
export interface NativeBridge {
  onMessageFromHost?: (text: string) => void;
  sendMessageToHost(text: string): void;
}

interface Message {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly url: string; readonly body: RequestBody };
}

export interface BridgeOptions {
  readonly payloadLimit?: number;
  /** Calls back later: a host never answers at once. */
  readonly later?: (answer: () => void) => void;
}

export class ExcelBridge implements NativeBridge {
  onMessageFromHost?: (text: string) => void;
  /** Every round trip since the beginning, or since `reset`. */
  trips: RoundTrip[] = [];
  readonly references = new References();
  private fault: { left: number; readonly fault: Fault } | null = null;
  private silentFrom = Infinity;

  constructor(
    private readonly root: HostNode,
    private readonly options: BridgeOptions = {},
  ) {}

  /** Round trips that somebody waited for. */
  get syncs(): RoundTrip[] {
    return this.trips.filter(({ isCleanup }) => !isCleanup);
  }

  /** Largest message, either way. */
  get largest(): number {
    return this.trips.reduce((most, { sent, received }) => Math.max(most, sent, received), 0);
  }

  reset(): void {
    this.trips = [];
  }

  failAt(fault: Fault): void {
    this.fault = { left: fault.atRequest, fault };
  }

  /** Answers `count` more requests, then nothing: the pane was closed, or the host is gone. */
  fallSilentAfter(count: number): void {
    this.silentFrom = this.trips.length + count;
  }

  sendMessageToHost(text: string): void {
    const message = JSON.parse(text) as Message;
    if (message.type !== 1 || message.message.url !== 'ProcessQuery') throw new Error(`unknown message: ${text}`);
    const answer = () => this.answer(message, utf8Length(text));
    (this.options.later ?? ((done) => setTimeout(done, 0)))(answer);
  }

  private answer({ id, message }: Message, sent: number): void {
    if (this.trips.length >= this.silentFrom) return;
    const { body } = message;
    const letsGo = ({ Name }: { Name: string }) => Name === '_RemoveReference';
    const isCleanup = body.Actions.some(letsGo) && body.Actions.every((a) => a.ActionType === 1 || letsGo(a));
    const limit = this.options.payloadLimit ?? PAYLOAD_LIMIT;
    let reply: unknown;
    let error: string | undefined;
    if (sent > limit) reply = refusal((error = 'RequestPayloadSizeLimitExceeded'));
    else {
      const result = this.run(body, isCleanup);
      reply = { statusCode: 200, headers: {}, body: result };
      error = result.Error?.Code;
    }
    let text = JSON.stringify({ id, type: 2, message: reply });
    if (utf8Length(text) > limit) {
      text = JSON.stringify({ id, type: 2, message: refusal((error = 'ResponsePayloadSizeLimitExceeded')) });
    }
    this.trips.push({ sent, received: utf8Length(text), actions: body.Actions.length, isCleanup, error });
    this.onMessageFromHost?.(text);
  }

  private run(body: RequestBody, isCleanup: boolean): ResponseBody {
    const { fault } = this;
    if (fault === null || isCleanup || --fault.left > 0) return processQuery(this.root, this.references, body);
    this.fault = null;
    return processQuery(this.root, this.references, body, {
      beforeAction: Math.floor((fault.fault.after ?? 0) * body.Actions.length),
      error: new HostError(fault.fault.code),
    });
  }
}

/** The whole request is refused, before anything is done. */
function refusal(code: HostErrorCode): unknown {
  return { statusCode: 400, headers: {}, body: { error: { code, message: new HostError(code).message } } };
}
