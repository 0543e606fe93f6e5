/** Which repairs the person accepts: by kind, by column, by rewriting. What leaves no doubt is accepted from the start. */
import type { Accepts, ColumnRepairs, Rewriting, RewritingKind } from '../../../core/harmonise';
import { keepRewritings } from '../../../core/harmonise';

export const KINDS: readonly RewritingKind[] = ['sure', 'proposed'];

/** How much of something is accepted. */
export type Share = 'all' | 'none' | 'some';

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

/** A rewriting, told from the others of its column once the file is cleaned again. */
function keyOf({ reason, before, after }: Rewriting): string {
  return JSON.stringify([reason, before, after]);
}

/** What is accepted of a column, and the rewritings for which it is the other way round. */
interface Answer {
  isAccepted: boolean;
  readonly others: Set<string>;
}

export class Acceptance {
  private readonly answers = new Map<string, Answer>();
  /** Asked for at every box, and made of every row: made once. */
  private readonly byKind: ReadonlyMap<RewritingKind, readonly ColumnRepairs[]>;

  /** @param former of the same file, cleaned before: what the person has ticked stays so */
  constructor(repairs: readonly ColumnRepairs[], former: Acceptance | null = null) {
    this.byKind = new Map(KINDS.map((kind) => [kind, columnsOf(repairs, kind)]));
    for (const kind of KINDS) {
      for (const { index, rewritings } of this.columns(kind)) {
        const answer = former?.answers.get(Acceptance.key(kind, index));
        const known = new Set(rewritings.map(keyOf));
        const others = [...(answer?.others ?? [])].filter((one) => known.has(one));
        this.answers.set(Acceptance.key(kind, index), {
          isAccepted: answer?.isAccepted ?? kind === 'sure',
          others: new Set(others),
        });
      }
    }
  }

  private static key(kind: RewritingKind, index: number): string {
    return `${kind} ${index}`;
  }

  private answer(kind: RewritingKind, index: number): Answer {
    return this.answers.get(Acceptance.key(kind, index)) ?? { isAccepted: false, others: new Set() };
  }

  /** Columns that a kind of repair concerns. */
  columns(kind: RewritingKind): readonly ColumnRepairs[] {
    return this.byKind.get(kind) ?? [];
  }

  /** Whether all, none, or some of the rewritings of that kind are accepted in a column. */
  share(kind: RewritingKind, { index, rewritings }: ColumnRepairs): Share {
    const { isAccepted, others } = this.answer(kind, index);
    if (others.size === 0) return isAccepted ? 'all' : 'none';
    const n = rewritings.reduce((sum, one) => sum + (one.kind === kind ? 1 : 0), 0);
    return others.size < n ? 'some' : isAccepted ? 'none' : 'all';
  }

  /** The same of all the columns of a kind. */
  state(kind: RewritingKind): Share {
    const shares = new Set(this.columns(kind).map((own) => this.share(kind, own)));
    const [first = 'none'] = shares;
    return shares.size > 1 ? 'some' : first;
  }

  set(kind: RewritingKind, index: number, isAccepted: boolean): void {
    this.answers.set(Acceptance.key(kind, index), { isAccepted, others: new Set() });
  }

  setKind(kind: RewritingKind, isAccepted: boolean): void {
    for (const { index } of this.columns(kind)) this.set(kind, index, isAccepted);
  }

  /** One rewriting alone. */
  setOne(index: number, rewriting: Rewriting, isAccepted: boolean): void {
    const { isAccepted: isColumn, others } = this.answer(rewriting.kind, index);
    if (isAccepted === isColumn) others.delete(keyOf(rewriting));
    else others.add(keyOf(rewriting));
  }

  readonly accepts: Accepts = ({ index }, rewriting) => {
    const { isAccepted, others } = this.answer(rewriting.kind, index);
    return others.size > 0 && others.has(keyOf(rewriting)) ? !isAccepted : isAccepted;
  };

  /** Cells that are to be rewritten. */
  get count(): number {
    return KINDS.reduce(
      (sum, kind) => sum + this.columns(kind).reduce((cells, own) => cells + this.countIn(kind, own), 0),
      0,
    );
  }

  private countIn(kind: RewritingKind, own: ColumnRepairs): number {
    const share = this.share(kind, own);
    if (share === 'none') return 0;
    if (share === 'all') return cellsOf(own, kind);
    return own.rewritings.reduce((sum, one) => sum + (this.accepts(own, one) ? one.count : 0), 0);
  }
}
