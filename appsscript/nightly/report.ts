/** The sheet "Contrôle des livraisons": one row per delivery, figures and dates only. */
import { type Language, phrase } from '../../core/messages';
import type { Style } from '../../core/workbook';
import { drawHere } from '../draw/drawHere';
import { language } from '../language';
import { sheetNamed } from '../readBlock';

/** Columns of the sheet, in order, with the look of their cells. */
const COLUMNS: readonly (readonly [string, Style])[] = [
  ['feuille', 'brut'],
  ['certificateur', 'brut'],
  ['lignes', 'entier'],
  ['colonnes', 'entier'],
  ['nouvelles', 'entier'],
  ['disparues', 'entier'],
  ['renommees', 'entier'],
  ['bloquant', 'entier'],
  ['a_verifier', 'entier'],
  ['information', 'entier'],
  ['inchangee', 'brut'],
  ['controlee', 'brut'],
  ['remarque', 'brut'],
  ['empreinte', 'code'],
  ['repere', 'numero'],
];
type ColumnId = 'controlee' | 'inchangee' | 'empreinte' | 'repere' | 'remarque' | 'bloquant' | 'a_verifier';

function place(id: ColumnId): number {
  return COLUMNS.findIndex(([column]) => column === id);
}

/** Digits of a fingerprint that are shown: enough to tell a change. */
const FINGERPRINT = 16;

/** What a check says of one sheet. */
export interface ReportRow {
  readonly feuille: string;
  readonly certificateur: string;
  readonly lignes: number | '';
  readonly colonnes: number | '';
  readonly nouvelles: number | '';
  readonly disparues: number | '';
  readonly renommees: number | '';
  readonly bloquant: number | '';
  readonly a_verifier: number | '';
  readonly information: number | '';
  readonly remarque: string;
  /** SHA-256 of its cells; '' when they were not read. */
  readonly empreinte: string;
  /** Id of the sheet. */
  readonly repere: number;
}

export class Report {
  private constructor(
    private readonly sheet: GoogleAppsScript.Spreadsheet.Sheet,
    private readonly rows: unknown[][],
    private readonly spoken: Language,
  ) {}

  /** Its name: the same whatever was checked. */
  static title(): string {
    return phrase('sheets.nuit.feuille', {}, language());
  }

  /** The sheet as it stands; made when it is not there. */
  static open(): Report {
    const title = Report.title();
    const found = sheetNamed(title);
    if (found === null) Report.make(title);
    const sheet = sheetNamed(title) as GoogleAppsScript.Spreadsheet.Sheet;
    const rows = found === null ? 0 : sheet.getLastRow() - 1;
    const cells: unknown[][] = rows < 1 ? [] : sheet.getRange(2, 1, rows, COLUMNS.length).getValues();
    return new Report(sheet, cells, language());
  }

  private static make(title: string): void {
    const shown = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    const entetes = COLUMNS.map(([id, style]) => ({
      valeur: phrase(`sheets.nuit.colonne.${id}`, {}, language()),
      style: style === 'entier' || style === 'numero' ? ('entete_nombre' as const) : ('entete' as const),
    }));
    drawHere({
      titre: title,
      jour: 0,
      feuilles: [
        {
          nom: title,
          blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules: [entetes] }],
          formats: COLUMNS.map(([, style]) => style),
          largeurs: COLUMNS.map(([id]) => (id === 'remarque' ? 50 : id === 'feuille' ? 26 : 14)),
          figer: { lignes: 1, colonnes: 1 },
          couleurOnglet: 'bleu',
        },
      ],
    });
    shown.activate();
  }

  private rank(id: number): number {
    return this.rows.findIndex((row) => row[place('repere')] === id);
  }

  /** A new check begins: no sheet is checked yet. */
  begin(): void {
    if (this.rows.length === 0) return;
    for (const row of this.rows) row[place('controlee')] = '';
    this.sheet.getRange(2, place('controlee') + 1, this.rows.length, 1).setValues(this.rows.map(() => ['']));
  }

  /** Whether the check in hand has said what it has to of a sheet. */
  isDone(id: number): boolean {
    const rank = this.rank(id);
    return rank >= 0 && this.rows[rank][place('controlee')] !== '';
  }

  /** @param day of the check, as people write it */
  write(row: ReportRow, day: string): void {
    const known = this.rank(row.repere);
    const rank = known < 0 ? this.rows.length : known;
    const former = this.rows[rank];
    const print = row.empreinte.slice(0, FINGERPRINT);
    const isSame = former !== undefined && print !== '' && former[place('empreinte')] === print;
    const values: Readonly<Record<string, string | number>> = {
      ...row,
      empreinte: print,
      inchangee: isSame ? String(former[place('inchangee')]) : day,
      controlee: day,
    };
    this.rows[rank] = COLUMNS.map(([id]) => values[id]);
    if (rank + 2 > this.sheet.getMaxRows()) this.sheet.insertRowsAfter(this.sheet.getMaxRows(), 1);
    this.sheet.getRange(rank + 2, 1, 1, COLUMNS.length).setValues([this.rows[rank]]);
  }

  /** Says of the sheets that are no longer there that they are not. @param ids of the sheets of the spreadsheet */
  end(ids: readonly number[]): void {
    this.rows.forEach((row, rank) => {
      const id = row[place('repere')];
      if (typeof id !== 'number' || ids.includes(id)) return;
      const remark = phrase('sheets.nuit.absente', {}, this.spoken);
      this.sheet.getRange(rank + 2, place('remarque') + 1).setValue(remark);
    });
  }
}
