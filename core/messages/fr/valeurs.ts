/** Sentences of the findings of values (dates, numbers, places, codes, identity) (fr). They quote no value: those are personal data. */
import type { DomainMessages } from '../types';

export const valeurs: DomainMessages = {
  constats: {
    cellule_en_erreur: {
      quoi: 'La cellule contient une erreur de calcul du tableur (#REF!, #VALEUR!…).',
      pourquoi: 'La valeur d’origine n’est plus là : la cellule compte comme vide.',
      action: 'Corrigez la formule, ou collez la valeur à sa place.',
    },
    date_ambigue: {
      quoi: 'Le jour et le mois ne se distinguent pas : la colonne contient les deux ordres (25/12/2023 et 12/25/2023).',
      pourquoi: 'Une date devinée fausserait les délais et les années ; elle n’est pas retenue.',
      action:
        'Réexportez la colonne dans un seul format, ou choisissez son ordre dans le profil d’import ; les deux lectures sont proposées.',
    },
    date_impossible: {
      quoi: 'Cette date n’existe pas dans le calendrier (31/02, 32/01, mois 13…).',
      pourquoi: 'Elle n’est pas retenue : l’événement n’entre dans aucune année.',
      action:
        'Corrigez la date ; la lecture la plus proche est proposée quand il y en a une, jamais appliquée d’office.',
    },
    date_partielle: {
      quoi: 'La date est incomplète : le jour, le mois ou l’année manque.',
      pourquoi: 'Sans le jour, ni délai ni âge ne se calculent ; la date n’est pas retenue.',
      action: 'Complétez la date (jour, mois et année).',
    },
    date_hors_limites: {
      quoi: 'L’année est hors des limites admises (1900 à 2100).',
      pourquoi: 'C’est sans doute une faute de frappe ; la date n’est pas retenue.',
      action: 'Corrigez l’année.',
    },
    date_illisible: {
      quoi: 'La cellule ne contient pas une date que l’on sache lire.',
      pourquoi: 'Elle compte comme vide : l’événement n’entre dans aucune année.',
      action: 'Écrivez une date seule, par exemple 01/02/2024 ; mettez les remarques dans une autre colonne.',
    },
    naissance_improbable: {
      quoi: 'L’année de naissance est improbable pour un candidat (avant 1920 ou après 2019).',
      pourquoi: 'L’âge serait faux ; c’est souvent une autre date, ou un siècle de trop.',
      action: 'Vérifiez la date de naissance.',
    },
    nombre_ambigu: {
      quoi: 'Le point ou la virgule peut séparer les milliers ou les décimales (1.234).',
      pourquoi: 'Mille deux cent trente-quatre ou un virgule deux : le nombre n’est pas retenu.',
      action:
        'Choisissez le sens du séparateur de la colonne dans le profil d’import, ou écrivez le nombre sans séparateur de milliers.',
    },
    nombre_illisible: {
      quoi: 'La cellule ne contient pas un nombre que l’on sache lire.',
      pourquoi: 'Elle compte comme vide dans les totaux et les moyennes.',
      action: 'Écrivez le nombre seul, avec une virgule pour les décimales ; une durée s’écrit 12 h 30 ou 12,5.',
    },
    nombre_imprecis: {
      quoi: 'La cellule donne un intervalle, une limite ou un ordre de grandeur (24 à 30, plus de 24, environ 20).',
      pourquoi: 'Le nombre exact n’est pas dit : en choisir un fausserait les totaux et les moyennes.',
      action: 'Écrivez le nombre exact ; s’il n’est pas connu, laissez la cellule vide.',
    },
    duree_en_autre_unite: {
      quoi: 'La durée est donnée en jours, en semaines, en mois ou en séances.',
      pourquoi: 'Rien ne dit combien d’heures elle fait : elle n’est pas convertie à votre place.',
      action: 'Écrivez la durée dans l’unité attendue par la rubrique (en heures pour l’accompagnement).',
    },
    entier_attendu: {
      quoi: 'Un nombre entier est attendu ici.',
      pourquoi: 'Un rang ou un âge n’a pas de décimales ; la valeur n’est pas retenue.',
      action: 'Corrigez le nombre.',
    },
    departement_inconnu: {
      quoi: 'Ce n’est ni un code ni un nom de département.',
      pourquoi: 'Le parcours n’est compté dans aucun département.',
      action: 'Écrivez le code à deux ou trois caractères (34, 2A, 972), ou 99 pour l’étranger.',
    },
    departement_incomplet: {
      quoi: 'Le département est incomplet ou partagé : « 97 » ou « 98 » seul, ou code postal à cheval sur deux départements.',
      pourquoi: 'Plusieurs départements sont possibles ; aucun n’est retenu.',
      action: 'Écrivez le code complet (971 à 978, 984 à 989), ou celui du département de la commune.',
    },
    departement_corse: {
      quoi: '« 20 » ou « Corse » désigne deux départements.',
      pourquoi: 'Corse-du-Sud (2A) ou Haute-Corse (2B) : aucun n’est retenu.',
      action: 'Écrivez 2A ou 2B.',
    },
    departement_contradictoire: {
      quoi: 'Le code et le nom désignent deux départements différents.',
      pourquoi: 'L’un des deux est faux ; aucun n’est retenu.',
      action: 'Corrigez le code ou le nom.',
    },
    code_de_region: {
      quoi: 'C’est une région, pas un département.',
      pourquoi:
        'Les codes de région 01 à 06 sont aussi ceux de départements : la Martinique (02) deviendrait l’Aisne. La valeur n’est pas retenue.',
      action: 'Donnez le département de résidence, ou retirez la colonne de cette rubrique.',
    },
    zero_perdu: {
      quoi: 'Le zéro du début a été perdu par le tableur ; il a été remis.',
      pourquoi: 'Sans lui, le code désigne un autre lieu ou rien.',
      action: 'Mettez la colonne au format Texte avant d’exporter ; aucune correction n’est attendue.',
    },
    code_postal_invalide: {
      quoi: 'Ce n’est pas un code postal : cinq chiffres sont attendus.',
      pourquoi: 'Le département du candidat ne peut pas en être tiré.',
      action: 'Corrigez le code postal, ou complétez la colonne du département.',
    },
    code_postal_etranger: {
      quoi: 'Le code postal est celui d’un autre pays.',
      pourquoi: 'Le candidat est compté hors de France (99) si aucun département n’est donné.',
      action: 'Vérifiez l’adresse ; pour l’étranger, écrivez 99 dans la colonne du département.',
    },
    code_commune_invalide: {
      quoi: 'Ce n’est pas un code INSEE de commune : cinq caractères sont attendus (34172, 2A004).',
      pourquoi: 'La commune et le département ne peuvent pas en être tirés.',
      action: 'Corrigez le code ; celui de chaque commune est sur le site de l’INSEE.',
    },
    commune_au_lieu_du_code_postal: {
      quoi: 'C’est un code INSEE de commune, pas un code postal.',
      pourquoi:
        'Les deux se ressemblent et désignent souvent des communes différentes ; le département en est tiré, le code n’est pas retenu.',
      action: 'Associez la colonne à la rubrique « Code INSEE de la commune », ou donnez le code postal.',
    },
    code_postal_au_lieu_de_commune: {
      quoi: 'C’est un code postal, pas un code INSEE de commune.',
      pourquoi:
        'Les deux se ressemblent et désignent souvent des communes différentes ; le département en est tiré, le code n’est pas retenu.',
      action: 'Associez la colonne à la rubrique « Code postal », ou donnez le code INSEE.',
    },
    nom_de_commune_invalide: {
      quoi: 'Ce n’est pas un nom de commune.',
      pourquoi: 'La valeur n’est pas retenue.',
      action: 'Donnez le nom de la commune, sans code ni adresse.',
    },
    chiffres_perdus: {
      quoi: 'Le tableur a arrondi ce numéro (1,23E+13) : ses derniers chiffres sont perdus.',
      pourquoi: 'On ne peut pas les retrouver ; le numéro n’est pas retenu.',
      action: 'Réexportez la colonne au format Texte depuis l’outil d’origine.',
    },
    identifiant_devenu_date: {
      quoi: 'Le tableur a changé ce numéro en date.',
      pourquoi: 'Le numéro d’origine ne peut pas être retrouvé ; il n’est pas retenu.',
      action: 'Réexportez la colonne au format Texte depuis l’outil d’origine.',
    },
    rncp_invalide: {
      quoi: 'Ce n’est pas un numéro de fiche RNCP.',
      pourquoi: 'La certification ne peut pas être reconnue par son code.',
      action: 'Donnez le numéro de la fiche (RNCP35830 ou 35830), que l’on trouve sur le site de France compétences.',
    },
    rncp_multiple: {
      quoi: 'La cellule contient plusieurs fiches RNCP.',
      pourquoi: 'Un parcours vise une seule certification ; aucune n’est retenue.',
      action: 'Gardez la fiche visée, ou faites une ligne par certification.',
    },
    repertoire_specifique: {
      quoi: 'Cette fiche est du répertoire spécifique (RS), pas du RNCP.',
      pourquoi: 'La VAE mène à une certification du RNCP ; le code est gardé, à vérifier.',
      action: 'Vérifiez la certification visée et son numéro de fiche.',
    },
    nsf_invalide: {
      quoi: 'Ce n’est pas un code NSF : trois chiffres, suivis ou non d’une lettre (332t).',
      pourquoi: 'La spécialité de formation n’est pas retenue.',
      action: 'Corrigez le code d’après la nomenclature des spécialités de formation.',
    },
    nsf_contradictoire: {
      quoi: 'Le code NSF et le libellé de la cellule sont ceux de deux spécialités.',
      pourquoi: 'Choisir à votre place fausserait les répartitions : la cellule est laissée vide.',
      action: 'Gardez le code ou le libellé qui convient, d’après la nomenclature des spécialités de formation.',
    },
    texte_mal_decode: {
      quoi: 'Les accents de ce texte ont été abîmés par un mauvais encodage (Ã©, â€™, �).',
      pourquoi: 'Le texte est gardé tel quel ; il ne sera pas rapproché des mêmes libellés bien écrits.',
      action: 'Acceptez le texte proposé, ou réexportez le fichier en UTF-8.',
    },
    nom_douteux: {
      quoi: 'Ce nom contient des chiffres ou des caractères abîmés, ou une seule lettre.',
      pourquoi: 'Il est gardé, mais la même personne chez un autre certificateur peut ne pas être reconnue.',
      action: 'Corrigez le nom ; si tous les accents sont abîmés, réexportez le fichier en UTF-8.',
    },
    nom_invalide: {
      quoi: 'Ce n’est pas un nom de personne.',
      pourquoi: 'Sans nom, la personne ne peut pas être reconnue d’un fichier à l’autre.',
      action: 'Donnez le nom ou le prénom dans cette colonne.',
    },
    courriel_invalide: {
      quoi: 'Ce n’est pas une adresse électronique.',
      pourquoi: 'Sans effet sur les indicateurs : cette rubrique est retirée du fichier.',
      action: 'Corrigez l’adresse si vous vous en servez, ou laissez vide.',
    },
    telephone_invalide: {
      quoi: 'Ce n’est pas un numéro de téléphone.',
      pourquoi: 'Sans effet sur les indicateurs : cette rubrique est retirée du fichier.',
      action: 'Corrigez le numéro si vous vous en servez, ou laissez vide.',
    },
    nir_invalide: {
      quoi: 'Ce n’est pas un numéro de sécurité sociale, ou sa clé est fausse.',
      pourquoi: 'Sans effet : cette rubrique est retirée du fichier et ne sert jamais à reconnaître une personne.',
      action: 'N’envoyez plus cette colonne : elle n’est pas nécessaire au suivi.',
    },
  },
  problemes: {},
  phrases: {},
};
