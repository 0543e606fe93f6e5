/** What the network is read with: its name, the day at which delays count, the référentiels at hand. */
import type { Library } from '../../../core/quality/referentials';
import type { Frame, NetworkSettings } from '../../../core/tasks/quality';
import { defaultNetworkSettings } from '../../../core/tasks/quality';
import { element } from '../../element';
import { input, labelled } from '../../fields';
import { libraryOf } from '../../ownQuality';
import { today } from '../settings/state';
import type { ViewContext } from '../view';
import type { QualityState } from './state';

export interface NetworkFrame extends Frame {
  readonly settings: NetworkSettings;
  readonly library: Library;
  /** ISO day. */
  readonly date: string;
}

/** The name that is proposed: that of the region, where there is one. */
function proposedName({ session, say }: ViewContext): string {
  return session.network?.registre.nom ?? session.region?.nom ?? say('qualite.nom_par_defaut');
}

/** @throws Problem of `libraryOf` */
export function networkFrame(state: QualityState, context: ViewContext): NetworkFrame {
  const { ownQuality } = context.session;
  const typed = state.nom?.trim() ?? '';
  return {
    settings: defaultNetworkSettings(typed === '' ? proposedName(context) : typed),
    date: state.date ?? today(),
    own: ownQuality,
    library: libraryOf(ownQuality),
  };
}

/** Name and day, folded: they are seldom changed. */
export function networkSettings(state: QualityState, context: ViewContext): HTMLElement {
  const { say } = context;
  return element(
    'details',
    {},
    element('summary', {}, say('grille.reglages')),
    labelled(
      'grille-nom',
      say('grille.reglages.nom'),
      input('text', state.nom ?? proposedName(context), (nom) => (state.nom = nom)),
    ),
    labelled(
      'grille-date',
      say('grille.reglages.date'),
      input('date', state.date ?? today(), (date) => (state.date = date === '' ? null : date)),
      say('grille.reglages.date.aide'),
    ),
  );
}
