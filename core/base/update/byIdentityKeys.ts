/** Recognises persons of a base under another spelling, by the keys that it kept of them (decision 016). */
import { IDENTITY_KEY_LENGTH } from '../../privacy';
import type { Steps } from '../../table';
import { inChunks, ROWS_A_STEP, textOf, VALUES_A_STEP, within } from '../../table';
import type { Meeting } from './baseNames';
import { candidateOf, nameOfRow } from './baseNames';

/** Keys of persons by their id: texts of IDENTITY_KEY_LENGTH characters end to end, ascending. */
export type KeptKeys = ReadonlyMap<string, string>;

/** Persons of one step: some dozens of keyed hashes each. */
const PERSONS_A_STEP = 64;

/** A key that two persons have recognises nobody. */
const SEVERAL = -2;

/** Name of each key. */
function* nameOfKeys({ names }: Meeting, kept: KeptKeys): Steps<Map<string, number>> {
  const byKey = new Map<string, number>();
  const ids = [...kept.keys()];
  yield* inChunks(ids.length, VALUES_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) {
      const name = names.find(ids[i]);
      const keys = kept.get(ids[i]) as string;
      if (name === undefined) continue;
      for (let at = 0; at < keys.length; at += IDENTITY_KEY_LENGTH) {
        const key = keys.slice(at, at + IDENTITY_KEY_LENGTH);
        const known = byKey.get(key);
        byKey.set(key, known === undefined || known === name ? name : SEVERAL);
      }
    }
  });
  return byKey;
}

/** Codes that the rows of a person tell. */
interface Told {
  readonly sex: Set<number>;
  readonly departement: Set<number>;
}

function shares(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return [...a].some((code) => b.has(code));
}

/** Chooses a name for the persons that have none, where one person of the base has a key of theirs. */
export function* byIdentityKeysSteps(meeting: Meeting, kept: KeptKeys): Steps<void> {
  if (kept.size === 0) return;
  const { linked, files, chosen } = meeting;
  const byKey = yield* within(nameOfKeys(meeting, kept), 0, 0.3);
  const strict = new Map<number, number>();
  const loose = new Map<number, number>();
  const note = (into: Map<number, number>, who: number, name: number): void => {
    const known = into.get(who);
    into.set(who, known === undefined || known === name ? name : SEVERAL);
  };
  for (const [file, { persons, keys }] of files.entries()) {
    const asking = inChunks(persons.count, PERSONS_A_STEP, (from, to) => {
      for (let i = from; i < to; i++) {
        const who = linked.candidate[linked.starts[file] + i];
        if (chosen[who] >= 0) continue;
        for (const { key, isLoose } of keys(i)?.asked() ?? []) {
          const name = byKey.get(key);
          if (name !== undefined && name >= 0) note(isLoose ? loose : strict, who, name);
        }
      }
    });
    yield* within(asking, 0.3 + (0.4 * file) / files.length, 0.4 / files.length);
  }
  // Two persons of the base answer: none is taken. Less than a whole date agrees: the département must, too.
  for (const who of strict.keys()) loose.delete(who);
  const told = yield* within(toldBy(meeting, strict, loose), 0.7, 0.3);
  for (const [found, needsPlace] of [
    [strict, false],
    [loose, true],
  ] as const) {
    for (const [who, name] of found) {
      const [a, b] = [told.candidates.get(who), told.names.get(name)];
      if (name === SEVERAL || a === undefined || b === undefined) continue;
      if (a.sex.size > 0 && b.sex.size > 0 && !shares(a.sex, b.sex)) continue;
      if (needsPlace && !shares(a.departement, b.departement)) continue;
      chosen[who] = name;
    }
  }
}

/** What the rows say of the candidates and the names that met. */
function* toldBy(
  meeting: Meeting,
  ...found: readonly ReadonlyMap<number, number>[]
): Steps<{ readonly candidates: Map<number, Told>; readonly names: Map<number, Told> }> {
  const { stacked, origins } = meeting;
  const none = (): Told => ({ sex: new Set(), departement: new Set() });
  const candidates = new Map(found.flatMap((one) => [...one.keys()]).map((who) => [who, none()]));
  const names = new Map(found.flatMap((one) => [...one.values()]).map((name) => [name, none()]));
  const sex = textOf(stacked.table, 'sexe').codes;
  const departement = textOf(stacked.table, 'departement').codes;
  yield* inChunks(stacked.rowCount, ROWS_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) {
      const origin = origins[stacked.delivery[i]];
      const told =
        typeof origin === 'number'
          ? candidates.get(candidateOf(meeting, origin, stacked.rawRow[i]))
          : names.get(nameOfRow(meeting, i));
      if (told === undefined) continue;
      if (sex[i] !== 0) told.sex.add(sex[i]);
      if (departement[i] !== 0) told.departement.add(departement[i]);
    }
  });
  return { candidates, names };
}

/** Beyond so many persons a base keeps no keys: they would weigh more than the base, and homonyms would answer. */
const MOST_PERSONS = 50_000;

/**
 * The keys that the base keeps after an update: those it had, and those of the new files, of the persons it still holds.
 * @param idOf `id_candidat` of a person of a new file
 */
export function* keptKeysSteps(
  before: KeptKeys,
  files: Meeting['files'],
  idOf: (file: number, person: number) => string,
  isHeld: (id: string) => boolean,
): Steps<KeptKeys> {
  const total = files.reduce((sum, { persons }) => sum + persons.count, before.size);
  if (total > MOST_PERSONS) return new Map();
  const sets = new Map<string, Set<string>>();
  const setOf = (id: string): Set<string> => {
    let set = sets.get(id);
    if (set === undefined) {
      const keys = before.get(id) ?? '';
      set = new Set<string>();
      for (let at = 0; at < keys.length; at += IDENTITY_KEY_LENGTH) set.add(keys.slice(at, at + IDENTITY_KEY_LENGTH));
      sets.set(id, set);
    }
    return set;
  };
  for (const [file, { persons, keys }] of files.entries()) {
    const adding = inChunks(persons.count, PERSONS_A_STEP, (from, to) => {
      for (let i = from; i < to; i++) {
        const id = idOf(file, i);
        if (!isHeld(id)) continue;
        const made = keys(i)?.kept() ?? [];
        if (made.length === 0) continue;
        const set = setOf(id);
        for (const key of made) set.add(key);
      }
    });
    yield* within(adding, file / files.length, 1 / files.length);
  }
  const after = new Map<string, string>();
  for (const [id, keys] of before) if (isHeld(id) && !sets.has(id)) after.set(id, keys);
  for (const [id, set] of sets) after.set(id, [...set].sort().join(''));
  return after;
}
