/** The journal of a quality action: what came in, what was written; no clock, no name of a person. */
import type { WrittenFile } from '../journal';

/** A file read. */
export interface QualityInput {
  readonly fichier: string;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** `journal.json`: by `commande`, a later run knows its own result. */
export function qualityJournal(
  tool: string,
  action: string,
  inputs: readonly QualityInput[],
  written: readonly WrittenFile[],
): object {
  return { version: 1, outil: tool, commande: `qualite ${action}`, entrees: inputs, sorties: written };
}
