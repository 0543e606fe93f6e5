/** Which repairs the person accepts: by kind, then by column. What leaves no doubt is accepted from the start. */
import type { Accepts, ColumnRepairs, RewritingKind } from '../../../core/harmonise';
import { keepRewritings } from '../../../core/harmonise';

export const KINDS: readonly RewritingKind[] = ['sure', 'proposed'];

/** The cells that a kind of repair would rewrite in a column. */
export function cellsOf({ rewritings }: ColumnRepairs, kind: RewritingKind): number {
  return rewritings.reduce((sum, one) => sum + (one.kind === kind ? one.count : 0), 0);
}

function columnsOf(repairs: readonly ColumnRepairs[], kind: RewritingKind): ColumnRepairs[] {
  return repairs.flatMap((own) => {
    if (!own.rewritings.some((one) => one.kind === kind)) return [];
    return [keepRewritings(own, (one) => one.kind === kind)];
  });
}

export class Acceptance {
  private readonly accepted = new Set<string>();
  /** Asked for at every box, and made of every row: made once. */
  private readonly byKind: ReadonlyMap<RewritingKind, readonly ColumnRepairs[]>;

  constructor(repairs: readonly ColumnRepairs[]) {
    this.byKind = new Map(KINDS.map((kind) => [kind, columnsOf(repairs, kind)]));
    this.setKind('sure', true);
  }

  private static key(kind: RewritingKind, index: number): string {
    return `${kind} ${index}`;
  }

  /** Columns that a kind of repair concerns. */
  columns(kind: RewritingKind): readonly ColumnRepairs[] {
    return this.byKind.get(kind) ?? [];
  }

  has(kind: RewritingKind, index: number): boolean {
    return this.accepted.has(Acceptance.key(kind, index));
  }

  /** Whether all, none, or some of the columns of a kind are accepted. */
  state(kind: RewritingKind): 'all' | 'none' | 'some' {
    const columns = this.columns(kind);
    const count = columns.filter(({ index }) => this.has(kind, index)).length;
    return count === 0 ? 'none' : count === columns.length ? 'all' : 'some';
  }

  set(kind: RewritingKind, index: number, isAccepted: boolean): void {
    if (isAccepted) this.accepted.add(Acceptance.key(kind, index));
    else this.accepted.delete(Acceptance.key(kind, index));
  }

  setKind(kind: RewritingKind, isAccepted: boolean): void {
    for (const { index } of this.columns(kind)) this.set(kind, index, isAccepted);
  }

  readonly accepts: Accepts = ({ index }, { kind }) => this.has(kind, index);

  /** Cells that are to be rewritten. */
  get count(): number {
    return KINDS.reduce(
      (sum, kind) =>
        sum +
        this.columns(kind).reduce((cells, own) => cells + (this.has(kind, own.index) ? cellsOf(own, kind) : 0), 0),
      0,
    );
  }
}
