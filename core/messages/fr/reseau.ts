/** Sentences of the domain "reseau" (fr): the network: register, workflow, directory. */
import type { DomainMessages } from '../types';

export const reseau: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {},
};
