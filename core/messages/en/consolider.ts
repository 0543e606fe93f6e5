/** Sentences of the domain "consolider" (en): the view « Consolider ». */
import type { DomainMessages } from '../types';

export const consolider: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {},
};
