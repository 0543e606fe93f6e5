/** Sentences of the coherence rules (fr). */
import type { DomainMessages } from '../types';

export const regles: DomainMessages = {
  constats: {
    dates_desordre: {
      quoi: '« {rubrique} » est antérieure à « {autre} ».',
      pourquoi: 'Les étapes d’un parcours se suivent ; un délai négatif est exclu des calculs.',
      action: 'Vérifiez les deux dates (jour et mois inversés ? année ?) et corrigez celle qui est fausse.',
    },
    date_future: {
      quoi: '« {rubrique} » est postérieure à la date d’arrêt des données.',
      pourquoi: 'Un événement passé ne peut pas être daté du futur ; il n’est pas compté.',
      action: 'Corrigez la date, souvent une erreur d’année.',
    },
    jury_sans_recevabilite: {
      quoi: 'Un résultat de jury est donné alors que la décision de recevabilité n’est pas favorable.',
      pourquoi: 'Seul un candidat recevable passe devant un jury ; le parcours manque à la cohorte des recevables.',
      action: 'Complétez ou corrigez la décision de recevabilité.',
    },
    l2_sans_recevabilite: {
      quoi: 'Un livret 2 est déposé sans décision de recevabilité favorable.',
      pourquoi:
        'Le silence de deux mois peut valoir acceptation, mais il faut le dire : la recevabilité n’est jamais supposée.',
      action: 'Complétez la décision (au besoin « recevable implicite »).',
    },
    decision_sans_date: {
      quoi: 'La décision de recevabilité n’a pas de date.',
      pourquoi: 'Sans date, la décision n’entre dans aucune année et le délai d’instruction est inconnu.',
      action: 'Complétez la date de la décision.',
    },
    date_sans_decision: {
      quoi: 'Une date de décision est donnée, mais pas la décision.',
      pourquoi: 'Le dossier sort du taux de recevabilité.',
      action: 'Complétez la décision, ou retirez la date si rien n’est décidé.',
    },
    resultat_sans_date: {
      quoi: 'Un résultat de jury est donné sans date de jury.',
      pourquoi: 'Sans date, le passage n’entre dans aucune année.',
      action: 'Complétez la date du jury.',
    },
    jury_sans_resultat: {
      quoi: 'Le jury est passé depuis plus de 30 jours et son résultat manque.',
      pourquoi: 'Le passage ne compte dans aucun taux de validation.',
      action: 'Complétez le résultat, ou indiquez l’absence ou le report.',
    },
    resultat_contredit_visee: {
      quoi: 'Le résultat du jury contredit la visée (totale ou partielle) du parcours.',
      pourquoi: 'Une validation totale suppose que la certification entière était visée, et inversement.',
      action: 'Corrigez la visée ou le résultat.',
    },
    age_improbable: {
      quoi: 'L’âge à la demande serait inférieur à 16 ans ou supérieur à 80 ans.',
      pourquoi: 'La date de naissance est sans doute fausse, et avec elle la tranche d’âge.',
      action: 'Vérifiez la date de naissance.',
    },
    validite_expiree: {
      quoi: 'Le livret 2 est déposé après la fin de validité de la recevabilité.',
      pourquoi: 'La recevabilité est alors caduque : il faut une nouvelle décision.',
      action: 'Vérifiez les deux dates, ou ajoutez la prolongation.',
    },
  },
  problemes: {},
  phrases: {},
};
