/** The référentiels and crosswalks that the product ships; the engine knows none of them by name. */
import { aap2025 } from './data/aap2025';
import { charte2010 } from './data/charte2010';
import { martiniqueToCharter } from './data/crosswalkCharte';
import { martiniqueToRnq } from './data/crosswalkRnq';
import { martinique2010 } from './data/martinique2010';
import { rnqV10 } from './data/rnqV10';
import { rnqV9 } from './data/rnqV9';
import type { Crosswalk, Referential } from './types';

export const shippedReferentials: readonly Referential[] = [martinique2010, charte2010, rnqV9, rnqV10, aap2025];

export const shippedCrosswalks: readonly Crosswalk[] = [martiniqueToRnq, martiniqueToCharter];
