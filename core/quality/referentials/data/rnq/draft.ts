/** How the indicators of the RNQ are written: short titles, questions, evidence and descriptors in our own words. */
import type { QualityIndicator } from '../../types';

export interface Draft {
  readonly numero: string;
  readonly titre: string;
  readonly question: string;
  readonly preuves: readonly string[];
  readonly conforme: string;
  /** Present only where a minor non-conformity is possible (design, "Crosswalk": 1 2 3 9 12 17 18 19 23 24 25 30). */
  readonly mineure?: string;
  readonly majeure: string;
  readonly condition?: string;
  readonly mesures?: readonly string[];
}

/** Levels of an indicator on which every non-conformity is major. */
const MAJOR_ONLY = ['nc_majeure', 'conforme', 'non_applicable', 'non_audite'];

/** Indicators of a criterion of the RNQ. All is second-hand: each says so. */
export function ofCriterion(critere: string, drafts: readonly Draft[]): QualityIndicator[] {
  return drafts.map(({ numero, titre, question, preuves, conforme, mineure, majeure, condition, mesures }) => ({
    numero,
    titre,
    critere,
    rattachement: 'source',
    question,
    preuves,
    descripteurs: {
      nc_majeure: majeure,
      ...(mineure === undefined ? {} : { nc_mineure: mineure }),
      conforme,
    },
    ...(mineure === undefined ? { niveaux: MAJOR_ONLY } : {}),
    ...(condition === undefined ? {} : { condition }),
    ...(mesures === undefined ? {} : { mesures }),
    a_valider: true,
    source: {
      intitule: `RNQ, indicateur ${numero}, appliqué à la VAE`,
      reference: 'Lu de seconde main\u00a0; titre et textes reformulés',
      a_verifier: true,
    },
  }));
}
