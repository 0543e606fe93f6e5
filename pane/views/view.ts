/** What a view is, and what the frame lends it. */
import type { Slots } from '../../core/messages';
import type { Task } from '../../core/tasks/task';
import type { PaneHost, Watch } from '../host';
import type { Session } from '../session';

/** A long work in hand: it shows on the one progress bar, and its Cancel works. */
export interface Work {
  /** Runs a task of the core in slices. @throws `cancelled()` when the person cancels */
  readonly run: <Result>(task: Task<Result>) => Promise<Result>;
  /** To be handed to the host; `step` is a phrase code that names what it does. */
  readonly watch: (step: string) => Watch;
  /** For work that is neither: names the step, and throws `cancelled()` when the person has cancelled. */
  readonly step: (code: string, done?: number, total?: number) => Promise<void>;
}

export interface ViewContext {
  readonly host: PaneHost;
  readonly session: Session;
  /** A phrase of core/messages in the host's language. */
  readonly say: (code: string, slots?: Slots) => string;
  /** Writes the status line, which assistive technologies read out. */
  readonly tell: (sentence: string) => void;
  readonly open: (viewId: string) => void;
  /** Draws the view in hand again, focus kept by id. */
  readonly refresh: () => void;
  /** Runs work that may fail: a Problem is shown with what, why and what to do; a refusal in the status line. */
  readonly attempt: (work: () => Promise<void>) => void;
  /** The same for long work: progress bar, Cancel; the view's controls wait meanwhile. One at a time. */
  readonly work: (title: string, work: (work: Work) => Promise<void>) => void;
}

/** One task, one view. */
export interface View {
  readonly id: string;
  /** Phrase code of its title. */
  readonly title: string;
  readonly render: (context: ViewContext) => readonly Node[];
}
