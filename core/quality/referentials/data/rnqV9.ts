/** rnq-v9: the RNQ read with version 9 of the guide, for audits until 31 October 2026 (design, "Quality"). */
import type { Referential } from '../types';
import { RNQ, RNQ_REMARKS } from './rnq/shared';

export const rnqV9: Referential = {
  ...RNQ,
  id: 'rnq-v9',
  version: 'V9',
  titre: 'Référentiel national qualité, actions de VAE (guide de lecture V9)',
  // Open at its beginning: former guides (V7, V8) are not shipped, and their grid is the same list of indicators.
  validite: { debut: null, fin: '2026-10-31' },
  source: {
    intitule: 'Référentiel national qualité (RNQ), guide de lecture V9',
    reference:
      'Décret n° 2019-565 du 6 juin 2019\u00a0; arrêté du 31 mai 2023\u00a0; guide de lecture V9, publié le 8 janvier 2024. Lu de seconde main',
    adresse: 'https://www.proneo-certification.fr/guide-de-lecture-qualiopi-version-9',
    a_verifier: true,
  },
  remarques: [
    ...RNQ_REMARKS,
    {
      titre: 'Audits plus anciens',
      texte:
        'La V9 sert ici pour tout audit jusqu’au 31 octobre 2026. Un audit d’avant 2024 a été fait avec une version antérieure du guide\u00a0: le comparer avec prudence.',
    },
  ],
};
