/** What a declaration of an indicator must respect beyond its shape: events, rubriques and codes that exist. */
import { parcoursRubriques, passageRubriques } from '../base';
import type { Rubrique } from '../dictionary';
import { codeListById } from '../dictionary';
import { DEFAULT_ENTRY, eventRubriques } from './events';
import type { Indicator, Predicate, Unit } from './types';

/** A fault: where it is in the declaration, and what is not known there. */
export interface DeclarationFault {
  readonly champ: string;
  readonly valeur: string;
}

/** Rubriques that a unit may be asked about: its own row's, then its parcours'. */
function rubriquesOf(unit: Unit, extensions: readonly string[]): ReadonlyMap<string, Rubrique> {
  const parcours = parcoursRubriques(extensions);
  const own = unit === 'passage' ? passageRubriques(extensions) : [];
  return new Map([...parcours, ...own].map((rubrique) => [rubrique.id, rubrique]));
}

/** Every fault of a declaration of the right shape; none when the engine can compute it. */
export function declarationFaults(indicator: Indicator, extensions: readonly string[]): DeclarationFault[] {
  const { unite, mesure } = indicator;
  const faults: DeclarationFault[] = [];
  const known = rubriquesOf(unite, extensions);
  const event = (champ: string, id: string): void => {
    const rubriques = eventRubriques(unite, id);
    // An event of an extension that is off does not exist in that region.
    if (rubriques === undefined || rubriques.some((one) => !known.has(one))) faults.push({ champ, valeur: id });
  };
  const text = (champ: string, id: string): void => {
    if (known.get(id)?.storage !== 'text') faults.push({ champ, valeur: id });
  };
  const condition = (champ: string, predicate: Predicate): void => {
    if ('evenement' in predicate) {
      event(`${champ}.evenement`, predicate.evenement);
      if ('avant' in predicate) event(`${champ}.avant`, predicate.avant);
      if ('jusqua' in predicate) event(`${champ}.jusqua`, predicate.jusqua);
    } else if ('toutes' in predicate) predicate.toutes.forEach((part, i) => condition(`${champ}.toutes.${i}`, part));
    else if ('une' in predicate) predicate.une.forEach((part, i) => condition(`${champ}.une.${i}`, part));
    else if ('non' in predicate) condition(`${champ}.non`, predicate.non);
    else if ('renseignee' in predicate) {
      if (!known.has(predicate.rubrique)) faults.push({ champ: `${champ}.rubrique`, valeur: predicate.rubrique });
    } else {
      text(`${champ}.rubrique`, predicate.rubrique);
      faults.push(...unknownCodes(`${champ}.parmi`, known.get(predicate.rubrique), predicate.parmi));
    }
  };
  event('evenement', indicator.evenement);
  indicator.ventilations?.forEach((id, i) => text(`ventilations.${i}`, id));
  if (indicator.vues.includes('cohorte')) event('entree', indicator.entree ?? DEFAULT_ENTRY);
  switch (mesure.genre) {
    case 'effectif':
      condition('mesure.compte', mesure.compte);
      break;
    case 'taux':
      condition('mesure.numerateur', mesure.numerateur);
      condition('mesure.denominateur', mesure.denominateur);
      if (mesure.inconnus !== undefined) condition('mesure.inconnus', mesure.inconnus);
      break;
    case 'delai':
      mesure.de.forEach((id, i) => event(`mesure.de.${i}`, id));
      event('mesure.a', mesure.a);
      mesure.parts.forEach((part, i) => {
        // Shares are counted one inside the next, so their months must ascend.
        if (i > 0 && part <= mesure.parts[i - 1]) faults.push({ champ: `mesure.parts.${i}`, valeur: String(part) });
      });
      break;
    case 'profil':
      condition('mesure.parmi', mesure.parmi);
      mesure.rubriques.forEach((id, i) => text(`mesure.rubriques.${i}`, id));
  }
  return faults;
}

function unknownCodes(champ: string, rubrique: Rubrique | undefined, codes: readonly string[]): DeclarationFault[] {
  if (rubrique?.codes === undefined) return [];
  const list = codeListById(rubrique.codes).codes.map(({ code }) => code);
  return codes.flatMap((code, i) => (list.includes(code) ? [] : [{ champ: `${champ}.${i}`, valeur: code }]));
}
