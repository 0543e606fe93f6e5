/** Code list: the device. VAPP and VES are other devices: read, then refused with the reason. */
import type { CodeList } from '../types';

export const dispositif: CodeList = {
  id: 'dispositif',
  titre: 'Dispositif',
  source: 'Code du travail, L. 6411-1 et suivants ; Code de l’éducation, D. 613-38 (VAPP) et R. 613-32 (VES)',
  codes: [
    {
      code: 'VAE',
      libelle: "Validation des acquis de l'expérience",
      graphies: [
        'VAE classique',
        'VAE individuelle',
        'VAE simple',
        'VAE standard',
        'VAE seule',
        'VAE de droit commun',
        'VAE droit commun',
        'droit commun',
        'classique',
        'individuelle',
        'individuel',
        'VAE France VAE',
        'France VAE',
        'REVA',
        'VAE REVA',
        'VAE 2002',

        "validation des acquis de l'expérience",
        'validation des acquis de l’expérience VAE',
        'validation acquis expérience',
      ],
    },
    {
      code: 'VAE collective',
      libelle: 'VAE collective',
      graphies: [
        'collective',
        'collectif',
        'VAE collectif',
        'démarche collective',
        'projet collectif',
        'action collective',
        'VAE collective entreprise',
        'VAE en entreprise',
        'collective VAE',
      ],
    },
    {
      code: 'VAE inversée',
      libelle: 'VAE inversée',
      graphies: [
        'inversée',
        'VAE inversé',
        'VAE inversee expérimentation',
        'expérimentation VAE inversée',
        'reverse VAE',
      ],
    },
    {
      code: 'VAPP',
      libelle: 'Validation des acquis professionnels et personnels (autre dispositif)',
      graphies: [
        'VAP',
        'VAP 85',
        'VAPP 85',
        'décret 85',
        'décret 1985',
        'validation des acquis professionnels',
        'validation des acquis professionnels et personnels',
      ],
      horsChamp: true,
    },
    {
      code: 'VES',
      libelle: 'Validation des études supérieures (autre dispositif)',
      graphies: [
        'VEES',
        'VES 2002',
        'validation des études supérieures',
        'validation d’études supérieures',
        'validation des études supérieures accomplies',
      ],
      horsChamp: true,
    },
  ],
};
