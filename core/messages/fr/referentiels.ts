/** Sentences of the domain "referentiels" (fr): the référentiels of quality. */
import type { DomainMessages } from '../types';

export const referentiels: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {},
};
