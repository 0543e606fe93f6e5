/** Sentences of the domain "rapportsQualite" (en): quality reports and workbooks. */
import type { DomainMessages } from '../types';

export const rapportsQualite: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {},
};
