/** The decisions that were made, each with a button that takes it back. */
import { rubriqueById } from '../../../core/dictionary';
import { withoutDecision } from '../../../core/profiles';
import { button, element } from '../../element';
import type { ViewContext } from '../view';
import type { Decided } from './decide';
import { decide, decidedIn, isApplied } from './decide';
import { choiceText } from './decisionDesk';
import { inParts } from './fold';
import type { CleaningState } from './state';
import { codeText } from './titles';

const SHOWN = 15;

function sentence(one: Decided, context: ViewContext): string {
  const { say } = context;
  if (one.genre === 'choix') {
    const choix = choiceText(one.choice, undefined, context);
    return say('nettoyer.decide.choix', {
      titre: one.header,
      choix,
      valeur: choiceText(one.choice, one.value, context),
    });
  }
  const rubrique = rubriqueById(one.rubrique)?.titre ?? one.rubrique;
  if (one.genre === 'absente') return say('nettoyer.absentes.rubrique', { rubrique });
  const valeur = one.text === '' ? say('nettoyer.vide') : one.text;
  if (one.genre === 'laissee') return say('nettoyer.decide.laissee', { rubrique, valeur });
  const cible = one.value === '' ? say('nettoyer.vide') : codeText(one.rubrique, one.value);
  return say('nettoyer.decide.valeur', { rubrique, valeur, cible });
}

/** @param changed told after each decision that is taken back */
export function decidedPart(context: ViewContext, state: CleaningState, changed: () => void): HTMLElement[] {
  const { say, session } = context;
  const all = decidedIn(state);
  if (all.length === 0) return [];
  const takeBack = (one: Decided): void => {
    if (one.genre === 'absente') state.absent.delete(one.rubrique);
    else decide(state, session, (profile) => withoutDecision(profile, one));
    changed();
  };
  const line = ({ one, at }: { readonly one: Decided; readonly at: number }): HTMLElement => {
    const told = sentence(one, context);
    return element(
      'li',
      {},
      told,
      isApplied(state, one) ? ' ' : ` (${say('nettoyer.decide.attente')}) `,
      button(say('nettoyer.decide.retirer'), () => takeBack(one), {
        id: `nettoyer-retirer-${at}`,
        attributes: { 'aria-label': `${say('nettoyer.decide.retirer')} : ${told}` },
      }),
    );
  };
  return [
    element('h4', {}, say('nettoyer.decide.titre', { n: all.length })),
    ...inParts(
      element('ul', { class: 'colonnes decisions' }),
      all.map((one, at) => ({ one, at })),
      SHOWN,
      line,
      context,
    ),
  ];
}
