/** Texts that no field holds, gathered over the network: comments of cells, remarks in margins, answers not understood. */
import type { ReceivedDocument } from './received';
import type { KeptRemark } from './types';
import { byCodeUnit } from '../../table';

/** By file, then as they stand in it: sheets as they come, rows and columns in their order. */
export function keptRemarks(
  documents: readonly ReceivedDocument[],
  ownerOf: ReadonlyMap<ReceivedDocument, string>,
): KeptRemark[] {
  return [...documents]
    .sort(
      (a, b) =>
        byCodeUnit(a.fichier, b.fichier) || byCodeUnit(a.modele, b.modele) || byCodeUnit(a.structure, b.structure),
    )
    .flatMap((document) =>
      (document.remarques ?? []).map(({ place, section, champ, ligne, texte }): KeptRemark => ({
        structure: ownerOf.get(document) ?? '',
        modele: document.modele,
        place,
        section,
        champ,
        repere: ligne,
        texte,
      })),
    );
}
