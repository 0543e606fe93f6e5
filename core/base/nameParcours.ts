/** Names the parcours and their candidates, and says which row each parcours comes from. */
import { Pseudonyms } from '../privacy';
import type { Steps, Table } from '../table';
import { isoDay, textOf } from '../table';
import type { Groups } from './group';
import { certificationCodes, firstApplicationDay } from './group';
import type { RowOrder } from './merge';
import type { Delivery, Stacked } from './stack';
import type { Naming } from './types';

/** By parcours, in the order of the groups. */
export interface Named {
  readonly idParcours: Pseudonyms;
  /** Candidate: an index in `candidateIds`. */
  readonly candidate: Int32Array;
  readonly candidateIds: Pseudonyms;
  /** Stacked row that gives `livraison` and `ligne_source`: the first delivery, the smallest line. */
  readonly origin: Int32Array;
}

/** Numbers candidates: the persons linked first, then those whom a file number alone tells, or nothing. */
class Candidates {
  private readonly others = new Map<string, number>();

  constructor(private readonly linked: Pseudonyms) {}

  /** The number of an `id_candidat`. */
  of(id: string): number {
    let index = this.others.get(id);
    if (index !== undefined) return index;
    index = this.linked.indexInSorted(id);
    if (index < 0) index = this.linked.length + this.others.size;
    if (index >= this.linked.length) this.others.set(id, index);
    return index;
  }

  ids(): Pseudonyms {
    return Pseudonyms.concat([this.linked, Pseudonyms.of([...this.others.keys()])]);
  }
}

/** Parcours named in one step: a keyed hash or two for each. */
const PARCOURS_A_STEP = 512;

/** Names each parcours by its file number where that alone names it, else by its candidate (contract). */
export function* nameParcoursSteps(
  stacked: Stacked,
  deliveries: readonly Delivery[],
  groups: Groups,
  order: RowOrder,
  merged: Table,
  naming: Naming,
): Steps<Named> {
  const certifier = textOf(merged, 'certificateur');
  const number = textOf(merged, 'id_dossier_source');
  const certification = certificationCodes(merged);
  yield 0;
  const first = firstApplicationDay(merged);
  const origin = new Int32Array(groups.count);
  const candidate = new Int32Array(groups.count);
  const idParcours = new Pseudonyms(groups.count);
  const candidates = new Candidates(naming.ids);
  yield 0;
  for (let p = 0; p < groups.count; p++) {
    if (p % PARCOURS_A_STEP === 0) yield p / groups.count;
    const from = certifier.values[certifier.codes[p]];
    const numero = number.values[number.codes[p]];
    let [row, person] = [-1, -1];
    for (let i = order.starts[p]; i < order.starts[p + 1]; i++) {
      const other = order.rows[i];
      if (row < 0 || isEarlier(stacked, other, row)) row = other;
      // Persons are in the order of their ids: the smallest one names the parcours.
      if (naming.person[other] >= 0 && (person < 0 || naming.person[other] < person)) person = naming.person[other];
    }
    origin[p] = row;
    const delivery = deliveries[stacked.delivery[row]];
    const line = delivery.file.raw.rowNumbers[stacked.rawRow[row]];
    candidate[p] = person >= 0 ? person : candidates.of(naming.unknownPerson(from, numero, delivery.livraison, line));
    if (groups.byNumber[p] === 1) naming.parcoursByNumber(idParcours, p, from, numero);
    else {
      const idCandidat =
        person >= 0 ? naming.ids.text(person) : naming.unknownPerson(from, numero, delivery.livraison, line);
      const what = `${from}|${certification.names[certification.codes[p]]}`;
      naming.parcoursByPerson(idParcours, p, idCandidat, what, isoDay(first[p]));
    }
  }
  return { idParcours, candidate, candidateIds: candidates.ids(), origin };
}

function isEarlier(stacked: Stacked, a: number, b: number): boolean {
  const { delivery, rawRow } = stacked;
  return delivery[a] !== delivery[b] ? delivery[a] < delivery[b] : rawRow[a] < rawRow[b];
}
