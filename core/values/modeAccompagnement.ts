/** Value type: supported or on one's own. */
import { listType } from './codes/listType';

export const modeAccompagnement = listType({
  id: 'mode_accompagnement',
  doc: 'accompagné ou autonome.',
  specificity: 0.5,
  // How it is done, and by whom: it is support all the same.
  noise:
    'standard methodologique individuel individuelle individuellement collectif collective collectivement mixte distance ' +
    'distanciel presentiel externe interne prive privee dava organisme france',
  valid: [
    { raw: 'accompagné', value: 'accompagné' },
    { raw: 'ACCOMPAGNEE', value: 'accompagné' },
    { raw: 'Accompagné(e)', value: 'accompagné' },
    { raw: 'Non accompagné', value: 'autonome' },
    { raw: 'Sans accompagnement', value: 'autonome' },
    { raw: 'AUTONOME', value: 'autonome' },
    { raw: '-', value: null },
    { raw: 'Accompagnement à distance', value: 'accompagné' },
    { raw: 'Avec accompagnateur', value: 'accompagné' },
    { raw: 'Accompagnement refusé', value: 'autonome' },
    { raw: 'Aucun', value: 'autonome' },
  ],
  invalid: [
    { raw: 'Accompagné puis autonome', value: null, code: 'code_ambigu' },
    { raw: 'à distance', value: null, code: 'code_inconnu' },
  ],
});
