/** Sentences of the domain "tableProfil" (en): a profile as a workbook, and what changed since it was made. */
import type { DomainMessages } from '../types';

export const tableProfil: DomainMessages = {
  constats: {},
  problemes: {
    profil_table_inconnue: {
      quoi: '“{fichier}” is no workbook of a profile: no sheet lists columns and their rubriques.',
      pourquoi: 'Without that list, nothing says what each column holds.',
      action:
        'Give the workbook that “suivi-vae profil FICHIER --sortie PROFIL.xlsx” writes, or a .json profile. Answers are taken by “profil --reprendre WORKBOOK”.',
    },
    profil_table_invalide: {
      quoi: 'In the profile “{fichier}”, {n} {n|cell is|cells are} not understood: {fautes}.',
      pourquoi: 'The file would be read otherwise than you decided.',
      action: 'Correct these cells (the drop-down lists give the possible answers), then start again.',
    },
  },
  phrases: {
    'table_profil.faute': '{place}: {faute}',
    'table_profil.faute.rubrique': '“{texte}” is the name of no rubrique',
    'table_profil.faute.rubrique_proche': '“{texte}” is the name of no rubrique (“{proche}”?)',
    'table_profil.faute.rubrique_vide': 'the rubrique is missing',
    'table_profil.faute.nombre': 'a whole number from 1 to {n} is expected',
    'table_profil.faute.partie': 'one of these parts is expected: {liste}',
    'table_profil.faute.code': 'it is no code of “{rubrique}” ({liste})',
    'table_profil.faute.choix': '“{texte}” is the name of no choice',
    'table_profil.faute.option': 'one of these answers is expected: {liste}',
    'table_profil.faute.choix_double': 'this choice is decided twice, otherwise',
    'table_profil.faute.valeur_double': 'this value is decided twice, otherwise',
    'table_profil.faute.absente_double': 'this rubrique has two contrary answers',
    'table_profil.faute.reglage_double': 'this setting is given twice',
    'table_profil.faute.identite': 'an identity is not decided in a profile: correct it in the file',
    'table_profil.faute.oui_non': '“oui” or “non” is expected',
    'table_profil.faute.certificateur': 'the identifier of the certifier is expected (lower case, figures, hyphens)',
    'table_profil.faute.ligne': 'a row number is expected',
    'table_profil.faute.feuille_double': 'this sheet is the same list as “{autre}”: keep one',
  },
};
