/** Fields that configurations share, as schemas: a day that exists, a path that stays in its folder. */
import * as z from 'zod';
import { MISSING_DAY, parseIsoDay } from '../table';

/** `AAAA-MM-JJ`, a day of the calendar. */
export const isoDate = z.string().refine((text) => parseIsoDay(text) !== MISSING_DAY, 'champ.date');

/** Relative to the file that holds it, whatever the system: `/` between folders, no root, no drive. */
export const relativePath = z
  .string()
  .min(1)
  .refine((path) => !/^([/~]|[A-Za-z]:)|\\/.test(path), 'champ.chemin');
