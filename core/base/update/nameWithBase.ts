/** Finds the persons of new deliveries among those of a base, without any name: by pseudonym, key, file number (decision 016). */
import { Pseudonyms } from '../../privacy';
import type { Steps, TextColumn } from '../../table';
import { inChunks, ROWS_A_STEP, VALUES_A_STEP, within } from '../../table';
import type { Meeting, NewFile } from './baseNames';
import { NameList } from './baseNames';
import { byFileNumberSteps } from './byFileNumber';
import type { KeptKeys } from './byIdentityKeys';
import { byIdentityKeysSteps, keptKeysSteps } from './byIdentityKeys';
import type { LinkResult } from '../link/link';
import type { Stacked } from '../stack';
import type { Naming } from '../types';

export interface Joined extends Pick<Naming, 'person' | 'ids' | 'liens' | 'indices'> {
  /** Persons of the new files found in the base by their pseudonym; by a key; by their file number. */
  readonly parPseudonyme: number;
  readonly parIndice: number;
  readonly parNumero: number;
  /** Persons whom the new files bring together although the base holds them as two: left as they are. */
  readonly laissesDistincts: number;
}

/** What the base knows of persons beside its rows. */
export interface KnownPersons {
  /** Pseudonyms that it knows under another id. */
  readonly liens: ReadonlyMap<string, string>;
  readonly indices: KeptKeys;
}

/**
 * Names the persons of all rows. Persons of the base keep their ids. A new person takes the id of the one whose
 * pseudonym (or an earlier one) it bears; else of the only one who answers to one of its keys; else of the one who has
 * its file number at its certifier, when sex, age, certification and dates agree; else the smallest pseudonym of those
 * linked with it. Two persons of the base are never joined: their rows stay as they are.
 * @param linked persons of the new files, `files` in that order
 * @param origins by delivery of `stacked`: the kept one, or the index of the new file
 * @param numbers file number of each stacked row, hashed where the same one came raw and hashed
 */
export function* nameWithBaseSteps(
  linked: LinkResult,
  files: readonly NewFile[],
  stacked: Stacked,
  origins: Meeting['origins'],
  known: KnownPersons,
  numbers: TextColumn,
): Steps<Joined> {
  const { liens } = known;
  const names = new NameList();
  for (const origin of origins) {
    if (typeof origin === 'number') continue;
    for (const id of origin.person.values) if (id !== '') names.add(id);
    yield 0.05;
  }
  for (const id of liens.values()) names.add(id);
  const chosen = new Int32Array(linked.ids.length).fill(-1);
  const meeting: Meeting = { linked, files, stacked, origins, names, chosen };
  const { exact, apart } = yield* within(byPseudonym(meeting, liens), 0.05, 0.15);
  const parPseudonyme = count(chosen);
  yield* within(byIdentityKeysSteps(meeting, known.indices), 0.2, 0.2);
  const parIndice = count(chosen) - parPseudonyme;
  yield* within(byFileNumberSteps(meeting, numbers), 0.4, 0.1);
  const parNumero = count(chosen) - parPseudonyme - parIndice;
  for (let who = 0; who < chosen.length; who++) if (chosen[who] < 0) chosen[who] = names.add(linked.ids.text(who));
  const nameOf = (file: number, i: number): number => {
    const person = linked.starts[file] + i;
    return exact[person] >= 0 ? exact[person] : chosen[linked.candidate[person]];
  };
  const idOf = (file: number, i: number): string => names.list[nameOf(file, i)];
  const added = yield* within(withNewPseudonyms(liens, files, idOf), 0.5, 0.1);
  const { person, ids, held } = yield* within(rowPersons(meeting, nameOf), 0.6, 0.2);
  const indices = yield* within(
    keptKeysSteps(known.indices, files, idOf, (id) => held.has(id)),
    0.8,
    0.2,
  );
  return { person, ids, liens: added, indices, parPseudonyme, parIndice, parNumero, laissesDistincts: apart };
}

/** Names by pseudonym, former ones included. `exact`: of each person; `apart`: candidates that answer to two names. */
function* byPseudonym(
  { linked, files, names, chosen }: Meeting,
  liens: ReadonlyMap<string, string>,
): Steps<{ readonly exact: Int32Array; readonly apart: number }> {
  const exact = new Int32Array(linked.candidate.length).fill(-1);
  const apart = new Set<number>();
  for (const [file, { p2 }] of files.entries()) {
    const finding = inChunks(p2.length, VALUES_A_STEP, (from, to) => {
      for (let i = from; i < to; i++) {
        const pseudonym = p2.text(i);
        const name = names.find(pseudonym) ?? names.find(liens.get(pseudonym) ?? '');
        if (name === undefined) continue;
        exact[linked.starts[file] + i] = name;
        const who = linked.candidate[linked.starts[file] + i];
        if (chosen[who] >= 0 && chosen[who] !== name) apart.add(who);
        chosen[who] = names.smaller(chosen[who], name);
      }
    });
    yield* within(finding, file / files.length, 1 / files.length);
  }
  return { exact, apart: apart.size };
}

function count(chosen: Int32Array): number {
  return chosen.reduce((sum, name) => sum + (name >= 0 ? 1 : 0), 0);
}

/** The pseudonyms that the base now knows under another id. */
function* withNewPseudonyms(
  liens: ReadonlyMap<string, string>,
  files: readonly NewFile[],
  idOf: (file: number, person: number) => string,
): Steps<Map<string, string>> {
  const added = new Map(liens);
  for (const [file, { p2 }] of files.entries()) {
    const adding = inChunks(p2.length, VALUES_A_STEP, (from, to) => {
      for (let i = from; i < to; i++) {
        const [pseudonym, id] = [p2.text(i), idOf(file, i)];
        if (pseudonym !== id) added.set(pseudonym, id);
      }
    });
    yield* within(adding, file / files.length, 1 / files.length);
  }
  return added;
}

/** Person of each stacked row: an index among the ids in use, which ascend. */
function* rowPersons(
  { files, stacked, origins, names }: Meeting,
  nameOf: (file: number, person: number) => number,
): Steps<Pick<Naming, 'person' | 'ids'> & { readonly held: ReadonlySet<string> }> {
  const keptNames = origins.map((origin) =>
    typeof origin === 'number' ? [] : origin.person.values.map((id) => names.find(id) ?? -1),
  );
  const person = new Int32Array(stacked.rowCount).fill(-1);
  const isUsed = new Uint8Array(names.size);
  const naming = inChunks(person.length, ROWS_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) {
      const delivery = stacked.delivery[i];
      const row = stacked.rawRow[i];
      const origin = origins[delivery];
      if (typeof origin !== 'number') person[i] = keptNames[delivery][origin.person.codes[row]];
      else {
        const { persons, named } = files[origin];
        const one = named[row] === 1 ? persons.personOf[row] : -1;
        person[i] = one < 0 ? -1 : nameOf(origin, one);
      }
      if (person[i] >= 0) isUsed[person[i]] = 1;
    }
  });
  yield* within(naming, 0, 0.8);
  const order = names.list.map((_, i) => i).filter((i) => isUsed[i] === 1);
  order.sort((a, b) => (names.list[a] < names.list[b] ? -1 : 1));
  const rank = new Int32Array(names.size);
  order.forEach((name, i) => (rank[name] = i));
  const ids = order.map((name) => names.list[name]);
  return {
    person: person.map((name) => (name < 0 ? -1 : rank[name])),
    ids: Pseudonyms.of(ids),
    held: new Set(ids),
  };
}
