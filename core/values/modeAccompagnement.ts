/** Value type: supported or on one's own. */
import { listType } from './codes/listType';

export const modeAccompagnement = listType({
  id: 'mode_accompagnement',
  doc: 'accompagné ou autonome.',
  specificity: 0.5,
  valid: [
    { raw: 'accompagné', value: 'accompagné' },
    { raw: 'ACCOMPAGNEE', value: 'accompagné' },
    { raw: 'Accompagné(e)', value: 'accompagné' },
    { raw: 'Non accompagné', value: 'autonome' },
    { raw: 'Sans accompagnement', value: 'autonome' },
    { raw: 'AUTONOME', value: 'autonome' },
    { raw: '-', value: null },
  ],
  invalid: [
    { raw: 'Accompagné puis autonome', value: null, code: 'code_ambigu' },
    { raw: 'à distance', value: null, code: 'code_inconnu' },
  ],
});
