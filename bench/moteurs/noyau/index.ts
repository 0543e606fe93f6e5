/** Ours, kept to the baseline's work: the product's own rooms from the bytes to V03 and V09, linkage included, reports left out. */
import { ownProgramme } from '../moteur';

export const noyau = ownProgramme('noyau', 'moteurs/noyau/programme.ts');
