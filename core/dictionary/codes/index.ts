/** Every code list by id. */
import type { CodeList } from '../types';
import { booleen } from './booleen';
import { decisionRecevabilite } from './decisionRecevabilite';
import { dispositif } from './dispositif';
import { financement } from './financement';
import { ministere } from './ministere';
import { modeAccompagnement } from './modeAccompagnement';
import { motifAbandon } from './motifAbandon';
import { motifArchivage } from './motifArchivage';
import { naturePassage } from './naturePassage';
import { niveau } from './niveau';
import { resultatJury } from './resultatJury';
import { sexe } from './sexe';
import { situationEmploi } from './situationEmploi';
import { trancheAgeA, trancheAgeB } from './tranchesAge';
import { typeCertification } from './typeCertification';

export const codeLists: readonly CodeList[] = [
  ministere,
  typeCertification,
  niveau,
  booleen,
  sexe,
  trancheAgeA,
  trancheAgeB,
  situationEmploi,
  decisionRecevabilite,
  resultatJury,
  dispositif,
  naturePassage,
  modeAccompagnement,
  motifAbandon,
  motifArchivage,
  financement,
];

const byId = new Map(codeLists.map((list) => [list.id, list]));

/** The code list of that id; RangeError when there is none (a fault of ours). */
export function codeListById(id: string): CodeList {
  const list = byId.get(id);
  if (list === undefined) throw new RangeError(`no code list: ${id}`);
  return list;
}
export { INTITULES_EN_SIGLE } from './typeCertification';
