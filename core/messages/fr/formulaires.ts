/** Sentences of the domain "formulaires" (fr): the workbook templates of quality and what reading them back finds. */
import type { DomainMessages } from '../types';

export const formulaires: DomainMessages = {
  constats: {
    qualite_lecture_adresse_web: {
      quoi: '« {rubrique} » n’est pas l’adresse d’un site.',
      pourquoi: 'Un lien qui ne s’ouvre pas ne peut pas être publié.',
      action: 'Écrivez-la comme dans la barre du navigateur : www.exemple.fr. Le texte reçu est gardé en remarque.',
    },
    qualite_lecture_adresse_web_parmi_des_mots: {
      quoi: 'Dans « {rubrique} », une adresse a été trouvée parmi d’autres mots.',
      pourquoi: 'La première a été retenue ; le reste est gardé en remarque.',
      action: 'Vérifiez que c’est la bonne, et ne laissez qu’elle.',
    },
    qualite_lecture_cellule_en_erreur: {
      quoi: 'La cellule de « {rubrique} » contient une erreur du tableur (#REF!, #VALEUR!…).',
      pourquoi: 'Rien ne peut y être lu.',
      action: 'Retapez la réponse dans la cellule.',
    },
    qualite_lecture_choix_en_partie: {
      quoi: 'Dans « {rubrique} », une réponse au moins n’est pas dans la liste.',
      pourquoi: 'Les réponses reconnues sont comptées, pas les autres ; le texte reçu est gardé en remarque.',
      action: 'Reprenez les libellés de la liste, séparés par un point-virgule.',
    },
    qualite_lecture_choix_inconnu: {
      quoi: 'La réponse à « {rubrique} » n’est pas dans la liste, ou en dit plusieurs.',
      pourquoi: 'Elle n’est pas comptée ; le texte reçu est gardé en remarque.',
      action: 'Choisissez une réponse dans la liste de la cellule.',
    },
    qualite_lecture_choix_proche: {
      quoi: 'La réponse à « {rubrique} » n’est pas écrite comme dans la liste ; la plus proche a été retenue.',
      pourquoi: 'Une faute de frappe se corrige sans risque, sauf si deux réponses se ressemblent.',
      action: 'Vérifiez la réponse retenue.',
    },
    qualite_lecture_code_postal: {
      quoi: '« {rubrique} » n’est pas un code postal.',
      pourquoi: 'La structure ne peut pas être située.',
      action: 'Écrivez les cinq chiffres. Le texte reçu est gardé en remarque.',
    },
    qualite_lecture_colonne_absente: {
      quoi: 'La colonne « {rubrique} » n’a pas été trouvée dans « {section} ».',
      pourquoi: 'Elle est nécessaire : ce qu’elle contenait n’est pas lu.',
      action: 'Vérifiez que la colonne n’a pas été supprimée ni renommée.',
    },
    qualite_lecture_colonne_inconnue: {
      quoi: 'La colonne « {colonne} » n’est pas du modèle.',
      pourquoi: 'Ce qu’elle contient est gardé en remarque, sans être compté.',
      action: 'Rien à faire si c’est une colonne ajoutée ; sinon rendez-lui le nom du modèle.',
    },
    qualite_lecture_courriel: {
      quoi: '« {rubrique} » n’est pas une adresse électronique.',
      pourquoi: 'La structure ne peut pas être jointe par ce moyen.',
      action: 'Vérifiez l’adresse. Le texte reçu est gardé en remarque.',
    },
    qualite_lecture_date_illisible: {
      quoi: '« {rubrique} » n’est pas une date.',
      pourquoi: 'Sans date, ni retard ni validité ne se comptent.',
      action: 'Écrivez jj/mm/aaaa. Le texte reçu est gardé en remarque.',
    },
    qualite_lecture_date_parmi_des_mots: {
      quoi: 'Dans « {rubrique} », une date a été trouvée parmi d’autres mots.',
      pourquoi: 'La première a été retenue ; le texte entier est gardé en remarque.',
      action: 'Vérifiez que c’est la bonne.',
    },
    qualite_lecture_date_partielle: {
      quoi: 'La date de « {rubrique} » est incomplète.',
      pourquoi: 'Un mois ou une année ne dit pas à quel jour compter.',
      action: 'Écrivez le jour, le mois et l’année. Le texte reçu est gardé en remarque.',
    },
    qualite_lecture_document_inconnu: {
      quoi: 'Ce classeur n’est aucun des modèles du réseau.',
      pourquoi:
        'Ni sa feuille « Mode d’emploi » ni ses titres de colonnes ne sont reconnus : rien n’y est lu. Les autres fichiers le sont.',
      action: 'Retirez-le du dossier, ou recopiez les réponses dans le modèle.',
    },
    qualite_lecture_document_vierge: {
      quoi: '« {modele} » est revenu vierge.',
      pourquoi: 'Il ne prouve aucune étape et ne compte nulle part.',
      action: 'Demandez un nouvel envoi : le fichier rempli a peut-être été enregistré ailleurs.',
    },
    qualite_lecture_feuille_coupee: {
      quoi: 'La feuille « {feuille} » est bien plus grande que le modèle : sa fin n’a pas été lue.',
      pourquoi: 'Un modèle rempli tient en quelques centaines de lignes.',
      action: 'Vérifiez que ce n’est pas un export collé là par mégarde.',
    },
    qualite_lecture_feuille_masquee: {
      quoi: 'La feuille « {feuille} » est masquée ; elle a été lue, car elle est seule à contenir une partie du modèle.',
      pourquoi: 'Une feuille masquée par mégarde contient des réponses ; une feuille masquée exprès, un brouillon.',
      action: 'Affichez-la, et supprimez-la si ce n’est qu’un brouillon.',
    },
    qualite_lecture_identifiant_illisible: {
      quoi: 'L’identifiant de la structure (« {rubrique} ») est illisible.',
      pourquoi: 'Le tableur en a perdu des chiffres, ou en a fait une date : le document ne peut pas être rattaché.',
      action: 'Écrivez l’identifiant dans une cellule au format texte.',
    },
    qualite_lecture_indicateur_contradictoire: {
      quoi: 'Sur cette ligne, le numéro et le titre désignent deux indicateurs ; le titre a été suivi : indicateur {indicateur}.',
      pourquoi: 'Un tri qui ne portait pas sur toutes les colonnes mélange les réponses.',
      action: 'Vérifiez la ligne, et que le tri a porté sur tout le tableau.',
    },
    qualite_lecture_indicateur_deux_niveaux: {
      quoi: 'L’indicateur {indicateur} a déjà un autre niveau, ligne {ligne}.',
      pourquoi: 'Le premier est compté ; les constats des deux lignes sont réunis.',
      action: 'Gardez une seule ligne par indicateur.',
    },
    qualite_lecture_indicateur_hors_referentiel: {
      quoi: 'L’indicateur « {indicateur} » n’est pas dans le référentiel du document.',
      pourquoi: 'Sa ligne est lue, mais n’entre dans aucun score.',
      action: 'Corrigez le numéro, ou vérifiez le référentiel écrit dans « Mode d’emploi ».',
    },
    qualite_lecture_indicateur_repete: {
      quoi: 'L’indicateur {indicateur} est aussi à la ligne {ligne}.',
      pourquoi: 'Les deux lignes ont été réunies.',
      action: 'Rien à faire si elles se complètent.',
    },
    qualite_lecture_indicateurs_date: {
      quoi: 'Le tableur a fait une date des numéros de « {rubrique} ».',
      pourquoi:
        '« 1/4 » ou « 1-4 » peut vouloir dire 1 et 4, ou de 1 à 4 : la preuve n’est rattachée à aucun indicateur.',
      action: 'Écrivez « 1 ; 4 » ou « 1 à 4 ».',
    },
    qualite_lecture_indicateurs_decimal: {
      quoi: 'Les numéros de « {rubrique} » ont été tapés avec une virgule : le tableur en a fait un nombre.',
      pourquoi: 'Ils ont été séparés à la virgule ; un zéro final (« 1,10 ») serait perdu.',
      action: 'Vérifiez, et écrivez « 1 ; 4 ».',
    },
    qualite_lecture_indicateurs_en_partie: {
      quoi: 'Dans « {rubrique} », un numéro au moins n’est pas compris.',
      pourquoi: 'Ce qui est compris est rattaché ; le texte reçu est gardé en remarque.',
      action: 'Écrivez les numéros séparés par un point-virgule : « 1 ; 4 ».',
    },
    qualite_lecture_ligne_sans_indicateur: {
      quoi: 'Cette ligne de la grille porte des réponses, mais aucun indicateur n’y est reconnu.',
      pourquoi: 'Ses réponses ne sont pas comptées ; elles sont gardées en remarque.',
      action: 'Rendez à la ligne son numéro ou son titre.',
    },
    qualite_lecture_modele_deduit: {
      quoi: 'La feuille « Mode d’emploi » ne dit plus de quel modèle il s’agit ; ses titres sont ceux de « {modele} ».',
      pourquoi: 'La version et la structure y étaient écrites.',
      action: 'Vérifiez que le document est bien rattaché à sa structure.',
    },
    qualite_lecture_niveau_contradictoire: {
      quoi: 'L’indicateur {indicateur} porte deux niveaux dans la même cellule.',
      pourquoi: 'Il ne peut pas être compté ; le texte reçu est gardé en remarque.',
      action: 'Choisissez un niveau dans la liste.',
    },
    qualite_lecture_niveau_inconnu: {
      quoi: 'Le niveau écrit pour l’indicateur {indicateur} n’est pas dans l’échelle.',
      pourquoi: 'Il ne peut pas être compté : l’indicateur reste à renseigner. Le texte reçu est gardé en remarque.',
      action: 'Choisissez un niveau dans la liste de la cellule.',
    },
    qualite_lecture_niveau_interprete: {
      quoi: 'Le niveau de l’indicateur {indicateur} a été lu « {niveau} » d’un texte écrit autrement que dans la liste.',
      pourquoi:
        'Les formules du classeur ne le reconnaissent pas : sa synthèse ne compte pas cet indicateur, les rapports le comptent.',
      action: 'Vérifiez-le, et choisissez-le dans la liste de la cellule. Le texte reçu est gardé en remarque.',
    },
    qualite_lecture_nombre_hors_bornes: {
      quoi: 'Le nombre de « {rubrique} » n’est pas possible.',
      pourquoi: 'C’est souvent une durée donnée pour une année, ou une faute de frappe ; il n’est pas compté.',
      action: 'Vérifiez ce que demande l’aide de la rubrique.',
    },
    qualite_lecture_nombre_illisible: {
      quoi: '« {rubrique} » n’est pas un nombre.',
      pourquoi: 'La réponse n’est pas comptée ; le texte reçu est gardé en remarque.',
      action: 'Écrivez un nombre, sans unité.',
    },
    qualite_lecture_nombre_parmi_des_mots: {
      quoi: 'Dans « {rubrique} », un nombre a été trouvé parmi des mots.',
      pourquoi: 'Il a été retenu ; le texte entier est gardé en remarque.',
      action: 'Vérifiez le nombre retenu.',
    },
    qualite_lecture_oui_non: {
      quoi: 'La réponse à « {rubrique} » n’est ni oui ni non.',
      pourquoi: 'Elle n’est pas comptée ; le texte reçu est gardé en remarque.',
      action: 'Répondez par oui ou par non.',
    },
    qualite_lecture_referentiel_deduit: {
      quoi: 'Le référentiel n’est pas écrit dans « Mode d’emploi » ; les titres sont ceux de « {referentiel} ».',
      pourquoi: 'Le document est lu avec lui.',
      action: 'Vérifiez-le si plusieurs référentiels sont en usage.',
    },
    qualite_lecture_referentiel_en_vigueur: {
      quoi: 'La version du référentiel n’est pas écrite dans « Mode d’emploi » ; « {referentiel} », en vigueur le {date}, a été retenue.',
      pourquoi: 'Plusieurs versions ont ces titres : celle qui vaut le jour de l’évaluation est suivie.',
      action: 'Rien à faire si c’est bien elle ; sinon écrivez son identifiant dans « Mode d’emploi ».',
    },
    qualite_lecture_referentiel_incertain: {
      quoi: 'Le référentiel n’est pas écrit, et plusieurs versions ont ces titres ; « {referentiel} » a été retenu.',
      pourquoi: 'Les règles peuvent changer d’une version à l’autre.',
      action: 'Écrivez le référentiel dans la feuille « Mode d’emploi ».',
    },
    qualite_lecture_referentiel_inconnu: {
      quoi: 'Le référentiel de ce document n’est pas connu (« {referentiel} »).',
      pourquoi: 'Sans lui, les niveaux n’ont pas de sens : la grille ne peut pas être comptée.',
      action: 'Corrigez-le dans « Mode d’emploi », ou ajoutez le référentiel à ceux de la région.',
    },
    qualite_lecture_rubrique_double: {
      quoi: '« {rubrique} » est remplie deux fois, différemment.',
      pourquoi: 'La première réponse est retenue ; l’autre est gardée en remarque.',
      action: 'Gardez une seule réponse.',
    },
    qualite_lecture_section_absente: {
      quoi: 'La partie « {section} » n’a pas été trouvée.',
      pourquoi: 'Ce qu’elle contenait n’est pas lu.',
      action: 'Vérifiez que sa feuille et sa ligne de titres n’ont pas été supprimées.',
    },
    qualite_lecture_sections_absentes: {
      quoi: 'Plusieurs parties n’ont pas été trouvées : « {sections} ».',
      pourquoi: 'Ce qu’elles contenaient n’est pas lu.',
      action: 'Vérifiez que leurs feuilles et leurs lignes de titres n’ont pas été supprimées.',
    },
    qualite_lecture_siren: {
      quoi: '« {rubrique} » donne un SIREN (9 chiffres), pas un SIRET.',
      pourquoi: 'Le SIREN désigne l’entreprise, pas l’établissement qui accompagne.',
      action: 'Ajoutez les cinq chiffres de l’établissement.',
    },
    qualite_lecture_siret_cle: {
      quoi: 'Le SIRET de « {rubrique} » a 14 chiffres, mais sa clé est fausse.',
      pourquoi: 'Un chiffre est sans doute faux : la structure pourrait être prise pour une autre.',
      action: 'Vérifiez-le sur un document officiel.',
    },
    qualite_lecture_siret_illisible: {
      quoi: '« {rubrique} » n’est pas un SIRET.',
      pourquoi: 'Il faut 14 chiffres ; un tableur qui l’a pris pour un nombre a pu en perdre.',
      action: 'Écrivez les 14 chiffres dans une cellule au format texte. Le texte reçu est gardé en remarque.',
    },
    qualite_lecture_structure_absente: {
      quoi: '« {modele} » ne dit pas de quelle structure il vient.',
      pourquoi: 'Sans identifiant, il ne peut être rattaché que par le nom de la structure, s’il est écrit.',
      action: 'Écrivez l’identifiant dans la feuille « Mode d’emploi ».',
    },
    qualite_lecture_structure_contradictoire: {
      quoi: 'L’identifiant de la structure n’est pas le même dans « Mode d’emploi » et dans la fiche.',
      pourquoi: 'Celui de « Mode d’emploi » a été retenu.',
      action: 'Vérifiez à qui est ce document.',
    },
    qualite_lecture_telephone: {
      quoi: '« {rubrique} » n’est pas un numéro de téléphone.',
      pourquoi: 'La structure ne peut pas être jointe par ce moyen.',
      action: 'Vérifiez le numéro. Le texte reçu est gardé en remarque.',
    },
    qualite_lecture_titres_absents: {
      quoi: 'La ligne de titres de « {section} » a disparu : les indicateurs et leurs niveaux ont été reconnus à ce qu’ils disent.',
      pourquoi: 'Les autres colonnes n’ont plus de nom : leurs textes sont gardés en remarque, sans être comptés.',
      action: 'Rendez au tableau sa ligne de titres, prise dans un modèle vierge, puis relisez.',
    },
    qualite_lecture_version_recente: {
      quoi: '« {modele} » est en version {version}, plus récente que cet outil.',
      pourquoi: 'Des rubriques nouvelles peuvent ne pas être lues.',
      action: 'Mettez l’outil à jour, puis relisez le fichier.',
    },
  },
  problemes: {},
  phrases: {},
};
