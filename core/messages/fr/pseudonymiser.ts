/** Sentences of the domain "pseudonymiser" (fr): the view « Pseudonymiser », and pseudonymised deliveries. */
import type { DomainMessages } from '../types';

export const pseudonymiser: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {},
};
