/** Sentences of the domain "confidentialite" (en). */
import type { DomainMessages } from '../types';

export const confidentialite: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {},
};
