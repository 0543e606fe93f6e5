/** Sentences of the domain "indicateurs" (fr). */
import type { DomainMessages } from '../types';

export const indicateurs: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {},
};
