/** Sentences about reading a file (fr). */
import type { DomainMessages } from '../types';

export const lecture: DomainMessages = {
  constats: {
    entetes_absents: {
      quoi: 'Le fichier commence par des données : aucune ligne ne donne le nom des colonnes.',
      pourquoi: 'Sans nom, une colonne ne peut être reconnue que par son contenu, et jamais avec certitude.',
      action: 'Ajoutez une ligne d’en-têtes à l’export, ou indiquez dans le profil ce que donne chaque colonne.',
    },
    entetes_incertains: {
      quoi: 'Rien ne confirme que la ligne prise pour les en-têtes en est bien une.',
      pourquoi: 'Si c’est une ligne de données, un candidat manque et les colonnes sont mal nommées.',
      action: 'Vérifiez la ligne d’en-têtes, et indiquez son numéro dans le profil (ligne_entete).',
    },
    colonne_sans_entete: {
      quoi: 'Cette colonne contient des valeurs mais n’a pas d’en-tête.',
      pourquoi: 'Elle ne sera pas utilisée ; c’est souvent le signe d’un séparateur en trop dans une cellule.',
      action: 'Donnez un nom à la colonne, ou entourez de guillemets les cellules qui contiennent le séparateur.',
    },
    guillemet_non_ferme: {
      quoi: 'Un guillemet ouvert dans cette ligne n’est pas refermé ; il a été lu comme un caractère ordinaire.',
      pourquoi: 'Pris au mot, il aurait fondu cette ligne et les suivantes en une seule cellule.',
      action: 'Vérifiez cette ligne ; à l’export, doublez les guillemets qui font partie du texte.',
    },
    encodage_mixte: {
      quoi: 'Le fichier mélange deux encodages de caractères ; chaque cellule a été lue dans le sien.',
      pourquoi: 'Cela arrive quand on colle bout à bout deux exports, ou quand la fin du fichier manque.',
      action: 'Vérifiez quelques accents, et que le fichier est complet ; exportez-le en une fois si possible.',
    },
    encodage_different: {
      quoi: 'L’encodage du fichier n’est pas celui que le profil annonce ; le fichier a été lu dans le sien.',
      pourquoi: 'L’outil du certificateur a sans doute changé de réglage.',
      action: 'Rien à faire si les accents sont justes ; sinon corrigez l’encodage dans le profil.',
    },
    caracteres_illisibles: {
      quoi: 'Le fichier contient des caractères coupés en deux, remplacés par « \ufffd ».',
      pourquoi: 'Les mots où ils se trouvent ne seront pas reconnus.',
      action: 'Refaites l’export, ou corrigez ces mots dans le fichier.',
    },
    cellules_recollees: {
      quoi: 'Cette ligne a une cellule de trop : le texte de « {suggestion} » contient le séparateur. Il a été recollé.',
      pourquoi: 'Sans cela, tout ce qui le suit serait lu dans la colonne d’à côté.',
      action: 'Rien à faire ici ; à l’export, entourez de guillemets les cellules qui contiennent le séparateur.',
    },
    cellule_de_trop: {
      quoi: 'Cette ligne a une cellule de trop : ses cellules n’ont pas été lues à partir de « {suggestion} ».',
      pourquoi: 'Un séparateur sans guillemets a décalé les valeurs : lues telles quelles, elles seraient fausses.',
      action: 'Corrigez cette ligne dans le fichier : mettez entre guillemets la cellule qui contient le séparateur.',
    },
    autre_tableau: {
      quoi: 'Un second tableau suit le premier, avec d’autres colonnes ({suggestion}) : ses lignes n’ont pas été lues.',
      pourquoi: 'Lues avec les colonnes du premier, ses dates et ses codes seraient faux ; ses candidats manquent.',
      action: 'Mettez chaque tableau dans sa propre feuille, ou son propre fichier, puis recommencez.',
    },
    seconde_ligne_entete: {
      quoi: 'Une seconde ligne d’en-têtes, sous la première, a été laissée de côté ({suggestion}).',
      pourquoi: 'Elle redonne les noms des colonnes ; prise pour un candidat, elle fausserait les comptes.',
      action: 'Rien à faire si c’est exact.',
    },
    ligne_exemple: {
      quoi: 'Une ligne d’exemple, en tête du tableau, a été laissée de côté ({suggestion}).',
      pourquoi: 'Elle montre comment remplir le tableau ; prise pour un candidat, elle fausserait les comptes.',
      action: 'Rien à faire si c’est exact ; si c’est un candidat, donnez-lui son numéro de dossier.',
    },
    feuille_renommee: {
      quoi: 'Le classeur n’a pas la feuille que le profil nomme ; celle qui a ses colonnes a été lue à sa place.',
      pourquoi: 'Les exports datés renomment leur feuille à chaque livraison.',
      action: 'Vérifiez que c’est la bonne feuille ; au besoin, retirez le nom de la feuille du profil (feuille).',
    },
    entetes_deplaces: {
      quoi: 'Les en-têtes ne sont plus à la ligne que le profil indique ; ils ont été retrouvés à une autre.',
      pourquoi: 'Une ligne de titre a sans doute été ajoutée ou retirée au-dessus du tableau.',
      action: 'Rien à faire si c’est exact ; au besoin, corrigez le numéro de ligne dans le profil (ligne_entete).',
    },
    autres_feuilles: {
      quoi: 'Le classeur contient d’autres feuilles de données, qui n’ont pas été lues.',
      pourquoi: 'Si les candidats sont répartis sur plusieurs feuilles, il en manque.',
      action: 'Indiquez dans le profil les feuilles à lire (feuilles), ou celle qui compte seule (feuille).',
    },
    feuille_nouvelle_lue: {
      quoi: 'La feuille « {suggestion} » n’est pas dans le profil ; elle a les mêmes colonnes et a été lue avec les autres.',
      pourquoi: 'Une nouvelle année ou un nouveau site arrive souvent sous la forme d’une feuille de plus.',
      action: 'Ajoutez-la aux feuilles du profil (feuilles), ou écartez-la (feuilles_ecartees).',
    },
    feuille_disparue: {
      quoi: 'Le classeur n’a plus la feuille « {suggestion} », que le profil nomme.',
      pourquoi: 'Si elle a été retirée par erreur, ses candidats manquent.',
      action: 'Vérifiez le classeur ; si c’est voulu, retirez-la des feuilles du profil (feuilles).',
    },
    feuille_sans_ligne: {
      quoi: 'La feuille « {suggestion} » n’a que des en-têtes : elle a été laissée de côté.',
      pourquoi: 'Elle est sans doute préparée pour la suite, ou un filtre l’a vidée.',
      action: 'Rien à faire si c’est voulu.',
    },
    titres_de_section: {
      quoi: 'Des lignes d’une seule cellule ({suggestion}) ont été lues comme les titres des lignes qui les suivent.',
      pourquoi: 'Leur texte vaut pour toutes ces lignes ; pris pour un candidat, il fausserait les comptes.',
      action:
        'Dites dans le profil ce que donne la colonne « Titre de section », ajoutée au tableau : diplôme, certificateur, session…',
    },
    lignes_masquees: {
      quoi: 'Des lignes masquées ({suggestion}), par un filtre sans doute, ont été lues comme les autres.',
      pourquoi: 'Un filtre oublié ne doit faire perdre aucun candidat.',
      action: 'Rien à faire si elles comptent ; sinon, supprimez-les du classeur.',
    },
  },
  problemes: {
    fichier_vide: {
      quoi: 'Le fichier « {fichier} » est vide.',
      pourquoi: 'Aucun candidat ne peut en être tiré ; l’export ou la copie a sans doute échoué.',
      action: 'Refaites l’export, vérifiez que le fichier s’ouvre dans un tableur, puis recommencez.',
    },
    entetes_seules: {
      quoi: 'Le fichier « {fichier} » n’a que des en-têtes (ligne {ligne}) : aucune ligne de données ne suit.',
      pourquoi: 'Aucun candidat ne peut en être tiré ; un filtre a peut-être vidé l’export.',
      action: 'Vérifiez les filtres et la période de l’export, puis recommencez.',
    },
    fichier_chiffre: {
      quoi: 'Le fichier « {fichier} » est protégé par un mot de passe.',
      pourquoi: 'Son contenu est chiffré : il ne peut pas être lu.',
      action:
        'Ouvrez-le dans le tableur, retirez le mot de passe (Fichier, Informations, Protéger le classeur), enregistrez, puis recommencez.',
    },
    zip_tronque: {
      quoi: 'Le classeur « {fichier} » est incomplet : sa fin manque.',
      pourquoi: 'La copie ou le téléchargement s’est interrompu ; ce qui reste n’est pas fiable.',
      action: 'Copiez ou téléchargez de nouveau le fichier, vérifiez qu’il s’ouvre dans un tableur, puis recommencez.',
    },
    zip_sans_classeur: {
      quoi: 'Le fichier « {fichier} » est une archive ou un document qui n’est pas un classeur.',
      pourquoi: 'Seuls les classeurs (xlsx, xls, ods) et les fichiers texte (csv) peuvent être lus.',
      action:
        'Si c’est une archive zip, extrayez le fichier qu’elle contient ; sinon exportez les données en xlsx ou csv.',
    },
    classeur_illisible: {
      quoi: 'Le classeur « {fichier} » est abîmé ou d’une version inconnue : il ne peut pas être lu.',
      pourquoi: 'Son contenu ne suit pas le format qu’il annonce.',
      action: 'Ouvrez-le dans un tableur, enregistrez-le au format xlsx sous un autre nom, puis recommencez.',
    },
    fichier_compresse: {
      quoi: 'Le fichier « {fichier} » est compressé (gz, 7z ou rar).',
      pourquoi: 'Les données qu’il contient ne peuvent pas être lues telles quelles.',
      action: 'Décompressez-le, puis recommencez avec le fichier obtenu.',
    },
    format_pdf: {
      quoi: 'Le fichier « {fichier} » est un document PDF.',
      pourquoi: 'Un PDF ne contient pas de tableau que l’on puisse lire sans erreur.',
      action: 'Demandez l’export au format xlsx ou csv.',
    },
    format_image: {
      quoi: 'Le fichier « {fichier} » est une image.',
      pourquoi: 'Une image ne contient pas de tableau que l’on puisse lire.',
      action: 'Demandez l’export au format xlsx ou csv.',
    },
    format_xml: {
      quoi: 'Le fichier « {fichier} » est un document XML qui n’est pas un classeur.',
      pourquoi: 'Ses données ne sont pas rangées en lignes et en colonnes.',
      action: 'Demandez l’export au format xlsx ou csv.',
    },
    html_sans_tableau: {
      quoi: 'Le fichier « {fichier} » est une page web sans tableau.',
      pourquoi: 'C’est souvent la page de connexion ou d’erreur du site, enregistrée à la place de l’export.',
      action: 'Reconnectez-vous au site, refaites l’export, et vérifiez qu’il s’ouvre dans un tableur.',
    },
    format_json: {
      quoi: 'Le fichier « {fichier} » est un fichier JSON.',
      pourquoi: 'Ses données ne sont pas rangées en lignes et en colonnes.',
      action: 'Demandez l’export au format xlsx ou csv.',
    },
    format_inconnu: {
      quoi: 'Le fichier « {fichier} » n’est ni un classeur ni un fichier texte.',
      pourquoi: 'Aucun tableau ne peut y être lu.',
      action: 'Vérifiez que c’est le bon fichier ; au besoin, demandez l’export au format xlsx ou csv.',
    },
    feuille_absente: {
      quoi: 'Le classeur « {fichier} » n’a pas de feuille « {feuille} ».',
      pourquoi: 'Le profil demande cette feuille ; elle a été renommée ou supprimée. Feuilles présentes : {feuilles}.',
      action: 'Corrigez le nom de la feuille dans le profil, ou dans le classeur.',
    },
    encodage_inconnu: {
      quoi: 'L’encodage « {encodage} », demandé pour « {fichier} », n’est pas connu.',
      pourquoi: 'Le fichier ne peut pas être lu comme le profil le demande.',
      action:
        'Retirez l’encodage du profil (il est reconnu seul), ou choisissez : utf-8, utf-16le, utf-16be, windows-1252, iso-8859-15, macintosh, cp850.',
    },
    trop_de_colonnes: {
      quoi: 'La ligne {ligne} de « {fichier} » a plus de {maximum} colonnes.',
      pourquoi: 'Aucun tableur n’en accepte autant : le fichier n’est sans doute pas un tableau.',
      action: 'Vérifiez que c’est le bon fichier, et que chaque enregistrement y tient sur sa ligne.',
    },
    ligne_demesuree: {
      quoi: 'La ligne {ligne} de « {fichier} » ne se termine pas.',
      pourquoi: 'Elle dépasse plusieurs millions de caractères : le fichier n’est sans doute pas un tableau.',
      action: 'Vérifiez que c’est le bon fichier ; au besoin, refaites l’export au format xlsx ou csv.',
    },
  },
  phrases: {},
};
