/** The door of the room: value types by id. */
import { adresse } from './adresse';
import { codeCommune } from './codeCommune';
import { codePostal } from './codePostal';
import { courriel } from './courriel';
import { date } from './date';
import { dateNaissance } from './dateNaissance';
import { departement } from './departement';
import { entier } from './entier';
import { certificateur, identifiant } from './identifiant';
import { nir } from './nir';
import { nom, nomNaissance, nomUsage } from './nom';
import { nombre } from './nombre';
import { nomCommune } from './nomCommune';
import { nsf } from './nsf';
import { rncp } from './rncp';
import { telephone } from './telephone';
import { texte, texteLibre } from './texte';
import { blocs } from './blocs';
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
import { trancheAgeA, trancheAgeB } from './trancheAge';
import { typeCertification } from './typeCertification';
import type { ValueType } from './type';

export { ageAt, trancheA, trancheB } from './age';
export { departementDeLaCommune, departementDuCodePostal } from './territoire/lieux';
export { departementDeLaVille } from './territoire/villes';
export { departements, type Departement } from './territoire/departements';
export { regions, type Region } from './territoire/regions';
export { cleanText } from './spelling/clean';
export { indexList, readCode, type ListIndex } from './codes/codeList';
export { editDistance } from './spelling/distance';
export { foldLabel } from './spelling/fold';
export { sameSense } from './spelling/guards';
export { isNullWord } from './spelling/nullWords';
export { levelSystemFromTypes } from './niveaux/types';
export { kindOfTitle, splitTitle, typeFromTitle } from './typeCertification';
export type { Choices, ColumnHints, DistinctColumn, PlaceLists, Reading, ValueExample, ValueType } from './type';

export const valueTypes: readonly ValueType[] = [
  date,
  dateNaissance,
  nombre,
  entier,
  texte,
  texteLibre,
  identifiant,
  certificateur,
  rncp,
  nsf,
  departement,
  codePostal,
  codeCommune,
  nomCommune,
  nom,
  nomNaissance,
  nomUsage,
  courriel,
  telephone,
  adresse,
  nir,
  blocs,
  booleen,
  decisionRecevabilite,
  dispositif,
  financement,
  ministere,
  modeAccompagnement,
  motifAbandon,
  motifArchivage,
  naturePassage,
  niveau,
  resultatJury,
  sexe,
  situationEmploi,
  trancheAgeA,
  trancheAgeB,
  typeCertification,
];

const byId = new Map(valueTypes.map((type) => [type.id, type]));

/** The value type of that id; RangeError when there is none (a fault of ours). */
export function valueTypeById(id: string): ValueType {
  const type = byId.get(id);
  if (type === undefined) throw new RangeError(`no value type: ${id}`);
  return type;
}
