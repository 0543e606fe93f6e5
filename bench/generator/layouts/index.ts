/** The six layouts, in the order of the certifiers. */
import type { Layout } from '../layout';
import { agri } from './agri';
import { dava } from './dava';
import { sante } from './sante';
import { social } from './social';
import { travailTitres } from './travailTitres';
import { universite } from './universite';

export const LAYOUTS: readonly Layout[] = [dava, travailTitres, social, sante, agri, universite];
