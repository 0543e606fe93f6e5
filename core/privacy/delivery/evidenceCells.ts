/** The evidence of a file as text cells and back: bytes, cut, summed; told as a Problem when the cells are not whole. */
import { Problem } from '../../messages';
import type { Steps } from '../../table';
import { within } from '../../table';
import { Damaged } from './byteReader';
import type { CarriedEvidence } from './evidenceBytes';
import { evidenceBytes, parseEvidence } from './evidenceBytes';
import type { DeliveryMark } from './mark';
import { cutPieces, joinPieces, pieceSum } from './pieces';

export interface EvidenceCells {
  /** One a row, from the first row on; no more than there are rows. */
  readonly pieces: readonly string[];
  readonly somme: string;
}

/** @param rows of the delivery, one at least */
export function* writeEvidence(evidence: CarriedEvidence, rows: number): Steps<EvidenceCells> {
  const bytes = yield* within(evidenceBytes(evidence), 0, 0.7);
  const somme = yield* within(pieceSum(bytes), 0.7, 0.1);
  return { somme, pieces: yield* within(cutPieces(bytes, rows), 0.8, 0.2) };
}

/**
 * @param cells of the evidence column, in any order
 * @param fichier for the messages
 * @throws Problem `livraison_incomplete`, `livraison_alteree`
 */
export function* readEvidence(cells: Iterable<string>, mark: DeliveryMark, fichier: string): Steps<CarriedEvidence> {
  const bytes = yield* within(joinPieces(cells, mark.morceaux), 0, 0.3);
  if (!(bytes instanceof Uint8Array)) {
    throw new Problem('livraison_incomplete', { fichier, n: bytes.manquants, total: mark.morceaux });
  }
  if ((yield* within(pieceSum(bytes), 0.3, 0)) !== mark.somme) throw new Problem('livraison_alteree', { fichier });
  try {
    return yield* within(parseEvidence(bytes), 0.3, 0.7);
  } catch (fault) {
    if (fault instanceof Damaged) throw new Problem('livraison_alteree', { fichier });
    throw fault;
  }
}
