/** From the 24 indicators of Martinique to those of the RNQ: the main one, then secondary ones (design, "Crosswalk"). */
import type { Crosswalk } from '../types';

type Row = readonly [de: string, principal: string, ...secondaires: string[]];

const rows: readonly Row[] = [
  ['1', '17', '26', '1'],
  ['2', '1', '31'],
  ['3', '6', '10'],
  ['4', '10', '12'],
  ['5', '1'],
  ['6', '4'],
  ['7', '4', '26'],
  ['8', '1', '23'],
  ['9', '10', '4', '6'],
  ['10', '18', '10'],
  ['11', '9', '17'],
  ['12', '10', '4', '6'],
  ['13', '6', '1', '5'],
  ['14', '26', '10', '4'],
  ['15', '6', '9', '1'],
  ['16', '17', '19'],
  ['17', '9', '16'],
  ['18', '5', '4'],
  ['19', '19', '6'],
  ['20', '2', '21'],
  ['21', '3', '16', '1', '24'],
  ['22', '21', '22'],
  ['23', '11', '10', '12'],
  ['24', '30', '32'],
];

export const martiniqueToRnq: Crosswalk = {
  format: 1,
  de: 'martinique-2010',
  vers: { famille: 'rnq', genre: 'indicateur' },
  source: {
    intitule: 'Rapprochement fait pour Suivi VAE, à valider par le Comité technique',
    reference: 'Les deux textes n’ont pas été écrits l’un pour l’autre\u00a0: modifiable par la région',
    a_verifier: true,
  },
  liens: rows.map(([de, principal, ...secondaires]) => ({ de, principal, secondaires })),
};
