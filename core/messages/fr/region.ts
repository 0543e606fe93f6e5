/** Sentences about the region's configuration (fr). */
import type { DomainMessages } from '../types';

export const region: DomainMessages = {
  constats: {},
  problemes: {
    profil_vide: {
      quoi: 'Le profil « {fichier} » est vide.',
      pourquoi: 'Sans profil, rien ne dit ce que contient chaque colonne.',
      action: 'Donnez une copie du profil, ou refaites-le : suivi-vae profil FICHIER --sortie NOUVEAU.xlsx.',
    },
    profil_dossier: {
      quoi: '« {fichier} » est un dossier, pas un profil.',
      pourquoi: 'Un profil est un fichier .json, ou le classeur (.xlsx, .ods) que l’outil a écrit.',
      action: 'Nommez le fichier du profil.',
    },
    profil_autre_format: {
      quoi: '« {fichier} » n’est pas un profil : ce n’est ni du JSON ni un classeur.',
      pourquoi:
        'Un profil est un fichier .json, ou le classeur (.xlsx, .ods) que l’outil a écrit ; un texte ou un .csv n’en garde qu’une feuille.',
      action: 'Donnez le .json ou le classeur, ou refaites-le : suivi-vae profil FICHIER --sortie NOUVEAU.xlsx.',
    },
    profil_autre_document: {
      quoi: '« {fichier} » est un fichier JSON, mais pas un profil : « certificateur » et « colonnes » y manquent.',
      pourquoi: 'C’est sans doute un autre document (region.json, journal.json, base.json…).',
      action: 'Donnez le profil du certificateur, ou faites-le : suivi-vae profil FICHIER --sortie NOUVEAU.json.',
    },
    profil_illisible: {
      quoi: 'Le profil « {fichier} » n’est pas un fichier JSON lisible : voir la ligne {ligne}.',
      pourquoi: 'Une virgule, un guillemet ou une accolade manque sans doute.',
      action: 'Corrigez la syntaxe, ou refaites le profil : suivi-vae profil FICHIER --sortie NOUVEAU.json.',
    },
    profil_invalide: {
      quoi: 'Dans le profil « {fichier} », {n} {n|champ n’est pas valide|champs ne sont pas valides} : {champs}.',
      pourquoi: 'Le fichier serait lu autrement que vous ne l’avez décidé.',
      action: 'Corrigez, ou refaites le profil : suivi-vae profil FICHIER --sortie NOUVEAU.json.',
    },
    profil_rubrique_inconnue: {
      quoi: 'Dans le profil « {fichier} », la rubrique « {rubrique} » n’existe pas dans le dictionnaire.',
      pourquoi: 'La colonne ne serait pas lue.',
      action: 'Corrigez l’identifiant de la rubrique.',
    },
    profil_decision_identite: {
      quoi: 'Le profil « {fichier} » décide de valeurs de « {rubrique} », qui est une donnée d’identité.',
      pourquoi: 'Un profil se transmet et se garde : il ne doit contenir aucune donnée personnelle.',
      action: 'Retirez ces décisions du profil, et corrigez les cellules dans le fichier lui-même.',
    },
    profil_valeur_hors_liste: {
      quoi: 'Dans le profil « {fichier} », « {valeur} » n’est pas une valeur possible de « {rubrique} ».',
      pourquoi: 'La valeur ne serait pas comptée.',
      action: 'Choisissez un de ces codes : {codes}.',
    },
    region_introuvable: {
      quoi: 'Le fichier de région « {fichier} » est introuvable.',
      pourquoi: 'Il nomme les certificateurs, leurs exports et les clés.',
      action: 'Vérifiez le chemin, ou créez-en un : suivi-vae modeles --sortie DOSSIER.',
    },
    region_illisible: {
      quoi: '« {fichier} » n’est pas un fichier JSON lisible : voir la ligne {ligne}.',
      pourquoi: 'Une virgule, un guillemet ou une accolade manque sans doute.',
      action: 'Ouvrez-le dans un éditeur de texte et corrigez la syntaxe, ou repartez du modèle.',
    },
    region_invalide: {
      quoi: 'Dans « {fichier} », {n} {n|champ n’est pas valide|champs ne sont pas valides} : {champs}.',
      pourquoi: 'Un champ mal rempli changerait les résultats sans que cela se voie.',
      action: 'Corrigez en suivant le modèle (suivi-vae modeles --sortie DOSSIER).',
    },
    certificateur_en_double: {
      quoi: 'Dans « {fichier} », le certificateur « {certificateur} » est déclaré deux fois.',
      pourquoi: 'Ses dossiers seraient comptés deux fois.',
      action: 'Gardez une seule déclaration et réunissez ses exports dans une même liste.',
    },
    ministere_inconnu: {
      quoi: 'Dans « {fichier} », le ministère « {ministere} » du certificateur « {certificateur} » est inconnu.',
      pourquoi: 'Les indicateurs par ministère ont besoin d’un code du dictionnaire.',
      action: 'Choisissez parmi : {liste}.',
    },
    extension_inconnue: {
      quoi: 'Dans « {fichier} », « {extension} » n’est pas une rubrique d’extension du dictionnaire.',
      pourquoi: 'Seules les rubriques d’extension du dictionnaire peuvent être ajoutées à la base.',
      action: 'Corrigez l’identifiant (voir docs/dictionnaire.md) ou retirez-le de rubriques.extensions.',
    },
    export_introuvable: {
      quoi: 'L’export « {fichier} » du certificateur « {certificateur} » est introuvable.',
      pourquoi: 'Il est nommé dans region.json : sans lui, la base serait incomplète sans que personne ne l’ait voulu.',
      action: 'Déposez le fichier, corrigez son nom, ou retirez-le de « exports ».',
    },
    export_dossier: {
      quoi: 'L’export « {fichier} » du certificateur « {certificateur} » est un dossier, pas un fichier.',
      pourquoi: 'Les exports sont nommés un par un, ou par une étoile dans le nom du fichier.',
      action: 'Pour tous les fichiers de ce dossier, écrivez « {fichier}/* ».',
    },
    aucun_export: {
      quoi: 'Aucun export de certificateur n’a été trouvé pour « {region} ».',
      pourquoi: 'Il n’y a rien à consolider.',
      action: 'Déposez les fichiers dans les dossiers nommés par « exports » dans region.json.',
    },
    profil_absent: {
      quoi: 'Pas de profil pour : {certificateurs}.',
      pourquoi:
        'Le profil dit quelle colonne correspond à quelle rubrique ; une mauvaise correspondance fausserait tout.',
      action:
        'Créez-le : suivi-vae profil FICHIER --certificateur {premier} --sortie profils/{premier}.json, puis nommez-le dans region.json ; ou relancez avec --accepter-propositions pour appliquer les seules correspondances sûres.',
    },
    certificateur_hors_region: {
      quoi: 'Le certificateur « {certificateur} » n’est pas de « {region} ».',
      pourquoi: 'Ses fichiers seraient nettoyés avec les réglages d’une région qui ne le connaît pas.',
      action: 'Corrigez « certificateur » dans le profil, ou ajoutez-le à region.json.',
    },
    profil_autre_certificateur: {
      quoi: 'Le profil donné au certificateur « {certificateur} » est celui de « {profil} ».',
      pourquoi: 'Les colonnes d’un certificateur seraient lues avec les habitudes d’un autre.',
      action: 'Corrigez « profil » dans region.json, ou « certificateur » dans le profil.',
    },
  },
  phrases: {
    'champ.racine': 'le fichier entier',
    'champ.manquant': 'il manque',
    'champ.inconnu': 'champ inconnu',
    'champ.vide': 'ne peut pas être vide',
    'champ.valeurs': 'attendu : {valeurs}',
    'champ.petit': '{minimum} au moins',
    'champ.grand': '{maximum} au plus',
    'champ.autre': 'valeur non admise',
    'champ.type.string': 'texte entre guillemets attendu',
    'champ.type.number': 'nombre sans guillemets attendu',
    'champ.type.int': 'nombre entier attendu',
    'champ.type.array': 'liste entre crochets attendue',
    'champ.type.object': 'objet entre accolades attendu',
    'champ.type.record': 'objet entre accolades attendu',
    'champ.date': 'date AAAA-MM-JJ attendue',
    'champ.identifiant': '1 à 32 lettres minuscules, chiffres ou tirets',
    'champ.cle': '« fichier:… » ou « env:NOM » attendu, jamais la clé elle-même',
    'champ.etoile': 'l’étoile n’est admise que dans le nom du fichier',
    'champ.chemin': 'chemin relatif à region.json, avec des « / »',
  },
};
