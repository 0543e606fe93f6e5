/** Repairs of the cells of a file, by column: small even when every cell is rewritten. */
import type { Codes } from '../table';

/** `sure`: the reading leaves no doubt; `proposed`: what may have been meant, for a person to accept. */
export type RewritingKind = 'sure' | 'proposed';

/** Why a cell is rewritten. Sentences: core/messages, `nettoyer.regle.<reason>`; a proposal's reason is a finding code. */
export type RewritingReason =
  'espaces' | 'ecriture' | 'date' | 'nombre' | 'zero' | 'code' | 'forme' | 'mot_vide' | 'complete' | (string & {});

/** One way of rewriting cells of a column: all those that hold `before` and should hold `after`. */
export interface Rewriting {
  readonly kind: RewritingKind;
  readonly reason: RewritingReason;
  /** The raw text ('': the cell was empty). */
  readonly before: string;
  /** The text that a person would want to read there ('': the cell is emptied). */
  readonly after: string;
  /** What a spreadsheet holds for `after`: a day number or a number; absent for a text. */
  readonly typed?: { readonly kind: 'date' | 'number'; readonly value: number };
  readonly count: number;
}

/** The repairs of one column. */
export interface ColumnRepairs {
  /** Index among the raw table's columns. */
  readonly index: number;
  readonly rubrique: string;
  readonly rang: number;
  readonly rewritings: readonly Rewriting[];
  /** By raw row: 1 + an index in `rewritings`; 0 where the cell stays as it is. */
  readonly at: Codes;
}

/** Before and after, by mapped column (design/harmonisation.md): how many cells are of each class. */
export interface ChangeCount {
  readonly rubrique: string;
  readonly rang: number;
  /** Index among the raw table's columns; -1 for a rubrique that no column feeds, told by others. */
  readonly index: number;
  readonly inchange: number;
  readonly normalise: number;
  readonly complete: number;
  readonly vide: number;
  readonly toujours_vide: number;
}
