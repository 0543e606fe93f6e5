/** The view "Consolider": the deliveries of the certifiers become one base, or join the one in hand. */
import type { RegionSettings } from '../../../core/base';
import { countText } from '../../../core/reports';
import { button, element } from '../../element';
import { keyBox } from '../../keyBox';
import { missingReferential } from '../../ownCertifications';
import type { KeyRole } from '../../session';
import { baseInHand } from '../baseInHand';
import type { View, ViewContext, Work } from '../view';
import { deliveriesSection } from './deliveries';
import { refusedSection } from './fault';
import { deliverEverything } from './outputs';
import { seeEach, waitingRows } from './reading';
import { resultSection } from './result';
import { consolidate, consolidationFault, countAndPublish } from './run';
import { stateOf } from './state';
import type { ConsolidatingState } from './state';

function render(context: ViewContext): readonly Node[] {
  const { session, say, open } = context;
  const head = [element('p', {}, say('consolider.presentation')), baseSection(context)];
  const { region } = session;
  if (region === null) {
    return [
      element('p', {}, say('consolider.sans_region')),
      element(
        'p',
        { class: 'actions' },
        button(say('consolider.vers_reglages'), () => open('reglages'), { class: 'primary' }),
      ),
      ...head,
    ];
  }
  const state = stateOf(session);
  const missing = missingReferential(session);
  return [
    ...head,
    ...(missing === null
      ? []
      : [element('p', { class: 'promise' }, say('reglages.certifications.manque', { fichier: missing }))]),
    deliveriesSection(state, context),
    keysSection(context),
    startSection(state, region, context),
    ...refusedSection(state.refused, context),
    ...(state.last === null ? [] : [resultSection(state.last, context)]),
  ];
}

/** The base to start from: none, or the one in hand; its settings may be taken over. */
function baseSection(context: ViewContext): HTMLElement {
  const { session, say, tell, attempt, refresh } = context;
  const { base, region } = session;
  const section = element('section', {}, element('h3', {}, say('consolider.base')));
  section.append(baseInHand(context, 'consolider.base.aucune'));
  if (base === null) return section;
  const isOther = region !== null && JSON.stringify(region) !== JSON.stringify(base.region);
  const takeOver = (): void =>
    attempt(async () => {
      session.region = base.region;
      await session.save();
      refresh();
      tell(say('consolider.base.reprise'));
    });
  const close = (): void => {
    session.base = null;
    session.indicators = null;
    session.published = null;
    Object.assign(stateOf(session), { last: null, refused: [] });
    refresh();
  };
  if (isOther)
    section.append(element('p', { class: 'weak' }, say('consolider.region_autre', { nom: base.region.nom })));
  section.append(
    element(
      'p',
      { class: 'actions' },
      ...(isOther || region === null ? [button(say('consolider.base.reprendre'), takeOver)] : []),
      button(say('consolider.base.fermer'), close, { id: 'consolider-nouvelle' }),
    ),
  );
  return section;
}

function keysSection(context: ViewContext): HTMLElement {
  const { session, say } = context;
  const one = (role: KeyRole, prefix: string): HTMLElement =>
    element('fieldset', {}, element('legend', {}, say(`consolider.cle.${role}`)), keyBox(role, prefix, context));
  return element(
    'section',
    {},
    element('h3', {}, say('consolider.cles')),
    element('p', { class: 'aide' }, say('consolider.cles.aide')),
    one('region', 'consolider-k2'),
    one('appariement', 'consolider-k1'),
    ...(session.keys.size === 2 ? [element('p', { class: 'weak' }, say('consolider.deux_cles'))] : []),
  );
}

function startSection(state: ConsolidatingState, region: RegionSettings, context: ViewContext): HTMLElement {
  const { say, tell, work, refresh } = context;
  /** Files that nobody looked at are looked at first: they may say themselves whose they are. */
  const ready = async (running: Work): Promise<boolean> => {
    const waiting = waitingRows(state.rows);
    await seeEach(waiting, context, running);
    const fault = consolidationFault(state, context);
    if (fault === null) return true;
    if (waiting.length > 0) refresh();
    tell(say(`consolider.manque.${fault.code}`, fault.slots));
    document.getElementById(fault.focus)?.focus();
    return false;
  };
  /** A file that was refused is told of in the same breath as what was done without it. */
  const tellAll = (sentence: string): void => {
    const n = state.refused.length;
    tell(n === 0 ? sentence : `${sentence} ${say('consolider.fini.refus', { n })}`);
  };
  const consolidated = async (running: Work): Promise<boolean> => {
    try {
      const made = await consolidate(state, region, context, running);
      if (made !== null) state.last = made;
      return made !== null;
    } catch (error) {
      refresh();
      throw error;
    }
  };
  const start = (): void =>
    work('etape.consolider', async (running) => {
      if (!(await ready(running))) return;
      const isChanged = await consolidated(running);
      refresh();
      const parcours = countText(context.session.base?.base.parcours.rowCount ?? 0);
      tellAll(say(isChanged ? 'consolider.fini' : 'consolider.inchangee', { parcours }));
    });
  const doEverything = (): void =>
    work('etape.consolider', async (running) => {
      if (!(await ready(running))) return;
      await consolidated(running);
      const { last } = state;
      if (last === null) {
        refresh();
        tellAll(say('consolider.inchangee'));
        return;
      }
      await countAndPublish(region, context, running);
      const noms = await deliverEverything(last, context, running);
      refresh();
      const parcours = countText(last.result.consolidated.base.parcours.rowCount);
      const indicateurs = countText(context.session.indicators?.length ?? 0);
      const done = say('consolider.tout_remis', { parcours, indicateurs, noms });
      // Where the face makes no .xlsx, the archive holds no feedback workbook: they are written one by one.
      const isLeft = context.host.workbookBytes === undefined && last.result.changed.length > 0;
      tellAll(isLeft ? `${done} ${say('consolider.tout_remis.retours')}` : done);
    });
  return element(
    'section',
    {},
    element(
      'p',
      { class: 'actions' },
      button(say('consolider.faire'), start, { id: 'consolider-faire', class: 'primary' }),
      button(say('consolider.tout_faire'), doEverything, { id: 'consolider-tout' }),
    ),
    element('p', { class: 'aide' }, say('consolider.tout_faire.aide')),
  );
}

export const consolidatingView: View = { id: 'consolider', title: 'consolider.titre', render };
