/** The view "Réglages": the region, its certifiers, its rubriques, the profiles; kept with the document, exchanged as files. */
import { encodeUtf8 } from '../../../core/table';
import { button, element } from '../../element';
import { filePicker } from '../../fields';
import { missingReferential, readCertifications } from '../../ownCertifications';
import type { View, ViewContext } from '../view';
import { certificationList, TABLES } from './certificationList';
import { certifierRows } from './certifierRows';
import { isBlank, settingsOf } from './draft';
import type { Imported } from './importing';
import { changeRegion, readImport, takeImport } from './importing';
import { profileList } from './profileList';
import { referentialAmong } from './referential';
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

const isJson = ({ name }: File): boolean => /\.json$/i.test(name);

/** What was taken, and what was not: keys, a referential that is named and not there, files that are none of all this. */
function importTold(read: readonly Imported[], left: readonly File[], { session, say }: ViewContext): string {
  const missing = missingReferential(session);
  const taken = read.length === 0 && session.certifications !== null && left.length === 0;
  const { list } = session.certifications ?? {};
  return [
    taken
      ? say('reglages.certifications.pris', { n: list?.all.length ?? 0, fichier: list?.fileName ?? '' })
      : say(read.some(({ hasKeys }) => hasKeys) ? 'reglages.importe.sans_cles' : 'reglages.importe'),
    ...(missing === null ? [] : [say('reglages.certifications.manque', { fichier: missing })]),
    ...(left.length === 0 ? [] : [say('reglages.importe.laisses', { noms: left.map(({ name }) => name).join(', ') })]),
  ].join(' ');
}

function importFiles(files: readonly File[], context: ViewContext): void {
  const { host, session, tell, attempt, refresh } = context;
  attempt(async () => {
    // Everything is read first: one wrong file changes nothing.
    const texts = files.filter(isJson);
    const read = await Promise.all(texts.map(async (file) => readImport(await file.text(), file.name)));
    const sheets = files.filter((file) => !isJson(file));
    const region = read.find((one) => one.region)?.region ?? session.region;
    const sheet = referentialAmong(sheets, region);
    const certifications = sheet === null ? null : await readCertifications(sheet, host);
    for (const one of read) takeImport(session, one);
    if (certifications !== null) session.certifications = certifications;
    refresh();
    tell(
      importTold(
        read,
        sheets.filter((one) => one !== sheet),
        context,
      ),
    );
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
    `.json,application/json,${host.readAside === undefined ? TABLES.texts : TABLES.all}`,
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
    element('h3', {}, say('reglages.certifications')),
    ...certificationList(state, context),
    element('h3', {}, say('reglages.profils')),
    ...profileList(state, context),
  ];
}

export const settingsView: View = { id: 'reglages', title: 'reglages.titre', render };
