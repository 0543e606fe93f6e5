/** « Synthèse anonyme »: whether there was one before is asked first, and why its memory must be kept is said. */
import { button, element } from '../../element';
import { filePicker } from '../../fields';
import type { OpenNetwork } from '../../session';
import type { ViewContext } from '../view';
import type { QualityState } from './state';
import { deliverSynthesis, isEmptyMemory, startMemory, takeMemory } from './synthesis';

const FIRST = 'grille-synthese-premiere';

/** Nobody has said yet: the first one, or one after another. */
function question(state: QualityState, context: ViewContext): HTMLElement[] {
  const { say, tell, attempt, refresh } = context;
  const picker = filePicker(
    'grille-memoire',
    say('grille.synthese.reprendre'),
    '.json,application/json',
    ([file]) =>
      attempt(async () => {
        takeMemory(await file.text(), file.name, state);
        refresh();
        document.getElementById('grille-synthese-faire')?.focus();
        tell(say('grille.synthese.reprise'));
      }),
    say('grille.synthese.reprendre.aide'),
  );
  const first = (): void => {
    startMemory(state);
    refresh();
    document.getElementById('grille-synthese-faire')?.focus();
  };
  return [picker, element('p', { class: 'actions' }, button(say('grille.synthese.premiere'), first, { id: FIRST }))];
}

export function synthesisSection(network: OpenNetwork, state: QualityState, context: ViewContext): HTMLElement[] {
  const { say, work, refresh } = context;
  const { memory } = state;
  const head = [
    element('h4', {}, say('grille.synthese')),
    element('p', {}, say('grille.synthese.texte')),
    element('p', { class: 'promise' }, say('grille.synthese.pourquoi')),
  ];
  if (memory === null) return [...head, ...question(state, context)];
  const start = (): void =>
    work('grille.etape.synthese', (running) => deliverSynthesis(network, memory, state, context, running));
  const change = (): void => {
    state.memory = null;
    refresh();
    document.getElementById(FIRST)?.focus();
  };
  return [
    ...head,
    element('p', {}, say(isEmptyMemory(memory) ? 'grille.synthese.sans_memoire' : 'grille.synthese.avec_memoire')),
    element(
      'p',
      { class: 'actions' },
      button(say('grille.synthese.faire'), start, { id: 'grille-synthese-faire', class: 'primary' }),
      button(say('grille.synthese.changer'), change),
    ),
  ];
}
