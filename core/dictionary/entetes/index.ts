/** The label evidence of every rubrique, the decoys and the vocabulary of headers. */
import { abandon } from './abandon';
import { accompagnement } from './accompagnement';
import { administratif } from './administratif';
import { certification } from './certification';
import { coordonnees } from './coordonnees';
import { etapes } from './etapes';
import { identite } from './identite';
import { jury } from './jury';
import { livret1 } from './livret1';
import { livret2 } from './livret2';
import { personne } from './personne';
import { recevabilite } from './recevabilite';
import { territoire } from './territoire';
import type { EntetesRubrique } from './types';

export { ORDRE_DES_ETAPES } from './etapesOrdre';
export { LEURRES } from './leurres';
export { EXPRESSIONS, FORMATS, QUESTIONS } from './expressions';
export { AMBIGUS, MOTS } from './mots';
export { NEUTRES, ORDINAIRES, VIDES } from './motsVides';
export { SECTIONS, SECTIONS_DE_SUIVI } from './sections';
export type { EntetesConditionnels, EntetesRubrique } from './types';

export const entetes: readonly EntetesRubrique[] = [
  administratif,
  certification,
  personne,
  territoire,
  etapes,
  livret1,
  recevabilite,
  livret2,
  abandon,
  jury,
  accompagnement,
  identite,
  coordonnees,
].flat();
