/** The results in the pane: one table an indicator, its method sheet under it. */
import type { RegionSettings } from '../../../core/base';
import type { Indicator, IndicatorRow, View } from '../../../core/indicators';
import type { ReportMeta } from '../../../core/reports';
import { declarationFinder } from '../../../core/reports';
import { rubriqueTitle } from '../../../core/reports/labels';
import { methodLines } from '../../../core/reports/methodSheet';
import { element } from '../../element';
import { spaced } from '../../spoken';
import { resultTable } from '../resultTable';
import type { ViewContext } from '../view';
import type { Choice } from './choice';
import { chosenRows } from './choice';
import { figureLines } from './figureTable';

/** Phrase code of a view: a decision is what the flow of admissibility counts. */
export function viewCode(vue: View, { evenement }: Indicator): string {
  return vue === 'flux' && /(^|_)decision$/.test(evenement) ? 'chiffres.vue.flux.decision' : `chiffres.vue.${vue}`;
}

/** Tables of one indicator, each of one view (flow, cohort): the whole, then each chosen breakdown. */
function tables(
  region: RegionSettings,
  indicator: Indicator,
  rows: readonly IndicatorRow[],
  { say }: ViewContext,
): Node[] {
  const reserve = (statut: string, inconnus: number): string =>
    [statut === '' ? '' : say(statut), inconnus === 0 ? '' : say('chiffres.inconnus', { n: inconnus })]
      .filter((part) => part !== '')
      .join(', ');
  const heads = ['quoi', 'valeur', 'intervalle', 'sur', 'statut'].map((name) => say(`chiffres.colonne.${name}`));
  const breakdowns = [...new Set(rows.map(({ ventilation_1 }) => ventilation_1))];
  const table = (rubrique: string, vue: View): Node[] => {
    const own = rows.filter((row) => row.ventilation_1 === rubrique && row.vue === vue);
    if (own.length === 0) return [];
    const titre =
      rubrique === '' ? indicator.nom : say('chiffres.par', { nom: indicator.nom, rubrique: rubriqueTitle(rubrique) });
    return [
      resultTable(
        say('chiffres.vue', { titre, vue: say(viewCode(vue, indicator)) }),
        heads,
        figureLines(region, indicator, own).map(({ quoi, valeur, intervalle, sur, statut, inconnus }) => ({
          cells: [quoi, valeur, intervalle, sur, reserve(statut, inconnus)],
          isWeak: statut !== '',
        })),
        say,
        [1, 2, 3],
      ),
    ];
  };
  const shown = breakdowns.flatMap((rubrique) => indicator.vues.flatMap((vue) => table(rubrique, vue)));
  const isDouble = new Set(rows.map(({ vue }) => vue)).size > 1;
  return isDouble ? [element('p', { class: 'aide' }, say('chiffres.vue.deux')), ...shown] : shown;
}

export function results(
  region: RegionSettings,
  indicators: readonly Indicator[],
  rows: readonly IndicatorRow[],
  choice: Choice,
  meta: ReportMeta,
  context: ViewContext,
): HTMLElement[] {
  const declarationOf = declarationFinder(indicators);
  const chosen = chosenRows(rows, indicators, choice);
  return indicators
    .filter(({ id }) => choice.indicateurs.has(id))
    .map((indicator) => {
      const own = chosen.filter(({ indicateur }) => declarationOf(indicateur) === indicator);
      const method = methodLines(indicator, meta).flatMap(({ titre, texte }) => [
        element('dt', {}, titre),
        element('dd', {}, spaced(texte, context.host.language)),
      ]);
      return element(
        'section',
        { attributes: { 'aria-labelledby': `resultat-${indicator.id}` } },
        element(
          'h4',
          { id: `resultat-${indicator.id}` },
          spaced(`${indicator.id} - ${indicator.nom}`, context.host.language),
        ),
        ...indicator.avertissements.map((warning) =>
          element('p', { class: 'aide' }, spaced(warning, context.host.language)),
        ),
        ...(own.length === 0
          ? [element('p', {}, context.say('chiffres.rien'))]
          : tables(region, indicator, own, context)),
        element(
          'details',
          { id: `fiche-${indicator.id}` },
          element('summary', {}, context.say('chiffres.fiche', { nom: indicator.nom })),
          element('dl', {}, ...method),
        ),
      );
    });
}
