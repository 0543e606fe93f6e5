/** A small form that uses everything a workbook model has for forms: formulas, fields, rules, protection, names. */
import { dayNumber } from '../../core/table';
import type { Cell, Range, Sheet, WorkbookModel } from '../../core/workbook';

const LEVELS = ['Absent', 'Partiel', 'Conforme', 'Exemplaire', 'Non applicable'];
const GRID = 'Grille d’audit';
/** First row of the grid's answers, and what follows the last (0-based). */
const FIRST = 4;
const END = 10;

const at = (feuille: string, ligne: number, colonne: number, hauteur = 1, largeur = 1): Range => ({
  feuille,
  ligne,
  colonne,
  hauteur,
  largeur,
});

function band(text: string): Cell[] {
  return [text, null, null, null, null, null, null].map((valeur) => ({ valeur, style: 'bandeau' }));
}

function answer(row: number, number: string, title: string, level: string | null, date: number | null): Cell[] {
  const points = level === null ? '' : LEVELS.indexOf(level) > 3 ? '' : LEVELS.indexOf(level);
  return [
    { valeur: number, style: 'code' },
    { valeur: title, style: 'cellule' },
    { valeur: level, style: 'saisie', libre: true },
    { valeur: date === null ? null : { jour: date }, style: 'saisie_date', libre: true },
    { valeur: null, style: 'saisie_entier', libre: true },
    {
      valeur: level === 'Absent' ? 'Rien n’a été montré, « pas encore » & à revoir' : null,
      style: 'saisie',
      libre: true,
    },
    {
      valeur: points,
      style: 'calcul',
      formule: `IF(OR(C${row + 1}="",C${row + 1}="Non applicable"),"",MATCH(C${row + 1},NIVEAUX,0)-1)`,
    },
  ];
}

const DAY = dayNumber(2026, 3, 2);

const grid: Sheet = {
  nom: GRID,
  protection: true,
  blocs: [
    {
      genre: 'cellules',
      ligne: 0,
      colonne: 0,
      cellules: [
        [{ valeur: 'Grille d’audit', style: 'titre' }],
        [{ valeur: 'Remplir les cellules claires.', style: 'legende' }],
        ['N°', 'Indicateur', 'Niveau', 'Constaté le', 'Preuves', 'Constat', 'Points'].map((valeur, i) => ({
          valeur,
          style: 'entete',
          ...(i === 2 ? { note: 'Voir l’échelle & ses repères.' } : {}),
        })),
        band('1 Conditions d’accueil'),
        answer(FIRST, '1', 'Accessibilité des locaux', 'Conforme', DAY),
        answer(FIRST + 1, '2', 'Délais de réponse', 'Absent', DAY + 1),
        answer(FIRST + 2, '3', 'Étalement dans le temps de la prestation', null, null),
        band('2 Critères déontologiques'),
        answer(FIRST + 4, '5', 'Mode de calcul du coût de la prestation', 'Exemplaire', DAY + 2),
        answer(FIRST + 5, '6', 'Vérification du recours au dispositif', 'Non applicable', DAY + 2),
      ],
    },
  ],
  largeurs: [6, 34, 16, 14, 10, 40, 10],
  figer: { lignes: 3, colonnes: 2 },
  filtre: { ligne: 2, colonne: 0, hauteur: END - 2, largeur: 7 },
  validations: [
    {
      plage: at(GRID, FIRST, 2, 3),
      liste: LEVELS,
      source: at('Listes', 0, 0, LEVELS.length),
      message: 'Niveau de l’échelle',
      stricte: true,
    },
    { plage: at(GRID, FIRST + 4, 2, 2), liste: LEVELS, message: 'Cédez & choisissez' },
  ],
  saisies: [
    { plage: at(GRID, FIRST, 3, END - FIRST), genre: 'date', minimum: dayNumber(2009, 1, 1), message: 'JJ/MM/AAAA' },
    { plage: at(GRID, FIRST, 4, END - FIRST), genre: 'entier', minimum: 0, maximum: 99 },
  ],
  regles: [
    { plage: at(GRID, FIRST, 2, END - FIRST), formule: `$C${FIRST + 1}="Absent"`, style: 'bloquant' },
    { plage: at(GRID, FIRST, 2, END - FIRST), formule: `$C${FIRST + 1}="Partiel"`, style: 'a_verifier' },
    {
      plage: at(GRID, FIRST, 2, END - FIRST),
      formule: `AND($G${FIRST + 1}<>"",$G${FIRST + 1}>=2)`,
      style: 'favorable',
    },
  ],
  impression: { paysage: true, repeterLignes: 3 },
  couleurOnglet: 'bleu',
};

/** Of the criterion whose answers stand in those rows (1-based). */
function score(name: string, from: number, to: number, filled: number, mean: number, row: number): Cell[] {
  const points = `'${GRID}'!G${from}:G${to}`;
  const asked = to - from + 1;
  return [
    { valeur: name, style: 'cellule' },
    { valeur: filled, style: 'entier', formule: `COUNTIF('${GRID}'!C${from}:C${to},"?*")` },
    { valeur: mean, style: 'decimal', formule: `IF(COUNT(${points})=0,"",AVERAGE(${points}))` },
    { valeur: filled / asked, style: 'taux', formule: `B${row + 1}/ROWS(${points})` },
    {
      valeur: '█'.repeat(Math.round((filled / asked) * 10)),
      style: 'jauge',
      formule: `REPT("█",ROUND(D${row + 1}*10,0))`,
    },
  ];
}

const synthesis: Sheet = {
  nom: 'Synthèse',
  protection: true,
  blocs: [
    {
      genre: 'cellules',
      ligne: 0,
      colonne: 0,
      cellules: [
        [
          { valeur: 'Synthèse', style: 'titre' },
          null,
          null,
          null,
          { valeur: 'Vers la grille', style: 'lien', lien: { feuille: GRID, cellule: 'C5' } },
        ],
        ['Critère', 'Renseignés', 'Moyenne', 'Part', 'Avancement'].map((valeur) => ({ valeur, style: 'entete' })),
        score('1 Conditions d’accueil', 5, 7, 2, 1, 2),
        score('2 Critères déontologiques', 9, 10, 2, 3, 3),
        [
          { valeur: 'Complète', style: 'cellule' },
          { valeur: false, style: 'favorable', formule: `SUM(B3:B4)=5` },
          { valeur: { jour: DAY + 2 }, style: 'date', formule: `MAX(CONSTATS)` },
          {
            valeur: 'à suivre : 1\nniveau absent ',
            style: 'brut',
            formule: `"à suivre : "&COUNTIF(REPONSES,"Absent")&CHAR(10)&"niveau absent "`,
          },
        ],
      ],
    },
  ],
  largeurs: [32, 14, 14, 14, 16],
  graphiques: [
    {
      genre: 'profil',
      titre: 'Profil par critère',
      categories: at('Synthèse', 2, 0, 2),
      series: [{ nom: 'Moyenne', valeurs: at('Synthèse', 2, 2, 2) }],
      place: { ligne: 6, colonne: 0, hauteur: 12, largeur: 5 },
    },
  ],
};

/** Its cached values are those that its formulas give. */
export const SAMPLE_FORM: WorkbookModel = {
  titre: 'Grille d’audit & synthèse',
  jour: DAY,
  feuilles: [
    {
      nom: 'Listes',
      masquee: true,
      blocs: [
        { genre: 'cellules', ligne: 0, colonne: 0, cellules: LEVELS.map((valeur) => [{ valeur, style: 'brut' }]) },
      ],
    },
    grid,
    synthesis,
  ],
  noms: [
    { nom: 'NIVEAUX', plage: at('Listes', 0, 0, LEVELS.length) },
    { nom: 'REPONSES', plage: at(GRID, FIRST, 2, END - FIRST) },
    { nom: 'CONSTATS', plage: at(GRID, FIRST, 3, END - FIRST) },
  ],
};
