/** Every engine, by name; the first is the default baseline. */
import { duckdb } from './duckdb';
import type { Engine } from './moteur';
import { naif } from './naif';
import { noyau } from './noyau';
import { suiviVae } from './suivi-vae';

export const ENGINES: readonly Engine[] = [duckdb, naif, noyau, suiviVae];
