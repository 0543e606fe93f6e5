/** One long work at a time: its progress bar, its Cancel, and the controls that wait for it. */
import type { Slots } from '../core/messages';
import type { Progress, Task } from '../core/tasks/task';
import { button, element } from './element';
import { cancelled, type Watch } from './host';
import { breathe, runInSlices } from './stepping';
import type { Work } from './views/view';

export class Working {
  /** To be put in the frame; hidden while nothing runs. */
  readonly element: HTMLElement;
  private readonly bar: HTMLProgressElement;
  private readonly label: HTMLElement;
  private stop = false;
  private running = false;

  constructor(private readonly say: (code: string, slots?: Slots) => string) {
    this.label = element('span', { id: 'travail-etape' });
    this.bar = element('progress', { attributes: { 'aria-labelledby': 'travail-etape' } });
    const cancel = button(say('panneau.annuler'), () => (this.stop = true));
    this.element = element('div', { class: 'working' }, this.label, this.bar, cancel);
    this.element.hidden = true;
  }

  get isRunning(): boolean {
    return this.running;
  }

  /** Runs `job` with the bar shown; `controls` are inert meanwhile. */
  async run(title: string, controls: HTMLElement, job: (work: Work) => Promise<void>): Promise<void> {
    this.running = true;
    this.stop = false;
    this.show({ step: title, done: 0, total: 0 });
    this.element.hidden = false;
    controls.inert = true;
    try {
      await job(this.work());
    } finally {
      this.running = false;
      this.element.hidden = true;
      controls.inert = false;
    }
  }

  private work(): Work {
    const isCancelled = (): boolean => this.stop;
    return {
      run: async <Result>(task: Task<Result>): Promise<Result> => {
        const result = await runInSlices(task, (progress) => this.show(progress), isCancelled);
        if (result === null) throw cancelled();
        return result;
      },
      watch: (step: string): Watch => ({ onBlock: (done, total) => this.show({ step, done, total }), isCancelled }),
      step: async (step, done = 0, total = 0) => {
        this.show({ step, done, total });
        await breathe();
        if (this.stop) throw cancelled();
      },
    };
  }

  /** A total of 0 is an unknown one: the bar then only shows that something goes on. */
  private show({ step, done, total }: Progress): void {
    this.label.textContent = this.say(stepCode(step));
    if (total > 0) {
      this.bar.max = total;
      this.bar.value = done;
    } else this.bar.removeAttribute('value');
  }
}

/** Steps of the core have the phrases of the command line's bars. */
function stepCode(step: string): string {
  return step.includes('.') ? step : `etape.${step}`;
}
