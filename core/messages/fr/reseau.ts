/** Sentences of the domain "reseau" (fr): the network: register, workflow, directory. */
import type { DomainMessages } from '../types';

export const reseau: DomainMessages = {
  constats: {
    qualite_document_copie: {
      quoi: 'Ce document est la copie exacte de « {autre} ».',
      pourquoi: 'Il n’est compté qu’une fois.',
      action: 'Rien à faire ; vous pouvez retirer la copie du dossier.',
    },
    qualite_document_remplace: {
      quoi: 'Une version plus récente de ce document a été reçue : « {autre} ».',
      pourquoi: 'La plus récente est gardée ; celle-ci ne compte plus que dans l’historique.',
      action: 'Vérifiez que la version gardée est la bonne.',
    },
    qualite_structure_en_double: {
      quoi: 'La structure est inscrite {n} fois au recensement (même SIRET ou même numéro : {autres}).',
      pourquoi: 'Elle n’est comptée qu’une fois ; la saisie la plus récente l’emporte, champ par champ.',
      action: 'Gardez une seule ligne au recensement.',
    },
    qualite_siret_contradictoire: {
      quoi: 'Deux SIRET différents sont donnés pour le même numéro de structure.',
      pourquoi: 'L’un est faux, ou ce sont deux établissements qu’il faut distinguer.',
      action: 'Vérifiez le SIRET, ou donnez un autre numéro au second établissement.',
    },
    qualite_structure_sans_numero: {
      quoi: 'La structure n’a ni numéro ni SIRET au recensement.',
      pourquoi: 'Elle n’est connue que par son nom : ses documents pourraient ne pas lui être rattachés.',
      action: 'Complétez son SIRET, ou donnez-lui un numéro.',
    },
    qualite_structures_proches: {
      quoi: 'Le nom de cette structure ressemble à celui de {autre}.',
      pourquoi: 'C’est peut-être la même, inscrite deux fois ; rien n’a été fusionné.',
      action: 'Si c’est la même, gardez une seule ligne au recensement ; sinon, rien à faire.',
    },
    qualite_structure_inconnue: {
      quoi: 'La structure « {structure} » n’est pas au recensement, et aucune ne lui ressemble.',
      pourquoi: 'Ce qui la concerne est mis à part et ne compte nulle part.',
      action: 'Inscrivez-la au recensement, ou corrigez son numéro dans ce document.',
    },
    qualite_structure_inconnue_proche: {
      quoi: 'La structure « {structure} » n’est pas au recensement ; elle ressemble à : {propositions}.',
      pourquoi: 'Ce qui la concerne est mis à part et ne compte nulle part, tant que personne n’a confirmé.',
      action: 'Si c’est l’une d’elles, corrigez le numéro dans ce document ; sinon, inscrivez-la au recensement.',
    },
    qualite_rattachement_par_nom: {
      quoi: 'Le document ne donne ni numéro ni SIRET : il a été rattaché par le nom de la structure.',
      pourquoi: 'Deux structures peuvent porter presque le même nom.',
      action: 'Vérifiez, et complétez le numéro de la structure dans ce document.',
    },
    qualite_journal_sans_etape: {
      quoi: 'Une ligne du journal ne donne pas d’étape du parcours.',
      pourquoi: 'Elle ne change rien à l’état de la structure.',
      action: 'Choisissez une étape dans la liste.',
    },
    qualite_charte_decision_incomplete: {
      quoi: 'Une décision sur la charte n’a pas de date, ou pas de nature (signature, vérification, retrait).',
      pourquoi: 'Elle ne compte pas : on ne sait ni ce qu’elle décide ni depuis quand.',
      action: 'Complétez la date et la nature de la décision.',
    },
    qualite_etape_future: {
      quoi: 'L’étape « {etape} » est datée du {date}, après la date du registre.',
      pourquoi: 'Une étape à venir ne compte pas encore.',
      action: 'Corrigez la date, souvent une erreur d’année, ou attendez.',
    },
    qualite_etape_sans_date: {
      quoi: 'L’étape « {etape} » n’a pas de date.',
      pourquoi: 'Elle compte, mais aucun retard ne peut être calculé à partir d’elle.',
      action: 'Complétez la date dans le document, ou dans le journal du réseau.',
    },
    qualite_etapes_desordre: {
      quoi: 'L’étape « {etape} » ({date}) est datée avant « {avant} » ({date_avant}), qui la précède.',
      pourquoi: 'L’une des deux dates est fausse ; les délais calculés le seraient aussi.',
      action: 'Corrigez la date fausse ; s’il s’agit d’un retour en arrière, écrivez-en le motif au journal.',
    },
    qualite_etape_sautee: {
      quoi: 'L’étape « {etape} » est atteinte sans que « {avant} » le soit.',
      pourquoi: 'Le parcours prévoit l’une avant l’autre ; une pièce ou une ligne du journal manque sans doute.',
      action: 'Ajoutez au journal la date de l’étape « {avant} », ou joignez le document qui la prouve.',
    },
    qualite_sortie_sans_motif: {
      quoi: '« {etape} » est écrit sans motif.',
      pourquoi: 'Le motif dit pourquoi le nombre de structures diminue d’une étape à l’autre.',
      action: 'Écrivez le motif dans le journal du réseau.',
    },
    qualite_activite_apres_sortie: {
      quoi: 'L’étape « {etape} » vient après la sortie de la structure.',
      pourquoi: 'La structure reste sortie tant qu’aucune reprise n’est motivée.',
      action: 'Si elle a repris le parcours, écrivez l’étape au journal avec le motif de la reprise.',
    },
    qualite_accord_contradictoire: {
      quoi: 'La structure a répondu oui et non à la parution dans l’annuaire public, sans date qui dise sa dernière réponse.',
      pourquoi: 'Dans le doute, rien d’elle n’est publié.',
      action: 'Demandez-lui sa réponse, et complétez l’accord et sa date au recensement.',
    },
    qualite_charte_future: {
      quoi: 'Une décision sur la charte est datée du {date}, après la date du registre.',
      pourquoi: 'Une décision à venir ne compte pas encore.',
      action: 'Corrigez la date, ou attendez.',
    },
    qualite_charte_sans_signature: {
      quoi: 'La charte est vérifiée le {date} sans avoir été signée avant.',
      pourquoi: 'Le Comité technique vérifie un engagement pris : la signature manque au registre.',
      action: 'Ajoutez la date de signature de la charte.',
    },
    qualite_charte_sans_avis: {
      quoi: 'La vérification de la charte du {date} n’a pas d’avis.',
      pourquoi: 'Sans avis du Comité technique, le statut de la charte ne change pas.',
      action: 'Complétez l’avis : favorable, favorable avec réserves ou défavorable.',
    },
    qualite_charte_sans_fin: {
      quoi: 'La vérification de la charte du {date} n’a pas de fin de validité.',
      pourquoi: 'La charte resterait vérifiée sans limite de temps.',
      action: 'Complétez la fin de validité que le Comité technique a décidée.',
    },
    qualite_charte_validite: {
      quoi: 'La fin de validité de la charte est antérieure à sa vérification du {date}.',
      pourquoi: 'La charte serait expirée avant d’être vérifiée.',
      action: 'Corrigez l’une des deux dates.',
    },
  },
  problemes: {
    qualite_registre_illisible: {
      quoi: 'Le registre « {fichier} » n’est pas un fichier JSON lisible : voir la ligne {ligne}.',
      pourquoi: 'Il a sans doute été modifié à la main, ou coupé pendant une copie.',
      action: 'Refaites-le à partir des documents reçus : suivi-vae qualite lire DOSSIER.',
    },
    qualite_registre_invalide: {
      quoi: 'Dans le registre « {fichier} », {n} {n|champ n’est pas valide|champs ne sont pas valides} : {champs}.',
      pourquoi: 'L’état du réseau serait lu autrement qu’il n’a été écrit.',
      action: 'Refaites-le à partir des documents reçus : suivi-vae qualite lire DOSSIER.',
    },
  },
  phrases: {
    'annuaire.titre': 'Se faire accompagner en VAE - {nom}',
    'annuaire.resume':
      'Qui accompagne les parcours de VAE, où, pour quelles certifications : annuaire du réseau {nom}.',
    'annuaire.sous_titre': '{n} {n|structure|structures} · situation au {jour}',
    'annuaire.presentation':
      'Ces structures accompagnent les candidats à la validation des acquis de l’expérience (VAE). Pour chacune : ce qu’elle propose, où et comment, et l’étape qu’elle a atteinte dans la démarche qualité du réseau.',
    'annuaire.vide': 'Aucune structure n’a encore donné son accord pour paraître dans cet annuaire.',
    'annuaire.par_lieu': 'Lieux',
    'annuaire.lieu': '{commune} ({departement})',
    'annuaire.lieu_inconnu': 'Lieu non précisé',
    'annuaire.recherche': 'Rechercher',
    'annuaire.mots': 'Mots cherchés (nom, certification, commune…)',
    'annuaire.effacer': 'Effacer la recherche',
    'annuaire.resultat.aucun': 'Aucune structure ne répond à cette recherche : enlevez un critère.',
    'annuaire.resultat.un': '1 structure sur {total}',
    'annuaire.resultat.plusieurs': '{n} structures sur {total}',
    'annuaire.demarche': 'Démarche qualité',
    'annuaire.charte.signataire': 'Charte signée',
    'annuaire.charte.verifiee': 'Charte vérifiée',
    'annuaire.charte.verifiee_jusqu': 'Charte vérifiée, valable jusqu’au {date}',
    'annuaire.charte.expiree': 'Charte signée, vérification à renouveler',
    'annuaire.certifications': 'Certifications accompagnées',
    'annuaire.tarifs': 'Tarifs',
    'annuaire.sites': 'Lieux d’accueil',
    'annuaire.site': 'Site internet',
    'annuaire.heures': '{n} h',
    'annuaire.euros': '{n} €',
    'annuaire.mention':
      'Chaque structure a donné son accord pour paraître ici, et répond de ce qu’elle déclare. L’étape qualité dit ce qui a été fait, pas un résultat.',
    'annuaire.origine': 'Page produite par {outil} ; elle ne charge rien et n’envoie rien.',
    'reseau.relance.bonjour': 'Madame, Monsieur,',
    'reseau.relance.aide':
      'Si vous l’avez déjà fait, merci de ne pas tenir compte de ce message. Nous restons à votre disposition pour vous aider.',
    'reseau.relance.rappel': 'Ce message est notre {rang}e rappel.',
    'reseau.relance.salutation': 'Bien cordialement,\n{reseau}',
    'reseau.relance.document.objet': 'Réseau VAE : votre {document}',
    'reseau.relance.document.texte':
      'Le {envoi}, nous avons adressé à {nom} le document suivant : {document}. Sa réponse était attendue pour le {echeance} et, à ce jour ({jour}), nous ne l’avons pas reçue.',
    'reseau.relance.document.demande':
      'Pourriez-vous nous le retourner, même incomplet ? Si votre structure ne souhaite pas poursuivre la démarche, un simple mot nous suffit.',
    'reseau.relance.charte.objet': 'Réseau VAE : votre charte {n|arrive à échéance|est arrivée à échéance}',
    'reseau.relance.charte.texte':
      'La vérification de la charte de {nom} par le Comité technique {n|est valable jusqu’au|était valable jusqu’au} {echeance}.',
    'reseau.relance.charte.demande':
      'Pour la renouveler, pourriez-vous nous retourner la fiche charte à jour, avec les pièces qui l’accompagnent ?',
    'reseau.relance.actions.objet': 'Réseau VAE : votre plan d’actions',
    'reseau.relance.actions.texte':
      'Dans le plan d’actions de {nom}, {n} {n|action a dépassé son échéance|actions ont dépassé leur échéance} :\n{liste}',
    'reseau.relance.actions.ligne': '- {action} (échéance : {echeance})',
    'reseau.relance.actions.demande':
      'Pourriez-vous nous dire où vous en êtes, ou nous retourner votre plan d’actions à jour ?',
  },
};
