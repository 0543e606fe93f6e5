/** Findings: what is wrong, where, never a sentence; held by columns so that a million of them stay small. */

export type Severity = 'bloquant' | 'a_verifier' | 'information';
/** Three-valued (R `validate`): a finding is never `vrai`, but a scorecard counts them. */
export type Verdict = 'faux' | 'non_verifiable';
/** `sure`: done, logged, reversible; `proposed`: one click; `manual`: the certifier must look. */
export type Repair = 'sure' | 'proposed' | 'manual';

/** One finding of a file. `row` indexes the raw table (-1: the whole column or file); `column` its columns (-1: none). */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly rubrique: string;
  readonly row: number;
  readonly column: number;
  readonly repair: Repair;
  /** What we would write instead, for `sure` and `proposed`. */
  readonly suggestion: string;
  /** The other rubrique of a rule over two ('' when there is none). */
  readonly autre: string;
}

/** What a finding code declares once: how grave, how sure, how it is mended. */
export interface FindingKind {
  readonly code: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly repair: Repair;
}

/** Growing list of the findings of one raw table. */
export class FindingLog {
  private list: Finding[] = [];

  add(kind: FindingKind, rubrique: string, row: number, column: number, suggestion = '', autre = ''): void {
    const { code, severity, verdict, repair } = kind;
    this.list.push({ code, severity, verdict, repair, rubrique, row, column, suggestion, autre });
  }

  /** Takes back the findings that another column of the row has settled. */
  drop(settled: (finding: Finding) => boolean): void {
    this.list = this.list.filter((finding) => !settled(finding));
  }

  get findings(): readonly Finding[] {
    return this.list;
  }
}
