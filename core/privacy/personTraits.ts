/** What the rows of each person say of it, gathered so that the order of the rows does not matter. */
import { MISSING_DAY } from '../table';
import type { IdentityReader } from './identity';
import type { NameEvidenceBuilder } from './matchKeys';

export const SEX_UNKNOWN = 0;
export const SEX_F = 1;
export const SEX_H = 2;

/** One entry per person. */
export interface TraitColumns {
  /** Indices among the names, -1 when missing: birth name or the only name; another name; first names. */
  readonly surname: Int32Array;
  readonly otherSurname: Int32Array;
  readonly firstName: Int32Array;
  /** 1 where `surname` is known to be the birth name. */
  readonly birthNameKnown: Uint8Array;
  /** Day number of birth, MISSING_DAY when missing. */
  readonly birth: Int32Array;
  /** SEX_UNKNOWN, SEX_F, SEX_H; contradictory rows give SEX_UNKNOWN. */
  readonly sex: Uint8Array;
  /** Keyed hashes, NaN when missing. */
  readonly departement: Float64Array;
  readonly commune: Float64Array;
}

/** The smaller of two hashes, a missing one giving way: the same whatever the order of the rows. */
const smaller = (a: number, b: number): number => (Number.isNaN(a) || b < a ? b : a);

/** Traits by person. */
export class PersonTraits {
  private readonly surname: Int32Array;
  private readonly otherSurname: Int32Array;
  private readonly firstName: Int32Array;
  private readonly birthNameKnown: Uint8Array;
  private readonly birth: Int32Array;
  private readonly sex: Uint8Array;
  private readonly departement: Float64Array;
  private readonly commune: Float64Array;

  constructor(
    capacity: number,
    private readonly names: NameEvidenceBuilder,
  ) {
    this.surname = new Int32Array(capacity).fill(-1);
    this.otherSurname = new Int32Array(capacity).fill(-1);
    this.firstName = new Int32Array(capacity).fill(-1);
    this.birthNameKnown = new Uint8Array(capacity);
    this.birth = new Int32Array(capacity).fill(MISSING_DAY);
    this.sex = new Uint8Array(capacity);
    this.departement = new Float64Array(capacity).fill(NaN);
    this.commune = new Float64Array(capacity).fill(NaN);
  }

  /** Of two spellings, always the same one. */
  private keep(column: Int32Array, person: number, name: number): void {
    const held = column[person];
    if (name < 0 || name === held) return;
    column[person] = held < 0 ? name : this.names.better(name, held);
  }

  add(person: number, row: IdentityReader, birth: number, sex: number, departement: number, commune: number): void {
    this.keep(this.surname, person, row.surname);
    this.keep(this.otherSurname, person, row.otherSurname);
    this.keep(this.firstName, person, row.firstName);
    if (row.birthNameKnown) this.birthNameKnown[person] = 1;
    // Rows of one file number may disagree: the earlier day.
    const held = this.birth[person];
    if (birth !== MISSING_DAY && (held === MISSING_DAY || birth < held)) this.birth[person] = birth;
    this.sex[person] |= sex; // F and H together: 3
    this.departement[person] = smaller(this.departement[person], departement);
    this.commune[person] = smaller(this.commune[person], commune);
  }

  take(count: number): TraitColumns {
    return {
      surname: this.surname.slice(0, count),
      otherSurname: this.otherSurname.slice(0, count),
      firstName: this.firstName.slice(0, count),
      birthNameKnown: this.birthNameKnown.slice(0, count),
      birth: this.birth.slice(0, count),
      sex: this.sex.slice(0, count).map((bits) => (bits === (SEX_F | SEX_H) ? SEX_UNKNOWN : bits)),
      departement: this.departement.slice(0, count),
      commune: this.commune.slice(0, count),
    };
  }
}
