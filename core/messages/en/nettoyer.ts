/** Sentences of the domain "nettoyer" (en): the view « Nettoyer ». */
import type { DomainMessages } from '../types';

export const nettoyer: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {},
};
