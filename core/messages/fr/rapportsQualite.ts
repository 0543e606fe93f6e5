/** Sentences of the domain "rapportsQualite" (fr): checks of grids, quality reports and workbooks. */
import type { DomainMessages } from '../types';

export const rapportsQualite: DomainMessages = {
  constats: {
    qualite_indicateur_inconnu: {
      quoi: 'La grille note un indicateur « {indicateur} » que le référentiel n’a pas.',
      pourquoi: 'Sa réponse n’entre dans aucun score.',
      action: 'Corrigez le numéro, ou vérifiez que la grille est bien celle de ce référentiel.',
    },
    qualite_indicateur_en_double: {
      quoi: 'L’indicateur {indicateur} est noté deux fois.',
      pourquoi: 'Seule la première réponse est comptée ; la seconde peut la contredire.',
      action: 'Gardez une seule ligne pour cet indicateur.',
    },
    qualite_niveau_hors_echelle: {
      quoi: 'Le niveau de l’indicateur {indicateur} n’est pas un niveau de l’échelle.',
      pourquoi: 'Il ne peut pas être compté : l’indicateur est traité comme non renseigné.',
      action: 'Choisissez un niveau dans la liste de la cellule.',
    },
    qualite_niveau_absent: {
      quoi: 'L’indicateur {indicateur} porte des remarques mais aucun niveau.',
      pourquoi: 'Sans niveau, l’indicateur n’entre pas dans les scores.',
      action: 'Choisissez le niveau que ces remarques justifient.',
    },
    qualite_niveau_non_permis: {
      quoi: 'L’indicateur {indicateur} ne peut pas recevoir le niveau « {niveau} ».',
      pourquoi: 'Pour cet indicateur, le référentiel ne prévoit pas ce niveau : tout écart y est majeur, par exemple.',
      action: 'Choisissez un niveau permis pour cet indicateur.',
    },
    qualite_motif_absent: {
      quoi: 'L’indicateur {indicateur} est noté « {niveau} » sans motif.',
      pourquoi: 'Il sort du dénominateur : un lecteur doit pouvoir vérifier que c’est à bon droit.',
      action: 'Écrivez le motif en une phrase.',
    },
    qualite_niveau_sans_preuve: {
      quoi: 'L’indicateur {indicateur} est noté « {niveau} » et aucune preuve ne le cite.',
      pourquoi: 'Un niveau sans preuve ne peut être ni vérifié, ni défendu devant un autre auditeur.',
      action: 'Ajoutez la preuve dans la feuille des preuves, avec le numéro de l’indicateur.',
    },
    qualite_constat_absent: {
      quoi: 'L’indicateur {indicateur} est noté « {niveau} » sans constat.',
      pourquoi: 'La structure ne peut pas corriger un écart qui n’est pas décrit.',
      action: 'Décrivez en une phrase ce qui a été constaté.',
    },
    qualite_preconisation_absente: {
      quoi: 'L’indicateur {indicateur} est noté « {niveau} » sans préconisation.',
      pourquoi: 'Le rapport de restitution et le plan d’actions se construisent sur les préconisations.',
      action: 'Écrivez ce que la structure peut faire pour atteindre le niveau attendu.',
    },
    qualite_preconisation_superflue: {
      quoi: 'L’indicateur {indicateur} est noté « {niveau} », le meilleur niveau, et porte une préconisation.',
      pourquoi: 'Le niveau et la préconisation semblent se contredire.',
      action: 'Vérifiez le niveau, ou déplacez la remarque dans le constat.',
    },
    qualite_grille_vide: {
      quoi: 'Aucun des {total} indicateurs de la grille n’est noté.',
      pourquoi: 'Il n’y a rien à compter.',
      action: 'Remplissez la grille, ou retirez ce fichier du dossier.',
    },
    qualite_grille_incomplete: {
      quoi: '{n} {n|indicateur n’est pas noté|indicateurs ne sont pas notés} sur {total} : {indicateurs}.',
      pourquoi: 'Les scores ne portent que sur ce qui est noté : ils peuvent changer.',
      action: 'Complétez la grille, ou notez « non audité » ce qui n’a pas été examiné.',
    },
    qualite_condition_sans_reponse: {
      quoi: 'L’indicateur {indicateur}, qui ne s’applique que sous condition ({condition}), est resté vide.',
      pourquoi: 'On ne sait pas s’il ne s’applique pas ou s’il a été oublié.',
      action: 'Notez-le, ou choisissez « non applicable » avec le motif.',
    },
    qualite_auditeur_absent: {
      quoi: 'La grille ne dit pas qui a mené l’audit.',
      pourquoi: 'On ne peut pas comparer deux auditeurs, ni savoir à qui demander une précision.',
      action: 'Écrivez le nom de l’auditeur dans la première feuille.',
    },
    qualite_referentiel_squelette: {
      quoi: 'Le référentiel « {referentiel} » n’est qu’un squelette : des titres, sans attendus.',
      pourquoi: 'Ses scores ne valent que comme essai.',
      action: 'Complétez le référentiel avant de vous appuyer sur ces résultats.',
    },
    qualite_date_audit_absente: {
      quoi: 'La date de l’évaluation manque ou n’est pas une date.',
      pourquoi:
        'Sans elle, on ne sait ni quelle version du référentiel s’applique, ni si les preuves étaient valables, ni si un délai est dépassé.',
      action: 'Écrivez la date (JJ/MM/AAAA) dans la première feuille.',
    },
    qualite_date_audit_future: {
      quoi: 'L’évaluation est datée du {date}, dans le futur.',
      pourquoi: 'Un audit qui n’a pas eu lieu ne peut pas être compté.',
      action: 'Corrigez la date, souvent une erreur d’année.',
    },
    qualite_referentiel_hors_validite: {
      quoi: 'Le {date}, la version {version} de « {referentiel} » n’était pas en vigueur (du {debut} au {fin}).',
      pourquoi: 'L’évaluation ne vaut pas pour la version qui s’appliquait ce jour-là.',
      action: 'Vérifiez la date, ou reprenez la grille de la version en vigueur.',
    },
    qualite_action_sans_responsable: {
      quoi: 'L’action corrective de l’indicateur {indicateur} n’a pas de responsable.',
      pourquoi: 'Une action que personne ne porte n’est pas menée.',
      action: 'Nommez la personne qui s’en charge.',
    },
    qualite_action_sans_echeance: {
      quoi: 'L’action corrective de l’indicateur {indicateur} n’a pas d’échéance.',
      pourquoi: 'Sans échéance, on ne peut ni la suivre ni relancer.',
      action: 'Fixez une date avec la structure.',
    },
    qualite_action_en_retard: {
      quoi: 'L’action corrective de l’indicateur {indicateur} devait être levée le {date} et ne l’est pas.',
      pourquoi: 'L’écart constaté demeure.',
      action: 'Relancez la structure, ou inscrivez la date de levée.',
    },
    qualite_levee_future: {
      quoi: 'L’écart de l’indicateur {indicateur} est dit levé le {date}, dans le futur.',
      pourquoi: 'Une levée prévue n’est pas une levée.',
      action: 'Mettez cette date dans l’échéance et videz la date de levée.',
    },
    qualite_levee_avant_audit: {
      quoi: 'L’écart de l’indicateur {indicateur} est dit levé le {date}, avant l’évaluation du {audit}.',
      pourquoi: 'Un écart ne peut pas être levé avant d’être constaté.',
      action: 'Corrigez celle des deux dates qui est fausse.',
    },
    qualite_echeance_avant_audit: {
      quoi: 'L’échéance de l’indicateur {indicateur}, le {date}, précède l’évaluation du {audit}.',
      pourquoi: 'L’action serait en retard avant d’être décidée.',
      action: 'Corrigez l’échéance ou la date de l’évaluation.',
    },
    qualite_majeure_sans_action: {
      quoi: 'L’écart majeur de l’indicateur {indicateur} n’a pas d’action corrective.',
      pourquoi: 'Un écart majeur doit être levé dans un délai court.',
      action: 'Convenez d’une action, d’un responsable et d’une échéance avec la structure.',
    },
    qualite_majeure_non_levee: {
      quoi: 'L’écart majeur de l’indicateur {indicateur} devait être levé sous {mois} mois, avant le {limite}.',
      pourquoi: 'Au-delà de ce délai, le référentiel le tient pour non corrigé.',
      action: 'Vérifiez la correction auprès de la structure et inscrivez la date de levée.',
    },
    qualite_majeure_levee_tard: {
      quoi: 'L’écart majeur de l’indicateur {indicateur} a été levé le {date}, après le délai de {mois} mois ({limite}).',
      pourquoi: 'Le référentiel demande que la correction soit faite dans ce délai.',
      action: 'Vérifiez la date de levée ; si elle est juste, gardez-la et dites-le au Comité technique.',
    },
    qualite_preuve_sans_indicateur: {
      quoi: 'La preuve n° {rang} ne dit pas quel indicateur elle appuie.',
      pourquoi: 'Elle ne compte pour aucun.',
      action: 'Écrivez le ou les numéros d’indicateur, séparés par « ; ».',
    },
    qualite_preuve_sans_reference: {
      quoi: 'La preuve n° {rang} n’a pas de référence (indicateurs : {indicateurs}).',
      pourquoi: 'On ne pourra pas la retrouver.',
      action: 'Écrivez le titre du document, ou ce qui a été vu et où.',
    },
    qualite_preuve_indicateur_inconnu: {
      quoi: 'La preuve n° {rang} cite l’indicateur « {indicateur} », que le référentiel n’a pas.',
      pourquoi: 'Elle n’appuie rien à ce numéro.',
      action: 'Corrigez le numéro.',
    },
    qualite_preuve_non_vue: {
      quoi: 'La preuve n° {rang} n’est pas marquée comme vue par l’auditeur (indicateurs : {indicateurs}).',
      pourquoi: 'Un audit repose sur ce que l’auditeur a vu, non sur ce qui lui a été dit.',
      action: 'Demandez à voir la preuve, puis répondez « oui » dans la colonne « vue ».',
    },
    qualite_preuve_expiree: {
      quoi: 'La preuve n° {rang} n’était plus valable le {audit} : elle expirait le {date} (indicateurs : {indicateurs}).',
      pourquoi: 'Une preuve expirée n’appuie plus le niveau donné.',
      action: 'Demandez une preuve en cours de validité, ou revoyez le niveau.',
    },
    qualite_preuve_expiree_depuis: {
      quoi: 'La preuve n° {rang} a expiré le {date}, depuis l’évaluation (indicateurs : {indicateurs}).',
      pourquoi: 'Elle valait le jour de l’évaluation, mais ne pourra pas resservir.',
      action: 'Demandez à la structure la preuve renouvelée.',
    },
    qualite_preuve_dates_desordre: {
      quoi: 'La preuve n° {rang} est datée du {date}, après sa fin de validité ({validite}).',
      pourquoi: 'L’une des deux dates est fausse.',
      action: 'Corrigez la date fausse.',
    },
    qualite_preuve_posterieure: {
      quoi: 'La preuve n° {rang} est datée du {date}, après l’évaluation du {audit}.',
      pourquoi: 'Elle n’a pas pu être vue ce jour-là.',
      action: 'Corrigez la date, ou notez la preuve avec l’action corrective qu’elle appuie.',
    },
  },
  problemes: {},
  phrases: {},
};
