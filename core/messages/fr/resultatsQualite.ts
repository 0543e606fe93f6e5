/** Sentences of the domain "resultatsQualite" (fr): results of providers beside the quality of their support. */
import type { DomainMessages } from '../types';

export const resultatsQualite: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {},
};
