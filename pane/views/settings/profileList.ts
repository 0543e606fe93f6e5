/** The profiles, by certifier: import, export, delete, take the deletion back. */
import type { Profile } from '../../../core/profiles';
import { encodeUtf8 } from '../../../core/table';
import { button, element } from '../../element';
import type { ViewContext } from '../view';
import type { SettingsState } from './state';

/** A profile as the text of its file. */
export function profileText(profile: Profile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}

export function profileList(state: SettingsState, context: ViewContext): HTMLElement[] {
  const { session, host, say, tell, attempt, refresh } = context;
  const nameOf = (id: string): string => session.region?.certificateurs.find((one) => one.id === id)?.nom ?? id;
  const row = ([id, profile]: [string, Profile]): HTMLElement => {
    const nom = nameOf(id);
    const exportOne = (): void =>
      attempt(async () => {
        const files = new Map([[`${id}.json`, encodeUtf8(profileText(profile))]]);
        tell(say('reglages.livre', { nom: await host.deliverFiles(`profil-${id}`, files) }));
      });
    const remove = (): void => {
      session.profiles.delete(id);
      state.removedProfile = profile;
      refresh();
      document.getElementById('profil-remettre')?.focus();
      tell(say('reglages.profil.supprime', { nom }));
    };
    return element(
      'li',
      {},
      say('reglages.profil', { nom, n: profile.colonnes.filter(({ rubrique }) => rubrique !== null).length }),
      element(
        'p',
        { class: 'actions' },
        button(say('reglages.profil.exporter'), exportOne, {
          attributes: { 'aria-label': say('reglages.profil.exporter.nom', { nom }) },
        }),
        button(say('reglages.profil.supprimer'), remove, {
          attributes: { 'aria-label': say('reglages.profil.supprimer.nom', { nom }) },
        }),
      ),
    );
  };
  const putBack = (): void => {
    const removed = state.removedProfile;
    if (removed === null) return;
    session.profiles.set(removed.certificateur, removed);
    state.removedProfile = null;
    refresh();
    tell(say('reglages.profil.remis', { nom: nameOf(removed.certificateur) }));
  };
  const { size } = session.profiles;
  return [
    size === 0
      ? element('p', {}, say('reglages.profils.vide'))
      : element('ul', {}, ...[...session.profiles].sort(([a], [b]) => (a < b ? -1 : 1)).map(row)),
    ...(state.removedProfile === null
      ? []
      : [element('p', {}, button(say('reglages.profil.remettre'), putBack, { id: 'profil-remettre' }))]),
  ];
}
