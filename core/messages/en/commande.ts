/** Sentences of the command line (en). */
import type { DomainMessages } from '../types';

export const commande: DomainMessages = {
  constats: {},
  problemes: {
    fichier_introuvable: {
      quoi: 'The file "{fichier}" cannot be found.',
      pourquoi: 'Without it there is nothing to read.',
      action: 'Check the path and the name of the file, then run the command again.',
    },
    precedent_introuvable: {
      quoi: 'The former result "{fichier}" cannot be found, or has no journal.json.',
      pourquoi: 'Its journal.json keeps how the rubriques were filled, which the files are compared with.',
      action: 'Give --precedent the folder of an earlier result, or its journal.json.',
    },
    precedent_illisible: {
      quoi: '"{fichier}" is not the journal of an earlier result.',
      pourquoi: 'It is searched for how the rubriques were filled, delivery by delivery.',
      action: 'Give the journal.json of a result; to --precedent, the folder that executer or nettoyer wrote as well.',
    },
    fichier_dossier: {
      quoi: '"{fichier}" is a folder, not a file.',
      pourquoi: 'One file is read at a time.',
      action: 'Name the file; in region.json, "exports/dava/*" stands for every file of a folder.',
    },
    profil_introuvable: {
      quoi: 'The profile "{fichier}" cannot be found.',
      pourquoi: 'The profile says which column feeds which rubrique.',
      action: 'Correct the path in region.json, or make the profile: suivi-vae profil EXPORT --sortie {fichier}.',
    },
    profil_existe: {
      quoi: 'The profile "{fichier}" already exists.',
      pourquoi: 'A profile keeps decisions made by hand: it is never overwritten.',
      action: 'Choose another name, or move the earlier profile first.',
    },
    profil_ecriture: {
      quoi: 'The profile "{fichier}" could not be written.',
      pourquoi: 'The folder is write-protected, or the disk is full.',
      action: 'Choose a folder that you may write to.',
    },
    sortie_occupee: {
      quoi: 'The output folder "{dossier}" already holds something else than an earlier result of this command.',
      pourquoi:
        'Only an earlier result, known by its journal.json, is replaced (models that were filled in, never): nothing must be lost.',
      action: 'Give --sortie a new or empty folder.',
    },
    sortie_fichier: {
      quoi: '"{dossier}", given to --sortie, is a file and not a folder.',
      pourquoi: 'The results are several files: they are written into a folder.',
      action: 'Give --sortie a new or empty folder.',
    },
    sortie_impossible: {
      quoi: 'The output folder "{dossier}" could not be written ({raison}).',
      pourquoi: 'Missing rights, a full disk, or a file of the earlier result open in Excel.',
      action: 'Close the workbooks of the earlier result or choose another folder, then run again.',
    },
    cle_existe: {
      quoi: 'The key file "{fichier}" already exists.',
      pourquoi: 'Overwriting a key would make linking with past deliveries impossible.',
      action: 'Choose another file name.',
    },
    cle_ecriture: {
      quoi: 'The key file "{fichier}" could not be written.',
      pourquoi: 'The folder is write-protected, or the disk is full.',
      action: 'Choose a folder that you may write to, outside the region’s shared folder.',
    },
    cle_fichier_absent: {
      quoi: 'The key "{usage}" cannot be found: no file "{fichier}".',
      pourquoi: 'Without a key no identifier can be pseudonymised: nothing is processed.',
      action:
        'Check the path, ask the keeper of the key for the file, or for a first campaign: suivi-vae cle generer {fichier}.',
    },
    cle_variable_absente: {
      quoi: 'The key "{usage}" cannot be found: the environment variable {variable} is not set.',
      pourquoi: 'Without a key no identifier can be pseudonymised: nothing is processed.',
      action: 'Set {variable} to the text of the key file, then run again.',
    },
  },
  phrases: {
    'commande.version': 'suivi-vae 0.1.0',
    'commande.probleme': 'Problem:',
    'commande.pourquoi': 'Why:',
    'commande.que_faire': 'What to do:',
    'commande.rien_ecrit': 'Nothing was written.',
    'commande.attention': 'Warning:',
    'commande.voir_aide': 'Help: suivi-vae --help',
    'commande.usage': 'Usage: {usage}',
    'commande.inconnue': 'Unknown command: {commande}.',
    'commande.option': 'Unknown option, or option without a value: {option}.',
    'commande.option_manque': 'The option {option} is missing.',
    'commande.argument_manque': 'An argument is missing.',
    'commande.argument_en_trop': 'There is one argument too many.',
    'commande.cle_action': 'Unknown action for "cle": {action}. Possible actions: generer, empreinte.',
    'commande.certificateur_id': 'The id given to --certificateur is 1 to 32 lower-case letters, digits or hyphens.',
    'commande.faute_interne':
      'Internal fault ({genre}). Nothing was written. The lines below hold no data: join them to your report.',
    'aide.generale': `Suivi VAE: regional monitoring of VAE.

Usage: suivi-vae COMMAND [options]

  executer REGION.json --sortie DIR   the whole chain: read, clean, pseudonymise, consolidate, count, publish
  profil FILE                         proposes how the columns of an export map to the rubriques
  pseudonymiser FILE... --profil P.json --cle SOURCE --sortie DIR
                                      a delivery without identities, that the region can link
  consolider BASE DELIVERY...         adds or replaces deliveries in a base
  indicateurs BASE --sortie DIR       every indicator of a base, for internal use
  publier BASE --sortie DIR           what may leave a base, after disclosure control
  verifier DIR                        checks what is about to leave, and says whether it may
  cle generer FILE                    makes a key (never overwrites anything)
  cle empreinte SOURCE                shows the fingerprint of a key, never the key
  qualite ACTION ...                  quality of support: grids, audits, network, directory (qualite --help)
  modeles --sortie DIR                writes the models: a region to fill in, an export file, the dictionary

  --json       summary for a machine, on standard output
  --help       help of a command: suivi-vae executer --help
  --version    version

Exit codes: 0 done; 1 problem in the data or the configuration, nothing written; 2 wrong usage; 3 internal fault.`,
    'aide.executer': `suivi-vae executer REGION.json --sortie DIR [--precedent DIR] [--accepter-propositions] [--json]

Reads the exports of the certifiers named in REGION.json, cleans, pseudonymises and consolidates them, computes the
indicators and writes into DIR: base/, indicateurs/, publication/, retours/, anomalies.csv,
qualite-donnees.xlsx and journal.json.

  --sortie DIR                a new or empty folder, or an earlier result (then replaced as a whole)
  --precedent DIR             result of the campaign before (or its journal.json): each feedback and
                              qualite-donnees.xlsx tell what is better and what is worse
  --accepter-propositions     for a certifier without a profile, applies the sure mappings only;
                              the others are listed and left out
  --json                      summary for a machine, on standard output`,
    'aide.profil': `suivi-vae profil FILE [--certificateur ID] [--profil P] [--sortie PROFILE.xlsx|.json] [--reprendre WORKBOOK] [--json]

Proposes how the columns of the file map to the rubriques, with confidence and reason; then what is left to decide.
With --profil, shows how that profile reads the file and all that has changed since.

  --certificateur ID          id of the certifier, written into the profile
  --profil P                  profile to read (.json, or an edited workbook .xlsx, .ods)
  --sortie PROFILE            writes the profile in a new file: .xlsx to read and edit it in a spreadsheet, .json
                              otherwise. With --profil: its decisions, and the new columns as proposed
  --reprendre WORKBOOK        retour.xlsx, -avant-apres.xlsx or qualite-donnees.xlsx that somebody filled in: puts the answers
                              (labels to group, values to settle, absent rubriques) into the profile
  --json                      answer for a machine, on standard output`,
    'aide.cle': `suivi-vae cle generer FILE [--nom "Linking key, campaign 2026"] | cle empreinte SOURCE [--json]

generer makes a key of 32 random bytes in a new file that only you can read.
empreinte shows the fingerprint: two officers who see the same one hold the same key.

  FILE                        a new file: a key is never overwritten
  SOURCE                      a key file (FILE or fichier:FILE) or an environment variable (env:NAME)
  --nom TITLE                 first line of the key file
  --json                      answer for a machine, on standard output`,
    'aide.modeles': `suivi-vae modeles --sortie DIR [--json]

Writes into DIR a region to fill in (region.json), a model export file, the dictionary of rubriques and the
workbooks of quality (grids, files, questionnaires, registers).

  --sortie DIR                a new or empty folder; models that were filled in are never replaced
  --json                      answer for a machine, on standard output`,
    'etape.lire': 'Reading the exports',
    'etape.harmoniser': 'Cleaning',
    'etape.rapprocher': 'Pseudonyms, linking',
    'etape.consolider': 'Regional base',
    'etape.calculer': 'Indicators',
    'etape.proteger': 'Disclosure control',
    'etape.ecrire': 'Workbooks and files',
    'cle.nom_par_defaut': 'Suivi VAE pseudonymisation key',
    'cle.creee':
      'Key made in {fichier}.\nFingerprint: {empreinte}\nKeep this file outside the region’s folder and make a safe copy: a lost key cannot be made again.',
    'cle.empreinte': '{fichier}: fingerprint {empreinte}',
    'profil.fichier': '{fichier}: {lecture}',
    'profil.feuilles': 'same columns in {feuilles}: all will be read',
    'profil.feuille': 'sheet "{feuille}"',
    'profil.encodage': 'encoding {encodage}',
    'profil.separateur': 'separator "{separateur}"',
    'profil.ligne': 'headers on row {ligne}',
    'profil.sans_entetes': 'no header row',
    'profil.entete': 'Header',
    'profil.part.coche': '{rubrique}: box "{code}"',
    'profil.part.bloc': '{rubrique}: {code}',
    'profil.part.partie.jour': '{rubrique}: day',
    'profil.part.partie.mois': '{rubrique}: month',
    'profil.part.partie.annee': '{rubrique}: year',
    'profil.rubrique': 'Proposed rubrique',
    'profil.raison': 'Confidence and reason',
    'profil.bilan':
      '✓ {surs} sure {surs|column|columns}   ? {a_confirmer} to confirm   · {non_reconnus} not {non_reconnus|recognised|recognised}',
    'profil.selon': 'As the profile says.',
    'profil.renommee': 'As the profile says; the header has changed.',
    'profil.a_decider': 'To decide:',
    'profil.choix':
      '{colonne} - {choix}: “{fait}” by default, {cellules} {cellules|cell hangs|cells hang} on it ({options})',
    'profil.valeur': '{colonne} - “{valeur}”, {cellules} cells: not understood',
    'profil.valeur_candidats': '{colonne} - “{valeur}”, {cellules} cells: {codes}?',
    'profil.valeurs_autres': '… and {n} {n|other value|other values}',
    'profil.repondre':
      'To answer: suivi-vae profil FICHIER --sortie PROFIL.xlsx, then the sheets “Choix de colonne” and “Valeurs”.',
    'profil.repondre_classeur': 'To answer: sheets « Choix de colonne » and « Valeurs » of the workbook written.',
    'profil.sortie_format': 'Option --sortie: write a name in .xlsx (to read and edit in a spreadsheet) or in .json.',
    'profil.reprendre_profil': 'Option --reprendre: give the profile to complete (--profil) and --sortie as well.',
    'profil.repris': '{n} {n|rubrique|rubriques} taken as never sent.',
    'profil.ecrit_classeur':
      'Profile written in {fichier}. Answer in the yellow cells, save, then give it with --profil.',
    'profil.ecrit': 'Profile written to {fichier}. Complete the "rubrique: null" columns that you recognise.',
    'precedent.rien': '--precedent: nothing to compare, that result describes the same files, or other certifiers.',
    'precedent.sans_remplissage':
      '--precedent: that result comes from a version that did not keep how the rubriques are filled; nothing to compare.',
    'executer.livraison_absente': '{certificateur}: no file found. The region’s totals are marked "incomplet".',
    'executer.nature_non_lue': '{certificateur} ({nature}): interviews and supports delivered apart are not read yet.',
    'executer.cle_demonstration':
      'demonstration keys are public: they protect nobody. Make your own: suivi-vae cle generer FILE.',
    'executer.fichier_en_double': '{fichier} ({livraison}) is the same file as {autre}: its rows are counted once.',
    'executer.fichier_en_double_ailleurs':
      '{fichier} ({livraison}) is the same file as {autre}, of another certifier: its rows count twice. Remove it from one of them.',
    'executer.propositions':
      '{fichier} ({livraison}): without a profile, {surs} {surs|column|columns} of {total} applied.',
    'executer.a_confirmer':
      '{fichier} ({livraison}): no profile, {surs} {surs|column|columns} applied out of {total}; {n} left out, to confirm: {colonnes}.',
    'executer.derive': '{fichier} ({livraison}): differences from its profile: {changements}.',
    'executer.valeurs': '{fichier} ({livraison}): neither the tool nor the profile understands {valeurs}.',
    'derive.titre': 'Differences from the profile:',
    'derive.rien': 'No difference from the profile.',
    'derive.nouvelles': '{n} {n|new column|new columns}',
    'derive.renommees': '{n} {n|renamed column|renamed columns}',
    'derive.disparues': '{n} {n|rubrique|rubriques} gone',
    'derive.contredits': '{n} {n|choice|choices} contradicted by the values',
    'derive.contredit': 'profile: {profil}, values: {fichier}',
    'derive.effondrees': '{n} {n|column|columns} empty or hardly readable',
    'derive.vide': 'empty',
    'derive.illisible': 'unreadable',
    'derive.valeurs': '{n} {n|value|values}',
    'derive.valeur': '{n} {n|value|values}, {cellules} {cellules|cell|cells}',
    'derive.decisions': '{n} {n|decision of the profile|decisions of the profile} without an object',
    'executer.constat': '{fichier} ({livraison}): {constat}',
    'executer.autres_feuilles':
      '{fichier} ({livraison}): only the sheet "{feuille}" was read, not {autres}. If they hold candidates, these are missing: gather the sheets, or name the right one in the profile ("feuille").',
    'executer.autres_feuilles_semblables':
      '{fichier} ({livraison}): only the sheet “{feuille}” was read, not {autres}. Candidates are probably missing: to read all those that have the same columns, write "feuilles": {feuilles} in the profile.',
    'executer.feuilles_communes':
      '{fichier}, sheet “{feuille}”: {n} of its {total} rows are also in other sheets; they count once in the base, but are cleaned and handed back twice. If this sheet gathers the others, leave it out in the profile (“feuilles_ecartees”).',
    'resume.titre': '{region}: regional base at {jour}',
    'resume.lignes': 'Rows and parcours',
    'resume.livraisons': '{n|file read|files read}',
    'resume.feuilles': '{n|delivery, one a sheet|deliveries, one a sheet}',
    'resume.lues': '{n|row read|rows read}',
    'resume.refusees': '{n|row refused|rows refused} (reason in journal.json and in the feedback)',
    'resume.retenues': '{n|row kept|rows kept}',
    'resume.fusionnees': '{n|row joined|rows joined} to a parcours already read (several juries, duplicates)',
    'resume.parcours': 'parcours',
    'resume.passages': '{n|passage|passages} before a jury',
    'resume.candidats': '{n|candidate|candidates}',
    'resume.multi': '{n|candidate known|candidates known} to several certifiers',
    'resume.anomalies': 'Findings by kind',
    'resume.aucune_anomalie': 'none',
    'resume.autres': '… and {n} other kinds, in anomalies.csv',
    'resume.constat.cases_multiples': 'Several boxes ticked for one answer.',
    'resume.constat.case_illisible': 'Box that says neither yes nor no.',
    'resume.constat.bloc_dispense': 'Bloc dispensed with or held already.',
    'resume.constat.ordre_noms_indecis': 'Family name and first name that cannot be told apart.',
    'resume.constat.valeur_reprise': 'Reference to the cell above, followed.',
    'resume.constat.repetition_non_suivie': 'Reference to another cell, not followed.',
    'resume.constat.repetition_possible': 'Sign that may refer to the cell above.',
    'resume.constat.ligne_rattachee': 'Row without a candidate joined to the row before.',
    'resume.constat.lignes_rattachees': 'File whose rows without a candidate were joined to the row before.',
    'resume.constat.lignes_sans_identite': 'File whose rows without candidate nor number are counted apart.',
    'resume.constat.ligne_fusionnee': 'Row joined to a parcours already read (several juries, duplicates).',
    'resume.constat.rubrique_absente': 'Rubrique that no column of the file gives.',
    'resume.constat.choix_contredit': 'Choice of the profile that the values of the column contradict.',
    'resume.constat.decision_de_valeur_inconnue': 'Decision of the profile that is no code of the dictionary.',
    'resume.constat.certification_inconnue': 'Certification that is not in the list of the region.',
    'resume.constat.certifications_completees': 'Rubrique completed from the list of certifications of the region.',
    'resume.constat.dates_desordre': 'Two steps whose dates are out of order.',
    'resume.constat.date_future': 'Date later than the closing day of the data.',
    'resume.indicateurs': 'First indicators (all years)',
    'resume.jours': '{n} {n|day|days}',
    'resume.V01': 'Applications',
    'resume.V03': 'Admissibility rate',
    'resume.V05.mediane': 'Median time to decide',
    'resume.V07C': 'Admissible who came before a jury, to date',
    'resume.V09': 'Full award, by passage',
    'resume.V15': 'Admissible who were certified, to date',
    'resume.publication':
      'Publication: {publies} figures may be published, {masques} hidden (threshold of {seuil} persons chosen by the region)',
    'resume.a_confirmer':
      '{n} {n|column remains|columns remain} to confirm: see above, then suivi-vae profil FILE --sortie PROFILE.json.',
    'resume.memoire': 'Peak memory: {n} MB',
    'resume.fichiers': 'Results in {dossier}',
    'fichier.base/parcours.csv': 'one parcours a row, without identity',
    'fichier.base/passages.csv': 'one passage before a jury a row',
    'fichier.base/base.json': 'description of the base',
    'fichier.base/base-consolidee.xlsx': 'the same base, in a workbook',
    'fichier.indicateurs/indicateurs.csv': 'all figures, for internal use',
    'fichier.publication/indicateurs.csv': 'the figures that may be published',
    'fichier.indicateurs/tableau-de-bord.xlsx': 'dashboard with charts, for internal use',
    'fichier.publication/site/index.html': 'page to publish',
    'fichier.anomalies.csv': 'all findings, without values',
    'fichier.qualite-donnees.xlsx': 'completeness by certifier and rubrique, and what to ask first',
    'fichier.journal.json': 'every row accounted for, and decisions',
    'fichier.retours':
      '{n} {n|workbook with names, to send back to its certifier|workbooks with names, each to its certifier alone}',
    'dictionnaire.page': 'Dictionary of rubriques',
    'dictionnaire.introduction':
      'Written from the declarations of `core/dictionary` and `core/values` by `npm run docs`. Dates of the base are YYYY-MM-DD, booleans oui/non, an unknown value is an empty cell.',
    'dictionnaire.socle': 'Common base',
    'dictionnaire.extensions': 'Extensions, as the region chooses',
    'dictionnaire.identite': 'Identity: read, used to link, never in the base',
    'dictionnaire.listes': 'Code lists',
    'dictionnaire.identifiant': 'Id',
    'dictionnaire.titre': 'Title',
    'dictionnaire.contenu': 'Content',
    'dictionnaire.lecture': 'What is read',
    'dictionnaire.code': 'Code',
    'dictionnaire.libelle': 'Label',
    'dictionnaire.graphies': 'Some recognised spellings',
    'modele.classeur': 'Model export for a certifier',
    'modele.feuille_candidats': 'Candidates',
    'modele.feuille_rubriques': 'Rubriques',
    'modele.titre': 'Column',
    'modele.identifiant': 'Technical id',
    'modele.description': 'What it holds',
    'modele.codes': 'Accepted codes',
    'modeles.ecrits': '{n} models written to {dossier}.',
  },
};
