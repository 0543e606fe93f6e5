/** Sentences of the domain "lecture" (fr). */
import type { DomainMessages } from '../types';

export const lecture: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {},
};
