/** The catalogue of indicators, in the order of their ids, and the breakdowns that each is given by. */
import type { Indicator } from '../types';
import { delais } from './delais';
import { jury } from './jury';
import { prestataires } from './prestataires';
import { profils } from './profils';
import { recevabilite } from './recevabilite';

export const CATALOGUE_VERSION = 1;

/** The indicators that every region's base can answer. */
export const catalogue: readonly Indicator[] = [...recevabilite, ...jury, ...delais, ...profils];

/** With those that ask for extensions (results of support providers). */
export const extendedCatalogue: readonly Indicator[] = [...catalogue, ...prestataires];

export { prestataires };

/** Breakdowns of every count, rate and delay: rubriques of the base. */
export const VENTILATIONS: readonly string[] = [
  'certificateur',
  'ministere',
  'niveau_vise',
  'sexe',
  'tranche_age_a',
  'tranche_age_b',
  'departement',
];
