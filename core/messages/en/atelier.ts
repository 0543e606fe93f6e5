/** Sentences of the domain "atelier" (en): files in hand, their preview, what leaving the page would lose. */
import type { DomainMessages } from '../types';

export const atelier: DomainMessages = {
  constats: {},
  problemes: {
    lecture_interrompue: {
      quoi: 'Reading the file “{fichier}” was interrupted.',
      pourquoi: 'The browser probably ran out of memory, or the file is damaged in an unknown way.',
      action:
        'Close the other tabs and try again; otherwise save the file as xlsx from a spreadsheet program, or cut it in two.',
    },
  },
  phrases: {
    'atelier.apercu.titre': 'Files',
    'atelier.depot.invite': 'Drop your files here (Excel, LibreOffice, CSV)',
    'atelier.depot.suite': 'They stay on this computer: this page cannot send anything.',
    'atelier.depot.choisir': 'Choose files',
    'atelier.depot.ajouter': 'Add files',
    'atelier.depot.lecture': 'Reading the files',
    'atelier.depot.attendre': 'A task is running: wait for its end, or cancel it, then drop your files.',
    'atelier.depot.pris': '{n} {n|file|files} added.',
    'atelier.exemple.bouton': 'Try with the example region',
    'atelier.exemple.nom': 'Example region',
    'atelier.exemple.pret':
      'Example region open: files, profiles and demonstration keys are ready, nobody real is in it. Choose "Consolidate", or "Do everything" for all the results at once.',
    'atelier.apercu.choix': 'File shown',
    'atelier.apercu.feuille': 'Sheet',
    'atelier.apercu.retirer': 'Remove this file',
    'atelier.apercu.retire': '“{fichier}” is removed from this page; the file itself has not changed.',
    'atelier.apercu.reprendre': 'Download again',
    'atelier.apercu.feuilleDe': '{fichier} › {feuille}',
    'atelier.apercu.masquee': '{feuille} (hidden)',
    'atelier.apercu.chargement': 'Reading the preview…',
    'atelier.apercu.vide': 'This sheet is empty.',
    'atelier.apercu.taille': '{fichier}: {lignes} {lignes|row|rows}, {colonnes} {colonnes|column|columns}',
    'atelier.apercu.grille': 'Preview of {nom}',
    'atelier.apercu.cellule': 'Cell {cellule}: {texte}',
    'atelier.apercu.celluleVide': 'Cell {cellule}: empty',
    'atelier.apercu.note': '{cellule} Note: {note}',
    'atelier.apercu.libre': '{cellule} (to fill in)',
    'atelier.apercu.calcul': '{cellule} (computed)',
    'atelier.apercu.coin': 'Row',
    'atelier.feuilleDe': '{feuille}, in {fichier}',
    'atelier.dansLaPage':
      'This browser refuses background work: while a large file is being read, the page will not respond. Let it finish.',
    'atelier.reglagesNonGardes':
      'This browser does not keep the settings of a page opened from the disk. In Settings, export them to a file, and take it back next time. Keys are never in it.',
    'atelier.langue': 'Français',
  },
};
