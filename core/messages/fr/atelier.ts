/** Sentences of the domain "atelier" (fr): files in hand, their preview, what leaving the page would lose. */
import type { DomainMessages } from '../types';

export const atelier: DomainMessages = {
  constats: {},
  problemes: {
    lecture_interrompue: {
      quoi: 'La lecture du fichier « {fichier} » s’est interrompue.',
      pourquoi: 'Le navigateur a sans doute manqué de mémoire, ou le fichier est abîmé d’une façon inconnue.',
      action:
        'Fermez les autres onglets et recommencez ; sinon enregistrez le fichier au format xlsx depuis un tableur, ou coupez-le en deux.',
    },
  },
  phrases: {
    'atelier.apercu.titre': 'Fichiers',
    'atelier.depot.invite': 'Déposez ici vos fichiers (Excel, LibreOffice, CSV)',
    'atelier.depot.suite': 'Ils restent sur cet ordinateur : cette page ne peut rien envoyer.',
    'atelier.depot.choisir': 'Choisir des fichiers',
    'atelier.depot.ajouter': 'Ajouter des fichiers',
    'atelier.depot.lecture': 'Lecture des fichiers',
    'atelier.depot.attendre': 'Un travail est en cours : attendez sa fin, ou annulez-le, puis déposez vos fichiers.',
    'atelier.depot.pris': '{n} {n|fichier ajouté|fichiers ajoutés}.',
    'atelier.exemple.bouton': 'Essayer avec la région d’exemple',
    'atelier.exemple.nom': 'Région d’exemple',
    'atelier.exemple.pret':
      'Région d’exemple ouverte : fichiers, profils et clés de démonstration sont prêts, personne de réel n’y figure. Choisissez « Consolider », ou « Tout faire » pour tous les résultats d’un coup.',
    'atelier.apercu.choix': 'Fichier affiché',
    'atelier.apercu.feuille': 'Feuille',
    'atelier.apercu.retirer': 'Retirer ce fichier',
    'atelier.apercu.retire': '« {fichier} » est retiré de cette page ; le fichier lui-même n’a pas changé.',
    'atelier.apercu.reprendre': 'Télécharger de nouveau',
    'atelier.apercu.feuilleDe': '{fichier} › {feuille}',
    'atelier.apercu.masquee': '{feuille} (masquée)',
    'atelier.apercu.chargement': 'Lecture de l’aperçu…',
    'atelier.apercu.vide': 'Cette feuille est vide.',
    'atelier.apercu.taille': '{fichier} : {lignes} {lignes|ligne|lignes}, {colonnes} {colonnes|colonne|colonnes}',
    'atelier.apercu.grille': 'Aperçu de {nom}',
    'atelier.apercu.cellule': 'Cellule {cellule} : {texte}',
    'atelier.apercu.celluleVide': 'Cellule {cellule} : vide',
    'atelier.apercu.note': '{cellule} Note : {note}',
    'atelier.apercu.libre': '{cellule} (à remplir)',
    'atelier.apercu.calcul': '{cellule} (calculé)',
    'atelier.apercu.coin': 'Ligne',
    'atelier.feuilleDe': '{feuille}, dans {fichier}',
    'atelier.dansLaPage':
      'Ce navigateur refuse le travail en arrière-plan : pendant la lecture d’un grand fichier, la page ne répondra pas. Laissez-la finir.',
    'atelier.reglagesNonGardes':
      'Ce navigateur ne garde pas les réglages d’une page ouverte depuis le disque. Dans Réglages, exportez-les dans un fichier, et reprenez-le la prochaine fois. Les clés n’y sont jamais.',
    'atelier.langue': 'English',
  },
};
