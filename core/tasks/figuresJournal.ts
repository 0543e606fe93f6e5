/** The journal of `indicateurs` and `publier`: the base's deliveries, the steps done, the files written; no clock. */
import type { OpenedBase } from './openBase';
import type { WrittenFile } from './journal';

/** Rows in and out of a step. */
export interface CountedStep {
  readonly etape: 'indicateurs' | 'publication';
  readonly entree: number;
  readonly sortie: number;
}

/** `journal.json`, in the shape of the main job's (contract); each delivery as `base.json` knows it. */
export function figuresJournal(
  tool: string,
  { description }: OpenedBase,
  steps: readonly CountedStep[],
  written: readonly WrittenFile[],
): object {
  return {
    version: 1,
    outil: tool,
    cles: description.cles,
    entrees: description.livraisons.map(({ certificateur, livraison, fichier, feuille, sha256 }) => ({
      certificateur,
      livraison,
      fichier,
      feuille,
      sha256,
    })),
    etapes: steps,
    decisions: [],
    sorties: written,
  };
}
