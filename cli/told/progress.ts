/** Progress on stderr: a bar on a terminal, one line a step elsewhere; never on stdout. */
import { phrase } from '../../core/messages';
import type { Progress } from '../../core/tasks';

const WIDTH = 24;
/** Milliseconds: a shorter step would be told as « 0,0 s ». */
const SHORTEST = 50;

/** Shows the steps of a task and, on a terminal, how far the current one is. */
export class ProgressBar {
  private step = '';
  private started = 0;
  private readonly durations: Record<string, number> = {};
  private readonly bar = process.stderr.isTTY === true && process.env.NO_COLOR === undefined;
  private lastPaint = 0;

  constructor(private readonly silent: boolean) {}

  /** Reports where the task is. */
  report({ step, done, total }: Progress, detail = ''): void {
    if (step !== this.step) this.open(step);
    if (this.silent || !this.bar) return;
    const now = performance.now();
    if (now - this.lastPaint < 40 && done < total) return;
    this.lastPaint = now;
    const share = total > 0 ? Math.min(1, done / total) : 0;
    const filled = Math.round(share * WIDTH);
    const label = phrase(`etape.${step}`).padEnd(28);
    const percent = `${Math.round(share * 100)} %`.padStart(5);
    process.stderr.write(`\r\u001b[K${label} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${percent} ${detail}`);
  }

  /** Says something of its own between two paintings of the bar; always told, on stderr. */
  tell(sentence: string): void {
    process.stderr.write(`${this.bar && !this.silent ? '\r\u001b[K' : ''}${sentence}\n`);
  }

  private open(step: string): void {
    this.close();
    this.step = step;
    this.started = performance.now();
    // The first painting of a step never waits: some steps report nothing more before they end.
    this.lastPaint = 0;
  }

  /** Ends the current step. */
  close(): void {
    if (this.step === '') return;
    const elapsed = performance.now() - this.started;
    this.durations[this.step] = Math.round((this.durations[this.step] ?? 0) + elapsed);
    // A step of no time, as there are some for each sheet, says nothing.
    if (!this.silent && (this.bar || elapsed >= SHORTEST)) {
      const line = `${phrase(`etape.${this.step}`).padEnd(28)} ${(elapsed / 1000).toFixed(1).replace('.', ',')} s`;
      process.stderr.write(this.bar ? `\r\u001b[K${elapsed < SHORTEST ? '' : `${line}\n`}` : `${line}\n`);
    }
    this.step = '';
  }

  /** Ends the last step and says how much memory the whole took. */
  finish(): void {
    this.close();
    if (this.silent) return;
    // KiB on every system (Node documentation, process.resourceUsage).
    const megabytes = Math.round((process.resourceUsage().maxRSS * 1024) / 1e6);
    process.stderr.write(`${phrase('resume.memoire', { n: megabytes })}\n`);
  }

  /** Durations in whole milliseconds by step, for `--json`. */
  get milliseconds(): Readonly<Record<string, number>> {
    return this.durations;
  }
}
