/** Sentences of the domain "formulaires" (fr): the workbook templates of quality and what reading them back finds. */
import type { DomainMessages } from '../types';

export const formulaires: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {},
};
