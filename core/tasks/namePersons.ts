/** The region's stage: links the persons of all deliveries and says how parcours and candidates are named. */
import type { Naming, Stacked } from '../base';
import { candidateOfRows, linkSteps } from '../base';
import type { DeskEvidence, Key } from '../privacy';
import { CertifierStage, Pseudonyms, RegionStage } from '../privacy';
import type { Pseudonymised } from './pseudonymise';

/**
 * @param files pseudonymised, in the order of the deliveries that `stacked` was made of.
 * @param evidence of the desk that read them.
 * @param k1 names candidates known by a file number alone, or by nothing.
 */
export function* namePersonsSteps(
  files: readonly Pseudonymised[],
  evidence: DeskEvidence,
  stacked: Stacked,
  k1: Key,
  k2: Key,
): Generator<number, Naming, void> {
  const region = new RegionStage(k2);
  const certifier = new CertifierStage(k1);
  const sources = files.map(({ persons }) => ({
    evidence: { ...persons, ...evidence },
    p2: region.candidates(persons.p1),
  }));
  const linked = yield* linkSteps(sources);
  const byFile = files.map(({ persons }, index) => candidateOfRows(linked, index, persons));
  const person = new Int32Array(stacked.rowCount);
  for (let i = 0; i < person.length; i++) {
    const file = stacked.delivery[i];
    person[i] = files[file].named[stacked.rawRow[i]] === 1 ? byFile[file][stacked.rawRow[i]] : -1;
  }
  return {
    person,
    ids: linked.ids,
    unknownPerson: (certificateur, numero, livraison, ligne) => {
      const p1 = new Pseudonyms(1);
      if (numero !== '') certifier.fileNumber(p1, 0, certificateur, numero);
      else certifier.fileNumber(p1, 0, livraison, String(ligne));
      return region.candidates(p1).text(0);
    },
    parcoursByNumber: (list, index, certificateur, numero) =>
      region.parcoursByNumber(list, index, certificateur, numero),
    parcoursByPerson: (list, index, idCandidat, certification, day) =>
      region.parcoursByPerson(list, index, idCandidat, certification, day),
  };
}
