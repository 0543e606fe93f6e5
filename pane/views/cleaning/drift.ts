/** What changed since the profile: new columns, those that are gone, those whose header changed, and what to do about each. */
import { sheetLetter } from '../../../core/table';
import { button, element } from '../../element';
import { checkbox } from '../../fields';
import type { ViewContext } from '../view';
import { inParts } from './fold';
import type { Mapping } from './mapping';
import type { CleaningState } from './state';
import { choiceName, rubriqueName } from './titles';

/** Lines shown at once. */
const SHOWN = 10;

function list<Item>(title: string, items: readonly Item[], draw: (item: Item) => Node, context: ViewContext): Node[] {
  if (items.length === 0) return [];
  return [element('h4', {}, title), ...inParts(element('ul', { class: 'places' }), items, SHOWN, draw, context)];
}

/** A new column, as it is now understood; its own list is further down. */
function freshLine(index: number, state: CleaningState, mapping: Mapping, { say }: ViewContext): Node {
  const { raw } = state.read!;
  const choice = mapping.choices[index];
  const [candidate] = mapping.proposals[index].candidats;
  const name = say('nettoyer.colonne', { lettre: sheetLetter(raw, index), titre: raw.columns[index].header });
  const told =
    choice !== null
      ? choiceName(choice, say)
      : mapping.statuses[index] === 'a_confirmer' && candidate !== undefined
        ? say('nettoyer.derive.proposition', { titre: choiceName(candidate, say) })
        : say('nettoyer.non_utilisee');
  const go = (): void => document.getElementById(`nettoyer-colonne-${index}`)?.focus();
  return element(
    'li',
    {},
    `${name} → ${told} `,
    button(say('nettoyer.derive.choisir'), go, {
      attributes: { 'aria-label': `${say('nettoyer.derive.choisir')} ${name}` },
    }),
  );
}

type Gone = NonNullable<Mapping['drift']>['disparues'][number];

/** A column that is gone: what it held may have been given by another one, or be sent no more. */
function goneLine({ entete, rubrique }: Gone, state: CleaningState, mapping: Mapping, context: ViewContext): Node {
  const { say, refresh } = context;
  if (rubrique === null) return element('li', {}, say('nettoyer.derive.inutilisee', { titre: entete }));
  const name = say('nettoyer.derive.disparue', { titre: entete, rubrique: rubriqueName(rubrique, 0, say) });
  if (mapping.choices.some((choice) => choice?.rubrique === rubrique)) {
    return element('li', {}, `${name} ${say('nettoyer.derive.remplacee')}`);
  }
  const box = checkbox(
    `nettoyer-disparue-${rubrique}`,
    say('nettoyer.derive.plus_envoyee'),
    state.absent.has(rubrique),
    (isAbsent) => {
      if (isAbsent) state.absent.add(rubrique);
      else state.absent.delete(rubrique);
      refresh();
    },
  );
  return element('li', {}, name, box);
}

/** Nothing without a profile. */
export function driftBlock(context: ViewContext, state: CleaningState, mapping: Mapping): HTMLElement[] {
  const { drift, fresh } = mapping;
  const { say } = context;
  if (drift === null) return [];
  const { raw } = state.read!;
  const { disparues, renommees } = drift;
  const parts = [
    fresh.length > 0 ? say('nettoyer.derive.nouvelles', { n: fresh.length }) : '',
    disparues.length > 0 ? say('nettoyer.derive.disparues', { n: disparues.length }) : '',
    renommees.length > 0 ? say('nettoyer.derive.renommees', { n: renommees.length }) : '',
  ].filter((part) => part !== '');
  const sentence =
    parts.length === 0 ? say('nettoyer.derive.aucune') : say('nettoyer.derive', { changements: parts.join(', ') });
  return [
    element(
      'div',
      { class: 'promise' },
      element('p', {}, sentence),
      ...list(say('nettoyer.derive.titre.nouvelles'), fresh, (one) => freshLine(one, state, mapping, context), context),
      ...list(
        say('nettoyer.derive.titre.disparues'),
        disparues,
        (one) => goneLine(one, state, mapping, context),
        context,
      ),
      ...list(
        say('nettoyer.derive.titre.renommees'),
        renommees,
        ({ entete, index }) =>
          element(
            'li',
            {},
            say('nettoyer.derive.renommee', {
              avant: entete,
              apres: raw.columns[index].header,
              lettre: sheetLetter(raw, index),
            }),
          ),
        context,
      ),
    ),
  ];
}
