/** A sheet of the profile's workbook: title, what to do, then one list with its head, its lines and its drop-downs. */
import type { Cell, Sheet, Style, Validation } from '../../workbook';
import type { ListName } from './layout';
import { columnTitle, LISTS, sheetTitle } from './layout';
import { word } from './words';

/** Title, sentence, blank row: the head of the list comes next. */
export const HEAD_ROW = 3;
export const FIRST_ROW = HEAD_ROW + 1;

/** Lines to write in, under those that are drawn. */
export const BLANK_ROWS = 30;

export interface DrawnList {
  readonly name: ListName;
  /** Text or number by field; a field that is not there is an empty cell. */
  readonly rows: readonly Readonly<Record<string, string | number>>[];
  readonly styles: Readonly<Record<string, Style>>;
  /** Rows whose status is to be seen at once, by their place. */
  readonly flagged?: ReadonlySet<number>;
  readonly widths: readonly number[];
  /** Blank lines to write in. */
  readonly blank: number;
  /** Lists of answers, by field, over rows counted from the first one. */
  readonly answers: readonly {
    readonly field: string;
    readonly from: number;
    readonly rows: number;
    readonly list: Pick<Validation, 'liste' | 'source'>;
  }[];
}

export function listSheet({ name, rows, styles, flagged, widths, blank, answers }: DrawnList): Sheet {
  const nom = sheetTitle(name);
  const fields: readonly string[] = LISTS[name];
  const style = (field: string): Style => styles[field] ?? 'brut';
  const line = (row: Readonly<Record<string, string | number>>, i = -1): Cell[] =>
    fields.map((field): Cell => {
      const valeur = row[field];
      const isFlag = field === 'statut' && flagged?.has(i) === true;
      return {
        valeur: valeur === undefined || valeur === '' ? null : valeur,
        style: isFlag ? 'a_verifier' : style(field),
      };
    });
  const cellules: Cell[][] = [
    [{ valeur: nom, style: 'titre' }],
    [{ valeur: word(`presente.${name}`), style: 'ligne' }],
    [],
    fields.map((field): Cell => ({ valeur: columnTitle(field), style: 'entete' })),
    ...rows.map((row, i) => line(row, i)),
    ...Array.from({ length: blank }, () => line({})),
  ];
  const validations = answers
    .filter((answer) => answer.rows > 0)
    .map((answer): Validation => ({
      plage: {
        feuille: nom,
        ligne: FIRST_ROW + answer.from,
        colonne: fields.indexOf(answer.field),
        hauteur: answer.rows,
        largeur: 1,
      },
      ...answer.list,
    }));
  return {
    nom,
    blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules }],
    largeurs: widths,
    figer: { lignes: FIRST_ROW, colonnes: 0 },
    filtre: { ligne: HEAD_ROW, colonne: 0, hauteur: Math.max(1, rows.length + blank) + 1, largeur: fields.length },
    validations,
    impression: { paysage: true, repeterLignes: FIRST_ROW },
    quadrillage: false,
  };
}
