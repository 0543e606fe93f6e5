/** A sheet that is one table to filter: a title, a sentence, typed columns. Shared by the workbooks of the network. */
import { phrase } from '../../../messages';
import { MISSING_DAY, parseIsoDay, textColumn } from '../../../table';
import type { Column } from '../../../table';
import type { Mark, Sheet, Style } from '../../../workbook';

/** `cellule`: wrapped text; `texte`: one line; `etat`: a label whose look says how serious it is. */
export interface ListColumn {
  readonly entete: string;
  readonly genre: 'texte' | 'cellule' | 'date' | 'entier' | 'annee' | 'decimal';
  readonly largeur: number;
  readonly note?: string;
}

/** Dates are ISO days. */
export type ListValue = string | number | null;

export interface ListSheet {
  readonly nom: string;
  readonly titre: string;
  readonly explication: string;
  readonly colonnes: readonly ListColumn[];
  readonly lignes: readonly (readonly ListValue[])[];
  readonly marques?: readonly Mark[];
  readonly couleurOnglet?: Sheet['couleurOnglet'];
  /** Columns that stay in sight. */
  readonly figees?: number;
}

const STYLES: Readonly<Record<ListColumn['genre'], Style>> = {
  texte: 'brut',
  cellule: 'cellule',
  date: 'date',
  entier: 'entier',
  annee: 'annee',
  decimal: 'decimal',
};

function columnOf({ entete, genre }: ListColumn, cells: readonly ListValue[]): Column {
  if (genre === 'date') {
    const days = Int32Array.from(cells, (cell) => (typeof cell === 'string' ? parseIsoDay(cell) : MISSING_DAY));
    return { kind: 'date', name: entete, days };
  }
  if (genre === 'entier' || genre === 'annee' || genre === 'decimal') {
    return {
      kind: 'number',
      name: entete,
      numbers: Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : NaN)),
    };
  }
  return textColumn(
    entete,
    cells.map((cell) => (cell === null ? '' : String(cell))),
  );
}

/** The sheet; without rows, its title and a sentence that says so. */
export function listSheet(list: ListSheet): Sheet {
  const { nom, titre, explication, colonnes, lignes, marques, couleurOnglet, figees = 0 } = list;
  const head = [
    [{ valeur: titre, style: 'titre' as const }],
    [{ valeur: lignes.length === 0 ? phrase('reseau.liste.vide') : explication, style: 'ligne' as const }],
    [],
  ];
  const largeurs = colonnes.map(({ largeur }) => largeur);
  const common = { nom, largeurs, quadrillage: false, ...(couleurOnglet === undefined ? {} : { couleurOnglet }) };
  const headBlock = { genre: 'cellules' as const, ligne: 0, colonne: 0, cellules: head };
  if (lignes.length === 0) return { ...common, blocs: [headBlock], impression: { paysage: true } };
  const ligne = head.length;
  return {
    ...common,
    blocs: [
      headBlock,
      {
        genre: 'table',
        ligne,
        colonne: 0,
        table: {
          rowCount: lignes.length,
          columns: colonnes.map((column, c) =>
            columnOf(
              column,
              lignes.map((row) => row[c]),
            ),
          ),
        },
        entetes: colonnes.map(({ entete }) => entete),
        notes: colonnes.map(({ note }) => note),
        styles: colonnes.map(({ genre }) => STYLES[genre]),
        ...(marques === undefined ? {} : { marques }),
      },
    ],
    figer: { lignes: ligne + 1, colonnes: figees },
    filtre: { ligne, colonne: 0, hauteur: lignes.length + 1, largeur: colonnes.length },
    impression: { paysage: true, repeterLignes: ligne + 1 },
  };
}
