/** Sentences of the domain "reglages" (en): the view « Réglages ». */
import type { DomainMessages } from '../types';

export const reglages: DomainMessages = {
  constats: {},
  problemes: {
    reglages_inconnus: {
      quoi: '“{fichier}” is no region, no profile, and no settings exported by Suivi VAE.',
      pourquoi: 'Nothing was recognised in it, so nothing was taken.',
      action: 'Choose a region.json, a certifier’s profile, or a file written by “Export all settings”.',
    },
  },
  phrases: {
    'reglages.titre': 'Settings',
    'reglages.vide':
      'No region is described yet. Import a region.json, or fill in the fields: a name, a date and one certifier are enough to begin.',
    'reglages.aide':
      'The region, its certifiers and their profiles. Nothing here is personal; keys are never part of it.',
    'reglages.importer': 'Import settings',
    'reglages.importer.aide':
      'region.json, certifiers’ profiles, or exported settings (.json files); with them, the referential of certifications that the region names.',
    'reglages.importe': 'Settings imported.',
    'reglages.importe.sans_cles':
      'Settings imported. The file says where keys are: that only serves the command line and was not taken. Here, the key is given at each session.',
    'reglages.exporter': 'Export all settings',
    'reglages.fichier': 'reglages-suivi-vae.json',
    'reglages.fichier.nom': 'reglages-suivi-vae',
    'reglages.livre': 'Handed over: {nom}.',
    'reglages.formulaire': 'Settings',
    'reglages.region': 'Region',
    'reglages.choisir': 'Choose…',
    'reglages.code_region': 'Region',
    'reglages.nom': 'Name shown on documents',
    'reglages.date_extraction': 'Date of the data',
    'reglages.date_extraction.aide': 'Day on which the exports were made: parcours are observed until then.',
    'reglages.seuil': 'Publication threshold (persons)',
    'reglages.seuil.aide': 'No smaller count will be published. 5 is customary; 10 or 11 protects more.',
    'reglages.certificateurs': 'Certifiers ({n})',
    'reglages.certificateurs.vide': 'No certifier: add one.',
    'reglages.certificateur.nouveau': 'Certifier no. {n}',
    'reglages.certificateur.nom': 'Name',
    'reglages.certificateur.id': 'Identifier',
    'reglages.certificateur.id.aide':
      'Short and stable: 1 to 32 lower-case letters, digits or hyphens. It is in the base.',
    'reglages.certificateur.nature': 'Kind',
    'reglages.nature.certificateur': 'certifier',
    'reglages.nature.conseil': 'advice centre',
    'reglages.nature.accompagnement': 'support body',
    'reglages.certificateur.ministere': 'Ministry or family',
    'reglages.ministere.aucun': 'not specified',
    'reglages.certificateur.date_arret': 'Data closed at',
    'reglages.certificateur.date_arret.aide': 'If it differs from the region’s date of the data.',
    'reglages.certificateur.ajouter': 'Add a certifier',
    'reglages.certificateur.retirer': 'Remove',
    'reglages.certificateur.retirer.nom': 'Remove {nom}',
    'reglages.certificateur.retire': '{nom} is removed. You can put it back.',
    'reglages.certificateur.remettre': 'Put the removed certifier back',
    'reglages.rubriques': 'Rubriques added to the common part',
    'reglages.rubriques.aide':
      'They are added to the base when certifiers provide them. Tick only what a question of the region needs.',
    'reglages.rubrique.sensible': '{titre} (sensitive: must be justified)',
    'reglages.garder': 'Check and apply',
    'reglages.garde': 'Settings checked and applied. Save them to find them again next time.',
    'reglages.enregistrer': 'Save with this document',
    'reglages.enregistrer.aide':
      'The region, the profiles and the referential of certifications are kept with this document; never a key, never personal data.',
    'reglages.enregistre': 'Settings saved with this document.',
    'reglages.enregistrer.atelier': 'Save in this browser',
    'reglages.enregistrer.aide.atelier':
      'Region, profiles and referential of certifications are kept by this browser, on this computer; never a key, never personal data. To have them elsewhere, export them.',
    'reglages.enregistre.atelier':
      'Settings saved in this browser. To bring the certifiers’ files together, go to "Consolidate".',
    'reglages.certifications': 'Referential of certifications',
    'reglages.certifications.aucun':
      'No referential. With the list of certifications that the region follows (RNCP codes, titles, types, levels), codes, types and levels that exports leave out are filled in where the title leaves no doubt.',
    'reglages.certifications.etat': '{n} {n|certification|certifications} (“{fichier}”).',
    'reglages.certifications.manque':
      'The region names a referential of certifications, “{fichier}”, which was not given: choose it in “Settings”. Without it no missing RNCP code is filled in, and the base differs from that of the command line.',
    'reglages.certifications.volume':
      'Too large to be kept with this document: it serves until the pane is closed. Keep only the certifications that the region follows.',
    'reglages.certifications.volume.atelier':
      'Too large to be kept by this browser: it serves until the page is closed. Keep only the certifications that the region follows.',
    'reglages.certifications.defauts': '{n} {n|row is|rows are} to be corrected in this file; the others serve.',
    'reglages.certifications.autres': '… and {n} {n|other|others}.',
    'reglages.certifications.choisir': 'Choose a referential',
    'reglages.certifications.changer': 'Choose another referential',
    'reglages.certifications.aide':
      'A .csv file: one row per certification, at least a column of titles. From a workbook, save the sheet as .csv.',
    'reglages.certifications.aide.atelier':
      'A .csv, .xlsx or .ods file: one row per certification, at least a column of titles.',
    'reglages.certifications.lecture': 'Reading the referential',
    'reglages.certifications.pris':
      'Referential taken: {n} {n|certification|certifications} (“{fichier}”). It serves from the next treatment on; save the settings to find it again.',
    'reglages.certifications.retirer': 'Remove the referential',
    'reglages.certifications.retire': 'Referential removed: nothing is filled in from it any more.',
    'reglages.importe.laisses': 'Not taken (neither settings nor a referential of certifications): {noms}.',
    'reglages.profils': 'Certifiers’ profiles',
    'reglages.profils.vide':
      'No profile. A profile is made when you confirm the columns of a file in “Clean”; you can also import some.',
    'reglages.profil': '{nom}: {n} {n|column|columns} recognised',
    'reglages.profil.exporter': 'Export',
    'reglages.profil.exporter.nom': 'Export the profile: {nom}',
    'reglages.profil.supprimer': 'Delete',
    'reglages.profil.supprimer.nom': 'Delete the profile: {nom}',
    'reglages.profil.supprime': 'Profile deleted: {nom}. You can put it back.',
    'reglages.profil.remettre': 'Put the deleted profile back',
    'reglages.profil.remis': 'Profile put back: {nom}.',
  },
};
