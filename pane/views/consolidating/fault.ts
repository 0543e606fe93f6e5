/** Why a file is not taken, as a person reads it. */
import { Problem } from '../../../core/messages';
import { element } from '../../element';
import { saidProblem } from '../../spoken';
import type { ViewContext } from '../view';
import type { FileFault, RefusedRow } from './state';

/** What; why and what to do where the fault tells them. */
export interface SaidFault {
  readonly quoi: string;
  readonly pourquoi?: string;
  readonly action?: string;
}

export function saidFault(fault: FileFault, { host, say }: ViewContext): SaidFault {
  return fault instanceof Problem ? saidProblem(fault, host.language) : { quoi: say(fault.phraseCode, fault.slots) };
}

/** The files that were not taken, each named, with what to do. */
export function refusedSection(refused: readonly RefusedRow[], context: ViewContext): HTMLElement[] {
  if (refused.length === 0) return [];
  const { say } = context;
  const blocks = refused.map(({ nom, fault }) => {
    const { quoi, pourquoi, action } = saidFault(fault, context);
    return element(
      'div',
      { class: 'probleme' },
      element('p', { class: 'what' }, say('consolider.resultat.refus', { nom, quoi })),
      ...(pourquoi === undefined ? [] : [element('p', {}, pourquoi)]),
      ...(action === undefined ? [] : [element('p', { class: 'do' }, action)]),
    );
  });
  const titre = say('consolider.refus', { n: refused.length });
  return [element('section', { id: 'consolider-refus' }, element('h3', {}, titre), ...blocks)];
}
