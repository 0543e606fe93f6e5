/** Yet other layouts, of six of the certifiers, without profiles. */
import type { Layout } from '../../layout';
import { branche } from './branche';
import { dava } from './dava';
import { dreetsSocial } from './dreets-social';
import { dreetsTravail } from './dreets-travail';
import { sante } from './sante';
import { universite } from './universite';

export const layoutsC = (): readonly Layout[] => [dava, universite, dreetsTravail, dreetsSocial, branche, sante];
