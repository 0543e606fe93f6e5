/** Sentences of the domain "faces" (en): what only one face says: Excel, Sheets, the atelier. */
import type { DomainMessages } from '../types';

export const faces: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {},
};
