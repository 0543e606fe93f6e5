/** What a cell of a column to tick says: ticked, not ticked, or something else than a tick. */
import type { CellKind } from '../../table';
import { CELL_DATE, CELL_ERROR } from '../../table';
import { foldLabel } from '../spelling/fold';
import { isNullWord } from '../spelling/nullWords';

/** `croix`: a ballot cross, which says no where other cells have a check mark, and yes elsewhere. */
export type Tick = 'coche' | 'croix' | 'non' | 'autre';

/** Letters and signs that tick, alone in their cell, once or repeated. */
const MARK = /^(?:[x×✕✖]{1,4}|[✓✔✅√☑☒■●◼⬛•*+]{1,3}|[\uf0fc\uf0fe\uf0d6])$/iu;
const CHECK = /[✓✔✅☑√]/u;
const BALLOT = /^[✗✘❌❎]$/u;
const YES: ReadonlySet<string> = new Set(['1 0', ...'oui o yes y vrai true ok v 1'.split(' ')]);
const NO: ReadonlySet<string> = new Set(['0 0', ...'non n no faux false 0 nr'.split(' ')]);

/** Whether the text is a check mark: then a ballot cross in the same columns says no. */
export function isCheckMark(text: string): boolean {
  return CHECK.test(text);
}

/** The tick of one distinct cell; blanks and null words are `non`. */
export function tickOf(raw: string, kind: CellKind): Tick {
  if (kind === CELL_DATE || kind === CELL_ERROR) return 'autre';
  const text = raw.trim();
  if (text === '' || text === '☐' || text === '□') return 'non';
  if (MARK.test(text)) return 'coche';
  if (BALLOT.test(text)) return 'croix';
  if (text.length > 24) return 'autre';
  const folded = foldLabel(text);
  if (YES.has(folded)) return 'coche';
  return NO.has(folded) || isNullWord(folded) ? 'non' : 'autre';
}
