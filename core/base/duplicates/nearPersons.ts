/** Pairs of persons of one file that may be one: the same birth date and close names, or the contrary; told, never merged. */
import type { Harmonised } from '../../harmonise';
import type { Detail } from '../../messages';
import { NumberIndex } from '../../privacy';
import type { Steps } from '../../table';
import { civil, inChunks, inTurn, ROWS_A_STEP, within } from '../../table';
import { foldLabel } from '../../values';
import { groupByKey } from '../byKey';
import type { Agreement } from './names';
import type { Persons } from './persons';
import { textIn } from './persons';

export interface NearPair {
  /** Raw rows: the earlier one and the later one. */
  readonly first: number;
  readonly second: number;
  /** Field by field, why. */
  readonly reasons: readonly Detail[];
}

/** Two numbers in one: names below, days above. */
const ROOM = 0x4000000;
/** So many persons of one name and one birth date are a default date, which plausibility tells. */
const BLOCK_MOST = 400;
/** Pairs of one step, some milliseconds: a block alone may have tens of thousands. */
const PAIRS_A_STEP = 1 << 11;
/** Persons born on one day that are all compared. */
const ALL_PAIRS_MOST = 64;

const detail = (code: string): Detail => ({ code });

/** Compares two persons, by number. */
class PersonComparer {
  private readonly sex: ReturnType<typeof textIn>;
  private readonly place: ReturnType<typeof textIn>;
  private readonly places: string[] = [];

  constructor(
    file: Harmonised,
    private readonly persons: Persons,
  ) {
    this.sex = textIn(file, 'sexe');
    this.place = textIn(file, 'commune') ?? textIn(file, 'code_commune') ?? textIn(file, 'code_postal');
  }

  /** Why two persons born on one day may be one; null when they are not alike enough. */
  sameBirth(a: number, b: number): Detail[] | null {
    const { surname, otherSurname, firstName, surnames, firstNames } = this.persons;
    if (firstName[a] !== firstName[b] && surnames.bare[surname[a]] !== surnames.bare[surname[b]]) {
      // Both differ, as in most pairs: two slips may be one person of one commune.
      if (this.comparePlaces(a, b) !== 'meme_commune') return null;
    }
    const first = firstNames.compare(firstName[a], firstName[b]);
    if (first === null || (first !== 'meme' && this.sexesDiffer(a, b))) return null;
    const name = surnames.compare(surname[a], surname[b]);
    const place = this.comparePlaces(a, b);
    if (name === null) {
      const used = otherSurname[a] === surname[b] || otherSurname[b] === surname[a];
      return used && first === 'meme' ? this.reasons('nom_usage', first, place) : null;
    }
    // What agrees in part only, twice, is somebody else.
    if (name !== 'meme' && first !== 'meme' && (name === 'partiel' || first === 'partiel')) return null;
    return this.reasons(SURNAME[name], first, place);
  }

  /** Why two persons with the names of each other may be one. */
  inverted(a: number, b: number): Detail[] {
    const place = this.comparePlaces(a, b);
    return ['meme_naissance', 'noms_inverses', place].filter((code) => code !== '').map(detail);
  }

  /** Why two homonyms may be one: their birth dates differ by the order of day and month. */
  swappedBirth(a: number, b: number): Detail[] | null {
    const [x, y] = [civil(this.persons.birth[a]), civil(this.persons.birth[b])];
    if (x.year !== y.year || x.month !== y.day || x.day !== y.month) return null;
    const place = this.comparePlaces(a, b);
    return ['naissance_inversee', 'meme_nom', 'meme_prenom', place].filter((code) => code !== '').map(detail);
  }

  private reasons(name: string, first: Exclude<Agreement, null>, place: string): Detail[] {
    return ['meme_naissance', name, FIRST[first], place].filter((code) => code !== '').map(detail);
  }

  private sexesDiffer(a: number, b: number): boolean {
    if (this.sex === null) return false;
    const [x, y] = [this.sex.codes[this.persons.row[a]], this.sex.codes[this.persons.row[b]]];
    return x !== 0 && y !== 0 && x !== y;
  }

  private comparePlaces(a: number, b: number): string {
    const [x, y] = [this.placeOf(a), this.placeOf(b)];
    if (x === '' || y === '') return '';
    return x === y ? 'meme_commune' : 'autre_commune';
  }

  private placeOf(person: number): string {
    if (this.place === null) return '';
    const code = this.place.codes[this.persons.row[person]];
    return (this.places[code] ??= foldLabel(this.place.values[code]));
  }
}

const SURNAME: Readonly<Record<string, string>> = { meme: 'meme_nom', proche: 'nom_proche', partiel: 'nom_partiel' };
const FIRST: Readonly<Record<string, string>> = {
  meme: 'meme_prenom',
  proche: 'prenom_proche',
  partiel: 'prenom_partiel',
};

type Reasons = (a: number, b: number) => Detail[] | null;

/** Persons that share a key are compared two by two; a negative key shares nothing. */
interface Blocking {
  readonly key: (person: number) => number;
  readonly compare: Reasons;
}

/** Persons by birth: those of a day that few share are all compared, the others where one name is the same. */
function* byBirth({ birth, count }: Persons): Steps<{ day: Int32Array; crowded: Uint8Array }> {
  const days = new NumberIndex(Math.min(count, 1 << 15));
  const day = new Int32Array(count);
  yield* inChunks(count, ROWS_A_STEP, (from, to) => {
    for (let person = from; person < to; person++) day[person] = days.intern(birth[person] + ROOM / 2);
  });
  const sizes = new Int32Array(days.size);
  for (let person = 0; person < count; person++) sizes[day[person]]++;
  const crowded = new Uint8Array(count);
  for (let person = 0; person < count; person++) crowded[person] = sizes[day[person]] > ALL_PAIRS_MOST ? 1 : 0;
  yield 1;
  return { day, crowded };
}

function* blockings(persons: Persons, comparer: PersonComparer): Steps<Blocking[]> {
  const { surname, firstName, birth, surnames, firstNames } = persons;
  const { day, crowded } = yield* byBirth(persons);
  const sameBirth: Reasons = (a, b) => comparer.sameBirth(a, b);
  const [pairs, names] = [new NumberIndex(persons.count), new NumberIndex(persons.count)];
  return [
    { key: (p) => (crowded[p] === 1 ? -1 : day[p]), compare: sameBirth },
    { key: (p) => (crowded[p] === 1 ? day[p] * ROOM + firstName[p] : -1), compare: sameBirth },
    { key: (p) => (crowded[p] === 1 ? day[p] * ROOM + surnames.bare[surname[p]] : -1), compare: sameBirth },
    {
      key: (p) => {
        const [x, y] = [surnames.full[surname[p]], firstNames.full[firstName[p]]];
        return day[p] * ROOM + pairs.intern(Math.min(x, y) * ROOM + Math.max(x, y));
      },
      compare: (a, b) =>
        surnames.full[surname[a]] === firstNames.full[firstName[b]] && surname[a] !== surname[b]
          ? comparer.inverted(a, b)
          : null,
    },
    {
      key: (p) => names.intern(surname[p] * ROOM + firstName[p]),
      compare: (a, b) => (birth[a] === birth[b] ? null : comparer.swappedBirth(a, b)),
    },
  ];
}

/** How far the blocks are compared: a block, and the place of one of its members. */
interface Place {
  block: number;
  member: number;
}

export interface NearPersons {
  /** In the order of the file. */
  readonly pairs: readonly NearPair[];
  /** Persons that were not compared with all those of their name or birth, who are too many. */
  readonly uncompared: number;
}

/** The persons of a file that may be one; yields the share that is done. */
export function* nearPersonsSteps(file: Harmonised, persons: Persons): Steps<NearPersons> {
  const isLeft = new Uint8Array(persons.count);
  const pairs: NearPair[] = [];
  const seen = new NumberIndex();
  const comparer = new PersonComparer(file, persons);
  const blocked = yield* within(blockings(persons, comparer), 0, 0.1);
  const comparing = inTurn(blocked, function* ({ key, compare }): Steps<void> {
    const keys = new NumberIndex(1024);
    const blocks = new Int32Array(persons.count).fill(-1);
    yield* inChunks(persons.count, ROWS_A_STEP, (from, to) => {
      for (let person = from; person < to; person++) {
        const own = key(person);
        if (own >= 0) blocks[person] = keys.intern(own);
      }
    });
    const { starts, members } = groupByKey(blocks, keys.size);
    /** Compares pairs from a member of a block on, until a step is full. */
    const compareFrom = (at: Place): void => {
      for (let left = PAIRS_A_STEP; at.block < keys.size && left > 0; at.block++, at.member = starts[at.block]) {
        const end = starts[at.block + 1];
        if (end - starts[at.block] > BLOCK_MOST) {
          for (let i = starts[at.block]; i < end; i++) isLeft[members[i]] = 1;
          continue;
        }
        for (; at.member < end; at.member++) {
          if (left <= 0) return;
          left -= end - at.member;
          for (let j = at.member + 1; j < end; j++) {
            const [a, b] = [members[at.member], members[j]];
            const reasons = compare(a, b);
            if (reasons === null) continue;
            const before = seen.size;
            if (seen.intern(a * persons.count + b) < before) continue;
            pairs.push({ first: persons.row[a], second: persons.row[b], reasons });
          }
        }
      }
    };
    const at: Place = { block: 0, member: 0 };
    while (at.block < keys.size) {
      compareFrom(at);
      yield at.block / keys.size;
    }
  });
  yield* within(comparing, 0.1, 0.9);
  pairs.sort((a, b) => a.second - b.second || a.first - b.first);
  return { pairs, uncompared: isLeft.reduce((sum, one) => sum + one, 0) };
}
