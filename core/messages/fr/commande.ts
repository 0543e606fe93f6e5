/** Sentences of the command line (fr). */
import type { DomainMessages } from '../types';

export const commande: DomainMessages = {
  constats: {},
  problemes: {
    fichier_introuvable: {
      quoi: 'Le fichier « {fichier} » est introuvable.',
      pourquoi: 'Sans lui, il n’y a rien à lire.',
      action: 'Vérifiez le chemin et le nom du fichier, puis relancez la commande.',
    },
    precedent_introuvable: {
      quoi: 'Le résultat précédent « {fichier} » est introuvable, ou n’a pas de journal.json.',
      pourquoi: 'C’est son journal.json qui garde le remplissage des rubriques, à quoi les fichiers sont comparés.',
      action: 'Donnez à --precedent le dossier d’un résultat antérieur, ou son journal.json.',
    },
    precedent_illisible: {
      quoi: '« {fichier} » n’est pas le journal d’un résultat antérieur.',
      pourquoi: 'Le remplissage des rubriques y est cherché, livraison par livraison.',
      action: 'Donnez le journal.json d’un résultat ; à --precedent, aussi le dossier qu’executer ou nettoyer a écrit.',
    },
    fichier_dossier: {
      quoi: '« {fichier} » est un dossier, pas un fichier.',
      pourquoi: 'Un fichier est lu à la fois.',
      action: 'Nommez le fichier ; dans region.json, « exports/dava/* » désigne tous les fichiers d’un dossier.',
    },
    profil_introuvable: {
      quoi: 'Le profil « {fichier} » est introuvable.',
      pourquoi: 'Le profil dit quelle colonne correspond à quelle rubrique.',
      action: 'Corrigez le chemin dans region.json, ou créez le profil : suivi-vae profil EXPORT --sortie {fichier}.',
    },
    profil_existe: {
      quoi: 'Le profil « {fichier} » existe déjà.',
      pourquoi: 'Un profil garde des décisions prises à la main : il n’est jamais écrasé.',
      action: 'Choisissez un autre nom, ou déplacez l’ancien profil avant de relancer.',
    },
    profil_ecriture: {
      quoi: 'Le profil « {fichier} » n’a pas pu être écrit.',
      pourquoi: 'Le dossier est protégé en écriture, ou le disque est plein.',
      action: 'Choisissez un dossier où vous avez le droit d’écrire.',
    },
    sortie_occupee: {
      quoi: 'Le dossier de sortie « {dossier} » contient déjà autre chose qu’un résultat antérieur de cette commande.',
      pourquoi:
        'Seul un résultat antérieur, reconnu à son journal.json, est remplacé (des modèles déjà remplis, jamais) : rien ne doit être perdu.',
      action: 'Donnez à --sortie un dossier nouveau ou vide.',
    },
    sortie_fichier: {
      quoi: '« {dossier} », donné à --sortie, est un fichier et non un dossier.',
      pourquoi: 'Les résultats sont plusieurs fichiers : ils sont écrits dans un dossier.',
      action: 'Donnez à --sortie un dossier nouveau ou vide.',
    },
    sortie_impossible: {
      quoi: 'Le dossier de sortie « {dossier} » n’a pas pu être écrit ({raison}).',
      pourquoi: 'Droits insuffisants, disque plein, ou fichier du résultat antérieur ouvert dans Excel.',
      action: 'Fermez les classeurs du résultat antérieur ou choisissez un autre dossier, puis relancez.',
    },
    cle_existe: {
      quoi: 'Le fichier de clé « {fichier} » existe déjà.',
      pourquoi: 'Écraser une clé rendrait impossible tout rapprochement avec les livraisons passées.',
      action: 'Choisissez un autre nom de fichier.',
    },
    cle_ecriture: {
      quoi: 'Le fichier de clé « {fichier} » n’a pas pu être écrit.',
      pourquoi: 'Le dossier est protégé en écriture, ou le disque est plein.',
      action: 'Choisissez un dossier où vous avez le droit d’écrire, hors du dossier partagé de la région.',
    },
    cle_fichier_absent: {
      quoi: 'La clé « {usage} » est introuvable : pas de fichier « {fichier} ».',
      pourquoi: 'Sans clé, aucun identifiant ne peut être pseudonymisé : rien n’est traité.',
      action:
        'Vérifiez le chemin, demandez le fichier au dépositaire de la clé, ou pour une première campagne : suivi-vae cle generer {fichier}.',
    },
    cle_variable_absente: {
      quoi: 'La clé « {usage} » est introuvable : la variable d’environnement {variable} n’est pas définie.',
      pourquoi: 'Sans clé, aucun identifiant ne peut être pseudonymisé : rien n’est traité.',
      action: 'Définissez {variable} avec le texte du fichier de clé, puis relancez.',
    },
  },
  phrases: {
    'commande.version': 'suivi-vae 0.1.0',
    'commande.probleme': 'Problème :',
    'commande.pourquoi': 'Pourquoi :',
    'commande.que_faire': 'Que faire :',
    'commande.rien_ecrit': 'Rien n’a été écrit.',
    'commande.attention': 'Attention :',
    'commande.voir_aide': 'Aide : suivi-vae --help',
    'commande.usage': 'Usage : {usage}',
    'commande.inconnue': 'Commande inconnue : {commande}.',
    'commande.option': 'Option inconnue ou sans valeur : {option}.',
    'commande.option_manque': 'Il manque l’option {option}.',
    'commande.argument_manque': 'Il manque un argument.',
    'commande.argument_en_trop': 'Il y a un argument de trop.',
    'commande.cle_action': 'Action inconnue pour « cle » : {action}. Actions possibles : generer, empreinte.',
    'commande.certificateur_id':
      'L’identifiant donné à --certificateur est fait de 1 à 32 lettres minuscules, chiffres ou tirets.',
    'commande.faute_interne':
      'Faute interne ({genre}). Rien n’a été écrit. Les lignes ci-dessous ne contiennent aucune donnée : joignez-les à votre signalement.',
    'aide.generale': `Suivi VAE : suivi régional des parcours VAE et qualité de leur accompagnement.

Usage : suivi-vae COMMANDE [options]

  executer REGION.json --sortie DIR   toute la chaîne : lire, nettoyer, pseudonymiser, consolider, calculer, publier
  profil FICHIER                      propose la correspondance entre les colonnes d’un export et les rubriques
  nettoyer FICHIER... --profil P.json --sortie DIR
                                      fichier harmonisé, constats et classeur de retour pour un certificateur
  pseudonymiser FICHIER... --profil P.json --cle SOURCE --sortie DIR
                                      livraison sans identité, que la région peut rapprocher
  consolider BASE LIVRAISON...        ajoute ou remplace des livraisons dans une base
  indicateurs BASE --sortie DIR       tous les indicateurs d’une base, pour un usage interne
  publier BASE --sortie DIR           ce qui peut sortir d’une base, après le secret des petits effectifs
  verifier DIR                        contrôle ce qui va sortir, et dit si cela se peut
  cle generer FICHIER                 crée une clé (n’écrase jamais rien)
  cle empreinte SOURCE                affiche l’empreinte d’une clé, jamais la clé
  qualite ACTION ...                  qualité de l’accompagnement : grilles, audits, réseau, annuaire (qualite --help)
  modeles --sortie DIR                écrit les modèles : région à remplir, fichier d’export, dictionnaire

  --json       résumé pour une machine, sur la sortie standard
  --help       aide d’une commande : suivi-vae executer --help
  --version    version

Codes de sortie : 0 fait ; 1 problème dans les données ou la configuration, rien n’est écrit ; 2 mauvais usage ; 3 faute interne.`,
    'aide.executer': `suivi-vae executer REGION.json --sortie DIR [--precedent DIR] [--accepter-propositions] [--json]

Lit les exports des certificateurs nommés dans REGION.json, les nettoie, les pseudonymise, les consolide, calcule les
indicateurs et écrit dans DIR : base/, indicateurs/, publication/, retours/, anomalies.csv,
qualite-donnees.xlsx et journal.json.

  --sortie DIR                dossier nouveau, vide, ou résultat antérieur (alors remplacé en entier)
  --precedent DIR             résultat de la campagne précédente (ou son journal.json) : chaque retour et
                              qualite-donnees.xlsx disent ce qui progresse et ce qui recule
  --accepter-propositions     pour un certificateur sans profil, applique les seules correspondances sûres ;
                              les autres sont listées et laissées de côté
  --json                      résumé pour une machine, sur la sortie standard`,
    'aide.profil': `suivi-vae profil FICHIER [--certificateur ID] [--profil P] [--sortie PROFIL.xlsx|.json] [--reprendre CLASSEUR] [--json]

Propose la correspondance entre les colonnes du fichier et les rubriques, avec la confiance et la raison ; puis ce qui
reste à décider. Avec --profil, montre comment ce profil lit le fichier et tout ce qui a changé depuis.

  --certificateur ID          identifiant du certificateur, écrit dans le profil
  --profil P                  profil à relire (.json, ou classeur corrigé .xlsx, .ods)
  --sortie PROFIL             écrit le profil dans un fichier nouveau : .xlsx pour le lire et le corriger dans un tableur,
                              .json sinon. Avec --profil : ses décisions, et les colonnes nouvelles proposées
  --reprendre CLASSEUR        retour.xlsx, -avant-apres.xlsx ou qualite-donnees.xlsx rempli par quelqu’un : met ses réponses
                              (« Libellés à regrouper », « Valeurs à préciser », « Rubriques absentes ») dans le profil
  --json                      réponse pour une machine, sur la sortie standard`,
    'aide.cle': `suivi-vae cle generer FICHIER [--nom "Clé d’appariement, campagne 2026"] | cle empreinte SOURCE [--json]

generer crée une clé de 32 octets tirés au hasard dans un fichier nouveau, lisible par vous seul.
empreinte affiche l’empreinte : deux agents qui voient la même empreinte ont la même clé.

  FICHIER                     fichier nouveau : une clé n’est jamais écrasée
  SOURCE                      fichier de clé (FICHIER ou fichier:FICHIER) ou variable d’environnement (env:NOM)
  --nom TITRE                 première ligne du fichier de clé
  --json                      réponse pour une machine, sur la sortie standard`,
    'aide.modeles': `suivi-vae modeles --sortie DIR [--json]

Écrit dans DIR une région à remplir (region.json), un fichier d’export modèle, le dictionnaire des rubriques et
les classeurs de la qualité (grilles, dossiers, questionnaires, registres).

  --sortie DIR                dossier nouveau ou vide ; des modèles déjà remplis ne sont jamais remplacés
  --json                      réponse pour une machine, sur la sortie standard`,
    'etape.lire': 'Lecture des exports',
    'etape.harmoniser': 'Nettoyage',
    'etape.rapprocher': 'Pseudonymes, rapprochement',
    'etape.consolider': 'Base régionale',
    'etape.calculer': 'Indicateurs',
    'etape.proteger': 'Secret statistique',
    'etape.ecrire': 'Classeurs et fichiers',
    'cle.nom_par_defaut': 'Clé de pseudonymisation Suivi VAE',
    'cle.creee':
      'Clé créée dans {fichier}.\nEmpreinte : {empreinte}\nGardez ce fichier hors du dossier de la région et faites-en une copie sûre : perdue, une clé ne se refait pas.',
    'cle.empreinte': '{fichier} : empreinte {empreinte}',
    'profil.fichier': '{fichier} : {lecture}',
    'profil.feuille': 'feuille « {feuille} »',
    'profil.feuilles': 'mêmes colonnes dans {feuilles} : toutes seront lues',
    'profil.encodage': 'encodage {encodage}',
    'profil.separateur': 'séparateur « {separateur} »',
    'profil.ligne': 'en-têtes à la ligne {ligne}',
    'profil.sans_entetes': 'aucune ligne d’en-têtes',
    'profil.entete': 'En-tête',
    'profil.part.coche': '{rubrique} : case « {code} »',
    'profil.part.bloc': '{rubrique} : {code}',
    'profil.part.partie.jour': '{rubrique} : jour',
    'profil.part.partie.mois': '{rubrique} : mois',
    'profil.part.partie.annee': '{rubrique} : année',
    'profil.rubrique': 'Rubrique proposée',
    'profil.raison': 'Confiance et raison',
    'profil.bilan':
      '✓ {surs} {surs|colonne sûre|colonnes sûres}   ? {a_confirmer} à confirmer   · {non_reconnus} non {non_reconnus|reconnue|reconnues}',
    'profil.selon': 'Selon le profil.',
    'profil.renommee': 'Selon le profil ; l’en-tête a changé.',
    'profil.a_decider': 'À décider :',
    'profil.choix':
      '{colonne} - {choix} : « {fait} » par défaut, {cellules} {cellules|cellule en dépend|cellules en dépendent} ({options})',
    'profil.valeur': '{colonne} - « {valeur} », {cellules} cellules : non compris',
    'profil.valeur_candidats': '{colonne} - « {valeur} », {cellules} cellules : {codes} ?',
    'profil.valeurs_autres': '… et {n} {n|autre valeur|autres valeurs}',
    'profil.repondre':
      'Pour répondre : suivi-vae profil FICHIER --sortie PROFIL.xlsx, puis les feuilles « Choix de colonne » et « Valeurs ».',
    'profil.repondre_classeur': 'Pour répondre : feuilles « Choix de colonne » et « Valeurs » du classeur écrit.',
    'profil.sortie_format':
      'Option --sortie : écrivez un nom en .xlsx (à lire et à corriger dans un tableur) ou en .json.',
    'profil.reprendre_profil': 'Option --reprendre : donnez aussi le profil à compléter (--profil) et --sortie.',
    'profil.repris': '{n} {n|rubrique reprise|rubriques reprises} comme jamais {n|envoyée|envoyées}.',
    'profil.ecrit_classeur':
      'Profil écrit dans {fichier}. Répondez dans les cellules jaunes, enregistrez, puis donnez-le avec --profil.',
    'profil.ecrit': 'Profil écrit dans {fichier}. Complétez les colonnes « rubrique: null » que vous reconnaissez.',
    'precedent.rien':
      '--precedent : rien à comparer, ce résultat décrit les mêmes fichiers, ou d’autres certificateurs.',
    'precedent.sans_remplissage':
      '--precedent : ce résultat vient d’une version qui ne gardait pas le remplissage des rubriques ; rien à comparer.',
    'executer.livraison_absente':
      '{certificateur} : aucun fichier trouvé. Les totaux de la région sont marqués « incomplet ».',
    'executer.nature_non_lue':
      '{certificateur} ({nature}) : les entretiens et accompagnements livrés à part ne sont pas encore lus.',
    'executer.cle_demonstration':
      'les clés de démonstration sont publiques : elles ne protègent personne. Créez les vôtres : suivi-vae cle generer FICHIER.',
    'executer.fichier_en_double':
      '{fichier} ({livraison}) est le même fichier que {autre} : ses lignes ne sont comptées qu’une fois.',
    'executer.fichier_en_double_ailleurs':
      '{fichier} ({livraison}) est le même fichier que {autre}, d’un autre certificateur : ses lignes comptent deux fois. Retirez-le de l’un des deux.',
    'executer.propositions':
      '{fichier} ({livraison}) : sans profil, {surs} {surs|colonne appliquée|colonnes appliquées} d’office sur {total}.',
    'executer.a_confirmer':
      '{fichier} ({livraison}) : sans profil, {surs} {surs|colonne appliquée|colonnes appliquées} d’office sur {total} ; {n} {n|laissée|laissées} de côté, à confirmer : {colonnes}.',
    'executer.derive': '{fichier} ({livraison}) : écarts avec le profil : {changements}.',
    'executer.valeurs': '{fichier} ({livraison}) : ni l’outil ni le profil ne comprennent {valeurs}.',
    'derive.titre': 'Écarts avec le profil :',
    'derive.rien': 'Aucun écart avec le profil.',
    'derive.nouvelles': '{n} {n|colonne nouvelle|colonnes nouvelles}',
    'derive.renommees': '{n} {n|colonne renommée|colonnes renommées}',
    'derive.disparues': '{n} {n|rubrique disparue|rubriques disparues}',
    'derive.contredits': '{n} {n|choix contredit|choix contredits} par les valeurs',
    'derive.contredit': 'profil : {profil}, valeurs : {fichier}',
    'derive.effondrees': '{n} {n|colonne vide ou presque illisible|colonnes vides ou presque illisibles}',
    'derive.vide': 'vide',
    'derive.illisible': 'illisible',
    'derive.valeurs': '{n} {n|valeur|valeurs}',
    'derive.valeur': '{n} {n|valeur|valeurs}, {cellules} {cellules|cellule|cellules}',
    'derive.decisions': '{n} {n|décision du profil|décisions du profil} sans objet',
    'executer.constat': '{fichier} ({livraison}) : {constat}',
    'executer.autres_feuilles':
      '{fichier} ({livraison}) : seule la feuille « {feuille} » a été lue, pas {autres}. Si des candidats s’y trouvent, ils manquent : réunissez les feuilles, ou nommez la bonne dans le profil (« feuille »).',
    'executer.autres_feuilles_semblables':
      '{fichier} ({livraison}) : seule la feuille « {feuille} » a été lue, pas {autres}. Des candidats manquent sans doute : pour lire toutes celles qui ont les mêmes colonnes, écrivez dans le profil "feuilles": {feuilles}.',
    'executer.feuilles_communes':
      '{fichier}, feuille « {feuille} » : {n} de ses {total} lignes sont aussi dans d’autres feuilles ; elles ne comptent qu’une fois dans la base, mais sont nettoyées et rendues deux fois. Si cette feuille réunit les autres, écartez-la dans le profil (« feuilles_ecartees »).',
    'resume.titre': '{region} : base régionale au {jour}',
    'resume.lignes': 'Lignes et parcours',
    'resume.livraisons': '{n|fichier lu|fichiers lus}',
    'resume.feuilles': '{n|livraison, une par feuille|livraisons, une par feuille}',
    'resume.lues': '{n|ligne lue|lignes lues}',
    'resume.refusees': '{n|ligne refusée|lignes refusées} (raison dans journal.json et dans les retours)',
    'resume.retenues': '{n|ligne retenue|lignes retenues}',
    'resume.fusionnees': '{n|ligne jointe|lignes jointes} à un parcours déjà lu (plusieurs jurys, doublons)',
    'resume.parcours': 'parcours',
    'resume.passages': '{n|passage|passages} devant un jury',
    'resume.candidats': '{n|candidat|candidats}',
    'resume.multi': '{n|candidat connu|candidats connus} de plusieurs certificateurs',
    'resume.anomalies': 'Anomalies par genre',
    'resume.aucune_anomalie': 'aucune',
    'resume.autres': '… et {n} autres genres, dans anomalies.csv',
    'resume.constat.cases_multiples': 'Plusieurs cases cochées pour une seule réponse.',
    'resume.constat.case_illisible': 'Case à cocher qui ne dit ni oui ni non.',
    'resume.constat.bloc_dispense': 'Bloc dispensé ou déjà acquis.',
    'resume.constat.ordre_noms_indecis': 'Nom et prénom qu’on ne sait pas distinguer.',
    'resume.constat.valeur_reprise': 'Renvoi à la cellule du dessus, suivi.',
    'resume.constat.repetition_non_suivie': 'Renvoi à une autre cellule, non suivi.',
    'resume.constat.repetition_possible': 'Signe qui peut renvoyer à la cellule du dessus.',
    'resume.constat.ligne_rattachee': 'Ligne sans candidat rattachée à la ligne précédente.',
    'resume.constat.lignes_rattachees': 'Fichier dont des lignes sans candidat ont été rattachées à la précédente.',
    'resume.constat.lignes_sans_identite': 'Fichier dont des lignes sans candidat ni numéro sont comptées à part.',
    'resume.constat.ligne_fusionnee': 'Ligne jointe à un parcours déjà lu (plusieurs jurys, doublons).',
    'resume.constat.rubrique_absente': 'Rubrique qu’aucune colonne du fichier ne donne.',
    'resume.constat.choix_contredit': 'Choix du profil que les valeurs de la colonne contredisent.',
    'resume.constat.decision_de_valeur_inconnue': 'Décision du profil qui n’est pas un code du dictionnaire.',
    'resume.constat.certification_inconnue': 'Certification absente du référentiel de la région.',
    'resume.constat.certifications_completees':
      'Rubrique complétée d’après le référentiel des certifications de la région.',
    'resume.constat.dates_desordre': 'Deux étapes datées dans le désordre.',
    'resume.constat.date_future': 'Date postérieure à la date d’arrêt des données.',
    'resume.indicateurs': 'Premiers indicateurs (toutes années)',
    'resume.jours': '{n} {n|jour|jours}',
    'resume.V01': 'Demandes déposées',
    'resume.V03': 'Taux de recevabilité',
    'resume.V05.mediane': 'Délai d’instruction médian',
    'resume.V07C': 'Accès au jury des recevables, à ce jour',
    'resume.V09': 'Validation totale, par passage',
    'resume.V15': 'Certification des recevables, à ce jour',
    'resume.publication':
      'Publication : {publies} chiffres publiables, {masques} masqués (seuil de {seuil} personnes choisi par la région)',
    'resume.a_confirmer':
      '{n} {n|colonne reste|colonnes restent} à confirmer : voir ci-dessus, puis suivi-vae profil FICHIER --sortie PROFIL.xlsx.',
    'resume.memoire': 'Mémoire au plus fort : {n} Mo',
    'resume.fichiers': 'Résultats dans {dossier}',
    'fichier.base/parcours.csv': 'un parcours par ligne, sans identité',
    'fichier.base/passages.csv': 'un passage devant un jury par ligne',
    'fichier.base/base.json': 'description de la base',
    'fichier.base/base-consolidee.xlsx': 'la même base, dans un classeur',
    'fichier.indicateurs/indicateurs.csv': 'tous les chiffres, pour un usage interne',
    'fichier.publication/indicateurs.csv': 'les seuls chiffres publiables',
    'fichier.indicateurs/tableau-de-bord.xlsx': 'tableau de bord avec graphiques, pour un usage interne',
    'fichier.publication/site/index.html': 'page à publier',
    'fichier.anomalies.csv': 'toutes les anomalies, sans valeur',
    'fichier.qualite-donnees.xlsx': 'remplissage par certificateur et par rubrique, et quoi demander d’abord',
    'fichier.journal.json': 'compte de chaque ligne et décisions',
    'fichier.retours':
      '{n} {n|classeur nominatif à renvoyer à son certificateur|classeurs nominatifs, chacun à renvoyer à son seul certificateur}',
    'dictionnaire.page': 'Dictionnaire des rubriques',
    'dictionnaire.introduction':
      'Page écrite à partir des déclarations de `core/dictionary` et `core/values` par `npm run docs`. Les dates de la base sont en AAAA-MM-JJ, les booléens en oui/non, une valeur inconnue est une cellule vide.',
    'dictionnaire.socle': 'Socle commun',
    'dictionnaire.extensions': 'Extensions, au choix de la région',
    'dictionnaire.identite': 'Identité : lue, utilisée pour rapprocher, jamais dans la base',
    'dictionnaire.listes': 'Listes de codes',
    'dictionnaire.identifiant': 'Identifiant',
    'dictionnaire.titre': 'Titre',
    'dictionnaire.contenu': 'Contenu',
    'dictionnaire.lecture': 'Ce qui est lu',
    'dictionnaire.code': 'Code',
    'dictionnaire.libelle': 'Libellé',
    'dictionnaire.graphies': 'Quelques graphies reconnues',
    'modele.classeur': 'Modèle d’export pour un certificateur',
    'modele.feuille_candidats': 'Candidats',
    'modele.feuille_rubriques': 'Rubriques',
    'modele.titre': 'Colonne',
    'modele.identifiant': 'Identifiant technique',
    'modele.description': 'Ce qu’elle contient',
    'modele.codes': 'Codes admis',
    'modeles.ecrits': '{n} modèles écrits dans {dossier}.',
  },
};
