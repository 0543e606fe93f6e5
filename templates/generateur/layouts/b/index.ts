/** Other layouts of the same nine certifiers, without profiles: what a region receives the first time. */
import type { Layout } from '../../layout';
import { branche } from './branche';
import { consulaire } from './consulaire';
import { dava } from './dava';
import { draaf } from './draaf';
import { drajes } from './drajes';
import { dreetsSocial } from './dreets-social';
import { dreetsTravail } from './dreets-travail';
import { sante } from './sante';
import { universite } from './universite';

export const layoutsB = (): readonly Layout[] => [
  dava,
  universite,
  dreetsTravail,
  dreetsSocial,
  branche,
  sante,
  drajes,
  draaf,
  consulaire,
];
