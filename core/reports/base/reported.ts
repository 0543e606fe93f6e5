/** What the base workbook needs of the result of the main job. */
import type { Base, RegionSettings } from '../../base';
import type { ReportedDelivery } from '../delivered';

export interface ReportedBase {
  readonly region: RegionSettings;
  readonly deliveries: readonly ReportedDelivery[];
  readonly consolidated: { readonly base: Base; readonly candidats: number; readonly candidatsMulti: number };
}
