/** A small grid to be filled in, as templates draw them: free cells, formulas over two sheets, rules, a hidden list, a radar. */
import type { Cell, Sheet, WorkbookModel } from '../../core/workbook';

const range = (feuille: string, ligne: number, colonne: number, hauteur: number) => ({
  feuille,
  ligne,
  colonne,
  hauteur,
  largeur: 1,
});

const row = (label: string, level: string): (Cell | null)[] => [
  { valeur: label, style: 'code' },
  { valeur: level, style: 'saisie', libre: true },
  { valeur: null, style: 'saisie_date', libre: true },
  { valeur: level === 'Conforme' ? 1 : 0, style: 'calcul', formule: `IF(B2="Conforme",1,0.5-0.5)` },
];

const grid: Sheet = {
  nom: 'Grille',
  protection: true,
  blocs: [
    {
      genre: 'cellules',
      ligne: 0,
      colonne: 0,
      cellules: [
        ['N°', 'Niveau', 'Date', 'Points'].map((valeur) => ({ valeur, style: 'entete' as const })),
        row('1', 'Conforme'),
        row('2', ''),
        [{ valeur: '=1+1', style: 'code' }, { valeur: '=HYPERLINK("x")', libre: true }, null, { valeur: '@x' }],
      ],
    },
  ],
  validations: [
    {
      plage: range('Grille', 1, 1, 2),
      liste: [],
      source: range('Listes', 0, 0, 2),
      message: 'Un niveau.',
      stricte: true,
    },
  ],
  saisies: [
    { plage: range('Grille', 1, 2, 2), genre: 'date', minimum: 20_000, message: 'Une date.' },
    { plage: range('Grille', 1, 3, 1), genre: 'entier', minimum: 0, maximum: 4 },
    { plage: range('Grille', 2, 3, 1), genre: 'nombre', maximum: 1 },
  ],
  regles: [
    { plage: range('Grille', 1, 1, 2), formule: '$B2="Conforme"', style: 'favorable' },
    { plage: range('Grille', 1, 1, 2), formule: `$B2='Listes'!$A$2`, style: 'bloquant' },
  ],
};

const summary: Sheet = {
  nom: 'Synthèse',
  protection: true,
  blocs: [
    {
      genre: 'cellules',
      ligne: 0,
      colonne: 0,
      cellules: [
        [
          { valeur: 'Part', style: 'cellule' },
          { valeur: 0.5, style: 'taux', formule: `SUM('Grille'!D2:D3)/COUNTA('Grille'!A2:A3)` },
        ],
        // A flag holds text: its formula must not be one.
        [
          { valeur: 'État', style: 'cellule' },
          { valeur: 'Partiel', style: 'a_verifier', formule: `IF(B1>=0.85,"Fait, 'Grille'!A1","Partiel")` },
        ],
      ],
    },
  ],
  graphiques: [
    {
      genre: 'profil',
      titre: 'Profil',
      format: 'taux',
      categories: range('Grille', 1, 0, 2),
      series: [{ nom: 'Structure', valeurs: range('Grille', 1, 3, 2) }],
      place: { ligne: 4, colonne: 0, hauteur: 12, largeur: 4 },
    },
  ],
};

const lists: Sheet = {
  nom: 'Listes',
  masquee: true,
  blocs: [
    { genre: 'cellules', ligne: 0, colonne: 0, cellules: [[{ valeur: 'Conforme' }], [{ valeur: 'Non conforme' }]] },
  ],
};

export const gridModel: WorkbookModel = {
  titre: 'Grille d’essai',
  jour: 20_000,
  feuilles: [grid, summary, lists],
  noms: [
    { nom: 'niveaux', plage: range('Listes', 0, 0, 2) },
    // An address in every program: no name.
    { nom: 'N1', plage: range('Listes', 0, 0, 1) },
  ],
};

/** The same, asked to begin with a hidden sheet. */
export const hiddenFirst: WorkbookModel = { ...gridModel, feuilles: [lists, grid, summary] };
