/** `--precedent DIR|journal.json`: the result of a former run, whose deliveries the new ones are compared with. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { phrase, Problem } from '../../core/messages';
import type { Decision, FormerEntry } from '../../core/tasks';
import { hexSha256, parseFormer } from '../../core/tasks';
import type { Arguments } from '../command';
import type { ProgressBar } from '../told/progress';
import { tellWarning } from '../told/told';

export interface FormerResult {
  readonly entries: readonly FormerEntry[];
  /** Tells in the journal which former result was read: it is an input as the deliveries are. */
  readonly decisions: readonly Decision[];
}

const NONE: FormerResult = { entries: [], decisions: [] };

/**
 * Reads the former result that `--precedent` names; nothing without the option.
 * @throws Problem `precedent_introuvable`, `precedent_illisible`
 */
export function readFormer({ options }: Arguments): FormerResult {
  const path = options.precedent;
  if (typeof path !== 'string' || path === '') return NONE;
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'journal.json') : path;
  if (!existsSync(file)) throw new Problem('precedent_introuvable', { fichier: basename(path) });
  const bytes = readFileSync(file);
  const entries = parseFormer(bytes.toString('utf8'), basename(file));
  return { entries, decisions: [{ type: 'livraison_precedente', detail: hexSha256(bytes) }] };
}

/** Says so when the former result tells nothing of the files that are read. */
export function warnWithoutTrend(
  { entries, decisions }: FormerResult,
  reads: readonly { readonly former?: unknown }[],
  bar: ProgressBar,
): void {
  if (decisions.length === 0 || reads.some(({ former }) => former !== undefined)) return;
  const isTold = entries.some(({ completude }) => completude !== undefined);
  tellWarning(phrase(isTold ? 'precedent.rien' : 'precedent.sans_remplissage'), bar);
}
