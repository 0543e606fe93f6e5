/** What the reports need of a delivery: the outcome of the main job has this shape. */
import type { Certifier, DeliveryCount } from '../base';
import type { Harmonised } from '../harmonise';
import type { FormerDelivery, Scorecard } from '../rules';
import type { Findings, RawTable } from '../table';

export interface ReportedDelivery {
  readonly read: {
    readonly livraison: string;
    readonly certifier: Certifier;
    readonly raw: RawTable;
    /** SHA-256 of the file's bytes, hexadecimal. */
    readonly sha256: string;
    /** What the certifier sent before, when it is known and this is another file. */
    readonly former?: FormerDelivery;
    /** Of a delivery that is no longer at hand: its scorecard as the base keeps it, null in a base of a former version. */
    readonly held?: { readonly scorecard: Scorecard | null; readonly isPseudonymised: boolean };
  };
  readonly file: Harmonised;
  /** Findings of the values, of the rules and of the consolidation. */
  readonly findings: Findings;
  readonly counts: DeliveryCount;
}
