/** Sentences of the domain "qualite" (fr): the quality commands and tasks. */
import type { DomainMessages } from '../types';

export const qualite: DomainMessages = {
  constats: {
    qualite_fichier_illisible: {
      // The reason names the file.
      quoi: 'Ce fichier n’a pas pu être lu. {raison}',
      pourquoi: 'Ce qu’il contient manque au registre\u00a0; les autres fichiers sont lus.',
      action: 'Demandez un nouvel envoi, ou rouvrez le fichier et enregistrez-le au format .xlsx ou .ods.',
    },
  },
  problemes: {
    qualite_reseau_illisible: {
      quoi: '«\u00a0{fichier}\u00a0» n’est pas un fichier JSON lisible\u00a0: voir la ligne {ligne}.',
      pourquoi: 'Une virgule, un guillemet ou une accolade manque sans doute.',
      action: 'Ouvrez-le dans un éditeur de texte et corrigez la syntaxe, ou repartez du modèle.',
    },
    qualite_reseau_invalide: {
      quoi: 'Dans «\u00a0{fichier}\u00a0», {n} {n|champ n’est pas valide|champs ne sont pas valides}\u00a0: {champs}.',
      pourquoi: 'Un champ mal rempli changerait le registre sans que cela se voie.',
      action:
        'Corrigez ces champs\u00a0: le guide de l’animateur du réseau les décrit un par un. Seuls «\u00a0version\u00a0» et «\u00a0nom\u00a0» sont obligatoires.',
    },
    qualite_dossier_introuvable: {
      quoi: 'Le dossier «\u00a0{dossier}\u00a0» est introuvable.',
      pourquoi: 'Le registre se recalcule à partir des classeurs reçus.',
      action: 'Vérifiez le chemin\u00a0; le dossier contient les classeurs rendus par les structures.',
    },
    qualite_dossier_vide: {
      quoi: 'Le dossier «\u00a0{dossier}\u00a0» ne contient aucun classeur (.xlsx, .xls ou .ods).',
      pourquoi: 'Sans classeur, il n’y a rien à lire.',
      action: 'Placez-y les classeurs reçus, dans des sous-dossiers si vous voulez, puis relancez.',
    },
    qualite_registre_introuvable: {
      quoi: '«\u00a0{dossier}\u00a0» ne contient pas de registre du réseau (registre.json, et cadre.json à côté).',
      pourquoi: 'Rapports, synthèse et annuaire se font à partir du registre.',
      action: 'Commencez par «\u00a0suivi-vae qualite lire DOSSIER --sortie {dossier}\u00a0».',
    },
    qualite_structure_inconnue: {
      quoi: 'La structure «\u00a0{structure}\u00a0» n’est pas dans le registre.',
      pourquoi: 'Restitutions et documents pré-remplis sont faits pour une structure que le registre connaît.',
      action: 'Donnez l’identifiant écrit dans le recensement (SIRET ou numéro de la région).',
    },
    qualite_rien_a_restituer: {
      quoi: 'Il n’y a rien à restituer\u00a0: aucune grille ni aucun questionnaire rempli.',
      pourquoi: 'Un rapport de restitution se fait à partir d’un audit, ou à défaut d’un questionnaire diagnostic.',
      action: 'Placez les grilles remplies dans le dossier et relancez «\u00a0qualite lire\u00a0».',
    },
    qualite_comparaison_existe: {
      quoi: 'Le fichier «\u00a0{fichier}\u00a0» existe déjà.',
      pourquoi: 'Un classeur de comparaison peut avoir été annoté\u00a0: il n’est pas remplacé.',
      action: 'Choisissez un autre nom de fichier.',
    },
    qualite_comparaison_structures: {
      quoi: 'Les deux grilles ne sont pas de la même structure\u00a0: {une} et {autre}.',
      pourquoi: 'Une comparaison dit ce qui a changé dans une structure, ou ce que deux auditeurs y ont vu.',
      action:
        'Choisissez deux grilles d’une même structure\u00a0; si c’est la même, corrigez son identifiant dans la première feuille.',
    },
    qualite_comparaison_meme_grille: {
      quoi: 'Les deux fichiers sont la même grille.',
      pourquoi: 'Comparée à elle-même, une grille s’accorde toujours.',
      action: 'Donnez la grille d’un autre auditeur, ou celle d’une autre date.',
    },
    qualite_referentiels_incomparables: {
      quoi: 'Les deux grilles ne suivent pas le même référentiel\u00a0: {un} et {autre}.',
      pourquoi: 'Leurs indicateurs ne se correspondent pas un à un.',
      action:
        'Comparez deux grilles du même référentiel\u00a0; l’écart vers un autre référentiel est dans le rapport de restitution.',
    },
    qualite_modele_sans_referentiel: {
      quoi: 'Le modèle «\u00a0{modele}\u00a0» ne se dessine pas sur le référentiel «\u00a0{referentiel}\u00a0».',
      pourquoi: 'Une grille d’audit suit un référentiel d’audit, une fiche charte suit une charte.',
      action: 'Choisissez un autre référentiel\u00a0: suivi-vae qualite referentiels.',
    },
    qualite_sortie_modifiee: {
      quoi: 'Dans «\u00a0{dossier}\u00a0», {n} {n|fichier a été modifié ou ajouté|fichiers ont été modifiés ou ajoutés} depuis la dernière exécution.',
      pourquoi: 'Le dossier est remplacé en entier\u00a0: ce travail serait perdu.',
      action:
        'Déplacez ces fichiers (les classeurs remplis vont dans le dossier des classeurs rendus), ou donnez un autre dossier à --sortie.',
    },
    qualite_grille_attendue: {
      quoi: '«\u00a0{fichier}\u00a0» n’est pas une grille remplie.',
      pourquoi: 'Seules deux grilles du même référentiel se comparent.',
      action: 'Donnez deux grilles d’audit, deux questionnaires diagnostics, ou l’une et l’autre.',
    },
    qualite_date: {
      quoi: '«\u00a0{date}\u00a0» n’est pas une date.',
      pourquoi: 'Les retards et les validités se comptent à cette date.',
      action: 'Écrivez-la AAAA-MM-JJ, par exemple 2026-03-31.',
    },
    qualite_modele_inconnu: {
      quoi: 'Il n’y a pas de modèle «\u00a0{modele}\u00a0».',
      pourquoi: 'Un modèle se nomme par son identifiant.',
      action: 'Choisissez parmi\u00a0: {modeles}.',
    },
  },
  phrases: {
    'aide.qualite': `suivi-vae qualite ACTION ... --sortie DIR [--json]

  executer DOSSIER --sortie DIR [--base BASE] [--date AAAA-MM-JJ]
                              tout\u00a0: registre, restitutions, synthèse, annuaire, tableau de bord
  modeles --sortie DIR [--modele ID] [--referentiel ID|FICHIER] [--registre DIR] [--structure ID] [--base BASE]
                              classeurs à remplir\u00a0; avec un registre, pré-remplis pour les structures
  lire DOSSIER --sortie DIR [--date AAAA-MM-JJ]
                              classeurs rendus -> registre du réseau et constats
  restituer REGISTRE --sortie DIR [--structure ID] [--base BASE]
                              rapport de restitution de chaque structure auditée (page à imprimer et classeur)
  synthese REGISTRE --sortie DIR [--memoire FICHIER]
                              synthèse anonyme du réseau
  annuaire REGISTRE --sortie DIR
                              page publique et feuille interne
  tableau REGISTRE --sortie DIR
                              tableau de bord, étapes en retard, relances
  croiser REGISTRE --base BASE --sortie DIR
                              qualité et résultats des parcours côte à côte
  comparer GRILLE GRILLE [--sortie FICHIER.xlsx]
                              deux auditeurs, ou deux audits d’une même structure
  referentiels [--sortie DIR] référentiels livrés\u00a0; avec --sortie, en JSON, pour en écrire un autre

DOSSIER contient les classeurs reçus (.xlsx, .ods, .xls), et si l’on veut un reseau.json (nom, date, référentiels de la
région). REGISTRE est le résultat de «\u00a0lire\u00a0» ou de «\u00a0executer\u00a0».`,
    'qualite.action_inconnue':
      'Action inconnue pour «\u00a0qualite\u00a0»\u00a0: {action}. Actions possibles\u00a0: {actions}.',
    'qualite.action_manque': 'Il manque une action à «\u00a0qualite\u00a0». Actions possibles\u00a0: {actions}.',
    'etape.qualite_lire': 'Lecture des classeurs',
    'etape.qualite_registre': 'Registre du réseau',
    'etape.qualite_croiser': 'Résultats des parcours',
    'qualite.resume': '{nom}, au {jour}',
    'qualite.resume.documents':
      '{n} {n|classeur lu|classeurs lus}, {illisibles} {illisibles|illisible ou non reconnu|illisibles ou non reconnus}',
    'qualite.resume.structures':
      '{n} {n|structure recensée|structures recensées}, {audits} {audits|auditée|auditées}, {sorties} {sorties|sortie du processus|sorties du processus}',
    'qualite.resume.constats':
      '{n} {n|constat|constats}\u00a0: {bloquants} {bloquants|bloquant|bloquants}, {verifier} à vérifier',
    'qualite.resume.retards': '{n} {n|étape en retard|étapes en retard}',
    'qualite.resume.synthese': 'Synthèse anonyme sur les grilles d’audit de {n} structures',
    'qualite.resume.sans_synthese': 'Pas de synthèse\u00a0: moins de {seuil} structures ont une grille d’audit.',
    'qualite.premiere_synthese':
      'Première synthèse\u00a0: aucune mémoire n’a été trouvée. Gardez registre/memoire-synthese.json pour la suivante (--memoire)\u00a0; sans elle, comparer deux synthèses pourrait révéler le résultat d’une structure.',
    'qualite.option_registre': 'L’option {option} demande aussi --registre.',
    'qualite.resume.annuaire':
      'Annuaire public\u00a0: {n} {n|structure montrée|structures montrées} sur {total}\u00a0; les autres ont quitté le réseau ou n’ont pas donné leur accord.',
    'qualite.resume.croiser':
      'Qualité et résultats\u00a0: {n} {n|structure|structures}, {base} {base|nommée|nommées} dans la base, {grilles} avec une grille d’audit',
    'qualite.resume.bloquant': '{fichier}\u00a0: {quoi}',
    'qualite.resume.sans_base':
      'Sans base régionale (--base), qualité et résultats des parcours ne sont pas mis côte à côte.',
    'qualite.resume.modeles': '{n} {n|classeur à remplir|classeurs à remplir}',
    'qualite.comparaison.accord': 'Deux auditeurs, la même structure',
    'qualite.comparaison.progres': 'D’une évaluation à la suivante',
    'qualite.referentiel': '{id}\u00a0: {titre} ({n} indicateurs, {validite})',
    'qualite.validite.sans_fin': 'depuis {debut}',
    'qualite.validite.bornee': 'de {debut} à {fin}',
    'qualite.validite.jusqu': 'jusqu’à {fin}',
    'qualite.validite.toujours': 'sans date de validité',
    'qualite.fichier.restitution_page':
      '{n} {n|rapport de restitution, page à imprimer|rapports de restitution, pages à imprimer}',
    'qualite.fichier.restitution_classeur': 'les mêmes, en classeurs',
    'qualite.fichier.registre_json': 'le registre, pour les autres commandes (interne)',
    'qualite.fichier.cadre': 'référentiels et réglages de cette lecture',
    'qualite.fichier.registre': 'le registre\u00a0: structures, historique, documents, constats (interne)',
    'qualite.fichier.constats': 'constats de lecture, sans aucune valeur',
    'qualite.fichier.memoire': 'mémoire des synthèses\u00a0: à garder, interne',
    'qualite.fichier.synthese_page': 'synthèse anonyme du réseau',
    'qualite.fichier.synthese': 'la même, en classeur',
    'qualite.fichier.annuaire': 'annuaire public\u00a0: une page à héberger telle quelle',
    'qualite.fichier.annuaire_interne': 'annuaire interne',
    'qualite.fichier.tableau': 'tableau de bord\u00a0: états, retards, relances, charte',
    'qualite.fichier.resultats': 'qualité et résultats des parcours (interne)',
    'qualite.fichier.referentiel': '{n} {n|référentiel|référentiels}',
    'qualite.fichier.correspondance': '{n} {n|table de passage|tables de passage}',
    'qualite.fichier.rattachements': 'critère de chaque indicateur, à modifier si besoin',
    'qualite.fichier.modeles_structures': '{n} {n|classeur pré-rempli|classeurs pré-remplis}, un dossier par structure',
    'qualite.fichier.modeles': '{n} {n|classeur à remplir|classeurs à remplir}',
    'qualite.fichier.journal': 'ce qui a été lu et écrit',
    'qualite.nom_par_defaut': 'Réseau VAE',
  },
};
