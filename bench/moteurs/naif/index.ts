/** The second opinion: plain Node, one object per row. It says whether the figures are right, not how fast one can go. */
import { ownProgramme, type Engine } from '../moteur';

export const naif: Engine = { ...ownProgramme('naif', 'moteurs/naif/programme.ts'), auPlus: 200_000 };
