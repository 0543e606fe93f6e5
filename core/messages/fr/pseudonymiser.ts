/** Sentences of the domain "pseudonymiser" (fr): the view « Pseudonymiser », and pseudonymised deliveries. */
import type { DomainMessages } from '../types';

export const pseudonymiser: DomainMessages = {
  constats: {},
  problemes: {
    cle_differente: {
      quoi: 'La livraison « {fichier} » a été pseudonymisée avec une autre clé d’appariement.',
      pourquoi:
        'Son empreinte de clé est {empreinte}, on attend {attendue} : avec deux clés, la même personne a deux pseudonymes et n’est jamais retrouvée.',
      action:
        'Demandez au certificateur de refaire sa livraison avec la clé dont l’empreinte est {attendue} ; si c’est la vôtre qui est fausse, redemandez la bonne au dépositaire.',
    },
    cle_differente_entre_livraisons: {
      quoi: 'Les livraisons « {autre} » et « {fichier} » n’ont pas été pseudonymisées avec la même clé.',
      pourquoi:
        'L’empreinte de clé de « {autre} » est {attendue}, celle de « {fichier} » est {empreinte} : la même personne y a deux pseudonymes.',
      action:
        'Demandez au dépositaire de la clé quelle empreinte est la bonne, puis à l’autre certificateur de refaire sa livraison.',
    },
    cle_appariement_absente: {
      quoi: 'La clé d’appariement (K1) manque.',
      pourquoi:
        'Un fichier nominatif est parmi les livraisons, ou la base en contient : il faut cette clé pour en pseudonymiser les personnes et les numéros de dossier.',
      action:
        'Donnez le fichier de la clé d’appariement, ou demandez des livraisons pseudonymisées à tous les certificateurs.',
    },
    livraison_format: {
      quoi: 'La livraison « {fichier} » est d’un format plus récent ({format}) que cette version de l’outil ({connu}).',
      pourquoi: 'Ce qu’elle contient pourrait être mal compris.',
      action: 'Mettez l’outil à jour, puis recommencez.',
    },
    livraison_alteree: {
      quoi: 'La livraison pseudonymisée « {fichier} » a été modifiée.',
      pourquoi:
        'Les indices qui servent à rapprocher les personnes, leurs pseudonymes ou les en-têtes ne sont plus ceux que l’outil a écrits.',
      action: 'Demandez au certificateur de refaire sa livraison et de l’envoyer sans la retoucher.',
    },
    livraison_incomplete: {
      quoi: 'La livraison pseudonymisée « {fichier} » est incomplète.',
      pourquoi: 'Il manque {n} des {total} morceaux d’indices qui servent à rapprocher les personnes.',
      action:
        'Des lignes ont sans doute été supprimées. Pour en retirer, le certificateur les retire de son propre export et pseudonymise à nouveau.',
    },
    livraison_lignes: {
      quoi: 'La livraison pseudonymisée « {fichier} » a {n} lignes ; elle en avait {total} quand elle a été écrite.',
      pourquoi: 'Des lignes ont été ajoutées ou supprimées : les effectifs seraient faux.',
      action:
        'Demandez au certificateur de refaire sa livraison ; pour retirer des lignes, il les retire de son propre export.',
    },
    livraison_autre_certificateur: {
      quoi: 'La livraison « {fichier} » est celle du certificateur « {autre} », pas de « {certificateur} ».',
      pourquoi:
        'L’identifiant du certificateur entre dans les pseudonymes : il doit être le même chez lui et dans la région.',
      action:
        'Rangez le fichier parmi les exports de « {autre} », ou demandez une livraison faite avec l’identifiant « {certificateur} ».',
    },
    deja_pseudonymise: {
      quoi: 'Le fichier « {fichier} » est déjà une livraison pseudonymisée.',
      pourquoi: 'Il n’y a plus d’identité à en retirer.',
      action: 'Envoyez-le tel quel à la région, ou choisissez l’export d’origine.',
    },
    rien_a_livrer: {
      quoi: 'Aucune ligne de « {fichier} » ne peut être livrée.',
      pourquoi: 'Toutes sont hors du champ de la VAE, ou sans personne, sans numéro de dossier et sans date.',
      action: 'Vérifiez la feuille choisie et le profil d’import, dans la vue Nettoyer.',
    },
  },
  phrases: {
    'etape.pseudonymiser': 'Pseudonymes',
    'etape.preuves': 'Indices de rapprochement',
    'pseudonymiser.titre': 'Pseudonymiser',
    'pseudonymiser.raison.rubrique': 'gardée, nettoyée',
    'pseudonymiser.raison.numero': 'remplacée par une empreinte à clé',
    'pseudonymiser.raison.naissance': 'remplacée par l’âge et la tranche d’âge',
    'pseudonymiser.raison.lieu': 'remplacée par le département',
    'pseudonymiser.raison.identite': 'retirée : elle identifie la personne',
    'pseudonymiser.raison.texte_libre': 'retirée : texte libre, où une identité peut se cacher',
    'pseudonymiser.raison.sensible': 'retirée : donnée sensible',
    'pseudonymiser.raison.inconnue': 'retirée : le profil ne dit pas ce qu’elle contient',
    'pseudonymiser.residu.personne': 'un nom de candidat',
    'pseudonymiser.residu.naissance': 'la date de naissance',
    'pseudonymiser.residu.coordonnees': 'une adresse électronique, un téléphone ou un numéro de sécurité sociale',
    'pseudonymiser.controle.rien': 'Contrôle : rien d’identifiant n’a été trouvé dans ce qui sort.',
    'pseudonymiser.controle.trouve':
      'Contrôle : quelque chose d’identifiant reste dans ce qui sort. N’envoyez pas ce fichier.',
    'pseudonymiser.controle.ligne': '{rubrique} : {quoi}, {n} {n|ligne|lignes}',
    'pseudonymiser.controle.action':
      'Dans la vue Nettoyer, vérifiez à quelle rubrique ces colonnes sont rattachées, ou corrigez-les dans l’export, puis recommencez.',
    'pseudonymiser.statut':
      'Fichier pseudonymisé, et non anonymisé : les personnes n’y sont plus nommées, mais qui détient la clé peut les y retrouver. Il reste une donnée personnelle : envoyez-le par un canal protégé.',
    'pseudonymiser.feuille.livraison': 'Livraison',
    'pseudonymiser.feuille.constats': 'Constats',
    'pseudonymiser.lisez_moi.titre': 'Livraison pseudonymisée',
    'pseudonymiser.lisez_moi.quoi': 'Ce que c’est',
    'pseudonymiser.lisez_moi.usage': 'Ce qu’il faut en faire',
    'pseudonymiser.lisez_moi.usage.1':
      'Envoyez ce classeur, ou le fichier CSV de même contenu, à la région sans le retoucher : une ligne supprimée ou une cellule changée le rend illisible.',
    'pseudonymiser.lisez_moi.usage.2':
      'Donnez à la région l’empreinte de la clé ci-dessous, de vive voix : elle doit être la même pour tous les certificateurs. Ne lui donnez jamais la clé.',
    'pseudonymiser.lisez_moi.usage.3':
      'Gardez l’export d’origine : les retours de la région citent ses numéros de ligne, et son empreinte de fichier le désigne.',
    'pseudonymiser.lisez_moi.fiche': 'Fiche',
    'pseudonymiser.fiche.certificateur': 'Certificateur',
    'pseudonymiser.fiche.empreinte': 'Empreinte de la clé d’appariement',
    'pseudonymiser.fiche.lignes': 'Lignes livrées',
    'pseudonymiser.fiche.personnes': 'Personnes distinctes',
    'pseudonymiser.fiche.source': 'Empreinte (SHA-256) de l’export d’origine',
    'pseudonymiser.fiche.format': 'Format de livraison',
    'pseudonymiser.fiche.outil': 'Outil',
    'pseudonymiser.lisez_moi.colonnes': 'Colonnes',
    'pseudonymiser.colonne.rubrique': 'Rubrique',
    'pseudonymiser.colonne.sort': 'Ce qu’elle devient',
    'pseudonymiser.colonne.inconnues': '{n} {n|colonne|colonnes} sans rubrique',
    'pseudonymiser.technique.ligne_source': 'numéro de la ligne dans l’export d’origine',
    'pseudonymiser.technique.personne': 'pseudonyme de la personne (clé d’appariement)',
    'pseudonymiser.technique.non_lues':
      'Rubriques de la ligne dont la cellule n’a pas pu être lue : leurs noms seulement, pour que la région ne les croie pas vides.',
    'pseudonymiser.technique.preuves':
      'indices de rapprochement : empreintes à clé des noms et des dates de naissance, illisibles sans la clé',
    'pseudonymiser.retour.titre': 'Constats sur la livraison pseudonymisée de {certificateur}',
    'pseudonymiser.feuille.genres': 'Que faire',
    'pseudonymiser.retour.genres':
      'Chaque genre de constat, du plus fréquent au moins fréquent. Les lignes sont dans la feuille « Constats » : filtrez-la sur le code.',
    'pseudonymiser.retour.colonne.rubrique': 'Rubrique',
    'pseudonymiser.retour.colonne.nombre': 'Constats',
    'pseudonymiser.retour.colonne.quoi': 'Ce qui ne va pas',
    'pseudonymiser.retour.colonne.action': 'Que faire',
    'pseudonymiser.retour.colonne.code': 'Code',
    'pseudonymiser.retour.texte':
      'Numéro de ligne dans l’export d’origine, rubrique et code du constat. Aucune valeur : la région ne les a pas, et le certificateur les retrouve dans son fichier.',
    'pseudonymiser.retour.fichier':
      'Feuille « {feuille} » : livraison {livraison} ({fichier}), export d’origine d’empreinte {source}.',
    'pseudonymiser.resume.titre': 'Livraison pseudonymisée ({certificateur})',
    'pseudonymiser.resume.lues': 'lignes lues',
    'pseudonymiser.resume.livrees': 'lignes livrées',
    'pseudonymiser.resume.refusees': 'lignes refusées (hors champ ou sans personne), non livrées',
    'pseudonymiser.resume.personnes': 'personnes',
    'pseudonymiser.resume.gardees': 'colonnes gardées',
    'pseudonymiser.resume.remplacees': 'colonnes remplacées',
    'pseudonymiser.resume.retirees': 'colonnes retirées',
    'pseudonymiser.resume.empreinte': 'Empreinte de la clé : {empreinte}',
    'pseudonymiser.anonymiser':
      '« anonymiser » : le résultat est pseudonymisé, et non anonymisé. Avec la clé, les personnes peuvent y être retrouvées.',
    'pseudonymiser.cle_source':
      '--cle attend fichier:CHEMIN ou env:VARIABLE, jamais la clé elle-même (elle resterait dans l’historique du terminal).',
    'pseudonymiser.fichier.livraison': 'à envoyer à la région (le CSV ou le classeur, au choix)',
    'pseudonymiser.fichier.anomalies': 'constats : lignes, rubriques, codes, sans valeur',
    'pseudonymiser.fichier.retour': 'les mêmes constats, en classeur',
    'pseudonymiser.fichier.journal': 'ce qui a été fait, colonne par colonne',
    'aide.pseudonymiser': `suivi-vae pseudonymiser FICHIER... --profil P.json --cle SOURCE --sortie DIR [--sensibles] [--certifications FICHIER] [--json]

Retire des exports d’un certificateur tout ce qui identifie les personnes, et écrit dans DIR ce qu’il peut envoyer à la
région : livraison.csv et livraison.xlsx (une paire par fichier), les constats sans valeur et le journal.
Le résultat est pseudonymisé, et non anonymisé.

  --profil P.json             profil du certificateur (voir la commande profil)
  --cle SOURCE                clé d’appariement des certificateurs : fichier:CHEMIN ou env:VARIABLE, jamais la clé
  --sortie DIR                dossier nouveau, vide, ou résultat antérieur de cette commande (alors remplacé)
  --sensibles                 livre aussi les rubriques sensibles (RQTH), retirées sinon
  --certifications FICHIER    référentiel des certifications de la région (CSV, XLSX, ODS) : les codes RNCP manquants
                              en sont complétés quand l’intitulé ne laisse aucun doute
  --json                      résumé pour une machine, sur la sortie standard`,
    'aide.anonymiser': `suivi-vae anonymiser FICHIER... --profil P.json --cle SOURCE --sortie DIR [--sensibles] [--json]

Autre nom de la commande pseudonymiser : le résultat est pseudonymisé, et non anonymisé.
Voir suivi-vae pseudonymiser --help`,
    'pseudonymiser.presentation':
      'Préparez ce que vous envoyez à la région : vos données sans nom, sans date de naissance et sans coordonnées, mais où la région peut encore reconnaître une même personne d’un certificateur à l’autre. Votre feuille n’est pas modifiée.',
    'pseudonymiser.etape1': '1. Votre export',
    'pseudonymiser.etape2': '2. Ce qui sortira',
    'pseudonymiser.etape3': '3. La clé d’appariement',
    'pseudonymiser.etape4': '4. Pseudonymiser',
    'pseudonymiser.lieu': 'Données à pseudonymiser',
    'pseudonymiser.lieu.fichier': '{fichier}, feuille {feuille}',
    'pseudonymiser.lieu.tableau': 'Tableau {tableau} (feuille {feuille})',
    'pseudonymiser.lieu.selection': 'La sélection',
    'pseudonymiser.rien': 'Aucune donnée à lire pour l’instant : ajoutez l’export de votre outil.',
    'pseudonymiser.ajouter': 'Ajouter un fichier',
    'pseudonymiser.ajouter.aide': 'CSV ou classeur ; il reste sur cet ordinateur.',
    'pseudonymiser.certificateur': 'Identifiant du certificateur',
    'pseudonymiser.certificateur.aide':
      'Celui que la région vous a donné (lettres minuscules, chiffres, tirets) : il entre dans les pseudonymes et doit être le même chez elle.',
    'pseudonymiser.certificateur.invalide':
      'L’identifiant du certificateur est fait de 1 à 32 lettres minuscules sans accent, chiffres ou tirets : par exemple dava-rennes.',
    'pseudonymiser.lire': 'Lire',
    'pseudonymiser.lu': '{n} lignes et {colonnes} colonnes lues : voyez ce qui sortira.',
    'pseudonymiser.deja':
      'C’est déjà une livraison pseudonymisée : envoyez-la telle quelle, ou choisissez l’export d’origine.',
    'pseudonymiser.sans_profil':
      'Ce certificateur n’a pas de profil confirmé : seules les colonnes reconnues sans doute sortiront.',
    'pseudonymiser.a_confirmer':
      'Ce certificateur n’a pas de profil confirmé, et le sens de {n} {n|colonne|colonnes} reste à confirmer : rien n’en sortira. Confirmez d’abord dans la vue Nettoyer.',
    'pseudonymiser.vers_nettoyer': 'Confirmer les colonnes',
    'pseudonymiser.sorts':
      '{retirees} {retirees|colonne retirée|colonnes retirées}, {remplacees} {remplacees|remplacée|remplacées}, {gardees} {gardees|gardée|gardées}.',
    'pseudonymiser.colonnes': 'Ce que devient chaque colonne',
    'pseudonymiser.colonne.entete': 'Colonne',
    'pseudonymiser.sensibles': 'Livrer aussi les données sensibles (RQTH), si la région l’a demandé',
    'pseudonymiser.cle.aide':
      'La même pour tous les certificateurs de la campagne. Elle reste en mémoire le temps que ce panneau est ouvert, et n’est écrite nulle part.',
    'pseudonymiser.cle_manque': 'Donnez d’abord la clé d’appariement.',
    'pseudonymiser.lancer': 'Pseudonymiser',
    'pseudonymiser.fait':
      '{lignes} lignes pseudonymisées, {refusees} refusées, {personnes} personnes. Empreinte de la clé : {empreinte}.',
    'pseudonymiser.ecriture': 'Écriture de la livraison',
    'pseudonymiser.ecrire': 'Écrire sur de nouvelles feuilles',
    'pseudonymiser.classeur': 'Télécharger le classeur',
    'pseudonymiser.csv': 'Télécharger le CSV à envoyer',
    'pseudonymiser.ecrit': 'Livraison écrite : {noms}.',
    'pseudonymiser.telecharge': 'Livraison téléchargée : {nom}.',
    'cle.role.appariement': 'clé d’appariement',
    'cle.role.region': 'clé de la région',
    'cle.nom.appariement': 'Clé d’appariement des certificateurs',
    'cle.nom.region': 'Clé de la région',
    'cle.fichier': 'Fichier de la clé',
    'cle.taper': 'Taper ou coller la clé',
    'cle.texte': 'Texte de la clé',
    'cle.texte.aide': 'Les lignes « Clé : » et « Somme : » du fichier. Le texte disparaît dès que la clé est acceptée.',
    'cle.utiliser': 'Utiliser cette clé',
    'cle.nouvelle': 'Créer une clé',
    'cle.nouvelle.appariement':
      'À faire une seule fois par campagne, par le certificateur dépositaire, jamais par la région. Il garde le fichier, le transmet aux autres certificateurs par un canal protégé, et ne le donne pas à la région : elle n’en connaît que l’empreinte.',
    'cle.nouvelle.region': 'À faire par la région. Elle garde le fichier et ne le donne à aucun certificateur.',
    'cle.creer': 'Créer et télécharger une clé',
    'cle.creation': 'Création de la clé',
    'cle.creee_ici': 'Clé créée, à garder : {nom}. Empreinte : {empreinte}.',
    'cle.prise': '{cle} acceptée, empreinte {empreinte}.',
    'cle.en_main': 'Clé en mémoire, empreinte :',
    'cle.en_main.aide.appariement': 'Vérifiez de vive voix que les autres certificateurs lisent la même empreinte.',
    'cle.en_main.aide.region':
      'Elle reste à la région : ne la donnez à aucun certificateur. Reprenez la même à chaque mise à jour de la base.',
    'cle.oublier': 'Oublier la clé',
    'cle.oubliee': 'Clé oubliée.',
  },
};
