/** Value type: kind of appearance before a jury. */
import { listType } from './codes/listType';

export const naturePassage = listType({
  id: 'nature_passage',
  doc: 'jury ou contrôle complémentaire.',
  specificity: 0.5,
  valid: [
    { raw: 'jury', value: 'jury' },
    { raw: 'Jury VAE', value: 'jury' },
    { raw: '1er jury', value: 'jury' },
    { raw: 'CC', value: 'contrôle complémentaire' },
    { raw: 'Controle complementaire', value: 'contrôle complémentaire' },
    { raw: 'Contr. compl.', value: 'contrôle complémentaire' },
    { raw: '2ème passage', value: 'jury' },
    { raw: 'Post-VAE', value: 'contrôle complémentaire' },
  ],
  invalid: [
    { raw: 'Livret 2', value: null, code: 'code_inconnu' },
    { raw: 'Rattrapage', value: null, code: 'code_ambigu' },
    { raw: 'Mise en situation professionnelle', value: null, code: 'code_ambigu' },
  ],
});
