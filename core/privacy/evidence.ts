/** From the identity columns of a file to its persons: first-stage pseudonyms and keyed evidence, no name left. */
import type { DateColumn, TextColumn } from '../table';
import { civil, isoDay, MISSING_DAY } from '../table';
import { encodeUtf8 } from '../table/utf8';
import type { DateEvidence } from './dateKeys';
import { dateEvidence } from './dateKeys';
import { Fields } from './fields';
import { IdentityReader } from './identity';
import type { KeyedHash } from './keyedHash';
import type { Key } from './keys';
import { keyedHash } from './keys';
import type { NameEvidence } from './matchKeys';
import { NameEvidenceBuilder } from './matchKeys';
import { NumberIndex, NumberList } from './numberIndex';
import { CertifierStage, Pseudonyms } from './pseudonym';

/** Identity columns of a file, as harmonised; each has `rowCount` cells. */
export interface IdentityColumns {
  readonly rowCount: number;
  readonly nomNaissance?: TextColumn;
  readonly nomUsage?: TextColumn;
  readonly prenom?: TextColumn;
  /** Both in one cell: serves where surname or first name has no column or no value. */
  readonly nomPrenom?: TextColumn;
  readonly dateNaissance?: DateColumn;
  /** Codes F, H; anything else is unknown. */
  readonly sexe?: TextColumn;
  /** Residence: soft evidence. */
  readonly departement?: TextColumn;
  readonly commune?: TextColumn;
  /** One certifier for the whole file, or one per row. */
  readonly certificateur: string | TextColumn;
  readonly idDossier?: TextColumn;
}

export const SEX_UNKNOWN = 0;
export const SEX_F = 1;
export const SEX_H = 2;

/** The persons of a file, one per distinct first-stage pseudonym. Arrays by person unless said otherwise. */
export interface PersonEvidence {
  readonly count: number;
  /** Person of each row; -1 where the row tells of nobody (no name, no file number). */
  readonly personOf: Int32Array;
  readonly p1: Pseudonyms;
  readonly names: NameEvidence;
  /** Indices among `names`, -1 when missing: birth name or the only name; another name; first names. */
  readonly surname: Int32Array;
  readonly otherSurname: Int32Array;
  readonly firstName: Int32Array;
  /** 1 where `surname` is known to be the birth name. */
  readonly birthNameKnown: Uint8Array;
  readonly dates: DateEvidence;
  /** Index among `dates`, -1 when missing. */
  readonly date: Int32Array;
  /** SEX_UNKNOWN, SEX_F, SEX_H; contradictory rows give SEX_UNKNOWN. */
  readonly sex: Uint8Array;
  /** Keyed hashes, NaN when missing. */
  readonly departement: Float64Array;
  readonly commune: Float64Array;
  /** File numbers of persons, one entry per distinct (number, person): keyed hash of (certifier, number). */
  readonly dossierHash: Float64Array;
  readonly dossierPerson: Int32Array;
}

/** Earlier birth years are nobody's who applies today: null dates of some systems (1900, 1901). */
const FIRST_BIRTH_YEAR = 1915;
/** Days are counted from here in the keys below, in 16 bits with room left for rows without a date. */
const FIRST_BIRTH_DAY = -20089;
const DAY_SPAN = 0x10000;
const NO_DAY = 0xfff0;

/** Day number of a usable birth date, or MISSING_DAY. */
function usableBirth(day: number): number {
  if (day === MISSING_DAY || day < FIRST_BIRTH_DAY || day - FIRST_BIRTH_DAY >= NO_DAY) return MISSING_DAY;
  return civil(day).year >= FIRST_BIRTH_YEAR ? day : MISSING_DAY;
}

/** Keyed hash of each distinct value of a column, NaN for the missing one. */
function hashedValues(column: TextColumn | undefined, tag: string, hash: KeyedHash): Float64Array {
  const fields = new Fields();
  return Float64Array.from(column?.values ?? [''], (value) => {
    if (value === '') return NaN;
    fields.clear().ascii(tag).raw(encodeUtf8(value));
    hash.run(fields.bytes, fields.length);
    return hash.number53();
  });
}

/** The smaller of two hashes, a missing one giving way: the same whatever the order of the rows. */
const smaller = (a: number, b: number): number => (Number.isNaN(a) || b < a ? b : a);

/** Gives each row a person, and each new person its P1. */
class PersonFinder {
  readonly persons: NumberIndex;
  private readonly pairs = new NumberIndex();
  private readonly glued = new Map<string, number>();
  private readonly gluedOf: number[] = [];
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
    if (name < 0) return 0;
    while (this.gluedOf.length <= name) {
      const text = this.names.fullText[this.gluedOf.length];
      let id = this.glued.get(text);
      if (id === undefined) this.glued.set(text, (id = this.glued.size + 1));
      this.gluedOf.push(id);
    }
    return this.gluedOf[name];
  }
}

/** The file numbers of persons, each (number, person) once. */
class DossierList {
  private readonly seen = new NumberIndex();
  private readonly hashes = new NumberList(new Float64Array(16));
  private readonly persons = new NumberList(new Int32Array(16));
  private readonly fields = new Fields();

  constructor(private readonly hash: KeyedHash) {}

  add(numberKey: number, person: number, certificateur: string, numero: string): void {
    const next = this.seen.size;
    if (this.seen.intern(numberKey * 0x4000000 + person) < next) return;
    this.fields.clear().ascii('n').raw(encodeUtf8(certificateur)).raw(encodeUtf8(numero));
    this.hash.run(this.fields.bytes, this.fields.length);
    this.hashes.push(this.hash.number53());
    this.persons.push(person);
  }

  take(): { dossierHash: Float64Array; dossierPerson: Int32Array } {
    return { dossierHash: this.hashes.take(), dossierPerson: this.persons.take() };
  }
}

/** What the rows of each person say, gathered so that the order of the rows does not matter. */
class PersonTraits {
  readonly surname: Int32Array;
  readonly otherSurname: Int32Array;
  readonly firstName: Int32Array;
  readonly birthNameKnown: Uint8Array;
  readonly date: Int32Array;
  readonly sex: Uint8Array;
  readonly departement: Float64Array;
  readonly commune: Float64Array;

  constructor(
    capacity: number,
    private readonly names: NameEvidenceBuilder,
  ) {
    this.surname = new Int32Array(capacity).fill(-1);
    this.otherSurname = new Int32Array(capacity).fill(-1);
    this.firstName = new Int32Array(capacity).fill(-1);
    this.birthNameKnown = new Uint8Array(capacity);
    this.date = new Int32Array(capacity).fill(-1);
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

  add(person: number, row: IdentityReader, date: number, sex: number, departement: number, commune: number): void {
    this.keep(this.surname, person, row.surname);
    this.keep(this.otherSurname, person, row.otherSurname);
    this.keep(this.firstName, person, row.firstName);
    if (row.birthNameKnown) this.birthNameKnown[person] = 1;
    if (date >= 0) this.date[person] = date;
    this.sex[person] |= sex; // F and H together: 3
    this.departement[person] = smaller(this.departement[person], departement);
    this.commune[person] = smaller(this.commune[person], commune);
  }

  take(
    count: number,
  ): Omit<PersonEvidence, 'count' | 'personOf' | 'p1' | 'names' | 'dates' | 'dossierHash' | 'dossierPerson'> {
    return {
      surname: this.surname.slice(0, count),
      otherSurname: this.otherSurname.slice(0, count),
      firstName: this.firstName.slice(0, count),
      birthNameKnown: this.birthNameKnown.slice(0, count),
      date: this.date.slice(0, count),
      sex: this.sex.slice(0, count).map((bits) => (bits === (SEX_F | SEX_H) ? SEX_UNKNOWN : bits)),
      departement: this.departement.slice(0, count),
      commune: this.commune.slice(0, count),
    };
  }
}

/**
 * Reads the identity columns: one person per distinct identity (canonical surname, first names, birth date).
 * Rows without a usable birth date are told apart by their file number (a homonym must not join), else by their name
 * at their certifier. The result holds no name: keyed hashes and P1 only.
 */
export function personEvidence(columns: IdentityColumns, k1: Key): PersonEvidence {
  const { rowCount, dateNaissance, sexe, departement, commune, idDossier, certificateur } = columns;
  const hash = keyedHash(k1, 'block');
  const names = new NameEvidenceBuilder(hash);
  const reader = new IdentityReader(columns, names);
  const p1 = new Pseudonyms(rowCount);
  const finder = new PersonFinder(columns, names, p1, k1);
  const traits = new PersonTraits(rowCount, names);
  const dossiers = new DossierList(hash);
  const sexOf = (sexe?.values ?? ['']).map((code) => (code === 'F' ? SEX_F : code === 'H' ? SEX_H : SEX_UNKNOWN));
  const departements = hashedValues(departement, 't', hash);
  const communes = hashedValues(commune, 'c', hash);
  const days = new NumberIndex();
  const dayList: number[] = [];
  const personOf = new Int32Array(rowCount).fill(-1);
  for (let row = 0; row < rowCount; row++) {
    reader.read(row);
    const number = idDossier === undefined ? 0 : idDossier.codes[row];
    if (reader.surname < 0 && number === 0) continue;
    const day = usableBirth(dateNaissance === undefined ? MISSING_DAY : dateNaissance.days[row]);
    const sex = sexOf[sexe === undefined ? 0 : sexe.codes[row]];
    const person = finder.find(row, reader.surname, reader.firstName, day, number, sex);
    personOf[row] = person;
    const date = day === MISSING_DAY ? -1 : days.intern(day);
    if (date === dayList.length) dayList.push(day);
    const place = departements[departement === undefined ? 0 : departement.codes[row]];
    const town = communes[commune === undefined ? 0 : commune.codes[row]];
    traits.add(person, reader, date, sex, place, town);
    if (number !== 0) {
      const certifier = finder.certifierOf(row);
      const name = typeof certificateur === 'string' ? certificateur : certificateur.values[certifier];
      dossiers.add(finder.numberKey(certifier, number), person, name, idDossier!.values[number]);
    }
  }
  const count = finder.persons.size;
  return {
    count,
    personOf,
    p1: p1.first(count),
    names: names.build(),
    ...traits.take(count),
    dates: dateEvidence(dayList, hash),
    ...dossiers.take(),
  };
}
