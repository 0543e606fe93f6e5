/** The lists of choices of a workbook: short ones stand in their rule, long ones on a hidden sheet. */
import { phrase } from '../../../messages';
import type { Cell, Range, Sheet, Validation } from '../../../workbook';

/** Longest list that a rule may hold in itself (Excel: 255 characters, commas included). */
const RULE_CHARACTERS = 255;

/** Under the titles. */
const FIRST_ROW = 1;

interface Column {
  readonly titre: string;
  readonly cells: readonly Cell[];
}

export class Lists {
  private readonly columns: Column[] = [];
  private readonly places = new Map<string, Range>();

  /** The list and, when it is too long for a rule, where it stands. */
  choices(titre: string, liste: readonly string[]): Pick<Validation, 'liste' | 'source'> {
    const joined = liste.join(',');
    const fits = joined.length <= RULE_CHARACTERS && liste.every((one) => !/[,"]/.test(one));
    return fits ? { liste } : { liste, source: this.column(titre, liste) };
  }

  /** Writes a column, once; the cells under its title. */
  column(titre: string, values: readonly string[]): Range {
    const key = values.join('\n');
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place = this.computed(
      titre,
      values.map((valeur): Cell => ({ valeur, style: 'brut' })),
    );
    this.places.set(key, place);
    return place;
  }

  /** Writes a column of cells of its own; those under its title. */
  computed(titre: string, cells: readonly Cell[]): Range {
    const colonne = this.columns.length;
    this.columns.push({ titre, cells });
    return {
      feuille: phrase('classeur.feuille.listes'),
      ligne: FIRST_ROW,
      colonne,
      hauteur: cells.length,
      largeur: 1,
    };
  }

  /** Where the next column will stand, for formulas that read their own row. */
  get next(): { readonly ligne: number; readonly colonne: number } {
    return { ligne: FIRST_ROW, colonne: this.columns.length };
  }

  /** The hidden sheet; null when no list needs it. */
  sheet(): Sheet | null {
    if (this.columns.length === 0) return null;
    const height = Math.max(...this.columns.map(({ cells }) => cells.length));
    const rows = Array.from({ length: height }, (_, row) => this.columns.map(({ cells }) => cells[row] ?? null));
    return {
      nom: phrase('classeur.feuille.listes'),
      blocs: [
        {
          genre: 'cellules',
          ligne: 0,
          colonne: 0,
          cellules: [this.columns.map(({ titre }): Cell => ({ valeur: titre, style: 'entete' })), ...rows],
        },
      ],
      largeurs: this.columns.map(() => 40),
      protection: true,
      masquee: true,
      impression: { paysage: true, repeterLignes: 1 },
      couleurOnglet: 'gris',
    };
  }
}
