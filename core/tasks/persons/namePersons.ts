/** The region's stage: links the persons of all deliveries and says how parcours and candidates are named. */
import type { Joined, Kept, KnownPersons, LinkResult, Naming, NewFile, Stacked } from '../../base';
import { candidateOfRows, keptKeysSteps, linkSteps, nameWithBaseSteps } from '../../base';
import type { DeskEvidence, Key, Pseudonyms } from '../../privacy';
import { CertifierStage, IdentityKeys, PSEUDONYM_LENGTH, RegionStage } from '../../privacy';
import { inChunks, inTurn, ROWS_A_STEP, VALUES_A_STEP, textOf, within } from '../../table';
import type { Steps } from '../../table';
import { DossierNumbers } from './dossierNumbers';
import type { Pseudonymised } from '../pseudonymised/pseudonymise';

interface LinkedFiles {
  readonly linked: LinkResult;
  /** P2 of the persons of each file. */
  readonly p2: readonly Pseudonyms[];
}

/** @param shared evidence of the desk that read the raw files; those that came pseudonymised bring their own. */
function* linkFiles(
  files: readonly Pseudonymised[],
  shared: DeskEvidence | null,
  region: RegionStage,
): Generator<number, LinkedFiles, void> {
  const p2 = yield* within(
    inTurn(files, ({ persons }) => region.candidatesSteps(persons.p1)),
    0,
    0.2,
  );
  const sources = files.map(({ persons, evidence = shared }, i) => ({
    evidence: { ...persons, ...(evidence as DeskEvidence) },
    p2: p2[i],
  }));
  return { linked: yield* within(linkSteps(sources), 0.2, 0.7), p2 };
}

/** Pseudonyms of persons whose id is another's: P2 -> `id_candidat`. */
function* otherPseudonyms({ linked, p2 }: LinkedFiles): Steps<Map<string, string>> {
  const liens = new Map<string, string>();
  for (const [file, list] of p2.entries()) {
    yield* inChunks(list.length, ROWS_A_STEP, (from, to) => {
      for (let i = from; i < to; i++) {
        const who = linked.candidate[linked.starts[file] + i];
        const [x, y] = [i * PSEUDONYM_LENGTH, who * PSEUDONYM_LENGTH];
        let k = 0;
        while (k < PSEUDONYM_LENGTH && list.bytes[x + k] === linked.ids.bytes[y + k]) k++;
        if (k < PSEUDONYM_LENGTH) liens.set(list.text(i), linked.ids.text(who));
      }
    });
  }
  return liens;
}

/** Where each id is in the list, in steps: a hundred thousand texts. */
function* indexOfIds(list: Pseudonyms): Steps<Map<string, number>> {
  const index = new Map<string, number>();
  yield* inChunks(list.length, VALUES_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) index.set(list.text(i), i);
  });
  return index;
}

type Namer = Pick<Naming, 'dossiers' | 'unknownPerson' | 'parcoursByNumber' | 'parcoursByPerson'>;

/** @param k1 hashes the file numbers that came raw; null when none did. */
function namer(stacked: Stacked, k1: Key | null, region: RegionStage): Namer {
  const numbers = new DossierNumbers(k1 === null ? null : new CertifierStage(k1));
  return {
    dossiers: numbers.together(textOf(stacked.table, 'id_dossier_source')),
    unknownPerson: (certificateur, numero, livraison, ligne) =>
      numero === ''
        ? region.candidateByPlace(livraison, ligne)
        : region.candidateByNumber(certificateur, numbers.hash(numero)),
    parcoursByNumber: (list, index, certificateur, numero) =>
      region.parcoursByNumber(list, index, certificateur, numbers.hash(numero)),
    parcoursByPerson: (list, index, idCandidat, certification, day) =>
      region.parcoursByPerson(list, index, idCandidat, certification, day),
  };
}

/**
 * @param files pseudonymised, in the order of the deliveries that `stacked` was made of.
 * @param evidence of the desk that read the raw ones; null when there is none.
 * @param k1 hashes the file numbers that came raw; null when none did.
 */
export function* namePersonsSteps(
  files: readonly Pseudonymised[],
  evidence: DeskEvidence | null,
  stacked: Stacked,
  k1: Key | null,
  k2: Key,
): Generator<number, Naming, void> {
  const region = new RegionStage(k2);
  const found = yield* linkFiles(files, evidence, region);
  const { linked } = found;
  const byFile = files.map(({ persons }, index) => candidateOfRows(linked, index, persons));
  yield 0.8;
  const person = new Int32Array(stacked.rowCount);
  const naming = inChunks(person.length, ROWS_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) {
      const file = stacked.delivery[i];
      person[i] = files[file].named[stacked.rawRow[i]] === 1 ? byFile[file][stacked.rawRow[i]] : -1;
    }
  });
  yield* within(naming, 0.8, 0);
  const liens = yield* within(otherPseudonyms(found), 0.8, 0.05);
  const isHeld = new Uint8Array(linked.ids.length);
  for (const who of person) if (who >= 0) isHeld[who] = 1;
  const ids = yield* within(indexOfIds(linked.ids), 0.85, 0);
  const keeping = keptKeysSteps(
    new Map(),
    newFiles(files, evidence, found.p2, k2),
    (file, one) => linked.ids.text(linked.candidate[linked.starts[file] + one]),
    (id) => isHeld[ids.get(id) as number] === 1,
  );
  const indices = yield* within(keeping, 0.85, 0.15);
  return { person, ids: linked.ids, liens, indices, ...namer(stacked, k1, region) };
}

/**
 * The same when a base holds other deliveries: the persons of the files are linked among themselves, then found in it.
 * @param origins by delivery of `stacked`: the one that the base kept, or the index of the file
 * @param known to the base beside its rows
 */
export function* joinPersonsSteps(
  files: readonly Pseudonymised[],
  evidence: DeskEvidence | null,
  stacked: Stacked,
  origins: readonly (Kept | number)[],
  known: KnownPersons,
  k1: Key | null,
  k2: Key,
): Generator<number, Naming & Joined, void> {
  const region = new RegionStage(k2);
  const { linked, p2 } = yield* within(linkFiles(files, evidence, region), 0, 0.6);
  const naming = namer(stacked, k1, region);
  const numbers = naming.dossiers ?? textOf(stacked.table, 'id_dossier_source');
  const met = newFiles(files, evidence, p2, k2);
  const joined = yield* within(nameWithBaseSteps(linked, met, stacked, origins, known, numbers), 0.6, 0.4);
  return { ...joined, ...naming };
}

/** Files as persons to be recognised, now or in a later update. */
function newFiles(
  files: readonly Pseudonymised[],
  shared: DeskEvidence | null,
  p2: readonly Pseudonyms[],
  k2: Key,
): NewFile[] {
  const maker = new IdentityKeys(k2);
  return files.map(({ persons, named, evidence = shared }, i) => ({
    persons,
    named,
    p2: p2[i],
    keys: (person) => (evidence === null ? null : maker.of(persons, evidence, person)),
  }));
}
