/** Sentences of the domain "indicateurs" (en). */
import type { DomainMessages } from '../types';

export const indicateurs: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {},
};
