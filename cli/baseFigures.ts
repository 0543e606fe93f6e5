/** Where the commands of figures begin: the base opened, late deliveries told, every indicator computed. */
import type { IndicatorRow } from '../core/indicators';
import { phrase } from '../core/messages';
import type { CountedStep, OpenedBase } from '../core/tasks';
import { calculer, missingCertifiers } from '../core/tasks';
import { openBase, runOn } from './read/openBase';
import type { ProgressBar } from './told/progress';
import { tellWarning } from './told/told';

export interface BaseFigures {
  readonly opened: OpenedBase;
  readonly rows: readonly IndicatorRow[];
  /** For the journal. */
  readonly step: CountedStep;
}

/** @param path of the base, as `openBase` takes it @throws Problem of `openBase` */
export async function baseFigures(path: string, bar: ProgressBar): Promise<BaseFigures> {
  const opened = await openBase(path, bar);
  const { region, base, missing } = opened;
  for (const id of missing) tellWarning(phrase('executer.livraison_absente', { certificateur: id }), bar);
  const rows = runOn(bar, calculer(region, base, missingCertifiers(opened)));
  return { opened, rows, step: { etape: 'indicateurs', entree: base.parcours.rowCount, sortie: rows.length } };
}
