/** First step: which cells, and whose they are. */
import { knownHeader, proposeMappingSteps } from '../../../core/profiles';
import { inStep } from '../../../core/tasks/task';
import { button, element } from '../../element';
import { filePicker, input, labelled, select } from '../../fields';
import type { SheetPlaces } from '../../host';
import { activeSheet, isCleanedData, ownSheets } from '../../ownSheets';
import type { ViewContext } from '../view';
import type { Offered, PseudonymisingState } from './state';
import { knownProfile } from './state';

const CERTIFIER_ID = /^[a-z0-9-]{1,32}$/;

/** Sheets, tables, sheets of files, as a person would name them: our own are no export; hidden and cleaned ones come last. */
export function offered(places: readonly SheetPlaces[], { say, host }: Pick<ViewContext, 'say' | 'host'>): Offered[] {
  const own = ownSheets(places);
  const isCleaned = ({ name, file }: SheetPlaces): boolean => file === undefined && isCleanedData(name);
  const rank = (one: SheetPlaces): number => Number(one.hidden) + 2 * Number(isCleaned(one) || one.made === true);
  const listed = places
    .filter((one) => one.file !== undefined || !own.has(one.name) || isCleaned(one))
    .sort((a, b) => rank(a) - rank(b));
  const list = listed.flatMap(({ name, tables, file }): Offered[] => {
    if (file !== undefined) {
      const label = say('pseudonymiser.lieu.fichier', { fichier: file, feuille: name });
      return [{ value: `f ${file} ${name}`, label, place: { kind: 'file', name: file, sheet: name } }];
    }
    return [
      { value: sheetValue(name), label: name, place: { kind: 'sheet', name } },
      ...tables.map((table): Offered => ({
        value: `t ${table}`,
        label: say('pseudonymiser.lieu.tableau', { feuille: name, tableau: table }),
        place: { kind: 'table', name: table },
      })),
    ];
  });
  if (host.readSelection === undefined) return list;
  return [...list, { value: 'selection', label: say('pseudonymiser.lieu.selection'), place: { kind: 'selection' } }];
}

function sheetValue(name: string): string {
  return `s ${name}`;
}

/** Whose file it is: known ids are offered, another may be typed. */
function certifierField(state: PseudonymisingState, { session, say, refresh }: ViewContext): HTMLElement {
  const known = new Set([...session.profiles.keys(), ...(session.region?.certificateurs ?? []).map(({ id }) => id)]);
  const list = element(
    'datalist',
    { id: 'pseudo-certificateurs' },
    ...[...known].sort().map((id) => element('option', { attributes: { value: id } })),
  );
  const field = input('text', state.certificateur, (value) => (state.certificateur = value.trim()), {
    list: 'pseudo-certificateurs',
    autocomplete: 'off',
    maxlength: '32',
  });
  // Another certifier has another profile: what was read with the former one is read again.
  field.addEventListener('change', () => {
    if (state.read === null) return;
    state.read = null;
    state.made = null;
    refresh();
  });
  const aide = say('pseudonymiser.certificateur.aide');
  return element('div', {}, labelled('pseudo-certificateur', say('pseudonymiser.certificateur'), field, aide), list);
}

function reader(state: PseudonymisingState, choices: readonly Offered[], context: ViewContext): () => void {
  const { host, session, say, tell, work, refresh } = context;
  return () => {
    const chosen = choices.find(({ value }) => value === state.place) ?? choices[0];
    if (!CERTIFIER_ID.test(state.certificateur)) {
      tell(say('pseudonymiser.certificateur.invalide'));
      document.getElementById('pseudo-certificateur')?.focus();
      return;
    }
    work('etape.lire', async (running) => {
      const profile = knownProfile(session, state);
      const options = {
        ligne_entete: profile?.ligne_entete,
        encodage: profile?.encodage,
        separateur: profile?.separateur,
        knownLabels: knownHeader,
      };
      const read = await host.readTable(chosen.place, options, running.watch('etape.lire'));
      const proposing = inStep('lire', proposeMappingSteps(read.raw));
      const proposals = profile === null ? await running.run(proposing) : [];
      state.read = { ...read, place: chosen.place, proposals };
      state.made = null;
      refresh();
      tell(say('pseudonymiser.lu', { n: read.raw.rowCount, colonnes: read.raw.columns.length }));
    });
  };
}

/** The places are asked of the host: the section fills when it has answered. */
export function sourceSection(state: PseudonymisingState, context: ViewContext): HTMLElement {
  const { host, say, attempt, refresh } = context;
  const section = element('section', {}, element('h3', {}, say('pseudonymiser.etape1')));
  const add = filePicker(
    'pseudo-ajouter',
    say('pseudonymiser.ajouter'),
    '.csv,.txt,.xlsx,.xls,.ods',
    (files) =>
      attempt(async () => {
        await host.addFiles(files);
        refresh();
      }),
    say('pseudonymiser.ajouter.aide'),
  );
  const fields = element('div', {});
  const draw = (choices: readonly Offered[]): void => {
    if (choices.length === 0) {
      fields.replaceChildren(element('p', {}, say('pseudonymiser.rien')));
      return;
    }
    if (!choices.some(({ value }) => value === state.place)) state.place = choices[0].value;
    const choose = (value: string): void => {
      state.place = value;
      if (state.read === null) return;
      state.read = null;
      state.made = null;
      refresh();
    };
    const launch = button(say('pseudonymiser.lire'), reader(state, choices, context), {
      id: 'pseudo-lire',
      ...(state.read === null ? { class: 'primary' } : {}),
    });
    fields.replaceChildren(
      labelled('pseudo-lieu', say('pseudonymiser.lieu'), select(choices, state.place, choose)),
      certifierField(state, context),
      element('p', { class: 'actions' }, launch),
    );
  };
  // At once what was offered last, so that the focus finds its place again; then what the host has now.
  let shown = state.offered;
  if (shown.length > 0) draw(shown);
  attempt(async () => {
    const places = await host.places();
    const now = offered(places, context);
    // Nothing is read yet: the sheet that the person has gone to is the one they mean.
    const active = activeSheet(places)?.name ?? '';
    const hasMoved = state.read === null && active !== '' && active !== state.active;
    if (hasMoved) state.place = sheetValue(active);
    state.active = active;
    const isSame = now.length === shown.length && now.every(({ value }, i) => value === shown[i].value);
    if (isSame && !hasMoved && now.length > 0) return;
    shown = state.offered = now;
    draw(now);
  });
  section.append(fields, add);
  return section;
}
