/** Which delivery is the more recent, judged by what it tells and not by the name of its file. */
import { RETAINED } from '../harmonise';
import { inTurn, MISSING_DAY } from '../table';
import type { Steps } from '../table';
import type { RegionSettings } from './region';
import { closingDay } from './region';
import type { Delivery, DeliveryTold } from './stack';

/** Dates of what has happened; the end of a validity lies ahead. */
const EVENT = /^(date_(demande|depot_l1|l1_complet|decision_recevabilite|depot_l2|abandon|notification)$|date_jury#)/;

/** Latest event that the certifier can know of: a slip of the year does not make a file recent. */
function* latestEvent({ file }: Delivery, closing: number): Steps<number> {
  let latest = MISSING_DAY;
  for (const column of file.table.columns) {
    if (column.kind !== 'date' || !EVENT.test(column.name)) continue;
    const { days } = column;
    // A refused row is not the region's: a pseudonymised delivery does not even bring it (decision 015).
    for (let row = 0; row < days.length; row++) {
      if (days[row] > latest && days[row] <= closing && file.refusal[row] === RETAINED) latest = days[row];
    }
    yield 0;
  }
  return latest;
}

function retainedRows({ file }: Delivery): number {
  let count = 0;
  for (const reason of file.refusal) if (reason === RETAINED) count++;
  return count;
}

/** What each delivery tells of its place in time: its file says it, or the base remembers it. A step per column. */
export function deliveriesTold(region: RegionSettings, deliveries: readonly Delivery[]): Steps<DeliveryTold[]> {
  return inTurn(deliveries, function* (delivery) {
    if (delivery.told !== undefined) return delivery.told;
    const latest = yield* latestEvent(delivery, closingDay(region, delivery.certifier.id));
    return { latest, rows: retainedRows(delivery) };
  });
}

/**
 * Rank of each delivery from the oldest to the most recent: by its latest event, then by its number of rows (a stock of
 * dossiers only grows). Renaming a file changes nothing; deliveries that tell nothing of their order share a rank.
 */
export function deliveryRecency(known: readonly DeliveryTold[]): Int32Array {
  return Int32Array.from(
    known,
    (one) =>
      known.filter(({ latest, rows }) => latest < one.latest || (latest === one.latest && rows < one.rows)).length,
  );
}
