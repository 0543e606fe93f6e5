/** Results as people read them: a rate with its interval, what it rests on, how far it may be trusted. */
import { phrase } from '../../../messages';
import type { MeasureId, Outcome, Outcomes, ProviderOutcomes, Satisfaction } from '../../../quality/outcomes';
import { BEST_MARK, MIN_ANSWERS } from '../../../quality/outcomes';
import { countText, numberText, percentText } from '../../french';

/** `P02 Taux d’achèvement`. */
export function measureTitle(mesure: MeasureId): string {
  return `${mesure} ${phrase(`resultats.${mesure}.nom`)}`;
}

/** `62,5 % (45,2 % à 77,1 %)`, `49`, or `-`. */
export function outcomeText({ mesure, valeur, ic95_bas, ic95_haut }: Outcome): string {
  if (valeur === null) return phrase('resultats.valeur.aucune');
  if (mesure === 'P01') return countText(valeur);
  if (ic95_bas === null || ic95_haut === null) return percentText(valeur);
  return phrase('resultats.valeur.intervalle', {
    valeur: percentText(valeur),
    bas: percentText(ic95_bas),
    haut: percentText(ic95_haut),
  });
}

/** `3,4 sur 4`, `non mesurée`, `moins de 5 réponses`. */
export function satisfactionText({ statut, moyenne }: Satisfaction): string {
  if (statut === 'trop_peu') return phrase('resultats.valeur.trop_peu', { seuil: MIN_ANSWERS });
  if (statut === 'non_mesuree' || moyenne === null) return phrase('resultats.valeur.non_mesuree');
  return phrase('resultats.valeur.note', { moyenne: numberText(moyenne, 1), meilleure: BEST_MARK });
}

/** What to know before reading a rate; '' when there is nothing to say. A count rests on nothing but itself. */
function warning({ mesure, statut }: Outcome): string {
  if (statut === 'incomplet' || (statut === 'fragile' && mesure !== 'P01')) return phrase(`resultats.detail.${statut}`);
  return '';
}

/** The years over which a measure was counted. */
function yearsText({ annees }: ProviderOutcomes, { mesure }: Outcome): string {
  const counted = annees.filter(({ mesures }) => mesures[mesure].valeur !== null).map(({ annee }) => annee);
  if (counted.length === 0) return '';
  const [debut, fin] = [counted[0], counted[counted.length - 1]];
  return phrase(debut === fin ? 'resultats.detail.annee' : 'resultats.detail.annees', { debut, fin });
}

/** `15 sur 24, de 2022 à 2024 ; moins de 30 unités, à lire avec prudence ; région : 84 %`. */
export function detailText(mesure: MeasureId, provider: ProviderOutcomes, { region }: Outcomes): string {
  if (mesure === 'P06') {
    const { satisfaction } = provider;
    return satisfaction.statut === 'mesuree' ? phrase('resultats.detail.reponses', { n: satisfaction.reponses }) : '';
  }
  const outcome = provider.total[mesure];
  if (!provider.observee) return phrase('resultats.non_observee');
  if (outcome.valeur === null) return phrase('resultats.lecture.sans_objet');
  const ratio =
    outcome.denominateur === null
      ? ''
      : phrase('resultats.detail.rapport', { n: outcome.numerateur, total: outcome.denominateur });
  const whole = region.total[mesure].valeur;
  return [
    [ratio, yearsText(provider, outcome)].filter((part) => part !== '').join(', '),
    warning(outcome),
    whole === null || mesure === 'P01' ? '' : phrase('resultats.detail.ensemble', { valeur: percentText(whole) }),
  ]
    .filter((part) => part !== '')
    .join(' ; ');
}
