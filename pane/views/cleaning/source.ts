/** First step: which sheet or file to clean, and whose it is. */
import type { Profile } from '../../../core/profiles';
import { knownHeader, proposeMappingSteps } from '../../../core/profiles';
import { inStep } from '../../../core/tasks/task';
import { button, element } from '../../element';
import { filePicker, input, labelled, select } from '../../fields';
import type { PaneHost, Place, ReadTable, SheetPlaces } from '../../host';
import { activeSheet } from '../../ownSheets';
import { sampleFile } from '../../sample/file';
import { breathe } from '../../stepping';
import { journalNames } from '../../treatment/undo';
import { guessByName, guessCertifier } from '../guessCertifier';
import type { ViewContext, Work } from '../view';
import { focusOn } from './focus';
import { formerSection } from './formerJournal';
import { mappingOf } from './mapping';
import { defaultPlace, hasNewPlace, offeredPlaces } from './places';
import type { CleaningState } from './state';
import { certifierOf, cleaningState, forgetCleaned } from './state';

const ACCEPTED = '.csv,.txt,.tsv,.xlsx,.xls,.xlsb,.xlsm,.ods,.html,.htm';

/** What may be read, and the journals. */
async function askPlaces(
  host: PaneHost,
): Promise<Pick<CleaningState, 'journals'> & { readonly places: readonly SheetPlaces[] }> {
  return { places: await host.places(), journals: host.editor === undefined ? [] : await journalNames(host) };
}

/**
 * Asks the host what may be read; draws the view again when that has changed.
 * @param isAfterWork the outcome of a work was just told: a host that does not answer now must not take its place
 */
export function loadPlaces(context: ViewContext, state: CleaningState, isAfterWork = false): void {
  const { host, say, attempt, refresh } = context;
  attempt(async () => {
    const before = state.places;
    const asked = isAfterWork ? await askPlaces(host).catch(() => null) : await askPlaces(host);
    if (asked === null) return;
    const { places, journals } = asked;
    if (JSON.stringify([places, journals]) === JSON.stringify([before, state.journals])) return;
    state.places = places;
    state.journals = journals;
    const offered = offeredPlaces(places, host, say);
    const isNew = before !== null && hasNewPlace(places, before);
    // Nothing is read yet: the sheet that the person has gone to is the one they mean.
    const shown = activeSheet(places);
    const hasMoved = state.read === null && shown !== undefined && shown.name !== activeSheet(before ?? [])?.name;
    if (isNew || hasMoved || !offered.some(({ value }) => value === state.placeKey)) {
      choosePlace(state, defaultPlace(places, host, say, before ?? places), context);
    }
    refresh();
  });
}

/** Another file is of another certifier, unless its name says so: the profile of the former one must not read it. */
function choosePlace(state: CleaningState, key: string, { session }: ViewContext): void {
  state.placeKey = key;
  const place = key === '' ? null : (JSON.parse(key) as Place);
  const certifiers = session.region?.certificateurs ?? [];
  if (session.region === null || certifiers.length === 1) state.certifier = certifiers[0]?.id ?? '';
  else state.certifier = place === null || !('name' in place) ? '' : guessByName(place.name, session.region);
}

function forgetReading(state: CleaningState): void {
  state.read = null;
  state.place = null;
  state.mapping = null;
  state.past = [];
  state.apart = new Set();
  state.answers = [];
  state.opened = new Set();
  forgetCleaned(state);
}

function addFiles(files: readonly File[], context: ViewContext, state: CleaningState): void {
  context.work('nettoyer.etape.fichier', async (work) => {
    try {
      await context.host.addFiles(files, work.watch('nettoyer.etape.fichier'));
    } finally {
      loadPlaces(context, state);
    }
  });
}

/** Of a workbook given as a whole, the sheet that was read: its cells are shown there, not in its first sheet. */
function readPlace(place: Place, sheet: string | null | undefined): Place {
  return place.kind === 'file' && place.sheet === undefined && sheet ? { ...place, sheet } : place;
}

function readWith(profile: Profile | null, place: Place, { host }: ViewContext, work: Work): Promise<ReadTable> {
  const headers = profile?.colonnes.map(({ entete }) => entete);
  return host.readTable(
    place,
    { knownLabels: knownHeader, ...(headers === undefined ? {} : { entetes: headers }) },
    work.watch('nettoyer.etape.lecture'),
  );
}

/** Reads the chosen place and proposes what its columns hold, or takes it from the certifier's profile. */
function read(context: ViewContext, state: CleaningState): void {
  const { session, say, tell, work, refresh } = context;
  if (state.placeKey === '') {
    tell(say('nettoyer.source.rien'));
    return;
  }
  work('nettoyer.etape.lecture', async (running) => {
    const place = JSON.parse(state.placeKey) as Place;
    forgetReading(state);
    let profile = session.profiles.get(certifierOf(state, session).id) ?? null;
    let reading = await readWith(profile, place, context, running);
    if (state.certifier === '' && session.region !== null) {
      state.certifier = guessCertifier(reading.raw, session.region, session.profiles);
      profile = session.profiles.get(state.certifier) ?? null;
      if (profile !== null) reading = await readWith(profile, place, context, running);
    }
    const proposals = await running.run(inStep('nettoyer.etape.colonnes', proposeMappingSteps(reading.raw)));
    state.place = readPlace(place, reading.raw.source.sheet);
    state.read = reading;
    state.profile = profile;
    state.absent = new Set(profile?.absentes);
    state.mapping = mappingOf(reading.raw, proposals, profile);
    refresh();
    // As in run.ts: drawn, then measured.
    await breathe();
    focusOn('nettoyer-colonnes');
    const sure = state.mapping.choices.filter((choice) => choice !== null).length;
    tell(say('nettoyer.lu', { lignes: reading.raw.rowCount, n: sure, total: proposals.length }));
  });
}

function whose({ session, say }: ViewContext, state: CleaningState): HTMLElement {
  const certifiers = session.region?.certificateurs ?? [];
  if (certifiers.length === 0) {
    const name = input('text', state.certifierName, (value) => (state.certifierName = value), { autocomplete: 'off' });
    return labelled('nettoyer-certificateur', say('nettoyer.certificateur'), name, say('nettoyer.certificateur.aide'));
  }
  if (certifiers.length === 1) state.certifier = certifiers[0].id;
  if (!certifiers.some(({ id }) => id === state.certifier)) state.certifier = '';
  const none = state.certifier === '' ? [{ value: '', label: say('nettoyer.certificateur.choisir') }] : [];
  const choices = certifiers.map(({ id, nom }) => ({
    value: id,
    label: session.profiles.has(id) ? say('nettoyer.certificateur.profil', { nom }) : nom,
  }));
  const list = select([...none, ...choices], state.certifier, (value) => (state.certifier = value));
  return labelled('nettoyer-certificateur', say('nettoyer.certificateur'), list);
}

export function sourceSection(context: ViewContext, state: CleaningState): HTMLElement {
  const { host, say } = context;
  const offered = offeredPlaces(state.places ?? [], host, say);
  const files = filePicker('nettoyer-fichiers', say('nettoyer.fichiers'), ACCEPTED, (given) =>
    addFiles(given, context, state),
  );
  const sample = button(
    say('nettoyer.exemple'),
    () => addFiles([sampleFile(say('nettoyer.exemple.fichier'))], context, state),
    { id: 'nettoyer-exemple' },
  );
  const start = button(say('nettoyer.lire'), () => read(context, state), { class: 'primary', id: 'nettoyer-lire' });
  const title = element('h3', {}, say('nettoyer.source.titre'));
  if (offered.every(({ place }) => place.kind === 'selection')) {
    // Nothing but a selection, or nothing at all: first something to read.
    const empty = element('p', {}, say(state.places === null ? 'nettoyer.source.attente' : 'nettoyer.source.vide'));
    const selection = offered.length === 0 ? [] : [element('p', { class: 'actions' }, start)];
    return element('section', {}, title, empty, files, element('p', { class: 'actions' }, sample), ...selection);
  }
  const list = select(offered, state.placeKey, (value) => {
    choosePlace(state, value, context);
    context.refresh();
  });
  return element(
    'section',
    {},
    title,
    labelled('nettoyer-lieu', say('nettoyer.lieu'), list),
    files,
    whose(context, state),
    formerSection(context, state),
    element('p', { class: 'actions' }, start, sample),
  );
}

/**
 * Opens this view on a file that another view has in hand, its certifier known, and reads its columns.
 * @param back the view to come back to once they are confirmed
 */
export function cleanGiven(given: Place, certifier: string, back: string, context: ViewContext): void {
  const { host, session, say, attempt, open } = context;
  attempt(async () => {
    const state = cleaningState(session);
    const places = await host.places();
    const offered = offeredPlaces(places, host, say);
    const isGiven = ({ place }: { readonly place: Place }): boolean =>
      JSON.stringify(place) === JSON.stringify(given) ||
      (given.kind === 'file' && given.sheet === undefined && place.kind === 'file' && place.name === given.name);
    // Of a workbook, the first choice is the whole of it, as it was given.
    state.placeKey = offered.find(isGiven)?.value ?? state.placeKey;
    state.places = places;
    state.certifier = certifier;
    if (session.region === null) state.certifierName = certifier;
    state.back = back;
    forgetReading(state);
    open('nettoyer');
    read(context, state);
  });
}
