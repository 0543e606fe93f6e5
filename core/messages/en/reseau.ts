/** Sentences of the domain "reseau" (en): the network: register, workflow, directory. */
import type { DomainMessages } from '../types';

export const reseau: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {},
};
