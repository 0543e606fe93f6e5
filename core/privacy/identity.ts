/** Who a row tells of: birth name, other name, first names; each distinct cell is read once. */
import type { TextColumn } from '../table';
import { readFirstName } from './firstName';
import type { NameEvidenceBuilder } from './matchKeys';
import type { NameOrder } from '../values/names/nomPrenom';
import { decideNameOrder, splitNomPrenom } from '../values/names/nomPrenom';
import type { SurnameCell } from './surname';
import { readSurname } from './surname';

/** The name columns of a file; see IdentityColumns. */
export interface NameColumns {
  readonly nomNaissance?: TextColumn;
  readonly nomUsage?: TextColumn;
  /** The file has no column of names of use: those there are come from cells that told both names. */
  readonly usesTold?: boolean;
  readonly prenom?: TextColumn;
  readonly nomPrenom?: TextColumn;
}

/** A surname cell, as indices among the names of the builder. */
interface Surnames {
  readonly birth: number;
  readonly use: number;
  readonly told: boolean;
}

const NO_SURNAME: Surnames = { birth: -1, use: -1, told: false };
const NO_CELL = { surnames: NO_SURNAME, first: -1 };

function hasValue(column: TextColumn | undefined): boolean {
  return column !== undefined && column.codes.some((code) => code !== 0);
}

/** Reads the names of rows; the result of the last `read` is in the fields. */
export class IdentityReader {
  /** Birth name, else the only name there is; -1 when missing. */
  surname = -1;
  /** Another name of the same person (of use, or in brackets); -1 when missing. */
  otherSurname = -1;
  firstName = -1;
  /** `surname` is the birth name beyond doubt: the file keeps the two apart, or the cell says so. */
  birthNameKnown = false;

  private readonly birthCells: Surnames[] = [];
  private readonly useCells: Surnames[] = [];
  private readonly firstCells: number[] = [];
  private readonly bothCells: { surnames: Surnames; first: number }[] = [];
  private readonly order: NameOrder;
  private readonly usesApart: boolean;

  constructor(
    private readonly columns: NameColumns,
    private readonly names: NameEvidenceBuilder,
  ) {
    this.order = decideNameOrder(columns.nomPrenom?.values ?? []);
    // A single « Nom » column is taken for the birth name (dictionary.md), but nobody checked.
    this.usesApart = hasValue(columns.nomNaissance) && hasValue(columns.nomUsage);
  }

  read(row: number): void {
    const { nomNaissance, nomUsage, prenom, nomPrenom } = this.columns;
    const birth = this.surnameCell(nomNaissance, row, this.birthCells);
    const use = this.surnameCell(nomUsage, row, this.useCells);
    this.firstName = this.firstCell(prenom, row);
    const apart = this.usesApart && (this.columns.usesTold !== true || use.birth >= 0);
    let known = birth.told || (apart && birth.birth >= 0) || (use.told && use.birth >= 0);
    let own = birth.birth >= 0 ? birth.birth : use.told ? use.birth : -1;
    let other = birth.use >= 0 ? birth.use : use.told ? use.use : use.birth;
    if (other < 0) other = use.use;
    if ((own < 0 && other < 0) || this.firstName < 0) {
      const { surnames, first } = this.bothCell(nomPrenom, row);
      if (own < 0 && other < 0) {
        own = surnames.birth;
        other = surnames.use;
        known = surnames.told;
      }
      if (this.firstName < 0) this.firstName = first;
    }
    this.surname = own >= 0 ? own : other;
    this.otherSurname = own >= 0 && other !== own ? other : -1;
    this.birthNameKnown = known && own >= 0;
  }

  private index({ birth, use, told }: SurnameCell): Surnames {
    return { birth: this.names.surname(birth), use: this.names.surname(use), told };
  }

  private surnameCell(column: TextColumn | undefined, row: number, memo: Surnames[]): Surnames {
    const code = column === undefined ? 0 : column.codes[row];
    if (code === 0) return NO_SURNAME;
    return (memo[code] ??= this.index(readSurname(column!.values[code])));
  }

  private firstCell(column: TextColumn | undefined, row: number): number {
    const code = column === undefined ? 0 : column.codes[row];
    if (code === 0) return -1;
    return (this.firstCells[code] ??= this.names.firstName(readFirstName(column!.values[code])));
  }

  private bothCell(column: TextColumn | undefined, row: number): { surnames: Surnames; first: number } {
    const code = column === undefined ? 0 : column.codes[row];
    if (code === 0) return NO_CELL;
    const known = this.bothCells[code];
    if (known !== undefined) return known;
    const { nom, prenom } = splitNomPrenom(column!.values[code], this.order);
    return (this.bothCells[code] = {
      surnames: this.index(readSurname(nom)),
      first: this.names.firstName(readFirstName(prenom)),
    });
  }
}
