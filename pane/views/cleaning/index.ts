/** The view « Nettoyer »: choose, confirm what columns hold, see what is wrong, decide, repair, undo. */
import { element } from '../../element';
import type { View, ViewContext } from '../view';
import { decisionsSection } from './decisions';
import { findingsSection } from './findings';
import { mappingSection } from './mappingTable';
import { repairsSection } from './repairs';
import { resultsSection } from './results';
import { clean } from './run';
import { loadPlaces, sourceSection } from './source';
import type { CleaningState } from './state';
import { cleaningState } from './state';
import { undoSection } from './undo';

function outcome(context: ViewContext, state: CleaningState): HTMLElement[] {
  const { cleaned, questions, acceptance, place } = state;
  if (cleaned === null || questions === null || acceptance === null || place === null) return [];
  const results = resultsSection({ cleaned, acceptance }, context, state);
  const decisions = decisionsSection(questions, context, state, () => clean(context, state));
  return [
    findingsSection(cleaned, place, state, context, decisions.show),
    decisions.node,
    repairsSection(acceptance, cleaned.file.raw, state.opened, context, results.update),
    results.node,
  ];
}

export const cleaningView: View = {
  id: 'nettoyer',
  title: 'nettoyer.titre',
  render: (context) => {
    const state = cleaningState(context.session);
    loadPlaces(context, state);
    return [
      element('p', {}, context.say('nettoyer.presentation')),
      sourceSection(context, state),
      ...mappingSection(context, state, () => clean(context, state)),
      ...outcome(context, state),
      ...undoSection(context, state),
    ];
  },
};
