/** Sentences of the domain "grille" (en): the view « Grille qualité ». */
import type { DomainMessages } from '../types';

export const grille: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {},
};
