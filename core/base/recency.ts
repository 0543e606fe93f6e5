/** Which delivery is the more recent, judged by what it tells and not by the name of its file. */
import { MISSING_DAY } from '../table';
import type { RegionSettings } from './region';
import { closingDay } from './region';
import type { Delivery } from './stack';

/** Dates of what has happened; the end of a validity lies ahead. */
const EVENT = /^(date_(demande|depot_l1|l1_complet|decision_recevabilite|depot_l2|abandon|notification)$|date_jury#)/;

/** Latest event that the certifier can know of: a slip of the year does not make a file recent. */
function latestEvent({ file }: Delivery, closing: number): number {
  let latest = MISSING_DAY;
  for (const column of file.table.columns) {
    if (column.kind !== 'date' || !EVENT.test(column.name)) continue;
    for (const day of column.days) if (day > latest && day <= closing) latest = day;
  }
  return latest;
}

/**
 * Rank of each delivery from the oldest to the most recent: by its latest event, then by its number of rows (a stock of
 * dossiers only grows). Renaming a file changes nothing; deliveries that tell nothing of their order share a rank.
 */
export function deliveryRecency(region: RegionSettings, deliveries: readonly Delivery[]): Int32Array {
  const known = deliveries.map((delivery) => ({
    latest: latestEvent(delivery, closingDay(region, delivery.certifier.id)),
    rows: delivery.file.table.rowCount,
  }));
  return Int32Array.from(
    known,
    (one) =>
      known.filter(({ latest, rows }) => latest < one.latest || (latest === one.latest && rows < one.rows)).length,
  );
}
