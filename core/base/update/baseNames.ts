/** The persons of a base and of new files while they are brought together: ids by number, candidates by row. */
import type { FilePersons, PersonKeys, Pseudonyms } from '../../privacy';
import type { Kept } from './keptDeliveries';
import type { LinkResult } from '../link/link';
import type { Stacked } from '../stack';

/** The persons of a new file, and which of its rows name one. */
export interface NewFile {
  readonly persons: FilePersons;
  readonly named: Uint8Array;
  readonly p2: Pseudonyms;
  /** Keys that recognise a person under another spelling; null where there is none. */
  readonly keys: (person: number) => PersonKeys | null;
}

/** Ids, numbered as they come. */
export class NameList {
  readonly list: string[] = [];
  private readonly index = new Map<string, number>();

  get size(): number {
    return this.list.length;
  }

  add(id: string): number {
    let at = this.index.get(id);
    if (at === undefined) this.index.set(id, (at = this.list.push(id) - 1));
    return at;
  }

  find(id: string): number | undefined {
    return this.index.get(id);
  }

  /** Of two names (-1: none), the one that sorts first. */
  smaller(a: number, b: number): number {
    return a < 0 || this.list[b] < this.list[a] ? b : a;
  }
}

/** What is brought together. */
export interface Meeting {
  /** Persons of the new files, `files` in that order. */
  readonly linked: LinkResult;
  readonly files: readonly NewFile[];
  readonly stacked: Stacked;
  /** By delivery of `stacked`: the kept one, or the index of the new file. */
  readonly origins: readonly (Kept | number)[];
  readonly names: NameList;
  /** Name found for each candidate of the new files, -1 while there is none. */
  readonly chosen: Int32Array;
}

/** Candidate of a row of a new file, -1 where it names nobody. */
export function candidateOf({ linked, files }: Pick<Meeting, 'linked' | 'files'>, file: number, row: number): number {
  const { persons, named } = files[file];
  if (named[row] !== 1 || persons.personOf[row] < 0) return -1;
  return linked.candidate[linked.starts[file] + persons.personOf[row]];
}

/** Name of a stacked row of the base; -1 where it tells of nobody, or is of a new file. */
export function nameOfRow({ stacked, origins, names }: Meeting, row: number): number {
  const origin = origins[stacked.delivery[row]];
  if (typeof origin === 'number') return -1;
  const code = origin.person.codes[stacked.rawRow[row]];
  return code === 0 ? -1 : (names.find(origin.person.values[code]) as number);
}
