/** The distinct persons that the rows of one file name, and the row that names each first. */
import type { Harmonised } from '../../harmonise';
import { RETAINED } from '../../harmonise';
import { NumberIndex } from '../../privacy';
import { readFirstName } from '../../privacy/firstName';
import { decideNameOrder, splitNomPrenom } from '../../values/names/nomPrenom';
import { readSurname } from '../../privacy/surname';
import { usableBirth } from '../../privacy/personFinder';
import type { Steps, TextColumn } from '../../table';
import { findColumn, findText, inChunks, MISSING_DAY, VALUES_A_STEP } from '../../table';
import { Names, Texts } from './names';

export interface Persons {
  readonly count: number;
  /** Person of each raw row; -1 where surname, first name or birth date is missing, or the row is refused. */
  readonly ofRow: Int32Array;
  /** By person: its first row, its names (numbers in the lists), its birth. */
  readonly row: readonly number[];
  readonly surname: readonly number[];
  /** Another surname: of use, or in brackets; -1 when there is none. */
  readonly otherSurname: readonly number[];
  readonly firstName: readonly number[];
  readonly birth: readonly number[];
  readonly surnames: Names;
  readonly firstNames: Names;
}

export function textIn({ table }: Harmonised, name: string): TextColumn | null {
  return findText(table, name) ?? null;
}

export function datesIn({ table }: Harmonised, name: string): Int32Array | null {
  const column = findColumn(table, name);
  return column !== undefined && column.kind === 'date' ? column.days : null;
}

/** Each distinct cell of a column, read once. */
class Cells<Reading> {
  private readonly known: (Reading | undefined)[] = [];

  constructor(
    private readonly column: TextColumn | null,
    private readonly read: (text: string) => Reading,
    private readonly nothing: Reading,
  ) {}

  at(row: number): Reading {
    const code = this.column === null ? 0 : this.column.codes[row];
    return code === 0 ? this.nothing : (this.known[code] ??= this.read((this.column as TextColumn).values[code]));
  }
}

interface Surname {
  readonly own: number;
  readonly other: number;
}

const NOBODY: Surname = { own: -1, other: -1 };
/** Days of a birth in one number with a name. */
const NAMES = 0x4000000;

/** Reads the persons of a file; yields the share that is done. */
export function* readPersons(file: Harmonised): Steps<Persons> {
  const texts = new Texts();
  const [surnames, firstNames] = [new Names('nom', texts), new Names('prenom', texts)];
  const surnameOf = (text: string): Surname => {
    const { birth, use } = readSurname(text);
    return birth === '' ? { own: surnames.of(use), other: -1 } : { own: surnames.of(birth), other: surnames.of(use) };
  };
  const births = new Cells(textIn(file, 'nom_naissance'), surnameOf, NOBODY);
  const uses = new Cells(textIn(file, 'nom_usage'), surnameOf, NOBODY);
  const firsts = new Cells(textIn(file, 'prenom'), (text) => firstNames.of(readFirstName(text)), -1);
  const whole = textIn(file, 'nom_prenom');
  const order = decideNameOrder(whole?.values ?? []);
  const boths = new Cells(
    whole,
    (text) => {
      const { nom, prenom } = splitNomPrenom(text, order);
      return { ...surnameOf(nom), first: firstNames.of(readFirstName(prenom)) };
    },
    { ...NOBODY, first: -1 },
  );
  const days = datesIn(file, 'date_naissance');
  const ofRow = new Int32Array(file.refusal.length).fill(-1);
  const persons = { row: [] as number[], surname: [] as number[], otherSurname: [] as number[] };
  const more = { firstName: [] as number[], birth: [] as number[] };
  const pairs = new NumberIndex();
  const index = new NumberIndex();
  const reading = inChunks(days === null ? 0 : ofRow.length, VALUES_A_STEP, (from, to) => {
    for (let row = from; row < to; row++) {
      const day = usableBirth((days as Int32Array)[row]);
      if (file.refusal[row] !== RETAINED || day === MISSING_DAY) continue;
      const [birth, use, both] = [births.at(row), uses.at(row), boths.at(row)];
      const own = birth.own >= 0 ? birth.own : use.own >= 0 ? use.own : both.own;
      const other = birth.other >= 0 ? birth.other : birth.own >= 0 ? use.own : both.other;
      const first = firsts.at(row) >= 0 ? firsts.at(row) : both.first;
      if (own < 0 || first < 0) continue;
      const before = index.size;
      const person = index.intern(pairs.intern(own * NAMES + first) * NAMES + day + NAMES / 2);
      ofRow[row] = person;
      if (person < before) {
        if (persons.otherSurname[person] < 0 && other !== own) persons.otherSurname[person] = other;
        continue;
      }
      persons.row.push(row);
      persons.surname.push(own);
      persons.otherSurname.push(other === own ? -1 : other);
      more.firstName.push(first);
      more.birth.push(day);
    }
  });
  yield* reading;
  return { count: index.size, ofRow, ...persons, ...more, surnames, firstNames };
}
