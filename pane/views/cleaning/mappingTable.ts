/** Second step: what each column holds, to be confirmed; the profile that keeps it. A list, so that it fits 300 px. */
import { rubriqueById } from '../../../core/dictionary';
import { Problem } from '../../../core/messages';
import { parseProfile } from '../../../core/profiles';
import { encodeUtf8, sheetLetter } from '../../../core/table';
import { button, element } from '../../element';
import { filePicker, labelled } from '../../fields';
import type { ViewContext } from '../view';
import type { Mapping, OfferedChoice } from './mapping';
import { choiceKey, choiceOf, mappingOf, offeredChoices, profileOf, sharedColumns } from './mapping';
import type { CleaningState } from './state';
import { certifierOf } from './state';

type Say = ViewContext['say'];

function titleOf(rubrique: string, rang: number, say: Say): string {
  const titre = rubriqueById(rubrique)?.titre ?? rubrique;
  return rang > 0 ? say('nettoyer.rubrique.rang', { titre, rang }) : titre;
}

function option(key: string, label: string): HTMLOptionElement {
  return element('option', { attributes: { value: key } }, label);
}

/** Candidates first, then every rubrique; what is chosen is there in any case. */
function choices(mapping: Mapping, index: number, offered: readonly OfferedChoice[], say: Say): HTMLElement[] {
  const { candidats, partie } = mapping.proposals[index];
  const chosen = mapping.choices[index];
  const first = new Map<string, string>();
  for (const { rubrique, rang, confiance } of candidats) {
    const key = choiceKey({ rubrique, ...(rang === undefined ? {} : { rang }), ...(partie ? { partie } : {}) });
    const titre = titleOf(rubrique, rang ?? 0, say);
    first.set(key, say('nettoyer.candidat', { titre, part: Math.round(confiance * 100) }));
  }
  const known = new Set([...first.keys(), ...offered.map(({ key }) => key)]);
  if (chosen !== null && !known.has(choiceKey(chosen))) {
    first.set(choiceKey(chosen), titleOf(chosen.rubrique, chosen.rang ?? 0, say));
  }
  const others = offered.filter(({ key }) => !first.has(key));
  const group = (label: string, options: readonly HTMLElement[]): HTMLElement =>
    element('optgroup', { attributes: { label } }, ...options);
  return [
    option('', say('nettoyer.non_utilisee')),
    ...(first.size === 0
      ? []
      : [
          group(
            say('nettoyer.candidats'),
            [...first].map(([key, label]) => option(key, label)),
          ),
        ]),
    group(
      say('nettoyer.rubriques'),
      others.map(({ key, rubrique, rang }) => option(key, titleOf(rubrique, rang, say))),
    ),
  ];
}

/** One click for what is proposed: the list is there for anything else. */
function confirmButton(
  { proposals }: Mapping,
  index: number,
  list: HTMLSelectElement,
  choose: () => void,
  say: Say,
): HTMLElement {
  const { candidats, partie } = proposals[index];
  const { rubrique, rang } = candidats[0];
  const confirm = (): void => {
    list.value = choiceKey({ rubrique, ...(rang === undefined ? {} : { rang }), ...(partie ? { partie } : {}) });
    // The button goes with the doubt: the list it has filled takes the focus.
    list.focus();
    choose();
  };
  return element(
    'p',
    { class: 'actions' },
    button(say('nettoyer.confirmer', { titre: titleOf(rubrique, rang ?? 0, say) }), confirm, {
      id: `nettoyer-confirmer-${index}`,
    }),
  );
}

function row(
  context: ViewContext,
  state: CleaningState,
  mapping: Mapping,
  index: number,
  offered: readonly OfferedChoice[],
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
    state.cleaned = null;
    state.acceptance = null;
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

/** What changed since the profile; nothing without a change. */
function drift({ drift: changed }: Mapping, { say }: ViewContext): HTMLElement[] {
  if (changed === null) return [];
  const { nouvelles, disparues, renommees } = changed;
  const parts = [
    nouvelles > 0 ? say('nettoyer.derive.nouvelles', { n: nouvelles }) : '',
    disparues.length > 0 ? say('nettoyer.derive.disparues', { n: disparues.length }) : '',
    renommees.length > 0 ? say('nettoyer.derive.renommees', { n: renommees.length }) : '',
  ].filter((part) => part !== '');
  const sentence =
    parts.length === 0 ? say('nettoyer.derive.aucune') : say('nettoyer.derive', { changements: parts.join(', ') });
  return [element('p', { class: 'promise' }, sentence)];
}

function save(context: ViewContext, state: CleaningState, mapping: Mapping): void {
  const { host, session, say, tell, attempt } = context;
  if (session.region !== null && state.certifier === '') {
    tell(say('nettoyer.certificateur.manque'));
    document.getElementById('nettoyer-certificateur')?.focus();
    return;
  }
  attempt(async () => {
    const { id, nom } = certifierOf(state, session);
    const profile = profileOf(state.read!.raw, mapping, id, state.profile, state.absent);
    session.profiles.set(id, profile);
    state.profile = profile;
    await session.save();
    const name = `profil-${id}`;
    const bytes = encodeUtf8(`${JSON.stringify(profile, null, 2)}\n`);
    const found = await host.deliverFiles(name, new Map([[`${name}.json`, bytes]]));
    const kept = host.kind === 'atelier' ? 'nettoyer.profil.enregistre.atelier' : 'nettoyer.profil.enregistre';
    tell(say(kept, { nom, fichier: found }));
  });
}

function load(context: ViewContext, state: CleaningState, mapping: Mapping, files: readonly File[]): void {
  const { say, tell, attempt, refresh } = context;
  attempt(async () => {
    const [file] = files;
    // A profile is a few kilobytes: anything larger is another file.
    if (file.size > MOST_BYTES) throw new Problem('profil_illisible', { fichier: file.name, ligne: 1 });
    const profile = parseProfile(await file.text(), file.name);
    state.profile = profile;
    state.absent = new Set(profile.absentes);
    state.mapping = mappingOf(state.read!.raw, mapping.proposals, profile);
    state.cleaned = null;
    state.acceptance = null;
    refresh();
    tell(say('nettoyer.profil.charge', { fichier: file.name }));
  });
}

const MOST_BYTES = 1_000_000;

/** @param start cleans with the choices as they are */
export function mappingSection(context: ViewContext, state: CleaningState, start: () => void): HTMLElement[] {
  const { mapping, read } = state;
  const { say } = context;
  if (mapping === null || read === null) return [];
  const offered = offeredChoices();
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
      ...drift(mapping, context),
      columns,
      filePicker(
        'nettoyer-profil',
        say('nettoyer.profil.charger'),
        '.json',
        (files) => load(context, state, mapping, files),
        say('nettoyer.profil.aide'),
      ),
      element(
        'p',
        { class: 'actions' },
        button(say('nettoyer.nettoyer'), start, { class: 'primary', id: 'nettoyer-nettoyer' }),
        button(say('nettoyer.profil.enregistrer'), () => save(context, state, mapping), { id: 'nettoyer-enregistrer' }),
        ...(state.back === '' ? [] : [button(say('nettoyer.retour'), () => context.open(state.back))]),
      ),
    ),
  ];
}
