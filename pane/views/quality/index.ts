/** The view "Grille qualité": templates to fill in, returned workbooks read back, and what is made of them. */
import { element } from '../../element';
import { libraryOf } from '../../ownQuality';
import type { View, ViewContext } from '../view';
import { comparingSection } from './comparingSection';
import { creatingSection } from './creatingSection';
import { findingsSection } from './findings';
import { liveGrid } from './liveGrid';
import { ownSection } from './ownSection';
import { producingSection } from './producingSection';
import { readingSection } from './readingSection';
import { stateOf } from './state';
import { summarySection } from './summary';

function render(context: ViewContext): readonly Node[] {
  const { session, say } = context;
  const state = stateOf(session);
  const library = libraryOf(session.ownQuality);
  const { reading } = state;
  return [
    element('p', {}, say('grille.presentation')),
    ...(reading === null
      ? [element('ol', { class: 'steps' }, ...[1, 2, 3].map((n) => element('li', {}, say(`grille.commencer.${n}`))))]
      : []),
    creatingSection(state, library, context),
    readingSection(state, context),
    ...(reading === null
      ? []
      : [
          element(
            'section',
            { id: 'grille-lu' },
            summarySection(reading, context),
            ...liveGrid(state, context),
            findingsSection(state, reading, context),
          ),
        ]),
    producingSection(state, library, context),
    comparingSection(state, context),
    ownSection(state, library, context),
  ];
}

export const qualityView: View = { id: 'grille', title: 'grille.titre', render };
