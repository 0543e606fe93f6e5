/** Sentences of the domain "consolider" (en): the command, and the view « Consolider ». */
import type { DomainMessages } from '../types';

export const consolider: DomainMessages = {
  constats: {},
  problemes: {
    cle_autre_base: {
      quoi: 'The {cle} key given (fingerprint {donnee}) is not that of the base (fingerprint {attendue}).',
      pourquoi: 'With another key nobody in the base would be recognised: everyone would be counted twice.',
      action: 'Give the key whose fingerprint is {attendue}.',
    },
    base_numeros_bruts: {
      quoi: 'The base holds plain file numbers, and the matching key (K1) is not given.',
      pourquoi: 'Without it, a dossier delivered plain and then pseudonymised would be counted twice.',
      action: 'Give the K1 key that this base was made with.',
    },
    base_memoire_invalide: {
      quoi: 'What the base remembers for its updates (base.json, or the sheet "Réglages") was modified.',
      pourquoi: 'The persons and parcours already known would not be found again.',
      action: 'Take the last intact copy of the base, or make it again from all deliveries.',
    },
    base_dossier_occupe: {
      quoi: 'The base folder "{dossier}" holds another file: "{fichier}".',
      pourquoi: 'The base folder is replaced as a whole: that file would be lost.',
      action: 'Move this file elsewhere, then start again.',
    },
    livraison_en_double: {
      quoi: 'The file "{fichier}" of certifier "{certificateur}" is given twice.',
      pourquoi: 'The second would silently replace the first.',
      action: 'Keep one, or rename the second if it is another delivery.',
    },
    certificateur_a_preciser: {
      quoi: 'Which certifier does "{fichier}" come from?',
      pourquoi: 'The file does not say: only a pseudonymised delivery bears its certifier.',
      action:
        'Add --certificateur ID or --profil P.json, give --region REGION.json, or put the file in a folder named after the certifier.',
    },
    certificateur_inconnu: {
      quoi: 'Certifier "{certificateur}" (file "{fichier}") is not one of "{region}".',
      pourquoi: 'The settings of the region do not name it: its parcours would be counted nowhere.',
      action: 'Correct the id, or add this certifier to the settings of the region.',
    },
    livraisons_refusees: {
      quoi: '{n} deliveries are refused (see above).',
      pourquoi: 'The base would be incomplete although nobody wanted it.',
      action: 'Correct them, leave them out of the command, or add --ignorer-refus to take the others.',
    },
  },
  phrases: {
    'aide.consolider': `suivi-vae consolider BASE DELIVERY... [--region REGION.json] [--certificateur ID] [--profil P.json]
    [--cle-appariement SOURCE] [--cle-region SOURCE] [--retours DIR] [--ignorer-refus] [--accepter-propositions] [--json]

Adds deliveries to a base, or replaces those of the same name; the base is rewritten where it is.

  BASE                        base directory (base.json and CSV), result of executer, or base-consolidee.xlsx;
                              with --region, a new directory starts a base
  DELIVERY                    export of a certifier, or pseudonymised delivery
  --region REGION.json        settings, profiles and keys of the region (else the settings that the base kept)
  --certificateur ID          certifier of the files given; else that of the profile, the one for which region.json names
                              this file, or the one whose id the folder of the file bears
  --profil P.json             profile that reads the files given
  --cle-appariement SOURCE    key K1 (fichier:… or env:NAME); not needed when all is pseudonymised
  --cle-region SOURCE         key K2; both are compared with the fingerprints that the base kept
  --retours DIR               writes feedback workbooks and anomalies.csv for the files read this time
  --ignorer-refus             takes the other files when some are refused
  --accepter-propositions     without a profile, applies the sure matches only
  --json                      summary for a machine, on standard output`,
    'etape.reprendre': 'Taking up the base',
    'consolider.statut.nouvelle': 'new',
    'consolider.statut.remplacee': 'replaced',
    'consolider.statut.inchangee': 'unchanged',
    'consolider.statut.retiree': 'removed',
    'consolider.refusee': 'refused: {fichier}.',
    'consolider.titre_resume': 'Update of the base "{base}"',
    'consolider.rien_a_faire': 'Everything is there already: the base has not changed.',
    'consolider.lues_maintenant': 'Deliveries read this time',
    'consolider.base_resume': 'Base',
    'consolider.retrouvees': '{n|person|persons} already in the base',
    'consolider.par_indice': 'recognised under another spelling ({n|person|persons}: name, first name or date)',
    'consolider.par_numero': 'found by the file number alone ({n|person|persons})',
    'consolider.laisses_distincts':
      '{n|possible link|possible links} between persons that the base holds apart (left apart)',

    'consolider.titre': 'Consolidate',
    'consolider.presentation':
      'Brings the deliveries of the certifiers together in one regional base, without any name. A delivery of the same name replaces the former one.',
    'consolider.sans_region':
      'The settings of the region come first: its certifiers and their profiles. You may also open a base: it keeps the settings it was made with.',
    'consolider.vers_reglages': 'Open the settings',
    'consolider.base': 'Base to start from',
    'consolider.base.aucune': 'New base: nothing is in it yet.',
    'consolider.base.fermer': 'Start a new base',
    'consolider.base.reprendre': 'Take over the settings of the base',
    'consolider.base.reprise': 'Settings taken over from the base.',
    'consolider.livraisons': 'Deliveries',
    'consolider.livraisons.vide': 'No file yet. Add the exports of the certifiers, or their pseudonymised deliveries.',
    'consolider.ajouter': 'Add files',
    'consolider.inclure': 'Take "{nom}"',
    'consolider.certificateur': 'Certifier of "{nom}"',
    'consolider.certificateur.choisir': 'Choose…',
    'consolider.profil.enregistre': 'Profile saved.',
    'consolider.profil.pseudonymisee': 'Pseudonymised delivery: no profile to confirm.',
    'consolider.profil.propose': 'Profile proposed: {surs} {surs|sure column|sure columns}, {n} to confirm.',
    'consolider.profil.confirmer': 'Confirm in Clean',
    'consolider.profil.confirmer.nom': 'Confirm in Clean: columns of "{nom}"',
    'consolider.profil.sans_certificateur': 'Say which certifier this file comes from.',
    'consolider.profil.absent': 'No profile yet for this certifier: one will be proposed when the file is read.',
    'consolider.cles': 'Keys',
    'consolider.cles.aide':
      'Both keys stay in memory for this session: they are never written. The matching key (K1) serves only for exports that hold names.',
    'consolider.cle.region': 'Key of the region (K2)',
    'consolider.cle.appariement': 'Matching key of the certifiers (K1)',
    'consolider.deux_cles':
      'With both keys the region can find a person whose identity it knows: keep them apart from the base.',
    'consolider.faire': 'Consolidate',
    'consolider.tout_faire': 'Do everything',
    'consolider.tout_faire.aide':
      '"Do everything" consolidates, computes the indicators, prepares the publication and hands all files over at once.',
    'consolider.manque.fichier': 'Choose at least one file to take.',
    'consolider.manque.certificateur': 'Say which certifier "{nom}" comes from.',
    'consolider.manque.cle_region': 'Give the key of the region (K2).',
    'consolider.manque.cle_appariement': 'Give the matching key (K1): "{nom}" holds names.',
    'consolider.etape.lecture': 'Reading the deliveries',
    'consolider.etape.fichiers': 'Making the files',
    'consolider.resultat': 'Result',
    'consolider.resultat.livraison': 'Delivery',
    'consolider.resultat.fichier': 'File',
    'consolider.resultat.statut': 'Status',
    'consolider.resultat.lues': 'Read',
    'consolider.resultat.retenues': 'Kept',
    'consolider.resultat.refusees': 'Refused',
    'consolider.resultat.fusionnees': 'Merged',
    'consolider.resultat.base':
      '{parcours} parcours, {passages} passages, {candidats} candidates, of whom {multi} at several certifiers.',
    'consolider.resultat.retrouvees':
      '{n} {n|person|persons} already in the base, of whom {graphie} under another spelling and {numero} by the file number.',
    'consolider.resultat.laisses':
      '{n} {n|possible link|possible links} between persons that the base holds apart: left apart. Make the base again from all deliveries to compare them.',
    'consolider.resultat.constats': 'Findings by certifier',
    'consolider.resultat.constat': '{certificateur}: {n} {n|finding|findings}',
    'consolider.resultat.suite': 'and {n} {n|other|others}',
    'consolider.resultat.refus': 'Refused: "{nom}". {quoi}',
    'consolider.refus': '{n} {n|file|files} refused',
    'consolider.fini.refus': '{n} {n|file is|files are} refused: see why before the result.',
    'consolider.tout_remis.retours':
      'The feedback workbooks for the certifiers are not there: make them one by one, at the end of the result.',
    'consolider.conservee': 'kept',
    'consolider.ecrire_base': 'Write the base in this document',
    'consolider.telecharger_base': 'Download the base (one workbook)',
    'consolider.telecharger_csv': 'Download base/ (CSV)',
    'consolider.qualite': 'Data quality, by certifier',
    'consolider.ecrire_retours': 'Write the feedback to the certifiers',
    'consolider.telecharger_retours': 'Download the feedback to the certifiers',
    'consolider.retour.autre': 'Feedback to another certifier',
    'consolider.retour.remettre': 'Make this feedback',
    'consolider.vers_indicateurs': 'Compute the indicators',
    'consolider.remis': 'Handed over: {noms}.',
    'consolider.fini': 'Base consolidated: {parcours} parcours. Nothing is written yet: choose below.',
    'consolider.inchangee': 'Everything is in the base already: it has not changed.',
    'consolider.nom.base': 'base',
    'consolider.nom.classeur': 'base-consolidee',
    'consolider.nom.resultats': 'resultats',
    'consolider.nom.retour': 'retour-{certificateur}',
    'consolider.lire': 'Read "{nom}"',
    'consolider.non_lu': 'Not read yet.',
    'consolider.retour': 'Feedback to',
    'consolider.region_autre':
      'The base in hand was made with other settings ("{nom}"): consolidating follows the present ones. Take over those of the base if you have not changed them yourself.',
    'consolider.lus': '{n} {n|file|files} read.',
    'consolider.tout_remis': 'All done: {parcours} parcours, {indicateurs} rows of indicators. Handed over: {noms}.',
  },
};
