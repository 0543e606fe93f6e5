/** Sentences of the domain "tableProfil" (fr): a profile as a workbook, and what changed since it was made. */
import type { DomainMessages } from '../types';

export const tableProfil: DomainMessages = {
  constats: {},
  problemes: {
    profil_table_inconnue: {
      quoi: '« {fichier} » n’est pas un classeur de profil : aucune feuille ne liste des colonnes et leurs rubriques.',
      pourquoi: 'Sans cette liste, rien ne dit ce que contient chaque colonne.',
      action:
        'Donnez le classeur que « suivi-vae profil FICHIER --sortie PROFIL.xlsx » écrit, ou un profil .json. Des réponses se reprennent par « profil --reprendre CLASSEUR ».',
    },
    profil_table_invalide: {
      quoi: 'Dans le profil « {fichier} », {n} {n|cellule n’est pas comprise|cellules ne sont pas comprises} : {fautes}.',
      pourquoi: 'Le fichier serait lu autrement que vous ne l’avez décidé.',
      action: 'Corrigez ces cellules (les listes déroulantes donnent les réponses possibles), puis recommencez.',
    },
  },
  phrases: {
    'table_profil.faute': '{place} : {faute}',
    'table_profil.faute.rubrique': '« {texte} » n’est le nom d’aucune rubrique',
    'table_profil.faute.rubrique_proche': '« {texte} » n’est le nom d’aucune rubrique (« {proche} » ?)',
    'table_profil.faute.rubrique_vide': 'la rubrique manque',
    'table_profil.faute.nombre': 'un nombre entier de 1 à {n} est attendu',
    'table_profil.faute.partie': 'l’une de ces parties est attendue : {liste}',
    'table_profil.faute.code': 'ce n’est pas un code de « {rubrique} » ({liste})',
    'table_profil.faute.choix': '« {texte} » n’est le nom d’aucun choix',
    'table_profil.faute.option': 'une de ces réponses est attendue : {liste}',
    'table_profil.faute.choix_double': 'ce choix est décidé deux fois, autrement',
    'table_profil.faute.valeur_double': 'cette valeur est décidée deux fois, autrement',
    'table_profil.faute.absente_double': 'cette rubrique a deux réponses contraires',
    'table_profil.faute.reglage_double': 'ce réglage est donné deux fois',
    'table_profil.faute.identite': 'une identité ne se décide pas dans un profil : corrigez-la dans le fichier',
    'table_profil.faute.oui_non': '« oui » ou « non » est attendu',
    'table_profil.faute.certificateur': 'l’identifiant du certificateur est attendu (minuscules, chiffres, tirets)',
    'table_profil.faute.ligne': 'un numéro de ligne est attendu',
    'table_profil.faute.feuille_double': 'cette feuille est la même liste que « {autre} » : gardez-en une',
  },
};
