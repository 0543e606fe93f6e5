/** Second step: what each column holds, to be confirmed; the profile that keeps it. A list, so that it fits 300 px. */
import { Problem } from '../../../core/messages';
import type { Profile } from '../../../core/profiles';
import { parseProfile } from '../../../core/profiles';
import { encodeUtf8, sheetLetter } from '../../../core/table';
import { button, element } from '../../element';
import { filePicker, labelled } from '../../fields';
import type { ViewContext, Work } from '../view';
import { profileInHand } from './decide';
import { driftBlock } from './drift';
import { focusOn } from './focus';
import { withKeptRepairs } from './keptRepairs';
import type { ColumnChoice, Mapping, OfferedChoice } from './mapping';
import { bare, choiceKey, choiceOf, mappingOf, offeredChoices, sharedColumns } from './mapping';
import type { CleaningState } from './state';
import { certifierOf, forgetCleaned } from './state';
import { choiceName, rubriqueName } from './titles';

type Say = ViewContext['say'];

function option(key: string, label: string): HTMLOptionElement {
  return element('option', { attributes: { value: key } }, label);
}

/** What a candidate of a column would make of it. */
function candidateOf({ proposals }: Mapping, index: number, at: number): ColumnChoice {
  return bare(proposals[index].candidats[at]);
}

function group(label: string, options: readonly HTMLElement[]): HTMLElement {
  return element('optgroup', { attributes: { label } }, ...options);
}

/** Every rubrique: made once, and copied for each column, for thousands of options made one by one would hold the page. */
function offeredGroup(offered: readonly OfferedChoice[], say: Say): HTMLElement {
  return group(
    say('nettoyer.rubriques'),
    offered.map(({ key, rubrique, rang }) => option(key, rubriqueName(rubrique, rang, say))),
  );
}

/** Candidates first, then every rubrique; what is chosen is there in any case. */
function choices(mapping: Mapping, index: number, offered: HTMLElement, say: Say): HTMLElement[] {
  const chosen = mapping.choices[index];
  const first = new Map<string, string>();
  mapping.proposals[index].candidats.forEach(({ confiance }, at) => {
    const candidate = candidateOf(mapping, index, at);
    const titre = choiceName(candidate, say);
    first.set(choiceKey(candidate), say('nettoyer.candidat', { titre, part: Math.round(confiance * 100) }));
  });
  const others = offered.cloneNode(true) as HTMLElement;
  const known = new Set(first.keys());
  for (const one of [...others.children] as HTMLOptionElement[]) {
    if (first.has(one.value)) one.remove();
    known.add(one.value);
  }
  if (chosen !== null && !known.has(choiceKey(chosen))) first.set(choiceKey(chosen), choiceName(chosen, say));
  const candidates = [...first].map(([key, label]) => option(key, label));
  return [
    option('', say('nettoyer.non_utilisee')),
    ...(candidates.length === 0 ? [] : [group(say('nettoyer.candidats'), candidates)]),
    others,
  ];
}

/** One click for what is proposed: the list is there for anything else. */
function confirmButton(
  mapping: Mapping,
  index: number,
  list: HTMLSelectElement,
  choose: () => void,
  say: Say,
): HTMLElement {
  const candidate = candidateOf(mapping, index, 0);
  const confirm = (): void => {
    list.value = choiceKey(candidate);
    // The button goes with the doubt: the list it has filled takes the focus.
    list.focus();
    choose();
  };
  return element(
    'p',
    { class: 'actions' },
    button(say('nettoyer.confirmer', { titre: choiceName(candidate, say) }), confirm, {
      id: `nettoyer-confirmer-${index}`,
    }),
  );
}

function row(
  context: ViewContext,
  state: CleaningState,
  mapping: Mapping,
  index: number,
  offered: HTMLElement,
  isShared: boolean,
): HTMLElement {
  const { say } = context;
  const { raw } = state.read!;
  const { header } = raw.columns[index];
  const letter = sheetLetter(raw, index);
  const name = header === '' ? say('nettoyer.sans_titre') : header;
  const list = element('select', {}, ...choices(mapping, index, offered, say));
  list.value = choiceKey(mapping.choices[index]);
  const status = mapping.statuses[index];
  const reason = mapping.proposals[index].candidats[0]?.raison ?? '';
  const choose = (): void => {
    mapping.choices[index] = choiceOf(list.value);
    mapping.statuses[index] = 'choisi';
    forgetCleaned(state);
    context.refresh();
  };
  list.addEventListener('change', choose);
  const remarks = [
    element('span', { class: `statut ${status}` }, say(`nettoyer.statut.${status}`)),
    ...(status === 'sur' || status === 'a_confirmer' ? [element('span', {}, ` ${reason}`)] : []),
    ...(isShared ? [element('span', {}, ` ${say('nettoyer.partagee')}`)] : []),
  ];
  const id = `nettoyer-colonne-${index}`;
  list.setAttribute('aria-describedby', `${id}-statut`);
  return element(
    'li',
    { class: status },
    labelled(id, say('nettoyer.colonne.choix', { lettre: letter, titre: name }), list),
    element('p', { id: `${id}-statut`, class: 'aide' }, ...remarks),
    ...(status === 'a_confirmer' ? [confirmButton(mapping, index, list, choose, say)] : []),
  );
}

function save(context: ViewContext, state: CleaningState): void {
  const { host, session, say, tell, attempt } = context;
  if (session.region !== null && state.certifier === '') {
    tell(say('nettoyer.certificateur.manque'));
    document.getElementById('nettoyer-certificateur')?.focus();
    return;
  }
  attempt(async () => {
    const { id, nom } = certifierOf(state, session);
    const { cleaned, acceptance } = state;
    const inHand = profileInHand(state, session);
    const { profile, tooMany } =
      cleaned === null || acceptance === null
        ? { profile: inHand, tooMany: 0 }
        : withKeptRepairs(inHand, cleaned.file, cleaned.repairs, acceptance);
    session.profiles.set(id, profile);
    await session.save();
    const name = `profil-${id}`;
    const bytes = encodeUtf8(`${JSON.stringify(profile, null, 2)}\n`);
    const found = await host.deliverFiles(name, new Map([[`${name}.json`, bytes]]));
    const kept = host.kind === 'atelier' ? 'nettoyer.profil.enregistre.atelier' : 'nettoyer.profil.enregistre';
    const left = tooMany === 0 ? '' : ` ${say('nettoyer.profil.trop', { n: tooMany })}`;
    tell(say(kept, { nom, fichier: found }) + left);
  });
}

/** A profile as it is saved, or as a workbook where the face reads one. */
async function profileOfFile(file: File, { host }: ViewContext, work: Work): Promise<Profile> {
  // A profile is a few kilobytes: anything larger is another file.
  if (file.size > MOST_BYTES) throw new Problem('profil_illisible', { fichier: file.name, ligne: 1 });
  if (host.readProfile === undefined || /\.json$/i.test(file.name)) return parseProfile(await file.text(), file.name);
  return host.readProfile(file, work.watch('nettoyer.etape.fichier'));
}

function load(context: ViewContext, state: CleaningState, mapping: Mapping, [file]: readonly File[]): void {
  const { say, tell, refresh } = context;
  context.work('nettoyer.etape.fichier', async (work) => {
    const profile = await profileOfFile(file, context, work);
    state.profile = profile;
    state.absent = new Set(profile.absentes);
    state.mapping = mappingOf(state.read!.raw, mapping.proposals, profile);
    state.past = [];
    forgetCleaned(state);
    refresh();
    focusOn('nettoyer-colonnes');
    tell(say('nettoyer.profil.charge', { fichier: file.name }));
  });
}

const MOST_BYTES = 1_000_000;

/** @param start cleans with the choices as they are */
export function mappingSection(context: ViewContext, state: CleaningState, start: () => void): HTMLElement[] {
  const { mapping, read } = state;
  const { say } = context;
  if (mapping === null || read === null) return [];
  const offered = offeredGroup(offeredChoices(), say);
  const shared = sharedColumns(mapping);
  const columns = element(
    'ul',
    {
      class: 'colonnes',
      attributes: { 'aria-label': say('nettoyer.colonnes.legende', { n: read.raw.columns.length }) },
    },
    ...read.raw.columns.map((_, index) => row(context, state, mapping, index, offered, shared.has(index))),
  );
  const toConfirm = mapping.statuses.filter((status) => status === 'a_confirmer').length;
  return [
    element(
      'section',
      {},
      element('h3', { id: 'nettoyer-colonnes', attributes: { tabindex: '-1' } }, say('nettoyer.colonnes.titre')),
      element('p', {}, say(toConfirm === 0 ? 'nettoyer.colonnes.pretes' : 'nettoyer.colonnes.aide', { n: toConfirm })),
      ...driftBlock(context, state, mapping),
      columns,
      filePicker(
        'nettoyer-profil',
        say('nettoyer.profil.charger'),
        context.host.readProfile === undefined ? '.json' : '.json,.xlsx,.ods',
        (files) => load(context, state, mapping, files),
        say('nettoyer.profil.aide'),
      ),
      element(
        'p',
        { class: 'actions' },
        button(say('nettoyer.nettoyer'), start, { class: 'primary', id: 'nettoyer-nettoyer' }),
        button(say('nettoyer.profil.enregistrer'), () => save(context, state), { id: 'nettoyer-enregistrer' }),
        ...(state.back === '' ? [] : [button(say('nettoyer.retour'), () => context.open(state.back))]),
      ),
    ),
  ];
}
