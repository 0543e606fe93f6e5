/** Value type: why an archived parcours leaves the denominators; other motives of archiving change no figure. */
import { codeListById } from '../dictionary';
import { ARCHIVAGE_SANS_EFFET, CODE_INCONNU } from './codes/codeFindings';
import { indexList, readCode } from './codes/codeList';
import { doubt } from './codes/outcome';
import type { ValueType } from './type';

const index = indexList(codeListById('motif_archivage'));

export const motifArchivage: ValueType = {
  id: 'motif_archivage',
  doc: "doublon, candidatures multiples, ou passage d'un parcours autonome à un parcours accompagné ; les autres motifs ne changent aucun chiffre.",
  specificity: 0.7,
  read: (raw, kind) => {
    const reading = readCode(index, raw, kind);
    return reading.finding === CODE_INCONNU ? doubt(ARCHIVAGE_SANS_EFFET) : reading;
  },
  examples: {
    valid: [
      { raw: 'doublon', value: 'doublon' },
      { raw: 'Dossier en double', value: 'doublon' },
      { raw: 'Multi-candidatures', value: 'multi-candidatures' },
      { raw: 'passage autonome->accompagné', value: 'passage autonome->accompagné' },
      { raw: "Passage d'un parcours autonome à accompagné", value: 'passage autonome->accompagné' },
      { raw: 'Dossier déjà existant', value: 'doublon' },
    ],
    invalid: [
      { raw: 'Inactivité', value: null, code: 'archivage_sans_effet' },
      { raw: 'dublon', value: null, code: 'code_proche' },
    ],
  },
};
