/** Sentences of the findings of coded values (fr). */
import type { DomainMessages } from '../types';

export const codes: DomainMessages = {
  constats: {
    code_inconnu: {
      quoi: 'Cette valeur n’est dans aucune liste connue pour cette rubrique.',
      pourquoi: 'La cellule est laissée vide : la ligne ne comptera pas dans les indicateurs qui en dépendent.',
      action: 'Remplacez-la par une valeur de la liste, ou indiquez une fois pour toutes ce qu’elle veut dire.',
    },
    code_proche: {
      quoi: 'Cette valeur ressemble à une valeur connue, mais elle est écrite autrement.',
      pourquoi: 'Une faute de frappe peut changer le sens : rien n’est corrigé sans votre accord.',
      action: 'Acceptez la valeur proposée si c’est la bonne, sinon corrigez la cellule.',
    },
    code_a_confirmer: {
      quoi: 'Une valeur connue se trouve dans ce texte, avec d’autres mots qui peuvent en changer le sens.',
      pourquoi: 'Mal comprise, elle fausserait les chiffres : elle est laissée de côté en attendant.',
      action: 'Acceptez la valeur proposée si c’est bien elle, ou écrivez la valeur seule.',
    },
    texte_en_plus: {
      quoi: 'La valeur est reconnue, mais la cellule dit autre chose en plus (une date, un nom, une remarque).',
      pourquoi: 'La valeur est gardée ; le reste n’est repris dans aucune rubrique et n’entre dans aucun chiffre.',
      action: 'Si le reste compte, donnez-le dans sa propre colonne ; la cellule n’est pas réécrite.',
    },
    code_ambigu: {
      quoi: 'Cette valeur peut vouloir dire plusieurs choses.',
      pourquoi: 'Choisir à votre place fausserait les chiffres : la cellule est laissée vide.',
      action: 'Écrivez une seule valeur, en toutes lettres.',
    },
    sexe_indecidable: {
      quoi: 'Le codage du sexe dans cette colonne ne se laisse pas deviner.',
      pourquoi: 'Inverser les femmes et les hommes rendrait faux tous les résultats par sexe.',
      action:
        'Dites une fois ce que valent les codes de la colonne (par exemple 1 = homme, 2 = femme), ou écrivez F et H.',
    },
    booleen_indecidable: {
      quoi: 'Ce code ne dit pas s’il vaut oui ou non.',
      pourquoi: 'La réponse est laissée vide : elle manquera dans les répartitions.',
      action: 'Dites une fois ce que valent les codes de la colonne, ou écrivez oui et non.',
    },
    niveau_indecidable: {
      quoi: 'Ce niveau peut être de l’ancienne nomenclature (1969) ou de la nouvelle (2019).',
      pourquoi: 'Le 3 de l’une est le 5 de l’autre : un mauvais choix déplacerait tous les CAP et tous les BTS.',
      action: 'Indiquez une fois le système de la colonne, ou ajoutez un diplôme (CAP, bac, BTS) à chaque niveau.',
    },
    niveau_7_ou_8: {
      quoi: 'L’ancien niveau I correspond au niveau 7 (master, ingénieur) ou au niveau 8 (doctorat).',
      pourquoi: 'Le type de certification permet de trancher ; sans lui, le niveau 7 est retenu.',
      action: 'Complétez le type de certification, ou écrivez 7 ou 8.',
    },
    niveau_ambigu: {
      quoi: 'Cette cellule donne plusieurs niveaux, un intervalle ou un diplôme non obtenu.',
      pourquoi: 'Un seul niveau peut être retenu par candidat : la cellule est laissée vide.',
      action: 'Écrivez un seul niveau, de 1 à 8.',
    },
    niveau_inconnu: {
      quoi: 'Ce texte n’est ni un niveau ni un diplôme reconnu.',
      pourquoi: 'La ligne ne comptera pas dans les résultats par niveau.',
      action: 'Écrivez le niveau en chiffre, de 3 à 8 pour une certification.',
    },
    niveau_hors_echelle: {
      quoi: 'Ce niveau n’existe pas pour cette rubrique.',
      pourquoi: 'Une certification est de niveau 3 à 8, ou sans niveau ; une personne, de niveau 1 à 8.',
      action: 'Vérifiez le niveau dans la fiche RNCP de la certification et corrigez-le.',
    },
    nr_indecidable: {
      quoi: '« NR » peut signifier « non recevable » ou « non renseigné ».',
      pourquoi: 'Le taux de recevabilité change du tout au tout selon le sens retenu.',
      action: 'Indiquez une fois le sens de « NR » dans cette colonne, ou écrivez les mots en entier.',
    },
    avis_non_decision: {
      quoi: 'Cette colonne contient un avis, pas la décision du certificateur.',
      pourquoi: 'Un avis favorable peut être suivi d’un refus : seul le certificateur décide de la recevabilité.',
      action: 'Transmettez la colonne de la décision ; si celle-ci en tient lieu, indiquez-le dans le profil.',
    },
    decision_sous_reserve: {
      quoi: 'La décision est rendue sous réserve.',
      pourquoi: 'Tant que la réserve n’est pas levée, la demande n’est comptée ni recevable ni refusée.',
      action: 'Indiquez la décision définitive, ou acceptez la valeur proposée si la réserve est levée.',
    },
    resultat_statut_dossier: {
      quoi: 'Cette valeur est un état du dossier, pas un résultat de jury.',
      pourquoi:
        'Dans l’outil national, « VALIDATION » veut dire « nouvelle candidature » : la compter comme une réussite serait faux.',
      action: 'Choisissez la colonne du résultat de jury, ou écrivez validation totale, partielle ou refus.',
    },
    resultat_total_ou_partiel: {
      quoi: 'Ce résultat est positif, mais ne dit pas si la validation est totale ou partielle.',
      pourquoi: 'Le taux de validation totale ne compte que les certifications entières.',
      action: 'Précisez « totale » ou « partielle », ou acceptez la valeur proposée.',
    },
    resultat_incoherent: {
      quoi: 'Les blocs comptés contredisent le résultat, ou dépassent leur nombre total.',
      pourquoi: 'Le résultat ne peut pas être retenu : la cellule est laissée vide.',
      action: 'Vérifiez le procès-verbal du jury et corrigez le résultat ou le nombre de blocs.',
    },
    blocs_illisibles: {
      quoi: 'Aucun bloc, CCP ou domaine n’est reconnu dans cette cellule.',
      pourquoi: 'Les blocs acquis ne pourront pas être cumulés d’un jury à l’autre.',
      action: 'Nommez chaque bloc, par exemple « DC1;DC3 » ou « CCP1;CCP2 ».',
    },
    blocs_ambigus: {
      quoi: 'Cette liste de blocs peut se lire de deux façons.',
      pourquoi: '« DC1-DC3 » désigne deux blocs ou trois, un chiffre seul un bloc ou un nombre de blocs.',
      action: 'Séparez chaque bloc par un point-virgule, par exemple « DC1;DC3 ».',
    },
    motif_autre_evenement: {
      quoi: 'Ce motif n’est pas un abandon : non-recevabilité, caducité, inactivité ou dossier en double.',
      pourquoi: 'Ces parcours sont comptés ailleurs ; les compter comme abandons gonflerait le taux d’abandon.',
      action: 'Retirez la date d’abandon, ou indiquez le motif déclaré par le candidat.',
    },
    archivage_sans_effet: {
      quoi: 'Ce motif d’archivage n’est pas de ceux qui retirent un parcours des calculs.',
      pourquoi: 'Seuls les doublons, les candidatures multiples et les passages d’autonome à accompagné en sortent.',
      action: 'Rien à faire, sauf si ce dossier est un doublon : écrivez alors « doublon ».',
    },
  },
  problemes: {},
  phrases: {},
};
