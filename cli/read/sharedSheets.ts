/** Tells a sheet whose rows are in the other sheets of its workbook ("Tous", beside one sheet a year): they count once. */
import { phrase } from '../../core/messages';
import { sharedRows } from '../../core/reading';
import { countText } from '../../core/reports';
import type { RawTable } from '../../core/table';
import type { DeliveryOutcome } from '../../core/tasks';
import type { ProgressBar } from '../told/progress';
import { tellWarning } from '../told/told';

/** Share of the rows of a sheet that joined a parcours already read, or that other sheets hold, from which on it is told. */
const MANY = 0.5;

/** Warns of the sheets most of whose rows were read already in another sheet of their workbook. */
export function tellSharedSheets(outcomes: readonly DeliveryOutcome[], bar: ProgressBar): void {
  const key = ({ read }: DeliveryOutcome): string => `${read.certifier.id}\n${read.raw.source.fileName}`;
  const seen = new Set<string>();
  for (const outcome of outcomes) {
    const { read, counts } = outcome;
    const { fileName: fichier, sheet } = read.raw.source;
    // The first sheet has nothing read before it.
    const isFurther = seen.has(key(outcome));
    seen.add(key(outcome));
    if (!isFurther || sheet === null || counts.fusionnees < Math.max(1, counts.retenues * MANY)) continue;
    const slots = { fichier, feuille: sheet, livraison: read.livraison, total: countText(counts.retenues) };
    tellWarning(phrase('executer.feuilles_communes', { ...slots, n: countText(counts.fusionnees) }), bar);
  }
}

/** Of the sheets of one workbook, the one that gathers most rows of the others; nothing where each has its own. */
export function sharedSheetWarning(tables: readonly RawTable[]): string[] {
  if (tables.length < 2) return [];
  const shared = sharedRows(tables);
  const most = shared.indexOf(Math.max(...shared));
  const { rowCount, source } = tables[most];
  if (source.sheet === null || shared[most] < Math.max(1, rowCount * MANY)) return [];
  const slots = { fichier: source.fileName, feuille: source.sheet, total: countText(rowCount) };
  return [phrase('nettoyer.feuilles_communes', { ...slots, n: countText(shared[most]) })];
}
