/** Sentences of the domain "faces" (en): what only one face says: Excel, Sheets, the atelier. */
import type { DomainMessages } from '../types';

export const faces: DomainMessages = {
  constats: {},
  problemes: {
    plages_inegales: {
      quoi: 'The two ranges do not have the same number of cells ({n} and {m}).',
      pourquoi: 'Each cell of one goes with a cell of the other.',
      action: 'Give two ranges of the same size, for instance A2:A100 and B2:B100.',
    },
    taux_sans_denominateur: {
      quoi: 'These figures do not say out of how many to compute the rate.',
      pourquoi: 'A range alone must hold yes and no.',
      action: 'Add the range of denominators, or give a range of yes and no.',
    },
    taux_hors_bornes: {
      quoi: 'The numerator is above the denominator, or one of them is negative.',
      pourquoi: 'A rate is between 0 and 1.',
      action: 'Check the order of the ranges: the numerator first, then the denominator.',
    },
  },
  phrases: {
    'faces.ruban.annule':
      'Treatment of “{nom}” undone: {n} {n|cell holds|cells hold} their former content again. Left as they are, since changed meanwhile: {laissees}.',
    'faces.ruban.rienAAnnuler': 'There is no treatment to undo: no sheet “Journal VAE” is in this workbook.',
    'faces.ruban.annuler': 'Undoing the last treatment',
    'fonction.DELAI_MEDIAN.fins': 'Range of end dates, of the same size.',
    'fonction.DELAI_MEDIAN.debuts': 'Range of start dates.',
    'fonction.DELAI_MEDIAN':
      'Median number of days between two dates, over the rows where both are known and in order.',
    'fonction.TAUX.denominateur':
      'Optional. Range of the same size that says (oui) which rows to take, or figures to divide by.',
    'fonction.TAUX.numerateur': 'Range of oui and non (TRUE/FALSE, 1/0…), or of figures to count.',
    'fonction.resultatNombre': 'A number; blank when nothing is known.',
    'fonction.TAUX': 'Rate between 0 and 1: share of “oui” among known answers, or a sum of figures over another.',
    'faces.erreur.texteTropLong':
      'A text of the sheet “{nom}” is longer than a cell holds. Nothing was changed; shorten it in the file, then try again.',
    'faces.erreur.feuilleTropGrande':
      'The sheet “{nom}” would have {lignes} rows and {colonnes} columns: more than Excel holds. Nothing was changed; use the workshop, or fewer rows at a time.',
    'faces.erreur.masquee': 'The sheet “{nom}” is hidden. Unhide it (right-click a tab, Unhide), then try again.',
    'faces.erreur.montrer':
      'Row {ligne} of “{fichier}”: this file is not in the workbook, so its cell cannot be shown.',
    'faces.reglages.avis':
      'Settings of the Suivi VAE pane (region and profiles, never a key). Do not edit them here: use the Settings view of the pane.',
    'panneau.erreur.fichierAbsent':
      'The file “{fichier}” can no longer be read: it was moved or changed. Choose it again.',
    'faces.pousser.usage': 'Unknown option: {option}. Usage: npm run sheets:push [-- --controle-de-nuit]',
    'faces.pousser.sansProjet':
      '.clasp.json is missing: it tells which Google script gets the files. In Google Sheets: Extensions, Apps Script, Project settings, copy the script ID; copy appsscript/clasp.exemple.json to .clasp.json and paste the ID in it. Then try again.',
    'faces.pousser.construction': 'The build failed; nothing was sent.',
    'faces.pousser.connexion':
      'No Google account is logged in. Type npx clasp login, choose the account that owns the sheet, then try again.',
    'faces.pousser.api':
      'The Apps Script API is off for this account. Turn it on at script.google.com/home/usersettings, wait a minute, then try again.',
    'faces.pousser.refus':
      'Google refuses: this account may not change this script, or the ID in .clasp.json is not the right one. Check both (npx clasp login changes accounts).',
    'faces.pousser.echec': 'Sending failed; the script in place has not changed. What clasp answered:',
    'faces.pousser.fait': 'Script sent. Reload the spreadsheet: the “Suivi VAE” menu appears.',
    'sheets.menu.exemples': 'Create sample sheets',
    'sheets.menu.modele': 'Create the export template (sheets)',
    'sheets.menu.controler': 'Check the deliveries now',
    'sheets.menu.activer': 'Turn the nightly check on',
    'sheets.menu.desactiver': 'Turn the nightly check off',
    'sheets.exemples': 'Samples',
    'sheets.exemple.livraison': 'Sample export',
    'sheets.exemple.fait': 'Sheets created: {noms}. The people in them are made up.',
    'sheets.modele.fait': 'Template created: {noms}.',
    'sheets.nuit.feuille': 'Check of deliveries',
    'sheets.nuit.active':
      'Each night, around 3 a.m., the sheets that your profiles recognise will be checked. Result: sheet “Check of deliveries”.',
    'sheets.nuit.desactive': 'The nightly check is off.',
    'sheets.nuit.dejaInactive': 'You had not turned the nightly check on.',
    'sheets.nuit.autorisation':
      'This script may not set triggers. See the Sheets guide, “Contrôle de nuit”: it is asked for at installation, or the trigger is set by hand.',
    'sheets.nuit.fini': 'Check done: see the sheet “{feuille}”.',
    'sheets.nuit.suite':
      'The check goes on: the sheet “{feuille}” fills in several runs. If it stops, start it again: it takes up where it was.',
    'sheets.nuit.rien':
      'Nothing to check: no profile is saved in this spreadsheet (Settings view of the pane), or a check is already running.',
    'sheets.nuit.absente': 'This sheet is no longer in the spreadsheet.',
    'sheets.nuit.colonne.feuille': 'Sheet',
    'sheets.nuit.colonne.certificateur': 'Certifier',
    'sheets.nuit.colonne.lignes': 'Rows',
    'sheets.nuit.colonne.colonnes': 'Columns recognised',
    'sheets.nuit.colonne.nouvelles': 'New headers',
    'sheets.nuit.colonne.disparues': 'Missing headers',
    'sheets.nuit.colonne.renommees': 'Rewritten headers',
    'sheets.nuit.colonne.bloquant': 'Blocking findings',
    'sheets.nuit.colonne.a_verifier': 'To be checked',
    'sheets.nuit.colonne.information': 'For information',
    'sheets.nuit.colonne.inchangee': 'Unchanged since',
    'sheets.nuit.colonne.controlee': 'Checked on',
    'sheets.nuit.colonne.remarque': 'Remark',
    'sheets.nuit.colonne.empreinte': 'Fingerprint',
    'sheets.nuit.colonne.repere': 'Mark',
    'sheets.enCours': '{nom} (in progress)',
    'sheets.ancienne': '{nom} (former)',
  },
};
