/** The label evidence of every rubrique, the decoys and the vocabulary of headers. */
import { accompagnement } from './accompagnement';
import { administratif } from './administratif';
import { certification } from './certification';
import { etapes } from './etapes';
import { identite } from './identite';
import { jury } from './jury';
import { personne } from './personne';
import { territoire } from './territoire';
import type { EntetesRubrique } from './types';

export { ORDRE_DES_ETAPES } from './etapesOrdre';
export { LEURRES } from './leurres';
export { AMBIGUS, EXPRESSIONS, FORMATS, MOTS, NEUTRES, ORDINAIRES, VIDES } from './vocabulaire';
export type { EntetesConditionnels, EntetesRubrique } from './types';

export const entetes: readonly EntetesRubrique[] = [
  administratif,
  certification,
  personne,
  territoire,
  etapes,
  jury,
  accompagnement,
  identite,
].flat();
