/** Sentences of the domain "confidentialite" (fr). */
import type { DomainMessages } from '../types';

export const confidentialite: DomainMessages = {
  constats: {
    identite_dans_texte: {
      quoi: 'Ce texte contient le nom du candidat, une adresse électronique ou un numéro personnel.',
      pourquoi:
        'La base régionale ne garde aucune identité : la cellule n’y est pas reprise (un numéro de dossier y est remplacé par une empreinte).',
      action: 'Retirez l’identité de cette colonne dans votre outil, ou vérifiez que la colonne est la bonne.',
    },
  },
  problemes: {
    cle_illisible: {
      quoi: 'La clé « {cle} » n’est pas lisible.',
      pourquoi:
        'On attend une ligne « Clé : » suivie de groupes de lettres A à Z et de chiffres 2 à 7, puis une ligne « Somme : ».',
      action:
        'Vérifiez que le fichier ou la variable indiqués contiennent bien le texte écrit par « cle generer », sans le retoucher.',
    },
    cle_tronquee: {
      quoi: 'La clé « {cle} » est incomplète.',
      pourquoi: 'Il manque des caractères : le texte a sans doute été coupé en le copiant.',
      action: 'Recopiez le fichier de clé en entier, ou redemandez-le à qui l’a créé.',
    },
    cle_trop_longue: {
      quoi: 'La clé « {cle} » est trop longue.',
      pourquoi: 'Une clé compte 13 groupes de 4 caractères ; celui-ci en contient davantage.',
      action: 'Retirez ce qui a été ajouté entre « Clé : » et « Somme : », ou recopiez le fichier d’origine.',
    },
    cle_sans_somme: {
      quoi: 'La clé « {cle} » est sans somme de contrôle.',
      pourquoi:
        'Sans la ligne « Somme : », une faute de frappe donnerait d’autres pseudonymes sans que rien ne le signale.',
      action: 'Recopiez le fichier de clé en entier, dernière ligne comprise.',
    },
    cle_somme_fausse: {
      quoi: 'La somme de contrôle de la clé « {cle} » est fausse.',
      pourquoi: 'Un caractère au moins a changé : les pseudonymes ne correspondraient à aucune autre livraison.',
      action: 'Recopiez le fichier de clé d’origine ; s’il est abîmé, redemandez la clé au dépositaire.',
    },
    cles_identiques: {
      quoi: 'La clé d’appariement et la clé de la région sont la même.',
      pourquoi:
        'Un certificateur, qui connaît la clé d’appariement, pourrait alors reconnaître les personnes dans la base régionale.',
      action:
        'Créez une clé de région (bouton « Créer une clé », ou commande « cle generer ») et ne la donnez à aucun certificateur.',
    },
  },
  phrases: {
    cle_empreinte: 'Clé « {cle} » : empreinte {empreinte}',
    cle_demonstration:
      'La clé « {cle} » est une clé de démonstration, connue de tous : elle ne protège personne. Créez la vôtre avec « cle generer ».',
    cles_region_brute:
      'Cette région reçoit des fichiers nominatifs et détient les deux clés : elle peut à tout moment refaire le lien entre une personne et son pseudonyme. Les fichiers produits sont pseudonymisés, pas anonymisés.',
    rapprochement_exact: 'même identité',
    rapprochement_orthographe: 'nom ou prénom écrit autrement',
    rapprochement_nom_partiel: 'nom double, tronqué ou prénom composé raccourci',
    rapprochement_nom_usage: 'nom d’usage différent',
    rapprochement_inversion: 'nom et prénom inversés',
    rapprochement_date: 'date de naissance écrite autrement',
    rapprochement_sans_date: 'sans date de naissance, deux noms ou la commune concordent',
    rapprochement_dossier: 'même numéro de dossier',
    revue_score: 'indices insuffisants',
    revue_sans_date: 'une date de naissance manque',
    revue_prenom: 'prénoms proches mais courants tous les deux, ou composés différents',
    revue_prenom_absent: 'un prénom manque',
    revue_nom_absent: 'un nom manque',
    revue_nom: 'noms différents',
    revue_date: 'dates de naissance différentes sous un même numéro de dossier',
    revue_sexe: 'sexes différents',
    revue_chaine: 'le rapprochement réunirait deux personnes incompatibles',
  },
};
