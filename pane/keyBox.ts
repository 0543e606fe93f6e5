/** Where a key is given to the pane: from its file, typed, or newly made; in memory only, its fingerprint shown. */
import { phrase } from '../core/messages';
import type { Key } from '../core/privacy';
import { fingerprint, formatKeyFile, KEY_BYTES, parseKeyFile } from '../core/privacy';
import { encodeUtf8 } from '../core/table';
import { button, element } from './element';
import { filePicker, labelled } from './fields';
import type { KeyRole } from './session';
import type { ViewContext } from './views/view';

/** A key file is a few lines; a larger one is something else, and is not read. */
const LARGEST_KEY_FILE = 65536;

/** Takes a key for the time that the pane is open, and says its fingerprint. */
function take(role: KeyRole, key: Key, context: ViewContext): void {
  const { session, say, tell, refresh } = context;
  session.keys.set(role, key);
  refresh();
  const cle = say(`cle.role.${role}`);
  const told = say('cle.prise', { cle, empreinte: fingerprint(key) });
  tell(key.demonstration ? `${told} ${say('cle_demonstration', { cle })}` : told);
}

function fromFile(role: KeyRole, prefix: string, context: ViewContext): HTMLElement {
  const { say, attempt } = context;
  const read = ([file]: readonly File[]): void =>
    attempt(async () => {
      const text = file.size > LARGEST_KEY_FILE ? '' : await file.text();
      take(role, parseKeyFile(text, say(`cle.role.${role}`)), context);
    });
  return filePicker(`${prefix}-fichier`, say('cle.fichier'), '.cle,.txt,text/plain', read);
}

function typed(role: KeyRole, prefix: string, context: ViewContext): HTMLElement {
  const { say, attempt } = context;
  const attributes = { rows: '4', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' };
  const area = element('textarea', { attributes });
  const accept = button(say('cle.utiliser'), () =>
    attempt(async () => {
      const key = parseKeyFile(area.value, say(`cle.role.${role}`));
      // Gone from the page before anything else happens.
      area.value = '';
      take(role, key, context);
    }),
  );
  return element(
    'details',
    {},
    element('summary', {}, say('cle.taper')),
    labelled(`${prefix}-texte`, say('cle.texte'), area, say('cle.texte.aide')),
    element('p', { class: 'actions' }, accept),
  );
}

/** Draws a key and hands its file over: K1 is made once for a campaign, by the certifier who keeps it. */
function newKey(role: KeyRole, prefix: string, context: ViewContext): HTMLElement {
  const { host, say, work } = context;
  const make = (): void =>
    work('cle.creation', async () => {
      const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
      const text = formatKeyFile(bytes, phrase(`cle.nom.${role}`));
      bytes.fill(0);
      const nom = await host.deliverFiles(`cle-${role}`, new Map([[`${role}.cle`, encodeUtf8(text)]]));
      take(role, parseKeyFile(text, say(`cle.role.${role}`)), context);
      context.tell(say('cle.creee_ici', { nom, empreinte: fingerprint(context.session.keys.get(role) as Key) }));
    });
  return element(
    'details',
    {},
    element('summary', {}, say('cle.nouvelle')),
    element('p', {}, say(`cle.nouvelle.${role}`)),
    element('p', { class: 'actions' }, button(say('cle.creer'), make, { id: `${prefix}-creer` })),
  );
}

/**
 * The key in hand with its fingerprint and a way to forget it, or the ways to give it.
 * @param prefix of the ids of its controls
 */
export function keyBox(role: KeyRole, prefix: string, context: ViewContext): HTMLElement {
  const { session, say, tell, refresh } = context;
  const key = session.keys.get(role);
  if (key === undefined) {
    return element(
      'div',
      {},
      fromFile(role, prefix, context),
      typed(role, prefix, context),
      newKey(role, prefix, context),
    );
  }
  const forget = (): void => {
    session.keys.delete(role);
    refresh();
    tell(say('cle.oubliee'));
  };
  return element(
    'div',
    {},
    element('p', {}, say('cle.en_main'), ' ', element('strong', {}, fingerprint(key))),
    element('p', { class: 'aide' }, say(`cle.en_main.aide.${role}`)),
    element('p', { class: 'actions' }, button(say('cle.oublier'), forget, { id: `${prefix}-oublier` })),
  );
}
