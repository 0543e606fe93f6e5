/** The view "Pseudonymiser": what a certifier may hand over to the region, without any identity. */
import { profileFromProposal } from '../../../core/profiles';
import { columnFates, isPseudonymisedDelivery } from '../../../core/tasks';
import { element } from '../../element';
import { keyBox } from '../../keyBox';
import type { View, ViewContext } from '../view';
import { fatesSection } from './fates';
import { outcomeSection } from './outcome';
import { sourceSection } from './source';
import { knownProfile, stateOf } from './state';

function render(context: ViewContext): readonly Node[] {
  const { session, say } = context;
  const state = stateOf(session);
  const head = [element('p', {}, say('pseudonymiser.presentation')), sourceSection(state, context)];
  const { read } = state;
  if (read === null) return head;
  if (isPseudonymisedDelivery(read.raw))
    return [...head, element('p', { class: 'promise' }, say('pseudonymiser.deja'))];
  const known = knownProfile(session, state);
  const profile = known ?? profileFromProposal(read.raw, read.proposals, state.certificateur);
  const fates = columnFates(read.raw, profile, { sensibles: state.sensibles });
  return [
    ...head,
    fatesSection(state, read.raw, fates, known, context),
    element(
      'section',
      {},
      element('h3', {}, say('pseudonymiser.etape3')),
      element('p', { class: 'aide' }, say('pseudonymiser.cle.aide')),
      keyBox('appariement', 'pseudo-cle', context),
    ),
    outcomeSection(state, profile, context),
  ];
}

export const pseudonymisingView: View = { id: 'pseudonymiser', title: 'pseudonymiser.titre', render };
