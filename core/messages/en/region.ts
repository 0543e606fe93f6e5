/** Sentences about the region's configuration (en). */
import type { DomainMessages } from '../types';

export const region: DomainMessages = {
  constats: {},
  problemes: {
    profil_vide: {
      quoi: 'The profile "{fichier}" is empty.',
      pourquoi: 'Without a profile, nothing says what each column holds.',
      action: 'Give a copy of the profile, or make it again: suivi-vae profil FILE --sortie NEW.xlsx.',
    },
    profil_dossier: {
      quoi: '"{fichier}" is a folder, not a profile.',
      pourquoi: 'A profile is a .json file, or the workbook (.xlsx, .ods) that the tool wrote.',
      action: 'Name the file of the profile.',
    },
    profil_autre_format: {
      quoi: '"{fichier}" is no profile: it is neither JSON nor a workbook.',
      pourquoi:
        'A profile is a .json file, or the workbook (.xlsx, .ods) that the tool wrote; a text or a .csv keeps one of its sheets only.',
      action: 'Give the .json or the workbook, or make it again: suivi-vae profil FILE --sortie NEW.xlsx.',
    },
    profil_autre_document: {
      quoi: '"{fichier}" is a JSON file, but no profile: it lacks "certificateur" and "colonnes".',
      pourquoi: 'It is likely another document (region.json, journal.json, base.json…).',
      action: 'Give the profile of the certifier, or make it: suivi-vae profil FILE --sortie NEW.json.',
    },
    profil_illisible: {
      quoi: 'The profile "{fichier}" is not a readable JSON file: see line {ligne}.',
      pourquoi: 'A comma, a quote or a brace is probably missing.',
      action: 'Correct its syntax, or make the profile again: suivi-vae profil FILE --sortie NEW.json.',
    },
    profil_invalide: {
      quoi: 'In the profile "{fichier}", {n} {n|field is|fields are} not valid: {champs}.',
      pourquoi: 'The file would be read otherwise than you decided.',
      action: 'Correct, or make the profile again: suivi-vae profil FILE --sortie NEW.json.',
    },
    profil_rubrique_inconnue: {
      quoi: 'In the profile "{fichier}", the rubrique "{rubrique}" is not in the dictionary.',
      pourquoi: 'The column would not be read.',
      action: 'Correct the id of the rubrique.',
    },
    profil_decision_identite: {
      quoi: 'The profile "{fichier}" decides values of "{rubrique}", which belongs to a person’s identity.',
      pourquoi: 'A profile is kept and handed on: it must hold no personal data.',
      action: 'Take these decisions out of the profile, and correct the cells in the file itself.',
    },
    profil_valeur_hors_liste: {
      quoi: 'In the profile "{fichier}", "{valeur}" is no possible value of "{rubrique}".',
      pourquoi: 'The value would not be counted.',
      action: 'Choose one of these codes: {codes}.',
    },
    region_introuvable: {
      quoi: 'The region file "{fichier}" cannot be found.',
      pourquoi: 'It names the certifiers, their exports and the keys.',
      action: 'Check the path, or make one: suivi-vae modeles --sortie FOLDER.',
    },
    region_illisible: {
      quoi: '"{fichier}" is not a readable JSON file: see line {ligne}.',
      pourquoi: 'A comma, a quote or a brace is probably missing.',
      action: 'Open it in a text editor and correct its syntax, or start again from the model.',
    },
    region_invalide: {
      quoi: 'In "{fichier}", {n} {n|field is|fields are} not valid: {champs}.',
      pourquoi: 'A wrong field would change the results without anybody seeing it.',
      action: 'Correct after the model (suivi-vae modeles --sortie FOLDER).',
    },
    certificateur_en_double: {
      quoi: 'In "{fichier}", the certifier "{certificateur}" is declared twice.',
      pourquoi: 'Its files would count twice.',
      action: 'Keep one declaration and gather its exports in one list.',
    },
    ministere_inconnu: {
      quoi: 'In "{fichier}", the ministry "{ministere}" of the certifier "{certificateur}" is unknown.',
      pourquoi: 'Indicators by ministry need a code of the dictionary.',
      action: 'Choose among: {liste}.',
    },
    extension_inconnue: {
      quoi: 'In "{fichier}", "{extension}" is no extension rubrique of the dictionary.',
      pourquoi: 'Only extension rubriques of the dictionary can be added to the base.',
      action: 'Correct the id (see docs/dictionnaire.md) or remove it from rubriques.extensions.',
    },
    export_introuvable: {
      quoi: 'The export "{fichier}" of the certifier "{certificateur}" cannot be found.',
      pourquoi: 'region.json names it: without it the base would be incomplete though nobody meant it.',
      action: 'Drop the file, correct its name, or remove it from "exports".',
    },
    export_dossier: {
      quoi: 'The export "{fichier}" of the certifier "{certificateur}" is a folder, not a file.',
      pourquoi: 'Exports are named one by one, or by a star in the name of the file.',
      action: 'For every file of this folder, write "{fichier}/*".',
    },
    aucun_export: {
      quoi: 'No certifier export was found for "{region}".',
      pourquoi: 'There is nothing to consolidate.',
      action: 'Drop the files into the folders that "exports" names in region.json.',
    },
    profil_absent: {
      quoi: 'No profile for: {certificateurs}.',
      pourquoi: 'The profile says which column feeds which rubrique; a wrong mapping would falsify everything.',
      action:
        'Make it: suivi-vae profil FILE --certificateur {premier} --sortie profils/{premier}.json, then name it in region.json; or run again with --accepter-propositions to apply the sure mappings only.',
    },
    certificateur_hors_region: {
      quoi: 'The certifier “{certificateur}” is not of “{region}”.',
      pourquoi: 'Its files would be cleaned with the settings of a region that does not know it.',
      action: 'Correct “certificateur” in the profile, or add it to region.json.',
    },
    profil_autre_certificateur: {
      quoi: 'The profile given to the certifier "{certificateur}" is that of "{profil}".',
      pourquoi: 'The columns of one certifier would be read with the habits of another.',
      action: 'Correct "profil" in region.json, or "certificateur" in the profile.',
    },
  },
  phrases: {
    'champ.racine': 'the whole file',
    'champ.manquant': 'missing',
    'champ.inconnu': 'unknown field',
    'champ.vide': 'cannot be empty',
    'champ.valeurs': 'expected: {valeurs}',
    'champ.petit': '{minimum} at least',
    'champ.grand': '{maximum} at most',
    'champ.autre': 'value not allowed',
    'champ.type.string': 'a text in quotes is expected',
    'champ.type.number': 'a number without quotes is expected',
    'champ.type.int': 'a whole number is expected',
    'champ.type.array': 'a list in square brackets is expected',
    'champ.type.object': 'an object in braces is expected',
    'champ.type.record': 'an object in braces is expected',
    'champ.date': 'a date YYYY-MM-DD is expected',
    'champ.identifiant': '1 to 32 small letters, digits or hyphens',
    'champ.cle': '"fichier:…" or "env:NAME" is expected, never the key itself',
    'champ.etoile': 'a star may stand in the name of the file only',
    'champ.chemin': 'a path relative to region.json, with "/"',
  },
};
