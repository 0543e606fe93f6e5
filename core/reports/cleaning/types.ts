/** What the cleaning reports need of a file: the outcome of cleaning has this shape. */
import type { Accepts, ChangeCount, ColumnRepairs } from '../../harmonise';
import type { ReportedDelivery } from '../delivered';

export interface CleanedDelivery extends ReportedDelivery {
  readonly repairs: readonly ColumnRepairs[];
  readonly changes: readonly ChangeCount[];
  /** Which repairs the person has accepted. */
  readonly accepts: Accepts;
}
