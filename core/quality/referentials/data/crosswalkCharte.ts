/** From the 24 indicators of Martinique to the commitments of the charter that they verify (design, "Crosswalk"). */
import type { Crosswalk } from '../types';

/** Commitments of the indicators 1 to 24, in order. */
const commitments = [
  ...['I', 'I', 'I', 'I', 'II', 'VII', 'VII', 'II'],
  ...['V', 'IV', 'IV', 'V', 'V', 'V', 'V', 'V'],
  ...['I', 'III', 'V', 'VI', 'V', 'VI', 'VIII', 'VIII'],
];

export const martiniqueToCharter: Crosswalk = {
  format: 1,
  de: 'martinique-2010',
  vers: { famille: 'charte', genre: 'critere' },
  source: {
    intitule: 'Rapprochement fait pour Suivi VAE, à valider par le Comité technique',
    reference: 'Modifiable par la région',
    a_verifier: true,
  },
  liens: commitments.map((principal, i) => ({ de: String(i + 1), principal, secondaires: [] })),
};
