/** Sentences of the domain "reseau" (en): the network: register, workflow, directory. */
import type { DomainMessages } from '../types';

export const reseau: DomainMessages = {
  constats: {
    qualite_document_copie: {
      quoi: 'This document is an exact copy of “{autre}”.',
      pourquoi: 'It is counted only once.',
      action: 'Nothing to do; you may remove the copy from the folder.',
    },
    qualite_document_remplace: {
      quoi: 'A more recent version of this document was received: “{autre}”.',
      pourquoi: 'The most recent one is kept; this one counts only in the history.',
      action: 'Check that the version kept is the right one.',
    },
    qualite_structure_en_double: {
      quoi: 'The structure is entered {n} times in the census (same SIRET or same number: {autres}).',
      pourquoi: 'It is counted only once; the most recent entry wins, field by field.',
      action: 'Keep a single row in the census.',
    },
    qualite_siret_contradictoire: {
      quoi: 'Two different SIRET numbers are given for the same structure number.',
      pourquoi: 'One is wrong, or these are two establishments to be told apart.',
      action: 'Check the SIRET, or give the second establishment another number.',
    },
    qualite_structure_sans_numero: {
      quoi: 'The structure has neither a number nor a SIRET in the census.',
      pourquoi: 'It is known by its name only: its documents might not be attached to it.',
      action: 'Complete its SIRET, or give it a number.',
    },
    qualite_structures_proches: {
      quoi: 'The name of this structure looks like that of {autre}.',
      pourquoi: 'It may be the same one, entered twice; nothing was merged.',
      action: 'If it is the same, keep a single row in the census; otherwise, nothing to do.',
    },
    qualite_structure_inconnue: {
      quoi: 'The structure “{structure}” is not in the census, and none looks like it.',
      pourquoi: 'What concerns it is kept apart and counts nowhere.',
      action: 'Enter it in the census, or correct its number in this document.',
    },
    qualite_structure_inconnue_proche: {
      quoi: 'The structure “{structure}” is not in the census; it looks like: {propositions}.',
      pourquoi: 'What concerns it is kept apart and counts nowhere until someone confirms.',
      action: 'If it is one of them, correct the number in this document; otherwise, enter it in the census.',
    },
    qualite_rattachement_par_nom: {
      quoi: 'The document gives neither a number nor a SIRET: it was attached by the name of the structure.',
      pourquoi: 'Two structures may have almost the same name.',
      action: 'Check, and complete the number of the structure in this document.',
    },
    qualite_journal_sans_etape: {
      quoi: 'A line of the journal gives no step of the workflow.',
      pourquoi: 'It changes nothing in the state of the structure.',
      action: 'Choose a step in the list.',
    },
    qualite_charte_decision_incomplete: {
      quoi: 'A decision on the charter has no date, or no kind (signature, verification, withdrawal).',
      pourquoi: 'It does not count: neither what it decides nor since when is known.',
      action: 'Complete the date and the kind of the decision.',
    },
    qualite_etape_future: {
      quoi: 'The step “{etape}” is dated {date}, after the day of the register.',
      pourquoi: 'A step to come does not count yet.',
      action: 'Correct the date, often a mistake in the year, or wait.',
    },
    qualite_etape_sans_date: {
      quoi: 'The step “{etape}” has no date.',
      pourquoi: 'It counts, but no delay can be computed from it.',
      action: 'Complete the date in the document, or in the journal of the network.',
    },
    qualite_etapes_desordre: {
      quoi: 'The step “{etape}” ({date}) is dated before “{avant}” ({date_avant}), which comes first.',
      pourquoi: 'One of the two dates is wrong; delays computed from it would be too.',
      action: 'Correct the wrong date; if it is a step back, write its reason in the journal.',
    },
    qualite_etape_sautee: {
      quoi: 'The step “{etape}” is reached although “{avant}” is not.',
      pourquoi: 'The workflow has one before the other; a document or a line of the journal is probably missing.',
      action: 'Add the date of the step “{avant}” to the journal, or join the document that proves it.',
    },
    qualite_sortie_sans_motif: {
      quoi: '“{etape}” is written without a reason.',
      pourquoi: 'The reason tells why there are fewer structures from one step to the next.',
      action: 'Write the reason in the journal of the network.',
    },
    qualite_activite_apres_sortie: {
      quoi: 'The step “{etape}” comes after the exit of the structure.',
      pourquoi: 'The structure stays out as long as no return has a reason.',
      action: 'If it came back, write the step in the journal with the reason of the return.',
    },
    qualite_accord_contradictoire: {
      quoi: 'The structure answered both yes and no to the public directory, without a date that tells its last answer.',
      pourquoi: 'In doubt, nothing of it is published.',
      action: 'Ask for its answer, and complete the agreement and its date in the census.',
    },
    qualite_charte_future: {
      quoi: 'A decision on the charter is dated {date}, after the day of the register.',
      pourquoi: 'A decision to come does not count yet.',
      action: 'Correct the date, or wait.',
    },
    qualite_charte_sans_signature: {
      quoi: 'The charter is verified on {date} without having been signed before.',
      pourquoi: 'The technical committee verifies an engagement taken: the signature is missing from the register.',
      action: 'Add the date on which the charter was signed.',
    },
    qualite_charte_sans_avis: {
      quoi: 'The verification of the charter on {date} has no opinion.',
      pourquoi: 'Without the opinion of the technical committee, the status of the charter does not change.',
      action: 'Complete the opinion: favourable, favourable with reservations or unfavourable.',
    },
    qualite_charte_sans_fin: {
      quoi: 'The verification of the charter on {date} has no end of validity.',
      pourquoi: 'The charter would stay verified without limit.',
      action: 'Complete the end of validity that the technical committee decided.',
    },
    qualite_charte_validite: {
      quoi: 'The end of validity of the charter is before its verification on {date}.',
      pourquoi: 'The charter would have expired before being verified.',
      action: 'Correct one of the two dates.',
    },
  },
  problemes: {
    qualite_registre_illisible: {
      quoi: 'The register “{fichier}” is not a readable JSON file: see line {ligne}.',
      pourquoi: 'It was probably changed by hand, or cut during a copy.',
      action: 'Make it again from the documents received: suivi-vae qualite lire DOSSIER.',
    },
    qualite_registre_invalide: {
      quoi: 'In the register “{fichier}”, {n} {n|field is not valid|fields are not valid}: {champs}.',
      pourquoi: 'The state of the network would not be read as it was written.',
      action: 'Make it again from the documents received: suivi-vae qualite lire DOSSIER.',
    },
  },
  phrases: {
    'annuaire.titre': 'Support for VAE - {nom}',
    'annuaire.resume': 'Who supports VAE candidates, where, for which certifications: directory of the network {nom}.',
    'annuaire.sous_titre': '{n} {n|structure|structures} · as of {jour}',
    'annuaire.presentation':
      'These structures support candidates to the validation of prior learning (VAE). For each: what it offers, where and how, and the step it reached in the quality process of the network.',
    'annuaire.vide': 'No structure has agreed yet to appear in this directory.',
    'annuaire.par_lieu': 'Places',
    'annuaire.lieu': '{commune} ({departement})',
    'annuaire.lieu_inconnu': 'Place not told',
    'annuaire.recherche': 'Search',
    'annuaire.mots': 'Words (name, certification, place…)',
    'annuaire.effacer': 'Clear the search',
    'annuaire.resultat.aucun': 'No structure answers this search: remove a criterion.',
    'annuaire.resultat.un': '1 structure of {total}',
    'annuaire.resultat.plusieurs': '{n} structures of {total}',
    'annuaire.demarche': 'Quality process',
    'annuaire.charte.signataire': 'Charter signed',
    'annuaire.charte.verifiee': 'Charter verified',
    'annuaire.charte.verifiee_jusqu': 'Charter verified, valid until {date}',
    'annuaire.charte.expiree': 'Charter signed, verification to be renewed',
    'annuaire.certifications': 'Certifications supported',
    'annuaire.tarifs': 'Prices',
    'annuaire.sites': 'Places of reception',
    'annuaire.site': 'Web site',
    'annuaire.heures': '{n} h',
    'annuaire.euros': '€{n}',
    'annuaire.mention':
      'Each structure agreed to appear here, and answers for what it declares. The quality step tells what was done, not a result.',
    'annuaire.origine': 'Page made by {outil}; it loads nothing and sends nothing.',
    'reseau.relance.bonjour': 'Dear Madam or Sir,',
    'reseau.relance.aide':
      'If you have already done so, please disregard this message. We remain at your disposal to help you.',
    'reseau.relance.rappel': 'This message is our reminder number {rang}.',
    'reseau.relance.salutation': 'Kind regards,\n{reseau}',
    'reseau.relance.document.objet': 'VAE network: your {document}',
    'reseau.relance.document.texte':
      'On {envoi}, we sent {nom} the following document: {document}. An answer was expected by {echeance} and, to this day ({jour}), we have not received it.',
    'reseau.relance.document.demande':
      'Could you return it to us, even incomplete? If your structure does not wish to go on, a simple word is enough.',
    'reseau.relance.charte.objet': 'VAE network: your charter {n|is about to expire|has expired}',
    'reseau.relance.charte.texte':
      'The verification of the charter of {nom} by the technical committee {n|is valid until|was valid until} {echeance}.',
    'reseau.relance.charte.demande':
      'To renew it, could you return the updated charter sheet to us, with the documents that go with it?',
    'reseau.relance.actions.objet': 'VAE network: your action plan',
    'reseau.relance.actions.texte':
      'In the action plan of {nom}, {n} {n|action is overdue|actions are overdue}:\n{liste}',
    'reseau.relance.actions.ligne': '- {action} (due: {echeance})',
    'reseau.relance.actions.demande': 'Could you tell us where you stand, or return your updated action plan to us?',
  },
};
