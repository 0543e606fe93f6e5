/** Code list: yes or no. */
import type { CodeList } from '../types';

export const booleen: CodeList = {
  id: 'booleen',
  titre: 'Oui ou non',
  source: 'Dictionnaire commun VAE',
  codes: [
    {
      code: 'oui',
      libelle: 'Oui',
      graphies: [
        'oui',
        'o',
        'ouii',
        'vrai',
        'true',
        'yes',
        'y',
        't',
        'v',
        'ok',
        'exact',
        'affirmatif',
        'coché(e)',
        'checked',
        'on',
      ],
    },
    {
      code: 'non',
      libelle: 'Non',
      graphies: [
        'non',
        'n',
        'nn',
        'faux',
        'false',
        'no',
        'f',
        'ko',
        'négatif',
        'pas',
        'aucun(e)',
        'jamais',
        'non coché(e)',
        'décoché(e)',
        'unchecked',
        'off',
      ],
    },
  ],
};
