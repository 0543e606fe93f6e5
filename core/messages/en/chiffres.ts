/** Sentences of the domain "chiffres" (en): the views « Indicateurs » and « Publier ». */
import type { DomainMessages } from '../types';

export const chiffres: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {},
};
