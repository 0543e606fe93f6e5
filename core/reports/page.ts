/** A sheet of a report, built from top to bottom: titles, lines of text, tables, charts. */
import type { Block, Cell, Chart, Range, Sheet, Style } from '../workbook';

/** Characters of a French text in one unit of a column's width. */
const FILL = 1.15;
/**
 * Rows of the default height on a landscape A4 page at full size, and characters of its width (Calibri 11): a wider
 * sheet is reduced to fit the width, and more rows fit.
 */
const PAGE_ROWS = 30;
const PAGE_CHARACTERS = 140;

/** Rows that a chart takes. */
const CHART_HEIGHT = 17;

/** Styles of numbers: their headers stand at the right, above the digits. */
const NUMBERS: ReadonlySet<Style> = new Set<Style>([
  'entier',
  'decimal',
  'taux',
  'points',
  'evolution',
  'jours',
  'ecart_jours',
]);

/** A header of a table: its text, or its text and a comment. */
export type Header = string | { readonly texte: string; readonly note: string };

export interface PlacedTable {
  /** 0-based row of the first line of data. */
  readonly ligne: number;
  readonly hauteur: number;
  /** One column of the data, as a range (`colonne` counts from the table's first column). */
  readonly colonne: (colonne: number) => Range;
}

/** Cuts a text into lines of at most `width` characters, between words; line breaks are kept. */
export function wrapLines(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
  });
}

export class Page {
  private readonly blocs: Block[] = [];
  private readonly graphiques: Chart[] = [];
  private readonly sauts: number[] = [];
  private readonly characters: number;
  private readonly pageRows: number;
  private next = 0;
  /** First row of the printed page being filled. */
  private pageStart = 0;
  /** Row of the heading that what comes next belongs to. */
  private headingRow = 0;

  /**
   * @param nom a valid, unused sheet name
   * @param largeurs widths of all the columns, in characters
   */
  constructor(
    readonly nom: string,
    private readonly largeurs: readonly number[],
  ) {
    const width = largeurs.reduce((sum, one) => sum + one, 0);
    this.characters = Math.floor(width * FILL);
    this.pageRows = Math.floor(PAGE_ROWS * Math.max(1, width / PAGE_CHARACTERS));
  }

  /** 0-based row that comes next. */
  get ligne(): number {
    return this.next;
  }

  private add(rows: readonly (readonly (Cell | null)[])[]): void {
    this.blocs.push({ genre: 'cellules', ligne: this.next, colonne: 0, cellules: rows });
    this.next += rows.length;
  }

  title(text: string): this {
    this.add([[{ valeur: text, style: 'titre' }]]);
    return this;
  }

  heading(text: string): this {
    this.gap();
    this.headingRow = this.next;
    this.add([[{ valeur: text, style: 'sous_titre' }]]);
    return this;
  }

  /** A sentence, on as many lines as it takes; it runs over the columns, so nothing may stand beside it. */
  text(sentence: string, style: Extract<Style, 'ligne' | 'legende'> = 'ligne'): this {
    this.add(wrapLines(sentence, this.characters).map((line) => [{ valeur: line, style }]));
    return this;
  }

  gap(rows = 1): this {
    this.next += rows;
    return this;
  }

  /** Rows of cells without header. */
  cells(rows: readonly (readonly (Cell | null)[])[]): this {
    this.add(rows);
    return this;
  }

  /** What follows is printed on a new page. */
  newPage(): this {
    this.breakAt(this.next);
    return this;
  }

  private breakAt(row: number): void {
    if (row <= this.pageStart) return;
    this.sauts.push(row);
    this.pageStart = row;
  }

  /** Begins a printed page before `row` when `rows` more do not fit the one being filled, but fit one of their own. */
  private keepTogether(row: number, rows: number): void {
    const end = this.next + rows;
    if (end - this.pageStart > this.pageRows && end - row <= this.pageRows) this.breakAt(row);
  }

  table(headers: readonly Header[], rows: readonly (readonly (Cell | null)[])[]): PlacedTable {
    this.keepTogether(Math.max(this.headingRow, this.pageStart), rows.length + 2);
    this.add([
      headers.map((header, i): Cell => {
        const style = NUMBERS.has(rows[0]?.[i]?.style ?? 'cellule') ? 'entete_nombre' : 'entete';
        return typeof header === 'string'
          ? { valeur: header, style }
          : { valeur: header.texte, style, note: header.note };
      }),
    ]);
    const ligne = this.next;
    this.add(rows);
    this.headingRow = this.next;
    const { nom } = this;
    return {
      ligne,
      hauteur: rows.length,
      colonne: (colonne) => ({ feuille: nom, ligne, colonne, hauteur: rows.length, largeur: 1 }),
    };
  }

  /** A chart over the whole width, below what is there. */
  chart(chart: Omit<Chart, 'place'>, hauteur = CHART_HEIGHT): this {
    this.gap();
    this.keepTogether(this.next, hauteur);
    const place = { ligne: this.next, colonne: 0, hauteur, largeur: this.largeurs.length };
    this.graphiques.push({ ...chart, place });
    this.next += hauteur + 1;
    return this;
  }

  sheet(options: Omit<Sheet, 'nom' | 'blocs' | 'graphiques' | 'largeurs'> = {}): Sheet {
    return {
      nom: this.nom,
      blocs: this.blocs,
      ...(this.graphiques.length > 0 ? { graphiques: this.graphiques } : {}),
      largeurs: this.largeurs,
      quadrillage: false,
      ...options,
      impression: {
        paysage: true,
        ...options.impression,
        ...(this.sauts.length > 0 ? { sauts: this.sauts } : {}),
      },
    };
  }
}
