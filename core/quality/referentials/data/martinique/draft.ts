/** How the indicators of martinique-2010 are written: title of the source; question, evidence and descriptors are ours. */
import type { QualityIndicator } from '../../types';

export interface Draft {
  readonly numero: string;
  /** Exactly as in the source, straight apostrophes included. */
  readonly titre: string;
  readonly question: string;
  readonly preuves: readonly string[];
  /** Levels 0 to 3: absent, partiel, conforme, exemplaire. */
  readonly niveaux: readonly [string, string, string, string];
  readonly mesures?: readonly string[];
}

/**
 * The source assigns no indicator to a criterion: the assignment is deduced from their order, and editable (design,
 * "martinique-2010").
 */
export function deduced(critere: string, drafts: readonly Draft[]): QualityIndicator[] {
  return drafts.map(({ numero, titre, question, preuves, niveaux, mesures }) => ({
    numero,
    titre,
    critere,
    rattachement: 'deduit',
    question,
    preuves,
    descripteurs: { '0': niveaux[0], '1': niveaux[1], '2': niveaux[2], '3': niveaux[3] },
    ...(mesures === undefined ? {} : { mesures }),
    a_valider: true,
  }));
}
