/** The view « Nettoyer »: choose, confirm what columns hold, see what is wrong, repair, undo. */
import { nettoyer } from '../../../core/tasks';
import { element } from '../../element';
import type { View, ViewContext } from '../view';
import { Acceptance } from './acceptance';
import { countToCorrect, findingsSection } from './findings';
import { focusOn } from './focus';
import { profileOf } from './mapping';
import { mappingSection } from './mappingTable';
import { markCells } from './marks';
import { repairsSection } from './repairs';
import { resultsSection } from './results';
import { loadPlaces, sourceSection } from './source';
import type { CleaningState } from './state';
import { certifierOf, cleaningState, dayOfData } from './state';
import { undoSection } from './undo';

function clean(context: ViewContext, state: CleaningState): void {
  const { session, say, tell, refresh } = context;
  const { read, mapping, place } = state;
  if (read === null || mapping === null || place === null) return;
  context.work('nettoyer.etape.nettoyage', async (work) => {
    const { id } = certifierOf(state, session);
    const profile = profileOf(read.raw, mapping, id, state.profile, state.absent);
    const extensions = session.region?.rubriques.extensions ?? [];
    const cleaned = await work.run(nettoyer(read.raw, profile, extensions, dayOfData(session, id)));
    state.cleaned = cleaned;
    state.acceptance = new Acceptance(cleaned.repairs);
    markCells(context.host, place, cleaned);
    refresh();
    focusOn('nettoyer-constats');
    const n = countToCorrect(cleaned.groups);
    tell(say('nettoyer.fini', { n, cellules: state.acceptance.count }));
  });
}

function outcome(context: ViewContext, state: CleaningState): HTMLElement[] {
  const { cleaned, acceptance, place } = state;
  if (cleaned === null || acceptance === null || place === null) return [];
  const results = resultsSection({ cleaned, acceptance }, context, state);
  return [
    findingsSection(cleaned, place, state.absent, context),
    repairsSection(acceptance, cleaned.file.raw, context, results.update),
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
