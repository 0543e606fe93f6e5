/** A condition of the catalogue, in French: what a fiche méthode says of a numerator or a denominator. */
import { codeListById, rubriqueById } from '../dictionary';
import type { Predicate } from '../indicators';
import { phrase } from '../messages';
import { rubriqueTitle } from './labels';

function codeText(rubrique: string, code: string): string {
  const list = rubriqueById(rubrique)?.codes;
  if (list === undefined) return code;
  return codeListById(list).codes.find((one) => one.code === code)?.libelle ?? code;
}

/** The sentence of a condition, without a full stop. */
export function predicateText(predicate: Predicate): string {
  if ('parmi' in predicate) {
    const valeurs = predicate.parmi.map((code) => codeText(predicate.rubrique, code)).join(', ');
    return phrase('condition.parmi', { rubrique: rubriqueTitle(predicate.rubrique), valeurs });
  }
  if ('renseignee' in predicate) {
    const code = predicate.renseignee ? 'condition.renseignee' : 'condition.non_renseignee';
    return phrase(code, { rubrique: rubriqueTitle(predicate.rubrique) });
  }
  if ('avant' in predicate || 'jusqua' in predicate) {
    const [code, autre] = 'avant' in predicate ? ['avant', predicate.avant] : ['jusqua', predicate.jusqua];
    return phrase(`condition.${code}`, { evenement: eventText(predicate.evenement), autre: eventText(autre) });
  }
  if ('evenement' in predicate) return eventText(predicate.evenement);
  if ('toutes' in predicate) return predicate.toutes.map(predicateText).join(` ${phrase('condition.et')} `);
  if ('une' in predicate) return predicate.une.map(predicateText).join(` ${phrase('condition.ou')} `);
  return phrase('condition.sauf', { condition: predicateText(predicate.non) });
}

/** The name of an event of a parcours or of a passage. */
export function eventText(event: string): string {
  return phrase(`evenement.${event}`);
}
