/** The certifiers of the region, one fold each: add, edit, remove, take the removal back. */
import { codeListById } from '../../../core/dictionary';
import { button, element } from '../../element';
import { input, labelled, select } from '../../fields';
import type { ViewContext } from '../view';
import type { CertifierDraft } from './draft';
import { emptyCertifier, idOf } from './draft';
import type { SettingsState } from './state';

const NATURES = ['certificateur', 'conseil', 'accompagnement'];

function fields(certifier: CertifierDraft, at: number, state: SettingsState, { say }: ViewContext): HTMLElement[] {
  const id = (name: string): string => `certificateur-${at}-${name}`;
  const ministries = codeListById('ministere').codes.map(({ code, libelle }) => ({ value: code, label: libelle }));
  const key = input('text', certifier.id, (value) => (certifier.id = value), {
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const name = input('text', certifier.nom, (value) => (certifier.nom = value), { autocomplete: 'off' });
  // A name is enough to begin with: the id is made of it, and may be changed.
  name.addEventListener('change', () => {
    if (certifier.id !== '' || certifier.nom.trim() === '') return;
    const taken = state.draft.certificateurs.map((one) => one.id);
    certifier.id = idOf(certifier.nom, taken);
    key.value = certifier.id;
  });
  return [
    labelled(id('nom'), say('reglages.certificateur.nom'), name),
    labelled(id('id'), say('reglages.certificateur.id'), key, say('reglages.certificateur.id.aide')),
    labelled(
      id('nature'),
      say('reglages.certificateur.nature'),
      select(
        NATURES.map((value) => ({ value, label: say(`reglages.nature.${value}`) })),
        certifier.nature,
        (value) => (certifier.nature = value),
      ),
    ),
    labelled(
      id('ministere'),
      say('reglages.certificateur.ministere'),
      select(
        [{ value: '', label: say('reglages.ministere.aucun') }, ...ministries],
        certifier.ministere,
        (value) => (certifier.ministere = value),
      ),
    ),
    labelled(
      id('date'),
      say('reglages.certificateur.date_arret'),
      input('date', certifier.date_arret, (value) => (certifier.date_arret = value)),
      say('reglages.certificateur.date_arret.aide'),
    ),
  ];
}

/** Every change goes to the draft at once. */
export function certifierRows(state: SettingsState, context: ViewContext): HTMLElement {
  const { say, tell, refresh } = context;
  const { certificateurs } = state.draft;
  const row = (certifier: CertifierDraft, at: number): HTMLElement => {
    const title = certifier.nom.trim() || certifier.id || say('reglages.certificateur.nouveau', { n: at + 1 });
    const remove = (): void => {
      certificateurs.splice(at, 1);
      state.removedCertifier = { at, draft: certifier };
      refresh();
      document.getElementById('certificateur-remettre')?.focus();
      tell(say('reglages.certificateur.retire', { nom: title }));
    };
    const fold = element(
      'details',
      { id: `certificateur-${at}` },
      element('summary', {}, title),
      ...fields(certifier, at, state, context),
      element(
        'p',
        { class: 'actions' },
        button(say('reglages.certificateur.retirer'), remove, {
          attributes: { 'aria-label': say('reglages.certificateur.retirer.nom', { nom: title }) },
        }),
      ),
    );
    fold.open = certifier.nom === '' && certifier.id === '';
    return fold;
  };
  const add = (): void => {
    certificateurs.push(emptyCertifier());
    refresh();
    document.getElementById(`certificateur-${certificateurs.length - 1}-nom`)?.focus();
  };
  const putBack = (): void => {
    const removed = state.removedCertifier;
    if (removed === null) return;
    certificateurs.splice(removed.at, 0, removed.draft);
    state.removedCertifier = null;
    refresh();
    document.getElementById(`certificateur-${removed.at}`)?.querySelector('summary')?.focus();
  };
  return element(
    'fieldset',
    {},
    element('legend', {}, say('reglages.certificateurs', { n: certificateurs.length })),
    ...(certificateurs.length === 0 ? [element('p', {}, say('reglages.certificateurs.vide'))] : []),
    ...certificateurs.map(row),
    element(
      'p',
      { class: 'actions' },
      button(say('reglages.certificateur.ajouter'), add, { id: 'certificateur-ajouter' }),
      ...(state.removedCertifier === null
        ? []
        : [button(say('reglages.certificateur.remettre'), putBack, { id: 'certificateur-remettre' })]),
    ),
  );
}
