/** Sentences of the domain "faces" (fr): what only one face says: Excel, Sheets, the atelier. */
import type { DomainMessages } from '../types';

export const faces: DomainMessages = {
  constats: {},
  problemes: {
    plages_inegales: {
      quoi: 'Les deux plages n’ont pas le même nombre de cellules ({n} et {m}).',
      pourquoi: 'Chaque cellule de l’une va avec une cellule de l’autre.',
      action: 'Donnez deux plages de même taille, par exemple A2:A100 et B2:B100.',
    },
    taux_sans_denominateur: {
      quoi: 'Ces nombres ne disent pas sur combien calculer le taux.',
      pourquoi: 'Une plage seule doit contenir des oui et des non.',
      action: 'Ajoutez la plage des dénominateurs, ou donnez une plage de oui et de non.',
    },
    taux_hors_bornes: {
      quoi: 'Le numérateur dépasse le dénominateur, ou l’un d’eux est négatif.',
      pourquoi: 'Un taux est compris entre 0 et 1.',
      action: 'Vérifiez l’ordre des deux plages : d’abord le numérateur, puis le dénominateur.',
    },
  },
  phrases: {
    'faces.ruban.annule':
      'Traitement de « {nom} » annulé : {n} {n|cellule retrouve|cellules retrouvent} leur contenu d’avant. Laissées telles quelles, car modifiées depuis : {laissees}.',
    'faces.ruban.rienAAnnuler':
      'Il n’y a aucun traitement à annuler : aucune feuille « Journal VAE » n’est dans ce classeur.',
    'faces.ruban.annuler': 'Annulation du dernier traitement',
    'fonction.DELAI_MEDIAN.fins': 'Plage des dates de fin, de même taille.',
    'fonction.DELAI_MEDIAN.debuts': 'Plage des dates de début.',
    'fonction.DELAI_MEDIAN':
      'Nombre médian de jours entre deux dates, sur les lignes où les deux sont connues et dans l’ordre.',
    'fonction.TAUX.denominateur':
      'Facultatif. Plage de même taille qui dit (oui) quelles lignes prendre, ou nombres sur lesquels calculer.',
    'fonction.TAUX.numerateur': 'Plage de oui et de non (VRAI/FAUX, 1/0…), ou de nombres à compter.',
    'fonction.resultatNombre': 'Un nombre ; vide quand rien n’est connu.',
    'fonction.TAUX':
      'Taux entre 0 et 1 : part des « oui » parmi les réponses connues, ou somme de nombres sur une autre.',
    'faces.erreur.texteTropLong':
      'Un texte de la feuille « {nom} » est plus long que ce qu’une cellule peut tenir. Rien n’a été changé ; raccourcissez-le dans le fichier, puis recommencez.',
    'faces.erreur.feuilleTropGrande':
      'La feuille « {nom} » aurait {lignes} lignes et {colonnes} colonnes : c’est plus que ce qu’Excel peut tenir. Rien n’a été changé ; prenez l’atelier, ou moins de lignes à la fois.',
    'faces.erreur.masquee':
      'La feuille « {nom} » est masquée. Affichez-la (clic droit sur un onglet, Afficher), puis recommencez.',
    'faces.erreur.montrer':
      'Ligne {ligne} de « {fichier} » : ce fichier n’est pas dans le classeur, sa cellule ne peut pas être montrée.',
    'faces.reglages.avis':
      'Réglages du panneau Suivi VAE (région et profils, sans aucune clé). Ne les modifiez pas ici : passez par le panneau, vue Réglages.',
    'panneau.erreur.fichierAbsent':
      'Le fichier « {fichier} » n’est plus lisible : il a été déplacé ou modifié. Choisissez-le de nouveau.',
    'faces.pousser.usage':
      'Option inconnue\u00a0: {option}. Utilisation\u00a0: npm run sheets:push [-- --controle-de-nuit]',
    'faces.pousser.sansProjet':
      'Il manque .clasp.json, qui dit à quel script Google envoyer les fichiers. Dans Google Sheets\u00a0: Extensions, Apps Script, Paramètres du projet, copiez l’ID du script\u00a0; copiez appsscript/clasp.exemple.json en .clasp.json et collez-y cet ID. Puis recommencez.',
    'faces.pousser.construction': 'La construction a échoué\u00a0; rien n’a été envoyé.',
    'faces.pousser.connexion':
      'Aucun compte Google n’est connecté. Tapez npx clasp login, choisissez le compte qui possède la feuille, puis recommencez.',
    'faces.pousser.api':
      'L’API Apps Script est désactivée pour ce compte. Activez-la sur script.google.com/home/usersettings, attendez une minute, puis recommencez.',
    'faces.pousser.refus':
      'Google refuse\u00a0: ce compte ne peut pas modifier ce script, ou l’identifiant de .clasp.json n’est pas le bon. Vérifiez les deux (npx clasp login change de compte).',
    'faces.pousser.echec': 'L’envoi a échoué\u00a0; le script en place n’a pas changé. Réponse de clasp\u00a0:',
    'faces.pousser.fait': 'Script envoyé. Rechargez la feuille\u00a0: le menu «\u00a0Suivi VAE\u00a0» apparaît.',
    'sheets.menu.exemples': 'Créer des feuilles d’exemple',
    'sheets.menu.modele': 'Créer le modèle d’export (feuilles)',
    'sheets.menu.controler': 'Contrôler les livraisons maintenant',
    'sheets.menu.activer': 'Activer le contrôle de nuit',
    'sheets.menu.desactiver': 'Désactiver le contrôle de nuit',
    'sheets.exemples': 'Exemples',
    'sheets.exemple.livraison': 'Exemple d’export',
    'sheets.exemple.fait': 'Feuilles créées\u00a0: {noms}. Les personnes y sont fictives.',
    'sheets.modele.fait': 'Modèle créé\u00a0: {noms}.',
    'sheets.nuit.feuille': 'Contrôle des livraisons',
    'sheets.nuit.active':
      'Chaque nuit, vers 3 h, les feuilles que vos profils reconnaissent seront contrôlées. Résultat\u00a0: feuille «\u00a0Contrôle des livraisons\u00a0».',
    'sheets.nuit.desactive': 'Le contrôle de nuit est désactivé.',
    'sheets.nuit.dejaInactive': 'Le contrôle de nuit n’était pas activé par vous.',
    'sheets.nuit.autorisation':
      'Ce script n’a pas l’autorisation de poser des déclencheurs. Voyez le guide Sheets, «\u00a0Contrôle de nuit\u00a0»\u00a0: elle se demande à l’installation, ou le déclencheur se pose à la main.',
    'sheets.nuit.fini': 'Contrôle terminé\u00a0: voyez la feuille «\u00a0{feuille}\u00a0».',
    'sheets.nuit.suite':
      'Le contrôle continue\u00a0: la feuille «\u00a0{feuille}\u00a0» se remplit en plusieurs fois. S’il s’arrête, relancez-le\u00a0: il reprend où il en était.',
    'sheets.nuit.rien':
      'Rien à contrôler\u00a0: aucun profil n’est enregistré dans ce classeur (vue Réglages du panneau), ou un contrôle est déjà en cours.',
    'sheets.nuit.absente': 'Cette feuille n’est plus dans le classeur.',
    'sheets.nuit.colonne.feuille': 'Feuille',
    'sheets.nuit.colonne.certificateur': 'Certificateur',
    'sheets.nuit.colonne.lignes': 'Lignes',
    'sheets.nuit.colonne.colonnes': 'Colonnes reconnues',
    'sheets.nuit.colonne.nouvelles': 'Titres nouveaux',
    'sheets.nuit.colonne.disparues': 'Titres disparus',
    'sheets.nuit.colonne.renommees': 'Titres récrits',
    'sheets.nuit.colonne.bloquant': 'Anomalies bloquantes',
    'sheets.nuit.colonne.a_verifier': 'À vérifier',
    'sheets.nuit.colonne.information': 'Pour information',
    'sheets.nuit.colonne.inchangee': 'Inchangée depuis',
    'sheets.nuit.colonne.controlee': 'Contrôlée le',
    'sheets.nuit.colonne.remarque': 'Remarque',
    'sheets.nuit.colonne.empreinte': 'Empreinte',
    'sheets.nuit.colonne.repere': 'Repère',
    'sheets.enCours': '{nom} (en cours)',
    'sheets.ancienne': '{nom} (ancienne)',
  },
};
