/** « Comparer deux grilles »: the two, what is asked of them, the answer as sentences and a table, and as a workbook. */
import { sameScale } from '../../../core/quality/grid';
import { button, element } from '../../element';
import { labelled, select } from '../../fields';
import { toldDrawn } from '../drawn';
import { resultTable } from '../resultTable';
import { today } from '../settings/state';
import type { ViewContext } from '../view';
import type { Comparison } from './comparing';
import { comparable, compared, comparisonWorkbook, inOrder, pairOf, proposedComparison } from './comparing';
import { fold } from './fold';
import { gridLabel } from './liveGrid';
import type { QualityState, ReadGrid } from './state';

function picker(rank: 0 | 1, grid: ReadGrid, state: QualityState, context: ViewContext): HTMLElement {
  const { say, refresh } = context;
  const list = select(
    comparable(state.reading).map((one) => ({ value: one.key, label: gridLabel(one, context) })),
    grid.key,
    (key) => {
      state.pair = rank === 0 ? [key, state.pair[1]] : [state.pair[0], key];
      state.comparison = null;
      refresh();
    },
  );
  return labelled(`grille-comparee-${rank}`, say(`grille.comparer.${rank === 0 ? 'premiere' : 'seconde'}`), list);
}

function answer(
  comparison: Comparison,
  pair: readonly [ReadGrid, ReadGrid],
  state: QualityState,
  context: ViewContext,
): HTMLElement[] {
  const { host, say, tell, work } = context;
  const [a, b] = comparison === 'progres' ? inOrder(...pair) : pair;
  const { sentences, rows } = compared(comparison, a, b, host.language);
  const heads = ['indicateur', ...(comparison === 'accord' ? ['une', 'autre'] : ['avant', 'apres'])].map((one) =>
    say(`grille.comparer.${one}`),
  );
  const write = (): void =>
    work('grille.etape.ecrire', async (running) => {
      await running.step('grille.etape.ecrire');
      const model = comparisonWorkbook(comparison, a, b, today());
      const names = await host.deliverWorkbook('comparaison', model, running.watch('grille.etape.ecrire'));
      if (host.kind !== 'atelier') for (const one of names) state.written.add(one);
      tell(toldDrawn(names, context));
    });
  return [
    element('ul', {}, ...sentences.map((sentence) => element('li', {}, sentence))),
    ...(rows.length === 0 ? [] : [resultTable(say(`grille.comparer.table.${comparison}`), heads, rows, say)]),
    element(
      'p',
      { class: 'actions' },
      button(say(`grille.comparer.ecrire.${host.kind === 'atelier' ? 'atelier' : 'document'}`), write, {
        id: 'grille-comparer-ecrire',
      }),
    ),
  ];
}

export function comparingSection(state: QualityState, context: ViewContext): HTMLElement {
  const { say, refresh } = context;
  const pair = pairOf(state);
  if (pair === null) return fold('comparer', state, context, element('p', {}, say('grille.comparer.vide')));
  const [a, b] = pair;
  const chosen = [picker(0, a, state, context), picker(1, b, state, context)];
  if (a === b) return fold('comparer', state, context, ...chosen, element('p', {}, say('grille.comparer.la_meme')));
  const canAgree = sameScale(a, b);
  const comparison = canAgree ? (state.comparison ?? proposedComparison(a, b)) : 'progres';
  const kinds: readonly Comparison[] = canAgree ? ['accord', 'progres'] : ['progres'];
  const kind = select(
    kinds.map((one) => ({ value: one, label: say(`grille.comparer.${one}`) })),
    comparison,
    (one) => {
      state.comparison = one as Comparison;
      refresh();
    },
  );
  return fold(
    'comparer',
    state,
    context,
    ...chosen,
    labelled('grille-comparaison', say('grille.comparer.question'), kind),
    ...answer(comparison, pair, state, context),
  );
}
