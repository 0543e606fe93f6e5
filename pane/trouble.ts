/** The panel of a problem: what, why, what to do; read out at once, put away by the person. */
import type { Message, Slots } from '../core/messages';
import { button, element } from './element';

export class Trouble {
  /** To be put in the frame; empty while there is no problem. */
  readonly element: HTMLElement = element('div', { class: 'probleme', attributes: { role: 'alert' } });

  constructor(private readonly say: (code: string, slots?: Slots) => string) {
    this.element.hidden = true;
  }

  show({ quoi, pourquoi, action }: Message): void {
    const { say } = this;
    this.element.hidden = false;
    this.element.replaceChildren(
      element('p', { class: 'what' }, quoi),
      element('p', {}, pourquoi),
      element('p', { class: 'do' }, element('strong', {}, say('panneau.probleme.action')), ` ${action}`),
      button(say('panneau.probleme.fermer'), () => this.clear()),
    );
  }

  clear(): void {
    this.element.replaceChildren();
    this.element.hidden = true;
  }
}
