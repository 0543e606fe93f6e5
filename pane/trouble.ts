/** The panel of a problem: what, why, what to do; read out at once, put away by the person. */
import type { Message, Slots } from '../core/messages';
import { button, element } from './element';
import { faultPlace } from './faultPlace';
import { version } from './version';

export class Trouble {
  /** To be put in the frame; empty while there is no problem. */
  readonly element: HTMLElement = element('div', { class: 'probleme', attributes: { role: 'alert' } });

  constructor(private readonly say: (code: string, slots?: Slots) => string) {
    this.element.hidden = true;
  }

  show({ quoi, pourquoi, action }: Message): void {
    const { say } = this;
    this.fill(
      element('p', { class: 'what' }, quoi),
      element('p', {}, pourquoi),
      element('p', { class: 'do' }, element('strong', {}, say('panneau.probleme.action')), ` ${action}`),
    );
  }

  /** A fault of ours: what to do, and what to copy for whoever mends it (version, kind and place, no value). */
  showFault(error: unknown): void {
    const { say } = this;
    this.fill(
      element('p', { class: 'what' }, say('panneau.erreur')),
      element('p', {}, say('panneau.erreur.nous')),
      element(
        'details',
        {},
        element('summary', {}, say('panneau.erreur.details')),
        element('p', {}, element('code', {}, `suivi-vae ${version}, ${faultPlace(error)}`)),
      ),
    );
  }

  private fill(...told: HTMLElement[]): void {
    this.element.hidden = false;
    this.element.replaceChildren(
      ...told,
      button(this.say('panneau.probleme.fermer'), () => this.clear()),
    );
  }

  clear(): void {
    this.element.replaceChildren();
    this.element.hidden = true;
  }
}
