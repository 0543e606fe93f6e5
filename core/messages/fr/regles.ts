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
    date_avant_vae: {
      quoi: '« {rubrique} » est antérieure à la création de la VAE.',
      pourquoi:
        'La VAE existe depuis la loi du 17 janvier 2002 : un événement plus ancien relève d’un autre dispositif.',
      action: 'Vérifiez l’année.',
    },
    sexe_inverse: {
      quoi: '« {rubrique} » semble inversé : {suggestion}.',
      pourquoi: 'Les femmes seraient comptées comme des hommes, et inversement, dans tous les tableaux.',
      action: 'Vérifiez ce que signifient les codes de cette colonne, et dites-le dans le profil (codage du sexe).',
    },
    sexe_contredit: {
      quoi: '« {rubrique} » contredit {suggestion}.',
      pourquoi: 'L’un des deux est faux ; la part des femmes en dépend.',
      action: 'Corrigez celui des deux qui est faux.',
    },
    naissances_premier_janvier: {
      quoi: 'Trop de dates de naissance sont un 1er janvier ({suggestion}).',
      pourquoi:
        'C’est le jour qu’écrit un logiciel quand seule l’année est connue ; l’âge et le rapprochement des personnes s’y trompent.',
      action: 'Demandez un export qui donne la date entière, ou dites que seule l’année est connue.',
    },
    date_identique: {
      quoi: '« {rubrique} » est la même sur toutes les lignes ({suggestion}).',
      pourquoi: 'C’est sans doute le jour d’un import ou d’un export : ni délai ni année ne peuvent en être tirés.',
      action: 'Demandez la vraie date, ou retirez la colonne du profil.',
    },
    dates_decalees: {
      quoi: 'Les dates semblent décalées de quatre ans et un jour : {suggestion}.',
      pourquoi:
        'Certains classeurs comptent les jours depuis 1904 et d’autres depuis 1900 : copiées de l’un à l’autre, les dates glissent de 1 462 jours.',
      action:
        'Comparez une date à celle du dossier ; si elle est décalée, refaites l’export depuis le classeur d’origine.',
    },
    remplissage_en_chute: {
      quoi: '« {rubrique} » n’est presque plus renseignée {suggestion}.',
      pourquoi: 'Les répartitions par cette rubrique ne valent plus pour les années récentes.',
      action: 'Voyez si le formulaire ou l’export a changé, et complétez si la donnée existe ailleurs.',
    },
    remplissage_en_chute_livraison: {
      quoi: '« {rubrique} » n’est presque plus renseignée : {suggestion}.',
      pourquoi: 'La livraison précédente la donnait : une colonne s’est sans doute perdue, ou le formulaire a changé.',
      action: 'Voyez si l’export a changé, et complétez si la donnée existe ailleurs.',
    },
    valeur_par_defaut: {
      quoi: '« {rubrique} » contient presque partout la même valeur par défaut ({suggestion}).',
      pourquoi: 'Un logiciel l’écrit quand personne n’a répondu : ce n’est pas une réponse.',
      action: 'Demandez un export qui laisse la cellule vide, ou la vraie valeur.',
    },
    ligne_en_double: {
      quoi: 'Cette ligne est identique à une autre ({suggestion}).',
      pourquoi: 'Un même parcours serait compté deux fois s’il n’était pas reconnu.',
      action: 'Supprimez l’une des deux lignes.',
    },
    demande_en_double: {
      quoi: 'Cette demande ressemble à une autre : {suggestion}.',
      pourquoi:
        'Le Code du travail (R. 6412-3) n’admet qu’une demande par an pour une même certification ; c’est souvent un doublon.',
      action: 'Vérifiez s’il s’agit du même parcours ; si oui, supprimez ou archivez l’une des deux lignes.',
    },
    personnes_non_comparees: {
      quoi: 'Des personnes n’ont pas toutes été comparées entre elles ({suggestion}).',
      pourquoi:
        'Trop de personnes portent le même nom, ou le même prénom et la même date de naissance : souvent une valeur par défaut. Leurs doublons n’ont pas été cherchés.',
      action: 'Corrigez la valeur par défaut s’il y en a une, puis relancez le nettoyage.',
    },
    personne_proche: {
      quoi: 'Cette personne ressemble à une autre : {suggestion}.',
      pourquoi: 'Si c’est la même, elle compterait deux fois parmi les candidats. Rien n’a été fusionné.',
      action: 'Si c’est la même personne, écrivez son identité de la même façon ; sinon, rien à faire.',
    },
  },
  problemes: {},
  phrases: {
    'detail.part': '{part} % des cellules remplies',
    'detail.personnes': '{n} {n|personne|personnes}',
    'detail.lignes': '{n} {n|ligne|lignes}',
    'detail.ligne_numero': 'ligne {at}',
    'detail.lignes_du_au': '{n} {n|ligne|lignes}, de la ligne {du} à la ligne {au}',
    'detail.selon_civilite': '{part} % des lignes contredisent la civilité',
    'detail.selon_nir': '{part} % des lignes contredisent le numéro de sécurité sociale',
    'detail.selon_civilite_ligne': 'la civilité',
    'detail.selon_nir_ligne': 'le numéro de sécurité sociale',
    'detail.entre_elles': '« {rubrique} » comparée à « {autre} »',
    'detail.samedis': 'les décisions tomberaient le samedi, et jamais le lundi',
    'detail.dimanches': 'les décisions tomberaient le dimanche, et jamais le vendredi',
    'detail.finissent_tot': 'elles s’arrêtent plus de quatre ans avant la date d’arrêt des données',
    'detail.finissent_tard': 'elles continuent plus de trois ans après la date d’arrêt des données',
    'detail.chute_livraison':
      '{apres} % des lignes où elle est attendue, contre {avant} % dans la livraison précédente',
    'detail.chute': 'depuis {annee} ({apres} % des lignes, contre {avant} % avant)',
    'detail.ligne': 'ligne {ligne}',
    'detail.meme_personne': 'même personne',
    'detail.meme_certification': 'même certification',
    'detail.meme_annee': 'même année',
    'detail.dates_inconnues': 'sans date qui les distingue',
    'detail.meme_naissance': 'même date de naissance',
    'detail.naissance_inversee': 'jour et mois de naissance inversés',
    'detail.meme_nom': 'même nom',
    'detail.nom_proche': 'nom proche',
    'detail.nom_partiel': 'nom en partie commun',
    'detail.nom_usage': 'nom de naissance de l’une, nom d’usage de l’autre',
    'detail.noms_inverses': 'nom et prénom inversés',
    'detail.meme_prenom': 'même prénom',
    'detail.prenom_proche': 'prénom proche',
    'detail.prenom_partiel': 'prénom en partie commun',
    'detail.meme_commune': 'même commune',
    'detail.autre_commune': 'communes différentes',
    'detail.autre_livraison': 'dans un autre fichier',
  },
};
