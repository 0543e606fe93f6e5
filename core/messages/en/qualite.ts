/** Sentences of the domain "qualite" (en): the quality commands and tasks. */
import type { DomainMessages } from '../types';

export const qualite: DomainMessages = {
  constats: {
    qualite_fichier_illisible: {
      // The reason names the file.
      quoi: 'This file could not be read. {raison}',
      pourquoi: 'What it holds is missing from the register; the other files are read.',
      action: 'Ask for it again, or open the file and save it as .xlsx or .ods.',
    },
  },
  problemes: {
    qualite_reseau_illisible: {
      quoi: '“{fichier}” is not a readable JSON file: see line {ligne}.',
      pourquoi: 'A comma, a quote or a brace is probably missing.',
      action: 'Open it in a text editor and mend the syntax, or start again from the template.',
    },
    qualite_reseau_invalide: {
      quoi: 'In “{fichier}”, {n} {n|field is not valid|fields are not valid}: {champs}.',
      pourquoi: 'A badly filled field would change the register without being seen.',
      action: 'Mend these fields: the guide of the network’s officer tells each. Only “version” and “nom” are needed.',
    },
    qualite_dossier_introuvable: {
      quoi: 'The folder “{dossier}” cannot be found.',
      pourquoi: 'The register is computed again from the workbooks received.',
      action: 'Check the path; the folder holds the workbooks returned by the structures.',
    },
    qualite_dossier_vide: {
      quoi: 'The folder “{dossier}” holds no workbook (.xlsx, .xls or .ods).',
      pourquoi: 'Without a workbook there is nothing to read.',
      action: 'Put the workbooks received there, in subfolders if you like, then run again.',
    },
    qualite_registre_introuvable: {
      quoi: '“{dossier}” holds no register of the network (registre.json, with cadre.json beside it).',
      pourquoi: 'Reports, synthesis and directory are made from the register.',
      action: 'Begin with “suivi-vae qualite lire FOLDER --sortie {dossier}”.',
    },
    qualite_structure_inconnue: {
      quoi: 'The structure “{structure}” is not in the register.',
      pourquoi: 'Reports and pre-filled documents are made for a structure that the register knows.',
      action: 'Give the identifier written in the census (SIRET or the region’s own number).',
    },
    qualite_rien_a_restituer: {
      quoi: 'There is nothing to give back: no grid, no questionnaire was filled in.',
      pourquoi: 'A report is made from an audit or, failing that, from a diagnostic questionnaire.',
      action: 'Put the filled grids in the folder and run “qualite lire” again.',
    },
    qualite_comparaison_existe: {
      quoi: 'The file “{fichier}” already exists.',
      pourquoi: 'A comparison workbook may have been annotated: it is not replaced.',
      action: 'Choose another file name.',
    },
    qualite_comparaison_structures: {
      quoi: 'The two grids are not of the same structure: {une} and {autre}.',
      pourquoi: 'A comparison tells what changed in a structure, or what two auditors saw there.',
      action: 'Choose two grids of one structure; if it is the same, correct its identifier in the first sheet.',
    },
    qualite_comparaison_meme_grille: {
      quoi: 'The two files are the same grid.',
      pourquoi: 'Compared with itself, a grid always agrees.',
      action: 'Give the grid of another auditor, or that of another day.',
    },
    qualite_referentiels_incomparables: {
      quoi: 'The two grids do not follow the same référentiel: {un} and {autre}.',
      pourquoi: 'Their indicators do not match one to one.',
      action: 'Compare two grids of one référentiel; the gap towards another one is in the report of restitution.',
    },
    qualite_modele_sans_referentiel: {
      quoi: 'The template “{modele}” is not drawn on the référentiel “{referentiel}”.',
      pourquoi: 'An audit grid follows an audit référentiel, a charter sheet follows a charter.',
      action: 'Choose another référentiel: suivi-vae qualite referentiels.',
    },
    qualite_sortie_modifiee: {
      quoi: 'In “{dossier}”, {n} {n|file was changed or added|files were changed or added} since the last run.',
      pourquoi: 'The folder is replaced whole: this work would be lost.',
      action:
        'Move these files (filled workbooks go to the folder of returned workbooks), or give another folder to --sortie.',
    },
    qualite_grille_attendue: {
      quoi: '“{fichier}” is not a filled grid.',
      pourquoi: 'Only two grids of the same référentiel can be compared.',
      action: 'Give two audit grids, two diagnostic questionnaires, or one of each.',
    },
    qualite_date: {
      quoi: '“{date}” is not a date.',
      pourquoi: 'Late steps and validities are counted at that date.',
      action: 'Write it YYYY-MM-DD, for example 2026-03-31.',
    },
    qualite_modele_inconnu: {
      quoi: 'There is no template “{modele}”.',
      pourquoi: 'A template is named by its identifier.',
      action: 'Choose among: {modeles}.',
    },
  },
  phrases: {
    'aide.qualite': `suivi-vae qualite ACTION ... --sortie DIR [--json]

  executer FOLDER --sortie DIR [--base BASE] [--date YYYY-MM-DD]
                              everything: register, reports, synthesis, directory, board
  modeles --sortie DIR [--modele ID] [--referentiel ID|FILE] [--registre DIR] [--structure ID] [--base BASE]
                              workbooks to fill in; with a register, pre-filled for the structures
  lire FOLDER --sortie DIR [--date YYYY-MM-DD]
                              returned workbooks -> register of the network and findings
  restituer REGISTER --sortie DIR [--structure ID] [--base BASE]
                              report of each audited structure (page to print and workbook)
  synthese REGISTER --sortie DIR [--memoire FILE]
                              anonymous synthesis of the network
  annuaire REGISTER --sortie DIR
                              public page and internal sheet
  tableau REGISTER --sortie DIR
                              board, late steps, reminders
  croiser REGISTER --base BASE --sortie DIR
                              quality and outcomes of parcours side by side
  comparer GRID GRID [--sortie FILE.xlsx]
                              two auditors, or two audits of one structure
  referentiels [--sortie DIR] référentiels delivered; with --sortie, as JSON, to write another from

FOLDER holds the workbooks received (.xlsx, .ods, .xls) and, if wished, a reseau.json (name, date, référentiels of the
region). REGISTER is the result of “lire” or “executer”.`,
    'qualite.action_inconnue': 'Unknown action of “qualite”: {action}. Possible actions: {actions}.',
    'qualite.action_manque': '“qualite” lacks an action. Possible actions: {actions}.',
    'etape.qualite_lire': 'Reading the workbooks',
    'etape.qualite_registre': 'Register of the network',
    'etape.qualite_croiser': 'Outcomes of parcours',
    'qualite.resume': '{nom}, on {jour}',
    'qualite.resume.documents': '{n} {n|workbook read|workbooks read}, {illisibles} unreadable or not recognised',
    'qualite.resume.structures':
      '{n} {n|structure listed|structures listed}, {audits} {audits|audited|audited}, {sorties} {sorties|left the process|left the process}',
    'qualite.resume.constats':
      '{n} {n|finding|findings}: {bloquants} {bloquants|blocking|blocking}, {verifier} to check',
    'qualite.resume.retards': '{n} {n|late step|late steps}',
    'qualite.resume.synthese': 'Anonymous synthesis over the audit grids of {n} structures',
    'qualite.resume.sans_synthese': 'No synthesis: fewer than {seuil} structures have an audit grid.',
    'qualite.premiere_synthese':
      'First synthesis: no memory was found. Keep registre/memoire-synthese.json for the next one (--memoire); without it, comparing two syntheses could tell the result of a structure.',
    'qualite.option_registre': 'The option {option} asks for --registre too.',
    'qualite.resume.annuaire':
      'Public directory: {n} {n|structure|structures} shown of {total}; the others left the network or did not agree.',
    'qualite.resume.croiser':
      'Quality and results: {n} {n|structure|structures}, {base} named in the base, {grilles} with an audit grid',
    'qualite.resume.bloquant': '{fichier}: {quoi}',
    'qualite.resume.sans_base':
      'Without a regional base (--base), quality and outcomes of parcours are not set side by side.',
    'qualite.resume.modeles': '{n} {n|workbook to fill in|workbooks to fill in}',
    'qualite.comparaison.accord': 'Two auditors, the same structure',
    'qualite.comparaison.progres': 'From one evaluation to the next',
    'qualite.referentiel': '{id}: {titre} ({n} indicators, {validite})',
    'qualite.validite.sans_fin': 'since {debut}',
    'qualite.validite.bornee': 'from {debut} to {fin}',
    'qualite.validite.jusqu': 'until {fin}',
    'qualite.validite.toujours': 'without validity dates',
    'qualite.fichier.restitution_page': '{n} {n|report, page to print|reports, pages to print}',
    'qualite.fichier.restitution_classeur': 'the same, as workbooks',
    'qualite.fichier.registre_json': 'the register, for the other commands (internal)',
    'qualite.fichier.cadre': 'référentiels and settings of this reading',
    'qualite.fichier.registre': 'the register: structures, history, documents, findings (internal)',
    'qualite.fichier.constats': 'findings of the reading, without any value',
    'qualite.fichier.memoire': 'memory of syntheses: to be kept, internal',
    'qualite.fichier.synthese_page': 'anonymous synthesis of the network',
    'qualite.fichier.synthese': 'the same, as a workbook',
    'qualite.fichier.annuaire': 'public directory: one page to host as it is',
    'qualite.fichier.annuaire_interne': 'internal directory',
    'qualite.fichier.tableau': 'board: states, late steps, reminders, charter',
    'qualite.fichier.resultats': 'quality and outcomes of parcours (internal)',
    'qualite.fichier.referentiel': '{n} {n|référentiel|référentiels}',
    'qualite.fichier.correspondance': '{n} {n|crosswalk|crosswalks}',
    'qualite.fichier.rattachements': 'criterion of each indicator, to change if needed',
    'qualite.fichier.modeles_structures': '{n} {n|pre-filled workbook|pre-filled workbooks}, one folder per structure',
    'qualite.fichier.modeles': '{n} {n|workbook to fill in|workbooks to fill in}',
    'qualite.fichier.journal': 'what was read and written',
    'qualite.nom_par_defaut': 'VAE network',
  },
};
