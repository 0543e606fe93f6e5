/** Sentences of the domain "rapports" (en). */
import type { DomainMessages } from '../types';

export const rapports: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {},
};
