/** rnq-v10: the RNQ read with version 10 of the guide, for audits from 1 November 2026 (design, "Quality"). */
import type { Referential } from '../types';
import { RNQ, RNQ_REMARKS } from './rnq/shared';

export const rnqV10: Referential = {
  ...RNQ,
  id: 'rnq-v10',
  version: 'V10',
  titre: 'Référentiel national qualité, actions de VAE (guide de lecture V10)',
  validite: { debut: '2026-11-01', fin: null },
  source: {
    intitule: 'Référentiel national qualité (RNQ), guide de lecture V10',
    reference: 'Date d’application et contenu lus de seconde main\u00a0; le guide lui-même n’a pas pu être consulté',
    a_verifier: true,
  },
  // Nothing differs from V9 yet but dates. To write here, once read in the guide: indicators that apply or no longer apply to
  // VAE, levels expected, minors possible (sources announce tighter demands on subcontracting, indicator 27).
  remarques: [
    ...RNQ_REMARKS,
    {
      titre: 'Différences avec la V9',
      texte:
        'Les indicateurs, questions et niveaux sont ici ceux de la V9\u00a0: les différences apportées par la V10 restent à vérifier (des sources secondaires annoncent surtout des exigences plus fortes sur la sous-traitance). Relisez le guide avant d’utiliser cette grille.',
    },
  ],
};
