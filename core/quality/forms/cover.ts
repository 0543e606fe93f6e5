/** The « Mode d’emploi » sheet that every workbook begins with: what drawing and reading must agree on. */

export const COVER_SHEET = 'Mode d’emploi';

/** Labels of the block that says which document it is; the value stands at the right. */
export const COVER_LABELS = {
  modele: 'Modèle',
  version: 'Version du modèle',
  referentiel: 'Référentiel',
  structure: 'Structure',
  nom: 'Nom de la structure',
} as const;

export type CoverKey = keyof typeof COVER_LABELS;

export const LISTS_SHEET = 'Listes';

/** Sheets that hold no field: not read, unless a person put a section in one of theirs of that name. */
export const IGNORED_SHEETS: readonly string[] = [
  'Synthèse',
  'Échelle',
  LISTS_SHEET,
  'Méthode',
  'Résultats',
  // Of a restitution, whose plan of action comes back with the report it began from.
  'Détail par indicateur',
  'Préconisations',
  'Vers Qualiopi',
  'Résultats des parcours',
];
