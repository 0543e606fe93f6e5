/** The state of one grid as it stands: what remains, what contradicts itself, scores by criterion; no register needed. */
import { levelsGiven, scoresOf } from '../../../core/quality/grid';
import { isoToFrench } from '../../../core/reports/quality/days';
import { button, element } from '../../element';
import { labelled, select } from '../../fields';
import type { ViewContext } from '../view';
import { deliverGrid } from './restitutions';
import { scoresList } from './scoresList';
import type { QualityState, ReadGrid } from './state';

/** Numbers of indicators that are told; the rest is counted. */
const TOLD = 12;

/** « Grille d’audit, Structure fictive, 12/04/2026 »; the file where two have all that in common. No auditor: names stay in the grid. */
export function gridLabel({ evaluation, nom, referential }: ReadGrid, { say }: ViewContext): string {
  const { nature, date, fichier } = evaluation;
  return say('grille.une', {
    nature: say(`grille.nature.${nature}`),
    structure: nom === '' ? say('grille.sans_nom') : nom,
    date: date === null ? say('grille.sans_date') : isoToFrench(date),
    referentiel: referential.titre,
    fichier,
  });
}

/** Indicators without a level that says something. */
export function leftToFill({ evaluation, referential }: ReadGrid): string[] {
  const given = levelsGiven(evaluation, referential);
  return referential.indicateurs
    .filter(({ numero }) => given.get(numero)?.renseigne !== true)
    .map(({ numero }) => numero);
}

/** What remains and what contradicts itself, in sentences. */
export function stateSentences(grid: ReadGrid, { say }: ViewContext): string[] {
  const { referential, evaluation, constats } = grid;
  const left = leftToFill(grid);
  const liste = left.slice(0, TOLD).join(', ') + (left.length > TOLD ? ', …' : '');
  const wrong = constats.filter(({ gravite }) => gravite !== 'information').length;
  const { ensemble, majeures_retenues } = scoresOf(evaluation, referential);
  const { cumul_mineures: cumul } = referential.regles;
  return [
    left.length === 0 ? say('grille.etat.complete') : say('grille.etat.reste', { n: left.length, liste }),
    wrong === 0 ? say('grille.etat.sans_contradiction') : say('grille.etat.contradictions', { n: wrong }),
    ...(cumul === undefined
      ? []
      : [
          say('grille.etat.majeures', {
            n: majeures_retenues,
            majeures: ensemble.majeures,
            mineures: ensemble.mineures,
            cumul,
          }),
        ]),
  ];
}

export function shownGrid({ reading, shown }: QualityState): ReadGrid | undefined {
  return reading?.grids.find(({ key }) => key === shown) ?? reading?.grids[0];
}

/** The grid that is shown, and the others to choose from. */
export function liveGrid(state: QualityState, context: ViewContext): HTMLElement[] {
  const { host, say, refresh } = context;
  const grid = shownGrid(state);
  const grids = state.reading?.grids ?? [];
  if (grid === undefined) return [];
  const { referential, evaluation } = grid;
  const list = select(
    grids.map((one) => ({ value: one.key, label: gridLabel(one, context) })),
    grid.key,
    (key) => {
      state.shown = key;
      refresh();
    },
  );
  const give = host.kind === 'atelier' ? 'grille.restitution.grille.atelier' : 'grille.restitution.grille.document';
  return [
    element(
      'section',
      { id: 'grille-etat' },
      element('h4', {}, say('grille.etat')),
      grids.length === 1
        ? element('p', {}, gridLabel(grid, context))
        : labelled('grille-montree', say('grille.montree', { n: grids.length }), list),
      ...(referential.statut === 'squelette' ? [element('p', { class: 'weak' }, say('grille.note.squelette'))] : []),
      element('ul', {}, ...stateSentences(grid, context).map((sentence) => element('li', {}, sentence))),
      element('h5', {}, say('grille.score')),
      scoresList(scoresOf(evaluation, referential), referential, context),
      ...(evaluation.nature === 'charte'
        ? []
        : [
            element(
              'p',
              { class: 'actions' },
              button(say(give), () => deliverGrid(grid, state, context), { id: 'grille-restituer-une' }),
            ),
          ]),
    ),
  ];
}
