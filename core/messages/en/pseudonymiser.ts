/** Sentences of the domain "pseudonymiser" (en): the view « Pseudonymiser », and pseudonymised deliveries. */
import type { DomainMessages } from '../types';

export const pseudonymiser: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {},
};
