/** The view "Indicateurs": choose the questions, compute, read, write the sheets, take the file. */
import type { RegionSettings } from '../../../core/base';
import { indicatorsOf } from '../../../core/indicators';
import { reportMeta } from '../../../core/tasks';
import { baseRegion } from '../../baseRegion';
import { button, element } from '../../element';
import type { OpenBase } from '../../session';
import { version } from '../../version';
import { baseInHand } from '../baseInHand';
import type { View, ViewContext } from '../view';
import { choiceFault } from './choice';
import { choiceForm } from './choiceForm';
import { compute, computePeriods, deliverCsv, deliverChoice, deliverDashboard } from './outputs';
import { results } from './results';
import { OTHER_PERIODS, stateOf } from './state';

function render(context: ViewContext): readonly Node[] {
  const { session, say } = context;
  const region = baseRegion(session);
  const head = [element('p', {}, say('chiffres.presentation')), baseInHand(context)];
  if (session.base === null || region === null) return head;
  return [...head, ...withBase(session.base, region, context)];
}

function withBase(base: OpenBase, region: RegionSettings, context: ViewContext): Node[] {
  const { host, session, say, tell, work, refresh } = context;
  const verb = host.kind === 'atelier' ? 'telecharger' : 'ecrire';
  const indicators = indicatorsOf(region.indicateurs, region.rubriques.extensions);
  const { choice, others } = stateOf(session, base, indicators);
  const computed = session.indicators;
  const rows = computed === null ? null : [...computed, ...[...others.values()].flat()];
  const shown = element('section', { id: 'resultats' });
  const draw = (): void => {
    if (rows === null) return;
    const meta = reportMeta(region, base.sources, version);
    const later = OTHER_PERIODS.filter((kind) => choice.periodes.has(kind) && !others.has(kind));
    const hint = later.length === 0 ? [] : [element('p', {}, say('chiffres.recalculer'))];
    shown.replaceChildren(...hint, ...results(region, indicators, rows, choice, meta, context));
  };
  draw();
  const start = (): void => {
    const fault = choiceFault(choice);
    if (fault !== null) {
      tell(say(`chiffres.manque.${fault}`));
      return;
    }
    work('etape.calculer', async (running) => {
      const made = await compute(base, region, running);
      others.clear();
      for (const kind of OTHER_PERIODS) {
        if (choice.periodes.has(kind)) others.set(kind, await computePeriods(base, region, kind, running));
      }
      session.indicators = made;
      session.published = null;
      refresh();
      tell(say('chiffres.calculs', { n: made.length }));
    });
  };
  const form = choiceForm(indicators, choice, draw, context);
  const calculate = button(say('chiffres.calculer'), start, { id: 'calculer', class: 'primary' });
  if (rows === null) return [form, element('p', { class: 'actions' }, calculate)];
  return [
    form,
    element(
      'p',
      { class: 'actions' },
      button(say(`chiffres.${verb}.choix`), () => deliverChoice(base, region, indicators, rows, choice, context), {
        id: 'ecrire-choix',
        class: 'primary',
      }),
      button(say(`chiffres.${verb}.tout`), () => deliverDashboard(base, region, context), { id: 'ecrire-tout' }),
      button(say('chiffres.csv'), () => deliverCsv(base, region, context), { id: 'telecharger-csv' }),
      calculate,
    ),
    element('p', { class: 'aide' }, say('chiffres.interne', { seuil: region.publication.seuil })),
    element('h3', {}, say('chiffres.resultats')),
    shown,
  ];
}

export const indicatorsView: View = { id: 'indicateurs', title: 'chiffres.titre', render };
