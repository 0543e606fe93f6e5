/** Tells which person a row is about, and gives each new person its first-stage pseudonym. */
import type { DateColumn, TextColumn } from '../table';
import { dayNumber, isoDay, MISSING_DAY } from '../table';
import type { Key } from './keys';
import type { NameEvidenceBuilder } from './matchKeys';
import { NumberIndex } from './numberIndex';
import type { Pseudonyms } from './pseudonym';
import { CertifierStage } from './pseudonym';

/** Identity columns of a file, as harmonised; each has `rowCount` cells. */
export interface IdentityColumns {
  readonly rowCount: number;
  readonly nomNaissance?: TextColumn;
  readonly nomUsage?: TextColumn;
  /** See NameColumns. */
  readonly usesTold?: boolean;
  readonly prenom?: TextColumn;
  /** Both in one cell: serves where surname or first name has no column or no value. */
  readonly nomPrenom?: TextColumn;
  readonly dateNaissance?: DateColumn;
  /** Codes F, H; anything else is unknown. */
  readonly sexe?: TextColumn;
  /** Residence: soft evidence. */
  readonly departement?: TextColumn;
  /** Name of the commune, not its code. */
  readonly commune?: TextColumn;
  /** One certifier for the whole file, or one per row. */
  readonly certificateur: string | TextColumn;
  readonly idDossier?: TextColumn;
  /** Not 0 for rows that tell of nobody here: refused, they must not name nor link anyone. */
  readonly refused?: ArrayLike<number>;
}

/** Earlier birth dates are nobody's who applies today: null dates of some systems (1900, 1901). */
const FIRST_BIRTH_DAY = dayNumber(1915, 1, 1);
/** Days are counted from there in the keys below, in 16 bits with room left for rows without a date. */
const DAY_SPAN = 0x10000;
const NO_DAY = 0xfff0;

/** Day number of a usable birth date, or MISSING_DAY. */
export function usableBirth(day: number): number {
  return day >= FIRST_BIRTH_DAY && day - FIRST_BIRTH_DAY < NO_DAY ? day : MISSING_DAY;
}

/** Gives each row a person, and each new person its P1. */
export class PersonFinder {
  readonly persons: NumberIndex;
  private readonly pairs = new NumberIndex();
  private readonly stage: CertifierStage;
  private readonly certifiers: readonly string[];

  constructor(
    private readonly columns: IdentityColumns,
    private readonly names: NameEvidenceBuilder,
    private readonly p1: Pseudonyms,
    k1: Key,
  ) {
    const { certificateur } = columns;
    this.persons = new NumberIndex(columns.rowCount);
    this.stage = new CertifierStage(k1);
    this.certifiers = typeof certificateur === 'string' ? [certificateur] : certificateur.values;
  }

  certifierOf(row: number): number {
    const { certificateur } = this.columns;
    return typeof certificateur === 'string' ? 0 : certificateur.codes[row];
  }

  /** The person of a row with a surname or a file number. */
  find(row: number, surname: number, firstName: number, day: number, number: number, sex: number): number {
    const certifier = this.certifierOf(row);
    // « LE GOFF » and « LEGOFF » are one pseudonym: persons are keyed by glued names.
    const pair = this.pairs.intern(this.gluedId(surname) * 0x4000000 + this.gluedId(firstName));
    const complete = surname >= 0 && firstName >= 0 && day !== MISSING_DAY;
    const byNumber = number !== 0 && !complete;
    let key = pair * DAY_SPAN + day - FIRST_BIRTH_DAY;
    if (byNumber) key = -1 - this.numberKey(certifier, number);
    else if (day === MISSING_DAY) key = (pair * this.certifiers.length + certifier) * DAY_SPAN + NO_DAY + sex;
    const next = this.persons.size;
    const person = this.persons.intern(key);
    if (person < next) return person;
    const [nom, prenom] = [this.names.fullText[surname] ?? '', this.names.fullText[firstName] ?? ''];
    if (byNumber) this.stage.fileNumber(this.p1, person, this.certifiers[certifier], this.numberText(number));
    else if (day !== MISSING_DAY) this.stage.person(this.p1, person, nom, prenom, isoDay(day));
    else this.stage.nameOnly(this.p1, person, this.certifiers[certifier], nom, prenom, String(sex));
    return person;
  }

  /** A file number within its certifier, as one number. */
  numberKey(certifier: number, number: number): number {
    return certifier * (this.columns.idDossier?.values.length ?? 1) + number;
  }

  private numberText(number: number): string {
    return this.columns.idDossier?.values[number] ?? '';
  }

  private gluedId(name: number): number {
    return name < 0 ? 0 : this.names.gluedId[name];
  }
}
