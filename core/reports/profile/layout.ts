/** The sheets of a profile's workbook and their columns, agreed between who draws them and who reads them back. */
import { foldLabel } from '../../values';
import { word } from './words';

/** Columns of each list, in order; the reader asks for those marked. */
export const LISTS = {
  colonnes: [
    ...['numero', 'lettre', 'entete', 'rubrique', 'rang', 'partie', 'coche', 'bloc'],
    ...['statut', 'confiance', 'raison', 'autres'],
  ],
  choix: ['lettre', 'entete', 'choix', 'fait', 'par', 'decision'],
  valeurs: ['rubrique', 'valeur', 'sens', 'cellules', 'propositions'],
  absentes: ['rubrique', 'niveau', 'jamais', 'contenu'],
} as const;

export type ListName = keyof typeof LISTS;

/** Columns without which a row of labels is not the head of the list. */
export const REQUIRED: Readonly<Record<ListName, readonly string[]>> = {
  colonnes: ['entete', 'rubrique'],
  choix: ['entete', 'choix', 'decision'],
  valeurs: ['rubrique', 'valeur', 'sens'],
  absentes: ['rubrique', 'jamais'],
};

/** Labels of the sheet « Lecture », in order. `+`: may stand on several rows. */
export const SETTINGS = [
  'certificateur',
  'feuille',
  'feuilles',
  'feuilles_ecartees',
  'ligne_entete',
  'encodage',
  'separateur',
  'reporter',
] as const;

export type SettingName = (typeof SETTINGS)[number];

export type SheetName = ListName | 'lecture' | 'mode_emploi';

export function sheetTitle(name: SheetName): string {
  return word(`feuille.${name}`);
}

export function columnTitle(column: string): string {
  return word(`colonne.${column}`);
}

export function settingTitle(setting: SettingName): string {
  return word(`lecture.${setting}`);
}

/** Words of ours in cells: a value that says nothing, a repair that is not wanted. */
export function ownWord(own: 'vide' | 'laisser' | 'non_utilisee'): string {
  return word(`mot.${own}`);
}

/** Whether a cell says that word of ours. */
export function isOwnWord(cell: string, own: 'vide' | 'laisser' | 'non_utilisee'): boolean {
  return cell.trim().startsWith('(') && foldLabel(cell) === foldLabel(ownWord(own));
}

/** How a tabulation is shown: a cell would hide it. */
export const TAB = 'tabulation';
