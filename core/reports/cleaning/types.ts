/** What the cleaning reports need of a file: the outcome of cleaning has this shape. */
import type { Accepts, ChangeCount, ColumnRepairs } from '../../harmonise';
import type { RuleScore } from '../../rules';
import type { ReportedDelivery } from '../delivered';

export interface CleanedDelivery extends ReportedDelivery {
  readonly repairs: readonly ColumnRepairs[];
  readonly changes: readonly ChangeCount[];
  /** Which repairs the person has accepted. */
  readonly accepts: Accepts;
  /** How often each rule held, did not, or could not be asked; told in the summary when it is there. */
  readonly scores?: readonly RuleScore[];
}
