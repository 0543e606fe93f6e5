/** Sentences of the domain "reglages" (fr): the view « Réglages ». */
import type { DomainMessages } from '../types';

export const reglages: DomainMessages = {
  constats: {},
  problemes: {
    reglages_inconnus: {
      quoi: '«\u00a0{fichier}\u00a0» n’est ni une région, ni un profil, ni des réglages exportés par Suivi VAE.',
      pourquoi: 'Rien n’y a été reconnu, donc rien n’a été pris.',
      action:
        'Choisissez un region.json, un profil de certificateur, ou un fichier écrit par «\u00a0Exporter tous les réglages\u00a0».',
    },
  },
  phrases: {
    'reglages.titre': 'Réglages',
    'reglages.vide':
      'Aucune région n’est encore décrite. Importez un region.json, ou remplissez les champs\u00a0: un nom, une date et un certificateur suffisent pour commencer.',
    'reglages.aide':
      'La région, ses certificateurs et leurs profils. Rien ici n’est personnel\u00a0; les clés n’y figurent jamais.',
    'reglages.importer': 'Importer des réglages',
    'reglages.importer.aide':
      'region.json, profils de certificateurs, ou réglages exportés (fichiers .json)\u00a0; avec eux, le référentiel de certifications que la région nomme.',
    'reglages.importe': 'Réglages importés.',
    'reglages.importe.sans_cles':
      'Réglages importés. Le fichier dit où trouver les clés\u00a0: cela ne sert qu’à la ligne de commande et n’a pas été pris. Ici, la clé se donne à chaque séance.',
    'reglages.exporter': 'Exporter tous les réglages',
    'reglages.fichier': 'reglages-suivi-vae.json',
    'reglages.fichier.nom': 'reglages-suivi-vae',
    'reglages.livre': 'Remis\u00a0: {nom}.',
    'reglages.formulaire': 'Réglages',
    'reglages.region': 'Région',
    'reglages.choisir': 'Choisir…',
    'reglages.code_region': 'Région',
    'reglages.nom': 'Nom qui figure sur les documents',
    'reglages.date_extraction': 'Date des données',
    'reglages.date_extraction.aide': 'Jour où les exports ont été faits\u00a0: les parcours sont observés jusque-là.',
    'reglages.seuil': 'Seuil de publication (personnes)',
    'reglages.seuil.aide': 'Aucun effectif plus petit ne sera publié. 5 est l’usage\u00a0; 10 ou 11 protège davantage.',
    'reglages.certificateurs': 'Certificateurs ({n})',
    'reglages.certificateurs.vide': 'Aucun certificateur\u00a0: ajoutez-en un.',
    'reglages.certificateur.nouveau': 'Certificateur n° {n}',
    'reglages.certificateur.nom': 'Nom',
    'reglages.certificateur.id': 'Identifiant',
    'reglages.certificateur.id.aide':
      'Court et stable\u00a0: 1 à 32 lettres minuscules, chiffres ou tirets. Il figure dans la base.',
    'reglages.certificateur.nature': 'Nature',
    'reglages.nature.certificateur': 'certificateur',
    'reglages.nature.conseil': 'point conseil',
    'reglages.nature.accompagnement': 'organisme d’accompagnement',
    'reglages.certificateur.ministere': 'Ministère ou famille',
    'reglages.ministere.aucun': 'non précisé',
    'reglages.certificateur.date_arret': 'Données arrêtées au',
    'reglages.certificateur.date_arret.aide': 'Si elle diffère de la date des données de la région.',
    'reglages.certificateur.ajouter': 'Ajouter un certificateur',
    'reglages.certificateur.retirer': 'Retirer',
    'reglages.certificateur.retirer.nom': 'Retirer {nom}',
    'reglages.certificateur.retire': '{nom} est retiré. Vous pouvez le remettre.',
    'reglages.certificateur.remettre': 'Remettre le certificateur retiré',
    'reglages.rubriques': 'Rubriques ajoutées au socle commun',
    'reglages.rubriques.aide':
      'Elles s’ajoutent à la base quand les certificateurs les fournissent. N’en cochez que ce dont une question de la région a besoin.',
    'reglages.rubrique.sensible': '{titre} (donnée sensible\u00a0: à justifier)',
    'reglages.garder': 'Vérifier et appliquer',
    'reglages.garde': 'Réglages vérifiés et appliqués. Enregistrez-les pour les retrouver la prochaine fois.',
    'reglages.enregistrer': 'Enregistrer avec ce document',
    'reglages.enregistrer.aide':
      'La région, les profils et le référentiel de certifications sont gardés avec ce document\u00a0; jamais une clé, jamais une donnée personnelle.',
    'reglages.enregistre': 'Réglages enregistrés avec ce document.',
    'reglages.enregistrer.atelier': 'Enregistrer dans ce navigateur',
    'reglages.enregistrer.aide.atelier':
      'La région, les profils et le référentiel de certifications sont gardés par ce navigateur, sur cet ordinateur\u00a0; jamais une clé, jamais une donnée personnelle. Pour les retrouver ailleurs, exportez-les.',
    'reglages.enregistre.atelier':
      'Réglages enregistrés dans ce navigateur. Pour réunir les fichiers des certificateurs, passez à «\u00a0Consolider\u00a0».',
    'reglages.certifications': 'Référentiel de certifications',
    'reglages.certifications.aucun':
      'Aucun référentiel. Avec la liste des certifications que la région suit (codes RNCP, intitulés, types, niveaux), les codes, types et niveaux qui manquent aux exports sont complétés quand l’intitulé ne laisse aucun doute.',
    'reglages.certifications.etat': '{n} {n|certification|certifications} («\u00a0{fichier}\u00a0»).',
    'reglages.certifications.manque':
      'La région nomme un référentiel de certifications, «\u00a0{fichier}\u00a0», qui n’a pas été donné\u00a0: choisissez-le dans «\u00a0Réglages\u00a0». Sans lui, aucun code RNCP manquant n’est complété, et la base diffère de celle de la ligne de commande.',
    'reglages.certifications.volume':
      'Trop volumineux pour être gardé avec ce document\u00a0: il sert jusqu’à la fermeture du panneau. Gardez-en les seules certifications que la région suit.',
    'reglages.certifications.volume.atelier':
      'Trop volumineux pour être gardé par ce navigateur\u00a0: il sert jusqu’à la fermeture de la page. Gardez-en les seules certifications que la région suit.',
    'reglages.certifications.defauts':
      '{n} {n|ligne est|lignes sont} à corriger dans ce fichier\u00a0; les autres servent.',
    'reglages.certifications.autres': '… et {n} {n|autre|autres}.',
    'reglages.certifications.choisir': 'Choisir un référentiel',
    'reglages.certifications.changer': 'Choisir un autre référentiel',
    'reglages.certifications.aide':
      'Fichier .csv\u00a0: une ligne par certification, une colonne d’intitulés au moins. D’un classeur, enregistrez la feuille en .csv.',
    'reglages.certifications.aide.atelier':
      'Fichier .csv, .xlsx ou .ods\u00a0: une ligne par certification, une colonne d’intitulés au moins.',
    'reglages.certifications.lecture': 'Lecture du référentiel',
    'reglages.certifications.pris':
      'Référentiel pris\u00a0: {n} {n|certification|certifications} («\u00a0{fichier}\u00a0»). Il sert dès le prochain traitement\u00a0; enregistrez les réglages pour le retrouver.',
    'reglages.certifications.retirer': 'Retirer le référentiel',
    'reglages.certifications.retire': 'Référentiel retiré\u00a0: plus rien n’est complété d’après lui.',
    'reglages.importe.laisses': 'Non pris (ni réglages, ni référentiel de certifications)\u00a0: {noms}.',
    'reglages.profils': 'Profils des certificateurs',
    'reglages.profils.vide':
      'Aucun profil. Un profil naît quand vous confirmez les colonnes d’un fichier dans «\u00a0Nettoyer\u00a0»\u00a0; vous pouvez aussi en importer.',
    'reglages.profil': '{nom}\u00a0: {n} {n|colonne reconnue|colonnes reconnues}',
    'reglages.profil.exporter': 'Exporter',
    'reglages.profil.exporter.nom': 'Exporter le profil\u00a0: {nom}',
    'reglages.profil.supprimer': 'Supprimer',
    'reglages.profil.supprimer.nom': 'Supprimer le profil\u00a0: {nom}',
    'reglages.profil.supprime': 'Profil supprimé\u00a0: {nom}. Vous pouvez le remettre.',
    'reglages.profil.remettre': 'Remettre le profil supprimé',
    'reglages.profil.remis': 'Profil remis\u00a0: {nom}.',
  },
};
