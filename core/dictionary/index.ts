/** The door of the room: rubriques, code lists. */
export {
  AMBIGUS,
  entetes,
  EXPRESSIONS,
  FORMATS,
  LEURRES,
  MOTS,
  NEUTRES,
  ORDINAIRES,
  ORDRE_DES_ETAPES,
  QUESTIONS,
  SECTIONS,
  SECTIONS_DE_SUIVI,
  VIDES,
} from './entetes';
export type { EntetesConditionnels, EntetesRubrique } from './entetes';
export { rubriqueById, rubriques } from './rubriques';
export { tableSchema } from './tableSchema';
export { codeListById, codeLists, INTITULES_EN_SIGLE } from './codes';
export { codesOf } from './codesOf';
export type { Code, CodeList, Rubrique, RowKind, RubriqueLevel, Storage } from './types';
