/** Sentences of the domain "chiffres" (fr): opening a base, the views « Indicateurs » and « Publier », their commands. */
import type { DomainMessages } from '../types';

export const chiffres: DomainMessages = {
  constats: {},
  problemes: {
    base_non_trouvee: {
      quoi: 'Aucune base n’a été trouvée dans ces fichiers.',
      pourquoi:
        'Une base est un classeur avec les feuilles «\u00a0Parcours\u00a0», «\u00a0Passages\u00a0» et «\u00a0Réglages\u00a0», ou les trois fichiers base.json, parcours.csv et passages.csv.',
      action: 'Choisissez base-consolidee.xlsx, ou les trois fichiers ensemble.',
    },
    publication_precedente_inconnue: {
      quoi: '«\u00a0{fichier}\u00a0» n’est pas un fichier d’indicateurs publiés.',
      pourquoi: 'Sans ses colonnes, il ne peut pas être comparé.',
      action: 'Choisissez le fichier indicateurs.csv de la publication précédente.',
    },
    base_introuvable: {
      quoi: '« {base} » n’est pas une base régionale : aucun fichier base.json n’y est.',
      pourquoi: 'Les indicateurs se calculent sur la base que la consolidation a écrite.',
      action:
        'Donnez le dossier « base » d’un résultat (base.json, parcours.csv, passages.csv), ou base-consolidee.xlsx.',
    },
    base_incomplete: {
      quoi: 'La base « {base} » est incomplète : le fichier {fichier} manque.',
      pourquoi: 'base.json, parcours.csv et passages.csv vont ensemble : sans l’un d’eux, les chiffres seraient faux.',
      action: 'Remettez le fichier à sa place, ou refaites la base.',
    },
    base_illisible: {
      quoi: '« {fichier} » n’est pas un fichier JSON lisible : voir la ligne {ligne}.',
      pourquoi: 'Il dit de quelle région et de quelles livraisons vient la base.',
      action: 'Reprenez le fichier tel qu’il a été écrit, ou refaites la base.',
    },
    base_description_invalide: {
      quoi: 'Dans « {fichier} », la description de la base a {n} {n|champ qui n’est pas valide|champs qui ne sont pas valides} : {champs}.',
      pourquoi: 'Elle dit de quelle région et de quelles livraisons vient la base.',
      action: 'Reprenez la base telle qu’elle a été écrite, sans modifier sa description.',
    },
    base_csv_invalide: {
      quoi: 'Dans « {fichier} », la colonne « {colonne} » manque, est inconnue, ou contient une valeur mal écrite.',
      pourquoi: 'Une base relue à moitié donnerait des chiffres faux.',
      action: 'Reprenez le fichier tel qu’il a été écrit : un tableur qui l’enregistre peut changer dates et nombres.',
    },
    base_colonne_absente: {
      quoi: 'Dans la base, la colonne « {colonne} » manque à la table « {table} ».',
      pourquoi: 'Elle fait partie du socle, ou des extensions que la région a choisies.',
      action: 'Reprenez la base telle qu’elle a été écrite, ou refaites-la.',
    },
    indicateurs_illisibles: {
      quoi: 'Dans « {fichier} », ligne {ligne}, la colonne « {colonne} » ne contient pas un nombre.',
      pourquoi: 'Un chiffre illisible ne peut pas être contrôlé.',
      action: 'Reprenez le fichier tel qu’il a été écrit, ou refaites la publication.',
    },
    verification_dossier: {
      quoi: '« {dossier} » n’est pas un dossier.',
      pourquoi: 'La vérification porte sur tous les fichiers qui vont sortir ensemble.',
      action: 'Donnez le dossier à publier, par exemple resultats/publication.',
    },
    verification_vide: {
      quoi: 'Le dossier « {dossier} » ne contient aucun fichier à vérifier.',
      pourquoi: 'Rien n’a donc été contrôlé.',
      action: 'Donnez le dossier qui contient les fichiers à publier.',
    },
    publication_a_retenir: {
      quoi: 'Ces fichiers ne doivent pas sortir : {n} {n|constat bloquant|constats bloquants}, détaillés dans le verdict.',
      pourquoi: 'Un lecteur pourrait y reconnaître une personne, ou apprendre quelque chose d’elle.',
      action: 'Retirez ce qui est signalé, ou refaites la publication (suivi-vae publier), puis vérifiez de nouveau.',
    },
  },
  phrases: {
    'etape.ouvrir': 'Lecture de la base',
    'etape.auditer': 'Contrôle avant sortie',
    'etape.verifier': 'Vérification des fichiers',
    'aide.indicateurs': `suivi-vae indicateurs BASE --sortie DIR [--json]

Calcule tous les indicateurs d’une base régionale, pour un usage interne : indicateurs.csv et le tableau de bord.

  BASE                        dossier « base » d’un résultat (base.json, parcours.csv, passages.csv), ou base-consolidee.xlsx
  --sortie DIR                dossier nouveau, vide, ou résultat antérieur de cette commande (alors remplacé)
  --json                      résumé pour une machine, sur la sortie standard`,
    'aide.publier': `suivi-vae publier BASE --sortie DIR [--json]

Écrit ce qui peut sortir d’une base régionale, après le secret des petits effectifs : indicateurs.csv et la page à publier.

  BASE                        dossier « base » d’un résultat (base.json, parcours.csv, passages.csv), ou base-consolidee.xlsx
  --sortie DIR                dossier nouveau, vide, ou résultat antérieur de cette commande (alors remplacé)
  --json                      résumé pour une machine, sur la sortie standard`,
    'aide.verifier': `suivi-vae verifier DIR [--base BASE] [--seuil N] [--json]

Contrôle ce qui va sortir : identités, identifiants, personnes trop faciles à reconnaître, petits effectifs, soustractions.
Code de sortie 1 quand quelque chose ne doit pas sortir. Rien n’est modifié.

  DIR                         dossier à publier ; d’un résultat entier, seul « publication » est contrôlé
  --base BASE                 base dont viennent les chiffres (sinon celle qui est à côté) : le contrôle est alors complet
  --seuil N                   seuil de publication, quand aucune base ne le dit (5 par défaut)
  --json                      réponse pour une machine, sur la sortie standard`,
    'chiffres.lignes': '{n} lignes d’indicateurs, calculées sur {parcours} parcours.',
    'secret.raison.secondaire': 'Masqué pour protéger un autre chiffre (secret secondaire)',
    'verifier.seuil': 'Le seuil donné à --seuil est un nombre entier de 1 à 100.',
    'verifier.titre': 'Vérification de {dossier} : {n} {n|contenu lu|contenus lus}',
    'verifier.resultat':
      'Dossier de résultat : seul « publication » est fait pour sortir. base, indicateurs et retours restent à la région (et chez chaque certificateur).',
    'verifier.avec_base': 'Les chiffres ont été attaqués avec la base d’où ils viennent : contrôle complet.',
    'verifier.sans_base':
      'Sans la base d’où viennent les chiffres, le contrôle est partiel : petits effectifs, chiffres oubliés, soustractions simples. Avec --base BASE, il est complet.',
    'verifier.bloquants': 'Ne doit pas sortir :',
    'verifier.attentions': 'À regarder vous-même :',
    'verifier.non': 'VERDICT : à retenir. Rien de tout cela ne doit sortir en l’état.',
    'verifier.oui': 'VERDICT : peut sortir. Aucun constat.',
    'verifier.oui_mais': 'VERDICT : peut sortir, une fois regardé ce qui est signalé ci-dessus.',
    'verifier.constat.colonne_identifiant':
      'colonne {colonne} : « {rubrique} » distingue une personne ou un dossier, et n’est pas faite pour sortir.',
    'verifier.constat.colonne_identite': 'colonne {colonne} : elle semble contenir une identité ({rubrique}).',
    'verifier.constat.colonne_pseudonyme':
      'colonne {colonne} : pseudonymes. Un fichier pseudonymisé reste personnel : il va au destinataire convenu, jamais au public.',
    'verifier.constat.identite_nir':
      'colonne {colonne} : {n} {n|cellule contient|cellules contiennent} un numéro de sécurité sociale (première : ligne {ligne}).',
    'verifier.constat.identite_courriel':
      'colonne {colonne} : {n} {n|cellule contient|cellules contiennent} une adresse électronique (première : ligne {ligne}).',
    'verifier.constat.identite_telephone':
      'colonne {colonne} : {n} {n|cellule contient|cellules contiennent} un numéro de téléphone (première : ligne {ligne}).',
    'verifier.constat.identite_nom':
      'colonne {colonne} : {n} {n|cellule contient|cellules contiennent} un nom de personne (première : ligne {ligne}).',
    'verifier.constat.texte_nir': '{n} {n|numéro|numéros} de sécurité sociale dans le texte.',
    'verifier.constat.texte_courriel': '{n} {n|adresse électronique|adresses électroniques} dans le texte.',
    'verifier.constat.texte_telephone': '{n} {n|numéro|numéros} de téléphone dans le texte.',
    'verifier.constat.texte_nom': '{n} {n|nom|noms} de personne dans le texte.',
    'verifier.constat.k_anonymat':
      '{n} {n|ligne|lignes} de personnes sur {total} sont trop faciles à reconnaître : la plus petite combinaison (sexe, âge, territoire, certification…) n’en réunit que {k}, pour un seuil de {seuil}.',
    'verifier.constat.effectif_publie':
      '{n} {n|chiffre publié repose|chiffres publiés reposent} sur moins de {seuil} personnes (premier : {ou}).',
    'verifier.constat.chiffre_oublie':
      '{n} {n|ligne masquée garde|lignes masquées gardent} un chiffre (première : {ou}).',
    'verifier.constat.chiffre_modifie':
      '{n} {n|chiffre publié n’est pas celui|chiffres publiés ne sont pas ceux} de la base (premier : {ou}).',
    'verifier.constat.effectif_deductible':
      '{n} {n|effectif masqué se retrouve|effectifs masqués se retrouvent} par soustraction (premier : {ou}).',
    'verifier.constat.effectif_cerne':
      '{n} {n|effectif masqué se devine|effectifs masqués se devinent} inférieurs à {seuil} par soustraction (premier : {ou}).',
    'verifier.constat.etiquette': 'Les étiquettes « secret » elles-mêmes trahissent un petit effectif.',
    'verifier.constat.fichier_non_lu': 'ce fichier n’a pas pu être lu : ouvrez-le et regardez ce qu’il contient.',
    'verifier.constat.tableau_non_controle':
      'ce tableau n’est pas un fichier d’indicateurs de Suivi VAE : ses petits effectifs n’ont pas été contrôlés.',
    'verifier.constat.livraison':
      'livraison pseudonymisée\u00a0: elle reste une donnée personnelle. Elle va à la région seule, jamais au public.',
    'verifier.constat.indicateur_interne':
      '{n} {n|ligne donne|lignes donnent} un indicateur interne (résultats par prestataire) : il ne se publie pas.',
    'verifier.constat.base_autre':
      'ces lignes ne viennent pas de la base trouvée à côté : contrôle partiel, sans les vrais chiffres.',
    'chiffres.titre': 'Indicateurs',
    'chiffres.presentation':
      'Choisissez les questions de la région, calculez, lisez\u00a0; puis écrivez les feuilles et leurs graphiques, ou prenez le fichier.',
    'chiffres.document': 'Ce document',
    'chiffres.base': 'Base\u00a0: {region}, données au {jour}, {parcours} parcours.',
    'chiffres.base.vide':
      'Aucune base n’est ouverte. Faites-en une dans «\u00a0Consolider\u00a0», ou ouvrez-en une ici.',
    'chiffres.base.manquants':
      '{n|Livraison manquante|Livraisons manquantes}\u00a0: {noms}. Les totaux sont marqués «\u00a0incomplet\u00a0».',
    'chiffres.base.autre': 'Ouvrir une autre base',
    'chiffres.base.choisir': 'Base à ouvrir',
    'chiffres.base.ouvrir': 'Ouvrir cette base',
    'chiffres.base.ouverte': 'La base est ouverte.',
    'chiffres.base.fichier': 'Ouvrir une base depuis des fichiers',
    'chiffres.base.fichier.aide': 'base-consolidee.xlsx, ou ensemble base.json, parcours.csv et passages.csv.',
    'chiffres.questions': 'Questions',
    'chiffres.theme': '{theme} ({n} sur {total})',
    'chiffres.theme.recevabilite': 'Demandes et recevabilité',
    'chiffres.theme.jury': 'Jury',
    'chiffres.theme.cohorte': 'Devenir des recevables',
    'chiffres.theme.delais': 'Délais',
    'chiffres.theme.profils': 'Profils',
    'chiffres.theme.prestataires': 'Prestataires d’accompagnement',
    'chiffres.theme.region': 'Indicateurs de la région',
    'chiffres.theme.autres': 'Autres',
    'chiffres.periodes': 'Périodes',
    'chiffres.periode.annee': 'Années civiles',
    'chiffres.periode.trimestre': 'Trimestres',
    'chiffres.periode.scolaire': 'Années scolaires',
    'chiffres.periode.total': 'Toute la période',
    'chiffres.ventilations': 'Détailler par',
    'chiffres.calculer': 'Calculer',
    'chiffres.calculs': '{n} {n|ligne calculée|lignes calculées}.',
    'chiffres.manque.indicateur': 'Choisissez au moins une question.',
    'chiffres.manque.periode': 'Choisissez au moins une période.',
    'chiffres.ecrire.choix': 'Écrire les feuilles de mon choix',
    'chiffres.ecrire.tout': 'Écrire tout le tableau de bord',
    'chiffres.telecharger.choix': 'Télécharger le classeur de mon choix',
    'chiffres.telecharger.tout': 'Télécharger tout le tableau de bord',
    'chiffres.csv': 'Télécharger indicateurs.csv',
    'chiffres.interne':
      'Chiffres internes\u00a0: de petits effectifs peuvent y désigner une personne. Pour diffuser, passez par «\u00a0Publier\u00a0» (seuil de {seuil} personnes).',
    'chiffres.recalculer':
      'Les périodes que vous venez d’ajouter ne sont pas encore calculées\u00a0: appuyez sur «\u00a0Calculer\u00a0».',
    'chiffres.resultats': 'Résultats',
    'chiffres.rien': 'Rien pour ce choix\u00a0: cette base ne contient pas de quoi répondre.',
    'chiffres.fiche': 'Méthode\u00a0: {nom}',
    'chiffres.par': '{nom}, par {rubrique}',
    'chiffres.vue': '{titre} - {vue}',
    'chiffres.vue.flux': 'flux (événements de la période)',
    'chiffres.vue.flux.decision': 'flux (décisions de la période)',
    'chiffres.vue.cohorte': 'cohorte (suivie jusqu’à la date d’arrêt)',
    'chiffres.vue.deux':
      'Deux lectures, qui ne se comparent pas : le flux compte ce qui arrive dans la période, la cohorte suit ceux qui y sont entrés. Le chiffre clé des rapports est le flux.',
    'chiffres.colonne.quoi': 'Période',
    'chiffres.colonne.valeur': 'Valeur',
    'chiffres.colonne.intervalle': 'Intervalle (95\u00a0%)',
    'chiffres.colonne.sur': 'Sur',
    'chiffres.colonne.statut': 'Réserve',
    'chiffres.autres': 'et {n} {n|autre|autres}',
    'chiffres.ecriture': 'Écriture des feuilles et des fichiers',
    'chiffres.ecrites': '{n} {n|feuille écrite|feuilles écrites}\u00a0: {noms}',
    'chiffres.inconnus': '{n} {n|laissé|laissés} de côté (donnée absente)',
    'chiffres.livre': 'Remis\u00a0: {nom}.',
    'chiffres.part_mois': 'Part en {n} mois au plus',
    'publication.vue': 'Publier',
    'publication.presentation':
      'Avant de sortir, les chiffres passent le contrôle du secret\u00a0: aucun petit effectif ne doit se lire ni se retrouver par soustraction.',
    'publication.methode.suppression':
      'Méthode\u00a0: les chiffres trop petits sont masqués, puis d’autres autour d’eux, pour que personne ne les retrouve par soustraction.',
    'publication.changer': 'Changer le seuil',
    'publication.preparer': 'Préparer la publication',
    'publication.refaire': 'Préparer de nouveau',
    'publication.prete': 'Publication prête\u00a0: {n} {n|ligne peut|lignes peuvent} sortir.',
    'publication.bilan': 'Ce qui peut sortir',
    'publication.masquees': '{n} {n|ligne est masquée|lignes sont masquées}.',
    'publication.pourquoi': 'Ce qui est masqué, et pourquoi',
    'publication.raisons': 'Lignes masquées par raison',
    'publication.par_indicateur': 'Lignes masquées par indicateur',
    'publication.colonne.raison': 'Raison',
    'publication.colonne.lignes': 'Lignes',
    'publication.colonne.indicateur': 'Indicateur',
    'publication.colonne.publiees': 'Publiées',
    'publication.colonne.primaires': 'Trop petites',
    'publication.colonne.secondaires': 'Pour protéger',
    'publication.colonne.intitule': 'Libellé de l’indicateur',
    'publication.colonne.publie': 'Valeur publiée',
    'publication.exemples.secret_primaire': 'Masquées pour elles-mêmes, par exemple',
    'publication.exemples.secret_primaire.texte':
      'Leur effectif est trop petit, ou tout le monde y est dans le même cas.',
    'publication.exemples.secret_secondaire': 'Masquées pour protéger les autres, par exemple',
    'publication.exemples.secret_secondaire.texte':
      'Assez grandes pour être dites, mais un lecteur en retrouverait une plus petite par soustraction.',
    'publication.telecharger': 'Télécharger la publication',
    'publication.ecrire': 'Écrire les feuilles publiables',
    'publication.telecharger.classeur': 'Télécharger le classeur publiable',
    'publication.ecriture': 'Écriture de la publication',
    'publication.livree': 'Publication remise\u00a0: {nom}. Elle a été contrôlée une dernière fois.',
    'publication.precedente.titre': 'Publication précédente',
    'publication.precedente': 'Comparer avec la publication précédente',
    'publication.precedente.aide':
      'Son fichier indicateurs.csv. Deux publications se lisent ensemble\u00a0: un petit écart entre elles parle de quelques personnes.',
    'publication.precedente.communes': '{n} {n|ligne est dite|lignes sont dites} dans les deux.',
    'publication.precedente.ecarts':
      'Attention\u00a0: {n} {n|ligne diffère|lignes diffèrent} de moins de {seuil} unités. Exemple\u00a0: {premiere}.',
    'publication.precedente.dites':
      'Attention\u00a0: {n} {n|ligne masquée aujourd’hui a déjà été dite|lignes masquées aujourd’hui ont déjà été dites}. Exemple\u00a0: {premiere}.',
    'publication.precedente.rien': 'Aucun petit écart entre les deux publications.',
    'publication.titre': 'Chiffres publiables - {region}',
    'publication.sous_titre': 'Données arrêtées au {jour}, après le secret des petits effectifs.',
    'publication.signe': '«\u00a0{signe}\u00a0»\u00a0: le chiffre est masqué.',
    'publication.publiees': 'Lignes publiées',
    'publication.feuille.chiffres': 'Chiffres publiés',
    'publication.indicateur': '{id} - {nom} (sur {lignes})',
  },
};
