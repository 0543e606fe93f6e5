/** Sentences of the domain "reglages" (fr): the view « Réglages ». */
import type { DomainMessages } from '../types';

export const reglages: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {},
};
