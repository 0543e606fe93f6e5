/** The view "Réglages": the region, its certifiers, its rubriques, the profiles; kept with the document, exchanged as files. */
import { encodeUtf8 } from '../../../core/table';
import { button, element } from '../../element';
import { filePicker } from '../../fields';
import type { View, ViewContext } from '../view';
import { certifierRows } from './certifierRows';
import { isBlank, settingsOf } from './draft';
import { changeRegion, readImport, takeImport } from './importing';
import { profileList } from './profileList';
import { regionForm } from './regionForm';
import { rubriqueBoxes } from './rubriqueBoxes';
import { stateOf, today } from './state';
import type { SettingsState } from './state';

/** Takes the draft over when it is right. @throws Problem naming what is not */
function keep(state: SettingsState, { session, say }: ViewContext): void {
  changeRegion(session, settingsOf(state.draft, say('reglages.formulaire')));
  state.source = session.region;
  state.removedCertifier = null;
}

function importFiles(files: readonly File[], context: ViewContext): void {
  const { session, say, tell, attempt, refresh } = context;
  attempt(async () => {
    // Everything is read first: one wrong file changes nothing.
    const read = await Promise.all(files.map(async (file) => readImport(await file.text(), file.name)));
    for (const one of read) takeImport(session, one);
    refresh();
    const told = read.some(({ hasKeys }) => hasKeys) ? say('reglages.importe.sans_cles') : say('reglages.importe');
    tell(told);
  });
}

/** The atelier has no document to save settings with: they stay in the browser. */
function inFace(code: string, { host }: ViewContext): string {
  return host.kind === 'atelier' ? `${code}.atelier` : code;
}

function exchange(context: ViewContext): HTMLElement[] {
  const { session, host, say, tell, attempt } = context;
  const exportAll = (): void =>
    attempt(async () => {
      const files = new Map([[say('reglages.fichier'), encodeUtf8(session.exported())]]);
      tell(say('reglages.livre', { nom: await host.deliverFiles(say('reglages.fichier.nom'), files) }));
    });
  const importing = filePicker(
    'reglages-importer',
    say('reglages.importer'),
    '.json,application/json',
    (files) => importFiles(files, context),
    say('reglages.importer.aide'),
  );
  importing.querySelector('input')?.setAttribute('multiple', '');
  return [
    importing,
    element('p', { class: 'actions' }, button(say('reglages.exporter'), exportAll, { id: 'reglages-exporter' })),
  ];
}

function render(context: ViewContext): readonly Node[] {
  const { session, say, tell, attempt, refresh } = context;
  const state = stateOf(session, today());
  const check = (): void =>
    attempt(async () => {
      keep(state, context);
      refresh();
      tell(say('reglages.garde'));
    });
  const save = (): void =>
    attempt(async () => {
      // A certifier has profiles and no region: that is worth saving too.
      if (session.region !== null || !isBlank(state.draft)) keep(state, context);
      await session.save();
      refresh();
      tell(say(inFace('reglages.enregistre', context)));
    });
  return [
    element('p', {}, say(session.region === null ? 'reglages.vide' : 'reglages.aide')),
    ...exchange(context),
    element('h3', {}, say('reglages.region')),
    regionForm(state.draft, context),
    certifierRows(state, context),
    rubriqueBoxes(state.draft, context),
    element(
      'p',
      { class: 'actions' },
      button(say('reglages.garder'), check, { id: 'reglages-garder' }),
      button(say(inFace('reglages.enregistrer', context)), save, { id: 'reglages-enregistrer', class: 'primary' }),
    ),
    element('p', { class: 'aide' }, say(inFace('reglages.enregistrer.aide', context))),
    element('h3', {}, say('reglages.profils')),
    ...profileList(state, context),
  ];
}

export const settingsView: View = { id: 'reglages', title: 'reglages.titre', render };
