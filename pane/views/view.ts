/** What a view is, and what the frame lends it. */
import type { Slots } from '../../core/messages';
import type { PaneHost } from '../host';

export interface ViewContext {
  readonly host: PaneHost;
  /** A phrase of core/messages in the host's language. */
  readonly say: (code: string, slots?: Slots) => string;
  /** Writes the status line, which assistive technologies read out. */
  readonly tell: (sentence: string) => void;
  readonly open: (viewId: string) => void;
  /** Runs work that may fail, and says so in the status line. */
  readonly attempt: (work: () => Promise<void>) => void;
}

/** One task, one view. */
export interface View {
  readonly id: string;
  /** Phrase code of its title. */
  readonly title: string;
  readonly render: (context: ViewContext) => readonly Node[];
}
