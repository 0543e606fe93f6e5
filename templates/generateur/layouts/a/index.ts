/** The layouts of the committed example region. */
import type { Layout } from '../../layout';
import { branche } from './branche';
import { consulaire } from './consulaire';
import { draaf } from './draaf';
import { drajes } from './drajes';
import { dava } from './dava';
import { dreetsSocial } from './dreets-social';
import { dreetsTravail } from './dreets-travail';
import { sante } from './sante';
import { universite } from './universite';

/** Built afresh for each region: a free-text layout remembers the words it wrote. */
export const layoutsA = (): readonly Layout[] => [
  dava,
  universite,
  dreetsTravail,
  dreetsSocial,
  branche,
  sante(),
  drajes,
  draaf,
  consulaire,
];
