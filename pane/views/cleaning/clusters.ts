/** Labels that look alike: which of them are one, and how it is written. */
import type { LabelCluster, LabelMember } from '../../../core/harmonise/labels';
import type { Profile } from '../../../core/profiles';
import { withoutValue, withValue } from '../../../core/profiles';
import { button, element } from '../../element';
import { checkbox, input, labelled } from '../../fields';
import { setApart, stillAlike } from './apart';
import type { Desk } from './decisionDesk';
import { columnName, decidedValue, seeButton } from './decisionDesk';
import { inParts } from './fold';

/** Clusters shown at once, and members of each. */
const SHOWN = 8;
const MEMBERS = 12;

/** The members of a cluster that the person may put together. */
type Asked = Pick<LabelCluster, 'rubrique' | 'index' | 'target' | 'decidable'> & { readonly members: LabelMember[] };

/** What is decided already and waits to be applied. */
function grouped({ rubrique, members, target }: Asked, desk: Desk): { readonly texts: string[]; readonly as: string } {
  const texts: string[] = [];
  let as = target;
  for (const { text } of members) {
    const value = decidedValue(desk, rubrique, text);
    const isNew = value !== undefined && desk.state.applied?.valeurs?.[rubrique]?.[text] !== value;
    if (!isNew) continue;
    texts.push(text);
    as = value;
  }
  return { texts, as };
}

function memberName({ text, count, likeness }: LabelMember, target: string, { context: { say } }: Desk): string {
  const name = say('nettoyer.decider.valeur', { valeur: text, n: count });
  return text === target ? name : `${name} (${say(`nettoyer.ressemble.${likeness}`)})`;
}

/** Identities are no decision of a profile: they are seen, and mended where they are. */
function seen(asked: Asked, desk: Desk): HTMLElement[] {
  const { say } = desk.context;
  const items = asked.members.map((member) =>
    element('li', {}, `${memberName(member, asked.target, desk)} `, seeButton(desk, asked.index, member.text)),
  );
  return [
    element('ul', { class: 'places' }, ...items.slice(0, MEMBERS)),
    element('p', { class: 'aide' }, say('nettoyer.decider.identites')),
  ];
}

/** The fieldset of a cluster; `redraw` puts another one in its place, or takes it away. */
function fieldset(asked: Asked, id: string, desk: Desk, redraw: () => void): HTMLElement {
  const { context, state } = desk;
  const { say } = context;
  const { rubrique, index, members } = asked;
  const { texts, as } = grouped(asked, desk);
  const legend = element('legend', {}, columnName(desk, index));
  if (texts.length > 0) {
    const back = (): void => {
      desk.decide((profile) => texts.reduce((made, text) => withoutValue(made, rubrique, text), profile));
      redraw();
    };
    return element(
      'fieldset',
      { id },
      legend,
      element(
        'p',
        {},
        say('nettoyer.decider.regroupees', {
          n: texts.length,
          valeurs: texts.slice(0, MEMBERS).join(' ; '),
          cible: as,
        }),
      ),
      element('p', { class: 'actions' }, button(say('nettoyer.decider.modifier'), back, { id: `${id}-faire` })),
    );
  }
  const dismiss = (): void => {
    setApart(
      state.apart,
      rubrique,
      asked.target,
      members.map(({ text }) => text),
    );
    context.tell(say('nettoyer.decider.separees'));
    redraw();
  };
  const apart = button(say('nettoyer.decider.separer'), dismiss, { id: `${id}-separer` });
  if (!asked.decidable)
    return element('fieldset', { id }, legend, ...seen(asked, desk), element('p', { class: 'actions' }, apart));
  const checked = new Set(members.map(({ text }) => text));
  const target = input('text', asked.target, () => undefined, { autocomplete: 'off' });
  const put = (): void => {
    const cible = target.value.trim();
    const chosen = members.map(({ text }) => text).filter((text) => checked.has(text) && text !== cible);
    if (cible === '' || chosen.length === 0) {
      context.tell(say('nettoyer.decider.rien'));
      target.focus();
      return;
    }
    const left = members.map(({ text }) => text).filter((text) => !checked.has(text));
    setApart(state.apart, rubrique, cible, left);
    setApart(state.apart, rubrique, asked.target, left);
    desk.decide((profile: Profile) => chosen.reduce((made, text) => withValue(made, rubrique, text, cible), profile));
    redraw();
  };
  const boxes = element('div', {});
  const drawn = inParts(
    boxes,
    members.map((member, at) => ({ member, at })),
    MEMBERS,
    ({ member, at }) =>
      checkbox(`${id}-${at}`, memberName(member, asked.target, desk), checked.has(member.text), (isChecked) => {
        if (isChecked) checked.add(member.text);
        else checked.delete(member.text);
      }),
    context,
  );
  return element(
    'fieldset',
    { id },
    legend,
    ...drawn,
    labelled(`${id}-cible`, say('nettoyer.decider.cible'), target),
    element('p', { class: 'actions' }, button(say('nettoyer.decider.regrouper'), put, { id: `${id}-faire` }), apart),
  );
}

function clusterNode(cluster: LabelCluster, id: string, desk: Desk): HTMLElement {
  let node = draw() ?? element('div', {});

  function draw(): HTMLElement | null {
    const asked: Asked = { ...cluster, members: stillAlike(cluster, desk.state.apart) };
    const isOver = asked.members.length < 2 && grouped(asked, desk).texts.length === 0;
    return isOver ? null : fieldset(asked, id, desk, redraw);
  }

  function redraw(): void {
    const next = draw();
    const following = node.nextElementSibling ?? node.previousElementSibling;
    if (next === null) node.remove();
    else node.replaceWith(next);
    node = next ?? node;
    // The button that was pressed is gone: the keyboard goes on with what took its place, or with the next one.
    const goal =
      next?.querySelector<HTMLElement>('.actions button') ?? following?.querySelector<HTMLElement>('input, button');
    (goal ?? document.getElementById('nettoyer-decider'))?.focus();
  }

  return node;
}

export function clustersPart(clusters: readonly LabelCluster[], desk: Desk): HTMLElement[] {
  const asked = clusters.filter((one) => stillAlike(one, desk.state.apart).length > 1);
  if (asked.length === 0) return [];
  const { say } = desk.context;
  return [
    element('h4', {}, say('nettoyer.decider.ecritures', { n: asked.length })),
    element('p', { class: 'aide' }, say('nettoyer.decider.ecritures.aide')),
    ...inParts(
      element('div', {}),
      asked.map((cluster, at) => ({ cluster, at })),
      SHOWN,
      ({ cluster, at }) => clusterNode(cluster, `nettoyer-groupe-${at}`, desk),
      desk.context,
    ),
  ];
}
