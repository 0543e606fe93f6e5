/** Sentences of the domain "pseudonymiser" (en): the view « Pseudonymiser », and pseudonymised deliveries. */
import type { DomainMessages } from '../types';

export const pseudonymiser: DomainMessages = {
  constats: {},
  problemes: {
    cle_differente: {
      quoi: 'The delivery “{fichier}” was pseudonymised with another linking key.',
      pourquoi:
        'Its key fingerprint is {empreinte}, {attendue} is expected: with two keys, one person has two pseudonyms and is never found again.',
      action:
        'Ask the certifier to make the delivery again with the key whose fingerprint is {attendue}; if yours is the wrong one, ask the keeper of the key.',
    },
    cle_differente_entre_livraisons: {
      quoi: 'The deliveries “{autre}” and “{fichier}” were not pseudonymised with the same key.',
      pourquoi:
        'The key fingerprint of “{autre}” is {attendue}, that of “{fichier}” is {empreinte}: one person has two pseudonyms in them.',
      action:
        'Ask the keeper of the key which fingerprint is right, then the other certifier to make the delivery again.',
    },
    cle_appariement_absente: {
      quoi: 'The linking key (K1) is missing.',
      pourquoi:
        'A file with names is among the deliveries, or the base holds some: this key is needed to pseudonymise their persons and file numbers.',
      action: 'Give the file of the linking key, or ask every certifier for pseudonymised deliveries.',
    },
    livraison_format: {
      quoi: 'The delivery “{fichier}” has a newer format ({format}) than this version of the tool ({connu}).',
      pourquoi: 'What it holds might be misunderstood.',
      action: 'Update the tool, then start again.',
    },
    livraison_alteree: {
      quoi: 'The pseudonymised delivery “{fichier}” has been changed.',
      pourquoi:
        'The clues that serve to link persons, their pseudonyms or the headers are no longer those that the tool wrote.',
      action: 'Ask the certifier to make the delivery again and to send it untouched.',
    },
    livraison_incomplete: {
      quoi: 'The pseudonymised delivery “{fichier}” is incomplete.',
      pourquoi: '{n} of the {total} pieces of the clues that serve to link persons are missing.',
      action:
        'Rows have probably been deleted. To leave rows out, the certifier removes them from the export itself and pseudonymises again.',
    },
    livraison_lignes: {
      quoi: 'The pseudonymised delivery “{fichier}” has {n} rows; it had {total} when it was written.',
      pourquoi: 'Rows were added or deleted: the counts would be wrong.',
      action:
        'Ask the certifier to make the delivery again; to leave rows out, they remove them from the export itself.',
    },
    livraison_autre_certificateur: {
      quoi: 'The delivery “{fichier}” is that of the certifier “{autre}”, not of “{certificateur}”.',
      pourquoi: 'The id of the certifier is part of the pseudonyms: it must be the same there and in the region.',
      action: 'Put the file among the exports of “{autre}”, or ask for a delivery made with the id “{certificateur}”.',
    },
    deja_pseudonymise: {
      quoi: 'The file “{fichier}” already is a pseudonymised delivery.',
      pourquoi: 'There is no identity left to remove.',
      action: 'Send it as it is to the region, or choose the original export.',
    },
    rien_a_livrer: {
      quoi: 'No row of “{fichier}” can be delivered.',
      pourquoi: 'All are out of the scope of VAE, or without person, file number and date.',
      action: 'Check the chosen sheet and the import profile, in the view Nettoyer.',
    },
  },
  phrases: {
    'etape.pseudonymiser': 'Pseudonyms',
    'etape.preuves': 'Clues for linking',
    'pseudonymiser.titre': 'Pseudonymise',
    'pseudonymiser.raison.rubrique': 'kept, cleaned',
    'pseudonymiser.raison.numero': 'replaced by a keyed hash',
    'pseudonymiser.raison.naissance': 'replaced by the age and the age band',
    'pseudonymiser.raison.lieu': 'replaced by the département',
    'pseudonymiser.raison.identite': 'removed: it identifies the person',
    'pseudonymiser.raison.texte_libre': 'removed: free text, where an identity may hide',
    'pseudonymiser.raison.sensible': 'removed: sensitive datum',
    'pseudonymiser.raison.inconnue': 'removed: the profile does not say what it holds',
    'pseudonymiser.residu.personne': 'a candidate’s name',
    'pseudonymiser.residu.naissance': 'the birth date',
    'pseudonymiser.residu.coordonnees': 'an e-mail address, a telephone or a social security number',
    'pseudonymiser.controle.rien': 'Check: nothing identifying was found in what leaves.',
    'pseudonymiser.controle.trouve': 'Check: something identifying remains in what leaves. Do not send this file.',
    'pseudonymiser.controle.ligne': '{rubrique}: {quoi}, {n} {n|row|rows}',
    'pseudonymiser.controle.action':
      'In the view Nettoyer, check which rubrique these columns feed, or correct them in the export, then start again.',
    'pseudonymiser.statut':
      'Pseudonymised, not anonymised: persons are no longer named, but whoever holds the key can find them again. It is still personal data: send it through a protected channel.',
    'pseudonymiser.feuille.livraison': 'Livraison',
    'pseudonymiser.feuille.constats': 'Findings',
    'pseudonymiser.lisez_moi.titre': 'Pseudonymised delivery',
    'pseudonymiser.lisez_moi.quoi': 'What it is',
    'pseudonymiser.lisez_moi.usage': 'What to do with it',
    'pseudonymiser.lisez_moi.usage.1':
      'Send this workbook, or the CSV file with the same content, to the region untouched: a row deleted or a cell changed makes it unreadable.',
    'pseudonymiser.lisez_moi.usage.2':
      'Tell the region the key fingerprint below, by voice: it must be the same for all certifiers. Never give it the key.',
    'pseudonymiser.lisez_moi.usage.3':
      'Keep the original export: the region’s feedback quotes its row numbers, and its file fingerprint designates it.',
    'pseudonymiser.lisez_moi.fiche': 'Facts',
    'pseudonymiser.fiche.certificateur': 'Certifier',
    'pseudonymiser.fiche.empreinte': 'Fingerprint of the linking key',
    'pseudonymiser.fiche.lignes': 'Rows delivered',
    'pseudonymiser.fiche.personnes': 'Distinct persons',
    'pseudonymiser.fiche.source': 'Fingerprint (SHA-256) of the original export',
    'pseudonymiser.fiche.format': 'Delivery format',
    'pseudonymiser.fiche.outil': 'Tool',
    'pseudonymiser.lisez_moi.colonnes': 'Columns',
    'pseudonymiser.colonne.rubrique': 'Rubrique',
    'pseudonymiser.colonne.sort': 'What becomes of it',
    'pseudonymiser.colonne.inconnues': '{n} {n|column|columns} without rubrique',
    'pseudonymiser.technique.ligne_source': 'row number in the original export',
    'pseudonymiser.technique.personne': 'pseudonym of the person (linking key)',
    'pseudonymiser.technique.non_lues':
      'Rubriques of the row whose cell could not be read: their names only, so that the region does not take them for empty.',
    'pseudonymiser.technique.preuves':
      'clues for linking: keyed hashes of names and birth dates, unreadable without the key',
    'pseudonymiser.retour.titre': 'Findings on the pseudonymised delivery of {certificateur}',
    'pseudonymiser.feuille.genres': 'What to do',
    'pseudonymiser.retour.genres':
      'Each kind of finding, the most frequent first. Its lines are in the sheet of findings: filter it by the code.',
    'pseudonymiser.retour.colonne.rubrique': 'Rubrique',
    'pseudonymiser.retour.colonne.nombre': 'Findings',
    'pseudonymiser.retour.colonne.quoi': 'What is wrong',
    'pseudonymiser.retour.colonne.action': 'What to do',
    'pseudonymiser.retour.colonne.code': 'Code',
    'pseudonymiser.retour.texte':
      'Row number in the original export, rubrique and code of the finding. No value: the region does not have them, and the certifier finds them in their own file.',
    'pseudonymiser.retour.fichier':
      'Sheet “{feuille}”: delivery {livraison} ({fichier}), original export with the fingerprint {source}.',
    'pseudonymiser.resume.titre': 'Pseudonymised delivery ({certificateur})',
    'pseudonymiser.resume.lues': 'rows read',
    'pseudonymiser.resume.livrees': 'rows delivered',
    'pseudonymiser.resume.refusees': 'rows refused (out of scope or without a person), not delivered',
    'pseudonymiser.resume.personnes': 'persons',
    'pseudonymiser.resume.gardees': 'columns kept',
    'pseudonymiser.resume.remplacees': 'columns replaced',
    'pseudonymiser.resume.retirees': 'columns removed',
    'pseudonymiser.resume.empreinte': 'Key fingerprint: {empreinte}',
    'pseudonymiser.anonymiser':
      '“anonymiser”: the result is pseudonymised, not anonymised. With the key, persons can be found again in it.',
    'pseudonymiser.cle_source':
      '--cle expects fichier:PATH or env:VARIABLE, never the key itself (it would stay in the history of the terminal).',
    'pseudonymiser.fichier.livraison': 'to be sent to the region (the CSV or the workbook, as you like)',
    'pseudonymiser.fichier.anomalies': 'findings: rows, rubriques, codes, without values',
    'pseudonymiser.fichier.retour': 'the same findings, as a workbook',
    'pseudonymiser.fichier.journal': 'what was done, column by column',
    'aide.pseudonymiser': `suivi-vae pseudonymiser FILE... --profil P.json --cle SOURCE --sortie DIR [--sensibles] [--certifications FILE] [--json]

Removes all that identifies persons from the exports of a certifier, and writes in DIR what may be sent to the region:
livraison.csv and livraison.xlsx (a pair per file), the findings without values and the journal.
The result is pseudonymised, not anonymised.

  --profil P.json             profile of the certifier (see the command profil)
  --cle SOURCE                linking key of the certifiers: fichier:PATH or env:VARIABLE, never the key
  --sortie DIR                directory that is new, empty, or an earlier result of this command (then replaced)
  --sensibles                 delivers sensitive rubriques too (RQTH), removed otherwise
  --certifications FILE       the region’s list of certifications (CSV, XLSX, ODS): missing RNCP codes are filled in
                              from it where the title leaves no doubt
  --json                      summary for a machine, on the standard output`,
    'aide.anonymiser': `suivi-vae anonymiser FILE... --profil P.json --cle SOURCE --sortie DIR [--sensibles] [--json]

Another name of the command pseudonymiser: the result is pseudonymised, not anonymised.
See suivi-vae pseudonymiser --help`,
    'pseudonymiser.presentation':
      'Prepare what you send to the region: your data without names, birth dates or contact details, in which the region can still recognise one person from one certifier to another. Your sheet is not changed.',
    'pseudonymiser.etape1': '1. Your export',
    'pseudonymiser.etape2': '2. What will leave',
    'pseudonymiser.etape3': '3. The linking key',
    'pseudonymiser.etape4': '4. Pseudonymise',
    'pseudonymiser.lieu': 'Data to pseudonymise',
    'pseudonymiser.lieu.fichier': '{fichier}, sheet {feuille}',
    'pseudonymiser.lieu.tableau': 'Table {tableau} (sheet {feuille})',
    'pseudonymiser.lieu.selection': 'The selection',
    'pseudonymiser.rien': 'Nothing to read yet: add the export of your tool.',
    'pseudonymiser.ajouter': 'Add a file',
    'pseudonymiser.ajouter.aide': 'CSV or workbook; it stays on this computer.',
    'pseudonymiser.certificateur': 'Id of the certifier',
    'pseudonymiser.certificateur.aide':
      'The one that the region gave you (lower-case letters, digits, hyphens): it is part of the pseudonyms and must be the same there.',
    'pseudonymiser.certificateur.invalide':
      'The id of the certifier is made of 1 to 32 lower case letters without accents, digits or hyphens: dava-rennes for example.',
    'pseudonymiser.lire': 'Read',
    'pseudonymiser.lu': '{n} rows and {colonnes} columns read: see what will leave.',
    'pseudonymiser.deja': 'This already is a pseudonymised delivery: send it as it is, or choose the original export.',
    'pseudonymiser.sans_profil':
      'This certifier has no confirmed profile: only the columns recognised without doubt will leave.',
    'pseudonymiser.a_confirmer':
      'This certifier has no confirmed profile, and the meaning of {n} {n|column|columns} is to be confirmed: nothing of that will leave. Confirm first in the view Nettoyer.',
    'pseudonymiser.vers_nettoyer': 'Confirm the columns',
    'pseudonymiser.sorts':
      '{retirees} {retirees|column removed|columns removed}, {remplacees} replaced, {gardees} kept.',
    'pseudonymiser.colonnes': 'What becomes of each column',
    'pseudonymiser.colonne.entete': 'Column',
    'pseudonymiser.sensibles': 'Deliver sensitive data too (RQTH), if the region has asked for it',
    'pseudonymiser.cle.aide':
      'The same for all certifiers of the campaign. It stays in memory while this pane is open, and is written nowhere.',
    'pseudonymiser.cle_manque': 'First give the linking key.',
    'pseudonymiser.lancer': 'Pseudonymise',
    'pseudonymiser.fait':
      '{lignes} rows pseudonymised, {refusees} refused, {personnes} persons. Key fingerprint: {empreinte}.',
    'pseudonymiser.ecriture': 'Writing the delivery',
    'pseudonymiser.ecrire': 'Write on new sheets',
    'pseudonymiser.classeur': 'Download the workbook',
    'pseudonymiser.csv': 'Download the CSV to send',
    'pseudonymiser.ecrit': 'Delivery written: {noms}.',
    'pseudonymiser.telecharge': 'Delivery downloaded: {nom}.',
    'cle.role.appariement': 'linking key',
    'cle.role.region': 'key of the region',
    'cle.nom.appariement': 'Linking key of the certifiers',
    'cle.nom.region': 'Key of the region',
    'cle.fichier': 'Key file',
    'cle.taper': 'Type or paste the key',
    'cle.texte': 'Text of the key',
    'cle.texte.aide':
      'The lines “Clé :” and “Somme :” of the file. The text disappears as soon as the key is accepted.',
    'cle.utiliser': 'Use this key',
    'cle.nouvelle': 'Make a key',
    'cle.nouvelle.appariement':
      'To be done once for a campaign, by the certifier who keeps the key, never by the region. They keep the file, hand it to the other certifiers through a protected channel, and do not give it to the region, which knows its fingerprint only.',
    'cle.nouvelle.region': 'To be done by the region. It keeps the file and gives it to no certifier.',
    'cle.creer': 'Make and download a key',
    'cle.creation': 'Making the key',
    'cle.creee_ici': 'Key made, to be kept: {nom}. Fingerprint: {empreinte}.',
    'cle.prise': '{cle} accepted, fingerprint {empreinte}.',
    'cle.en_main': 'Key in memory, fingerprint:',
    'cle.en_main.aide.appariement': 'Check by voice that the other certifiers read the same fingerprint.',
    'cle.en_main.aide.region':
      'It stays with the region: give it to no certifier. Take the same one each time the base is updated.',
    'cle.oublier': 'Forget the key',
    'cle.oubliee': 'Key forgotten.',
  },
};
