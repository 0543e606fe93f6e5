/** What one certifier's file looks like: separator, encoding, headers in order, and how each cell is written. */
import { dateWriter, impossibleDate, type DateStyle } from './dates';
import { NONE, type Dossier } from './dossiers';

export interface LayoutColumn {
  readonly entete: string;
  /** Rubrique of the profile; null = the certifier's own column, not used. */
  readonly rubrique: string | null;
  readonly rang?: number;
  /** The text of the cell, before quoting. */
  readonly cell: (dossier: Dossier) => string;
}

/** code -> the spellings this certifier uses; the profile decides each of them. */
export type Spellings = Readonly<Record<string, readonly string[]>>;

export interface Layout {
  readonly certifier: string;
  readonly separator: string;
  readonly encoding: 'utf-8' | 'cp1252';
  readonly bom: boolean;
  readonly eol: '\n' | '\r\n';
  readonly quoteAll: boolean;
  /** Lines above the header, already in CSV. */
  readonly titleLines: readonly string[];
  readonly totalsRow: boolean;
  /** The deliveries: dossier i goes to file i modulo their number. */
  readonly files: readonly string[];
  readonly columns: readonly LayoutColumn[];
  /** Value decisions by rubrique, for the profile. */
  readonly spellings: Readonly<Record<string, Spellings>>;
}

export function column(entete: string, rubrique: string | null, cell: (dossier: Dossier) => string): LayoutColumn {
  return { entete, rubrique, cell };
}

/** A coded column: an unknown code gives the empty cell; several spellings take turns. */
export function coded(
  entete: string,
  rubrique: string,
  spellings: Spellings,
  code: (dossier: Dossier) => string,
  rang?: number,
): LayoutColumn {
  const cell = (dossier: Dossier): string => {
    const list = spellings[code(dossier)];
    return list === undefined ? '' : list[dossier.habit % list.length];
  };
  return rang === undefined ? { entete, rubrique, cell } : { entete, rubrique, rang, cell };
}

/** Null words that certifiers type where there is no date (design: harmonisation, Dates). */
const NULL_WORDS = ['NC', 'néant', '00/00/0000'];

/** The step dates of the file, one writer for all. One missing date in twenty holds a null word; one decision in 500 is dated a day that no calendar has. */
export function dateColumns(style: DateStyle): {
  date(entete: string, rubrique: string, day: (dossier: Dossier) => number): LayoutColumn;
  jury(entete: string, rang: number): LayoutColumn;
} {
  const write = dateWriter(style);
  const cell = (dossier: Dossier, day: number): string =>
    day === NONE && dossier.habit % 20 === 0 ? NULL_WORDS[dossier.habit % 3] : write(day);
  return {
    date: (entete, rubrique, day) =>
      column(entete, rubrique, (dossier) =>
        rubrique === 'date_decision_recevabilite' && dossier.habit % 500 === 0
          ? impossibleDate(style)
          : cell(dossier, day(dossier)),
      ),
    jury: (entete, rang) => ({
      entete,
      rubrique: 'date_jury',
      rang,
      cell: (dossier) => write(dossier.juries[rang - 1]?.date ?? NONE),
    }),
  };
}

/** Birth dates have no null words: they are known, or the cell is empty. */
export function birthColumn(entete: string, style: DateStyle): LayoutColumn {
  const write = dateWriter(style);
  return column(entete, 'date_naissance', (dossier) =>
    dossier.habit % 100 === 7 ? '' : write(dossier.person.naissance),
  );
}

export function resultOf(rang: number): (dossier: Dossier) => string {
  return (dossier) => dossier.juries[rang - 1]?.resultat ?? '';
}

/** The certifier's own remark: free text with separators, quotes and, rarely, a line break. */
export function remark(entete: string): LayoutColumn {
  return column(entete, 'remarques', ({ habit }) =>
    habit % 10 === 0 ? 'pièces reçues ; "relance" faite' : habit % 250 === 1 ? 'à rappeler\nlundi, après 14 h' : '',
  );
}

/** The profile's `valeurs` of a layout: rubrique -> raw text -> code. */
export function valueDecisions(layout: Layout): Record<string, Record<string, string>> {
  const decisions: Record<string, Record<string, string>> = {};
  for (const [rubrique, spellings] of Object.entries(layout.spellings)) {
    decisions[rubrique] = {};
    for (const [code, list] of Object.entries(spellings)) for (const raw of list) decisions[rubrique][raw] = code;
  }
  return decisions;
}
