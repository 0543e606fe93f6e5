/** Sentences of the domain "qualite" (en): the quality commands and tasks. */
import type { DomainMessages } from '../types';

export const qualite: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {},
};
