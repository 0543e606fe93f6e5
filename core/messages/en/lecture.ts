/** Sentences of the domain "lecture" (en). */
import type { DomainMessages } from '../types';

export const lecture: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {},
};
