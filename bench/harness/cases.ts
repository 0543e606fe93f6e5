/** What is measured: regions of so many candidates, or the one wide file; each is written anew before it is raced. */
import { join } from 'node:path';
import { writeLarge } from '../generator/large';
import { writeRegion } from '../generator/region';
import { freshOutput } from './measure';

const SEED = 1;

export interface Case {
  readonly title: string;
  readonly regionDir: string;
  /** For engines that do not scale; Infinity where only the file is large. */
  readonly candidates: number;
  readonly write: () => unknown;
}

/** A positive whole number of `things`, as an option says it. */
export function count(text: string, option: string, things: string): number {
  const n = Number(text);
  if (!Number.isInteger(n) || n < 1) throw new Error(`${option}: not a number of ${things}: ${text}`);
  return n;
}

/** A region of that many candidates under `work`. */
export function regionCase(candidates: number, work: string): Case {
  const regionDir = join(work, `region-${candidates}`);
  const title = `${candidates} candidates, six CSV layouts`;
  return { title, regionDir, candidates, write: () => writeRegion(freshOutput(regionDir), candidates, SEED) };
}

/** One CSV of 300 columns and that many megabytes under `work`. */
export function largeCase(megabytes: number, work: string): Case {
  const regionDir = join(work, 'fichier-large');
  const title = `one CSV of 300 columns, ${megabytes} MB`;
  const write = (): unknown => writeLarge(freshOutput(regionDir), megabytes, SEED);
  return { title, regionDir, candidates: Infinity, write };
}
