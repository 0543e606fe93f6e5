/** From the identity columns of a file to its persons: first-stage pseudonyms and keyed evidence, no name left. */
import type { Steps, TextColumn } from '../table';
import { inChunks, lastOf, MISSING_DAY, within } from '../table';
import type { DateEvidence } from './dateKeys';
import { dateEvidenceSteps } from './dateKeys';
import { Fields } from './fields';
import { foldName } from '../values/names/foldName';
import { IdentityReader } from './identity';
import type { KeyedHash } from './keyedHash';
import type { Key } from './keys';
import { keyedHash } from './keys';
import type { NameEvidence } from './matchKeys';
import { NameEvidenceBuilder } from './matchKeys';
import { NumberIndex, NumberList } from './numberIndex';
import type { IdentityColumns } from './personFinder';
import { PersonFinder, usableBirth } from './personFinder';
import type { TraitColumns } from './personTraits';
import { PersonTraits, SEX_F, SEX_H, SEX_UNKNOWN } from './personTraits';
import { Pseudonyms } from './pseudonym';
import { surnameForms } from './surname';

/** The persons of a file, one per distinct first-stage pseudonym. Arrays by person unless said otherwise. */
export interface FilePersons extends Omit<TraitColumns, 'birth'> {
  readonly count: number;
  /** Person of each row; -1 where the row tells of nobody (no name, no file number). */
  readonly personOf: Int32Array;
  readonly p1: Pseudonyms;
  /** Index among the dates of the desk, -1 when missing. */
  readonly date: Int32Array;
  /** File numbers of persons, one entry per distinct (number, person): keyed hash of (certifier, number). */
  readonly dossierHash: Float64Array;
  readonly dossierPerson: Int32Array;
}

/** Names and dates of the files of one desk, which the persons point to. */
export interface DeskEvidence {
  readonly names: NameEvidence;
  readonly dates: DateEvidence;
}

export interface PersonEvidence extends FilePersons, DeskEvidence {}

/** Rows of one step: each may bring a name of two dozen hashes, all of them new in the first thousands of rows. */
const ROWS_A_STEP = 64;

/** A commune as compared: « Saint-Étienne Cedex 2 » and « ST ETIENNE » are one; '' for a number alone. */
function communeForm(name: string): string {
  const words = foldName(name)
    .replace(/[-/]/g, ' ')
    .replace(/ CEDEX$/, '');
  return words === '' ? '' : surnameForms(words).full;
}

/** Keyed hash of each distinct value of a column, NaN for a missing one. */
function* hashedValues(
  column: TextColumn | undefined,
  tag: string,
  hash: KeyedHash,
  form: (value: string) => string = (value) => value,
): Steps<Float64Array> {
  const fields = new Fields();
  const values = column?.values ?? [''];
  const hashes = new Float64Array(values.length).fill(NaN);
  yield* inChunks(values.length, ROWS_A_STEP, (from, to) => {
    for (let code = from; code < to; code++) {
      const value = form(values[code]);
      if (value === '') continue;
      fields.clear().ascii(tag).text(value);
      hash.run(fields.bytes, fields.length);
      hashes[code] = hash.number53();
    }
  });
  return hashes;
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
    this.fields.clear().ascii('n').text(certificateur).text(numero);
    this.hash.runShort(this.fields.bytes, this.fields.length);
    this.hashes.push(this.hash.number53());
    this.persons.push(person);
  }

  take(): { dossierHash: Float64Array; dossierPerson: Int32Array } {
    return { dossierHash: this.hashes.take(), dossierPerson: this.persons.take() };
  }
}

/**
 * Where the files that one key pseudonymises are read together: each distinct name and each distinct date is hashed
 * once, in whatever file it stands. A certifier's desk reads its own files; a small region's, which holds both keys,
 * reads those of all (privacy.md).
 */
export class EvidenceDesk {
  private readonly hash: KeyedHash;
  private readonly names: NameEvidenceBuilder;
  private readonly days = new NumberIndex();
  private readonly dayList = new NumberList(new Int32Array(64));

  constructor(private readonly k1: Key) {
    this.hash = keyedHash(k1, 'block');
    this.names = new NameEvidenceBuilder(this.hash);
  }

  /**
   * Reads the identity columns: one person per distinct identity (canonical surname, first names, birth date).
   * Rows without a usable birth date are told apart by their file number (a homonym must not join), else by their name
   * at their certifier. The result holds no name: keyed hashes and P1 only. Yields the share that is done.
   */
  *readSteps(columns: IdentityColumns): Generator<number, FilePersons, void> {
    const { rowCount, dateNaissance, sexe, departement, commune, idDossier, certificateur, refused } = columns;
    const { hash, names } = this;
    const reader = new IdentityReader(columns, names);
    const p1 = new Pseudonyms(rowCount);
    const finder = new PersonFinder(columns, names, p1, this.k1);
    const traits = new PersonTraits(rowCount, names);
    const dossiers = new DossierList(hash);
    const sexOf = (sexe?.values ?? ['']).map((code) => (code === 'F' ? SEX_F : code === 'H' ? SEX_H : SEX_UNKNOWN));
    const departements = yield* within(hashedValues(departement, 't', hash), 0, 0);
    const communes = yield* within(hashedValues(commune, 'c', hash, communeForm), 0, 0);
    const personOf = new Int32Array(rowCount).fill(-1);
    for (let row = 0; row < rowCount; row++) {
      if (row % ROWS_A_STEP === 0) yield row / rowCount;
      if (refused !== undefined && refused[row] !== 0) continue;
      reader.read(row);
      const number = idDossier === undefined ? 0 : idDossier.codes[row];
      if (reader.surname < 0 && number === 0) continue;
      const day = usableBirth(dateNaissance === undefined ? MISSING_DAY : dateNaissance.days[row]);
      const sex = sexOf[sexe === undefined ? 0 : sexe.codes[row]];
      const person = finder.find(row, reader.surname, reader.firstName, day, number, sex);
      personOf[row] = person;
      const place = departements[departement === undefined ? 0 : departement.codes[row]];
      const town = communes[commune === undefined ? 0 : commune.codes[row]];
      traits.add(person, reader, day, sex, place, town);
      if (number !== 0) {
        const certifier = finder.certifierOf(row);
        const name = typeof certificateur === 'string' ? certificateur : certificateur.values[certifier];
        dossiers.add(finder.numberKey(certifier, number), person, name, idDossier!.values[number]);
      }
    }
    yield 1;
    const count = finder.persons.size;
    const { birth, ...others } = traits.take(count);
    const date = birth.map((day) => (day === MISSING_DAY ? -1 : this.dateIndex(day)));
    return { count, personOf, p1: p1.first(count), ...others, date, ...dossiers.take() };
  }

  /** The same, in one go. */
  read(columns: IdentityColumns): FilePersons {
    return lastOf(this.readSteps(columns));
  }

  private dateIndex(day: number): number {
    const index = this.days.intern(day);
    if (index === this.dayList.length) this.dayList.push(day);
    return index;
  }

  /** The evidence that the persons of every file read so far point to. The names in clear die with the desk. */
  evidence(): DeskEvidence {
    return lastOf(this.evidenceSteps());
  }

  /** The same in steps: the dates are hashed here. */
  *evidenceSteps(): Steps<DeskEvidence> {
    const names = this.names.build();
    yield 0;
    return { names, dates: yield* dateEvidenceSteps(this.dayList.take(), this.hash) };
  }
}

/** The persons of one file, with evidence of their own: what a certifier's delivery carries. */
export function personEvidence(columns: IdentityColumns, k1: Key): PersonEvidence {
  const desk = new EvidenceDesk(k1);
  const persons = desk.read(columns);
  return { ...persons, ...desk.evidence() };
}
