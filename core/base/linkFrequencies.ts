/** How often each name, sound, date and place is held: rare agreement tells more than common agreement. */
import type { LinkSpace } from './linkSpace';

/** A form held by so many persons is a name, not a slip. */
const COMMON_LEAST = 4;
const COMMON_SHARE = 1 / 10000;

/** How often each name, sound, date and place is held, by node. */
export class Frequencies {
  readonly surname: Int32Array;
  readonly first: Int32Array;
  readonly date: Int32Array;
  readonly place: Int32Array;
  private readonly common: number;

  constructor(space: LinkSpace) {
    const { names } = space;
    this.common = Math.max(COMMON_LEAST, space.count * COMMON_SHARE);
    this.surname = new Int32Array(space.nameIds);
    this.first = new Int32Array(space.nameIds);
    this.date = new Int32Array(space.dates.count);
    let places = 0;
    for (const column of [space.departement, space.commune]) for (const id of column) places = Math.max(places, id + 1);
    this.place = new Int32Array(places);
    const seen: number[] = [];
    const count = (counts: Int32Array, name: number): void => {
      const add = (id: number): void => {
        if (seen.includes(id)) return;
        seen.push(id);
        counts[id]++;
      };
      add(names.full[name]);
      add(names.bare[name]);
      add(names.phon[name]);
      add(names.phonFull[name]);
      for (const lists of [names.parts, names.partPhons]) {
        for (let i = lists.offsets[name]; i < lists.offsets[name + 1]; i++) add(lists.values[i]);
      }
    };
    for (let node = 0; node < space.count; node++) {
      seen.length = 0;
      if (space.surname[node] >= 0) count(this.surname, space.surname[node]);
      if (space.otherSurname[node] >= 0) count(this.surname, space.otherSurname[node]);
      seen.length = 0;
      if (space.firstName[node] >= 0) count(this.first, space.firstName[node]);
      if (space.date[node] >= 0) this.date[space.date[node]]++;
      if (space.departement[node] >= 0) this.place[space.departement[node]]++;
      if (space.commune[node] >= 0) this.place[space.commune[node]]++;
    }
  }

  /** Whether both forms are names that many bear, in `counts`: then one is no slip for the other. */
  bothCommon(counts: Int32Array, a: number, b: number): boolean {
    return counts[a] >= this.common && counts[b] >= this.common;
  }
}
