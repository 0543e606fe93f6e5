/** Sentences of the domain "rapports" (fr). */
import type { DomainMessages } from '../types';

export const rapports: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {},
};
