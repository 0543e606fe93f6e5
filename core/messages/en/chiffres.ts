/** Sentences of the domain "chiffres" (en): opening a base, the views « Indicateurs » and « Publier », their commands. */
import type { DomainMessages } from '../types';

export const chiffres: DomainMessages = {
  constats: {},
  problemes: {
    base_non_trouvee: {
      quoi: 'No base was found in these files.',
      pourquoi:
        'A base is a workbook with the sheets “Parcours”, “Passages” and “Réglages”, or the three files base.json, parcours.csv and passages.csv.',
      action: 'Choose base-consolidee.xlsx, or the three files together.',
    },
    publication_precedente_inconnue: {
      quoi: '“{fichier}” is not a file of published indicators.',
      pourquoi: 'Without its columns, it cannot be compared.',
      action: 'Choose the file indicateurs.csv of the publication before.',
    },
    base_introuvable: {
      quoi: '“{base}” is not a regional base: there is no base.json in it.',
      pourquoi: 'Indicators are computed on the base that the consolidation wrote.',
      action: 'Give the “base” folder of a result (base.json, parcours.csv, passages.csv), or base-consolidee.xlsx.',
    },
    base_incomplete: {
      quoi: 'The base “{base}” is incomplete: the file {fichier} is missing.',
      pourquoi: 'base.json, parcours.csv and passages.csv go together: without one of them, figures would be wrong.',
      action: 'Put the file back in its place, or build the base again.',
    },
    base_illisible: {
      quoi: '“{fichier}” is not a readable JSON file: see line {ligne}.',
      pourquoi: 'It says which region and which deliveries the base comes from.',
      action: 'Take the file as it was written, or build the base again.',
    },
    base_description_invalide: {
      quoi: 'In “{fichier}”, the description of the base has {n} wrong {n|field|fields}: {champs}.',
      pourquoi: 'It says which region and which deliveries the base comes from.',
      action: 'Take the base as it was written, without changing its description.',
    },
    base_csv_invalide: {
      quoi: 'In “{fichier}”, the column “{colonne}” is missing, unknown, or holds a badly written value.',
      pourquoi: 'A base that is half read would give wrong figures.',
      action: 'Take the file as it was written: a spreadsheet that saves it may change dates and numbers.',
    },
    base_colonne_absente: {
      quoi: 'In the base, the column “{colonne}” is missing from the table “{table}”.',
      pourquoi: 'It belongs to the common part, or to the extensions that the region chose.',
      action: 'Take the base as it was written, or build it again.',
    },
    indicateurs_illisibles: {
      quoi: 'In “{fichier}”, line {ligne}, the column “{colonne}” does not hold a number.',
      pourquoi: 'A figure that cannot be read cannot be checked.',
      action: 'Take the file as it was written, or publish again.',
    },
    verification_dossier: {
      quoi: '“{dossier}” is not a folder.',
      pourquoi: 'The check is about all the files that are to leave together.',
      action: 'Give the folder to publish, for example resultats/publication.',
    },
    verification_vide: {
      quoi: 'The folder “{dossier}” holds no file to check.',
      pourquoi: 'So nothing was checked.',
      action: 'Give the folder that holds the files to publish.',
    },
    publication_a_retenir: {
      quoi: 'These files must not leave: {n} blocking {n|remark|remarks}, listed in the verdict.',
      pourquoi: 'A reader could recognise a person in them, or learn something about that person.',
      action: 'Remove what is pointed out, or publish again (suivi-vae publier), then check again.',
    },
  },
  phrases: {
    'etape.ouvrir': 'Reading the base',
    'etape.auditer': 'Check before leaving',
    'etape.verifier': 'Checking the files',
    'aide.indicateurs': `suivi-vae indicateurs BASE --sortie DIR [--json]

Computes every indicator of a regional base, for internal use: indicateurs.csv and the dashboard.

  BASE                        “base” folder of a result (base.json, parcours.csv, passages.csv), or base-consolidee.xlsx
  --sortie DIR                new or empty folder, or an earlier result of this command (then replaced)
  --json                      summary for a machine, on standard output`,
    'aide.publier': `suivi-vae publier BASE --sortie DIR [--json]

Writes what may leave a regional base, after disclosure control: indicateurs.csv and the page to publish.

  BASE                        “base” folder of a result (base.json, parcours.csv, passages.csv), or base-consolidee.xlsx
  --sortie DIR                new or empty folder, or an earlier result of this command (then replaced)
  --json                      summary for a machine, on standard output`,
    'aide.verifier': `suivi-vae verifier DIR [--base BASE] [--seuil N] [--json]

Checks what is about to leave: identities, identifiers, persons too easy to recognise, small counts, subtractions.
Exit code 1 when something must not leave. Nothing is changed.

  DIR                         folder to publish; of a whole result, only “publication” is checked
  --base BASE                 base that the figures come from (else the one beside): the check is then complete
  --seuil N                   publication threshold, when no base says it (5 by default)
  --json                      answer for a machine, on standard output`,
    'chiffres.lignes': '{n} rows of indicators, computed on {parcours} parcours.',
    'secret.raison.secondaire': 'Hidden to protect another figure (secondary suppression)',
    'verifier.seuil': 'The threshold given to --seuil is a whole number from 1 to 100.',
    'verifier.titre': 'Check of {dossier}: {n} {n|content|contents} read',
    'verifier.resultat':
      'Folder of a result: only “publication” is made to leave. base, indicateurs and retours stay with the region (and with each certifier).',
    'verifier.avec_base': 'The figures were attacked with the base they come from: complete check.',
    'verifier.sans_base':
      'Without the base that the figures come from, the check is partial: small counts, forgotten figures, plain subtractions. With --base BASE, it is complete.',
    'verifier.bloquants': 'Must not leave:',
    'verifier.attentions': 'To be looked at by yourself:',
    'verifier.non': 'VERDICT: hold back. None of this must leave as it is.',
    'verifier.oui': 'VERDICT: may leave. No remark.',
    'verifier.oui_mais': 'VERDICT: may leave, once you have looked at what is pointed out above.',
    'verifier.constat.colonne_identifiant':
      'column {colonne}: “{rubrique}” tells a person or a file apart, and is not made to leave.',
    'verifier.constat.colonne_identite': 'column {colonne}: it seems to hold an identity ({rubrique}).',
    'verifier.constat.colonne_pseudonyme':
      'column {colonne}: pseudonyms. A pseudonymised file is still personal: it goes to the agreed recipient, never to the public.',
    'verifier.constat.identite_nir':
      'column {colonne}: {n} {n|cell holds|cells hold} a social security number (first: line {ligne}).',
    'verifier.constat.identite_courriel':
      'column {colonne}: {n} {n|cell holds|cells hold} an e-mail address (first: line {ligne}).',
    'verifier.constat.identite_telephone':
      'column {colonne}: {n} {n|cell holds|cells hold} a telephone number (first: line {ligne}).',
    'verifier.constat.identite_nom':
      'column {colonne}: {n} {n|cell holds|cells hold} a person’s name (first: line {ligne}).',
    'verifier.constat.texte_nir': '{n} social security {n|number|numbers} in the text.',
    'verifier.constat.texte_courriel': '{n} e-mail {n|address|addresses} in the text.',
    'verifier.constat.texte_telephone': '{n} telephone {n|number|numbers} in the text.',
    'verifier.constat.texte_nom': '{n} {n|name|names} of persons in the text.',
    'verifier.constat.k_anonymat':
      '{n} {n|row|rows} of persons out of {total} are too easy to recognise: the smallest combination (sex, age, place, certification…) gathers only {k}, for a threshold of {seuil}.',
    'verifier.constat.effectif_publie':
      '{n} published {n|figure rests|figures rest} on fewer than {seuil} persons (first: {ou}).',
    'verifier.constat.chiffre_oublie': '{n} hidden {n|row keeps|rows keep} a figure (first: {ou}).',
    'verifier.constat.chiffre_modifie':
      '{n} published {n|figure is not that|figures are not those} of the base (first: {ou}).',
    'verifier.constat.effectif_deductible': '{n} hidden {n|count is|counts are} given by a subtraction (first: {ou}).',
    'verifier.constat.effectif_cerne':
      '{n} hidden {n|count is|counts are} known to be under {seuil} by a subtraction (first: {ou}).',
    'verifier.constat.etiquette': 'The “secret” labels themselves give a small count away.',
    'verifier.constat.fichier_non_lu': 'this file could not be read: open it and look at what it holds.',
    'verifier.constat.tableau_non_controle':
      'this table is not an indicator file of Suivi VAE: its small counts were not checked.',
    'verifier.constat.livraison':
      'pseudonymised delivery: it is still personal data. It goes to the region alone, never to the public.',
    'verifier.constat.indicateur_interne':
      '{n} {n|row gives|rows give} an internal indicator (results by provider): it is not to be published.',
    'verifier.constat.base_autre':
      'these rows do not come from the base found beside: partial check, without the true figures.',
    'chiffres.titre': 'Indicators',
    'chiffres.presentation':
      'Choose the region’s questions, compute, read; then write the sheets and their charts, or take the file.',
    'chiffres.document': 'This document',
    'chiffres.base': 'Base: {region}, data of {jour}, {parcours} parcours.',
    'chiffres.base.vide': 'No base is open. Make one in “Consolidate”, or open one here.',
    'chiffres.base.manquants': 'Missing {n|delivery|deliveries}: {noms}. Totals are marked “incomplete”.',
    'chiffres.base.autre': 'Open another base',
    'chiffres.base.choisir': 'Base to open',
    'chiffres.base.ouvrir': 'Open this base',
    'chiffres.base.ouverte': 'The base is open.',
    'chiffres.base.fichier': 'Open a base from files',
    'chiffres.base.fichier.aide': 'base-consolidee.xlsx, or together base.json, parcours.csv and passages.csv.',
    'chiffres.questions': 'Questions',
    'chiffres.theme': '{theme} ({n} of {total})',
    'chiffres.theme.recevabilite': 'Applications and admissibility',
    'chiffres.theme.jury': 'Jury',
    'chiffres.theme.cohorte': 'What becomes of those admitted',
    'chiffres.theme.delais': 'Delays',
    'chiffres.theme.profils': 'Profiles',
    'chiffres.theme.prestataires': 'Support providers',
    'chiffres.theme.region': 'Indicators of the region',
    'chiffres.theme.autres': 'Others',
    'chiffres.periodes': 'Periods',
    'chiffres.periode.annee': 'Civil years',
    'chiffres.periode.trimestre': 'Quarters',
    'chiffres.periode.scolaire': 'School years',
    'chiffres.periode.total': 'Whole period',
    'chiffres.ventilations': 'Break down by',
    'chiffres.calculer': 'Compute',
    'chiffres.calculs': '{n} {n|row|rows} computed.',
    'chiffres.manque.indicateur': 'Choose at least one question.',
    'chiffres.manque.periode': 'Choose at least one period.',
    'chiffres.ecrire.choix': 'Write the sheets of my choice',
    'chiffres.ecrire.tout': 'Write the whole dashboard',
    'chiffres.telecharger.choix': 'Download the workbook of my choice',
    'chiffres.telecharger.tout': 'Download the whole dashboard',
    'chiffres.csv': 'Download indicateurs.csv',
    'chiffres.interne':
      'Internal figures: small counts may point to a person. To share them, go through “Publish” (threshold of {seuil} persons).',
    'chiffres.recalculer': 'The periods that you have just added are not computed yet: press “Compute”.',
    'chiffres.resultats': 'Results',
    'chiffres.rien': 'Nothing for this choice: this base does not hold the answer.',
    'chiffres.fiche': 'Method: {nom}',
    'chiffres.par': '{nom}, by {rubrique}',
    'chiffres.vue': '{titre} - {vue}',
    'chiffres.vue.flux': 'flow (events of the period)',
    'chiffres.vue.flux.decision': 'flow (decisions of the period)',
    'chiffres.vue.cohorte': 'cohort (followed up to the closing date)',
    'chiffres.vue.deux':
      'Two readings, not to be compared: the flow counts what happens in the period, the cohort follows those who entered in it. The key figure of the reports is the flow.',
    'chiffres.colonne.quoi': 'Period',
    'chiffres.colonne.valeur': 'Value',
    'chiffres.colonne.intervalle': 'Interval (95%)',
    'chiffres.colonne.sur': 'Out of',
    'chiffres.colonne.statut': 'Caution',
    'chiffres.autres': 'and {n} {n|other|others}',
    'chiffres.ecriture': 'Writing sheets and files',
    'chiffres.ecrites': '{n} {n|sheet|sheets} written: {noms}',
    'chiffres.inconnus': '{n} left {n|out|out} (value missing)',
    'chiffres.livre': 'Handed over: {nom}.',
    'chiffres.part_mois': 'Share within {n} months',
    'publication.vue': 'Publish',
    'publication.presentation':
      'Before they leave, figures go through disclosure control: no small count may be read, or found again by a subtraction.',
    'publication.methode.suppression':
      'Method: figures that are too small are hidden, then others around them, so that nobody finds them again by subtraction.',
    'publication.changer': 'Change the threshold',
    'publication.preparer': 'Prepare the publication',
    'publication.refaire': 'Prepare again',
    'publication.prete': 'Publication ready: {n} {n|row|rows} may leave.',
    'publication.bilan': 'What may leave',
    'publication.masquees': '{n} {n|row is|rows are} hidden.',
    'publication.pourquoi': 'What is hidden, and why',
    'publication.raisons': 'Rows hidden, by reason',
    'publication.par_indicateur': 'Rows hidden, by indicator',
    'publication.colonne.raison': 'Reason',
    'publication.colonne.lignes': 'Rows',
    'publication.colonne.indicateur': 'Indicator',
    'publication.colonne.publiees': 'Published',
    'publication.colonne.primaires': 'Too small',
    'publication.colonne.secondaires': 'To protect',
    'publication.colonne.intitule': 'Label of the indicator',
    'publication.colonne.publie': 'Published value',
    'publication.exemples.secret_primaire': 'Hidden for themselves, for example',
    'publication.exemples.secret_primaire.texte': 'Their count is too small, or everyone there is in the same case.',
    'publication.exemples.secret_secondaire': 'Hidden to protect others, for example',
    'publication.exemples.secret_secondaire.texte':
      'Large enough to be told, but a reader would find a smaller one by subtraction.',
    'publication.telecharger': 'Download the publication',
    'publication.ecrire': 'Write the sheets to publish',
    'publication.telecharger.classeur': 'Download the workbook to publish',
    'publication.ecriture': 'Writing the publication',
    'publication.livree': 'Publication handed over: {nom}. It was checked one last time.',
    'publication.precedente.titre': 'Publication before',
    'publication.precedente': 'Compare with the publication before',
    'publication.precedente.aide':
      'Its file indicateurs.csv. Two publications are read together: a small gap between them tells of a few persons.',
    'publication.precedente.communes': '{n} {n|row is|rows are} told in both.',
    'publication.precedente.ecarts':
      'Beware: {n} {n|row differs|rows differ} by fewer than {seuil} units. Example: {premiere}.',
    'publication.precedente.dites':
      'Beware: {n} {n|row hidden today was|rows hidden today were} told already. Example: {premiere}.',
    'publication.precedente.rien': 'No small gap between the two publications.',
    'publication.titre': 'Figures to publish - {region}',
    'publication.sous_titre': 'Data closed at {jour}, after disclosure control.',
    'publication.signe': '“{signe}”: the figure is hidden.',
    'publication.publiees': 'Rows published',
    'publication.feuille.chiffres': 'Published figures',
    'publication.indicateur': '{id} - {nom} (out of {lignes})',
  },
};
