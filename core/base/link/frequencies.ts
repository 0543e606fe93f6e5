/** How often each name, sound, date and place is held: rare agreement tells more than common agreement. */
import { inChunks, VALUES_A_STEP, within } from '../../table';
import type { Steps } from '../../table';
import type { LinkSpace } from './space';

/** A form held by so many persons is a name, not a slip. */
const COMMON_LEAST = 4;
const COMMON_SHARE = 1 / 10000;

/** Counts the distinct forms of a person's names: written, sounded, whole or in parts. */
class NameForms {
  private readonly seen: number[] = [];

  constructor(private readonly space: LinkSpace) {}

  /** Adds `times` to each form of one name, or of two that one person bears. */
  count(counts: Int32Array, times: number, name: number, other = -1): void {
    this.seen.length = 0;
    this.add(counts, times, name);
    if (other >= 0) this.add(counts, times, other);
  }

  private add(counts: Int32Array, times: number, name: number): void {
    const { full, bare, phon, phonFull, parts, partPhons } = this.space.names;
    this.once(counts, times, full[name]);
    this.once(counts, times, bare[name]);
    this.once(counts, times, phon[name]);
    this.once(counts, times, phonFull[name]);
    for (const lists of [parts, partPhons]) {
      for (let i = lists.offsets[name]; i < lists.offsets[name + 1]; i++) this.once(counts, times, lists.values[i]);
    }
  }

  private once(counts: Int32Array, times: number, id: number): void {
    if (this.seen.includes(id)) return;
    this.seen.push(id);
    counts[id] += times;
  }
}

/** How often each name, sound, date and place is held, by node. */
export class Frequencies {
  readonly surname: Int32Array;
  readonly first: Int32Array;
  readonly date: Int32Array;
  readonly place: Int32Array;
  private readonly common: number;

  private constructor(space: LinkSpace) {
    this.common = Math.max(COMMON_LEAST, space.count * COMMON_SHARE);
    this.surname = new Int32Array(space.nameIds);
    this.first = new Int32Array(space.nameIds);
    this.date = new Int32Array(space.dates.count);
    let places = 0;
    for (const column of [space.departement, space.commune]) for (const id of column) places = Math.max(places, id + 1);
    this.place = new Int32Array(places);
  }

  /** The frequencies of a space, in steps. */
  static *of(space: LinkSpace): Steps<Frequencies> {
    const counted = new Frequencies(space);
    yield* counted.count(space);
    return counted;
  }

  private *count(space: LinkSpace): Steps<void> {
    const { names } = space;
    const forms = new NameForms(space);
    // Nearly every person has one surname: its forms are counted once, as often as it is held.
    const alone = new Int32Array(names.full.length);
    const firsts = new Int32Array(names.full.length);
    const byNode = inChunks(space.count, VALUES_A_STEP * 2, (from, to) => {
      for (let node = from; node < to; node++) {
        const [name, other] = [space.surname[node], space.otherSurname[node]];
        if (name >= 0 && other >= 0) forms.count(this.surname, 1, name, other);
        else if (name >= 0) alone[name]++;
        else if (other >= 0) alone[other]++;
        if (space.firstName[node] >= 0) firsts[space.firstName[node]]++;
        if (space.date[node] >= 0) this.date[space.date[node]]++;
        if (space.departement[node] >= 0) this.place[space.departement[node]]++;
        if (space.commune[node] >= 0) this.place[space.commune[node]]++;
      }
    });
    yield* within(byNode, 0, 0.5);
    const byName = inChunks(alone.length, VALUES_A_STEP * 2, (from, to) => {
      for (let name = from; name < to; name++) {
        if (alone[name] > 0) forms.count(this.surname, alone[name], name);
        if (firsts[name] > 0) forms.count(this.first, firsts[name], name);
      }
    });
    yield* within(byName, 0.5, 0.5);
  }

  /** Whether both forms are names that many bear, in `counts`: then one is no slip for the other. */
  bothCommon(counts: Int32Array, a: number, b: number): boolean {
    return counts[a] >= this.common && counts[b] >= this.common;
  }
}
