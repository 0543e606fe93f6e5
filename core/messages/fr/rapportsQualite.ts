/** Sentences of the domain "rapportsQualite" (fr): quality reports and workbooks. */
import type { DomainMessages } from '../types';

export const rapportsQualite: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {},
};
