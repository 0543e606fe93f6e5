/** The files that `nettoyer` gives back to a certifier, and their journal: no clock, nothing personal in a name. */
import type { CleanedDelivery } from '../reports';
import { anomaliesCsvSteps, cleaningWorkbookSteps, feedbackSteps, harmonisedCsvSteps } from '../reports';
import { encodeUtf8, isoDay } from '../table';
import type { Decision, WrittenFile } from './journal';
import { choiceDecisions, journalEntry } from './journal';
import type { Output, Outputs } from './outputs';
import { bytes, hexSha256, workbook } from './outputs';

/** Name of each output of a file: the file's own, without extension nor what file systems refuse; numbered when shared. */
export function outputNames(fileNames: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return fileNames.map((name) => {
    const bare = name.replace(/\.[A-Za-z0-9]{1,5}$/, '').replace(/[\\/:*?"<>|\u0000-\u001f]/g, '-') || 'fichier';
    for (let n = 1; ; n++) {
      const free = n === 1 ? bare : `${bare}-${n}`;
      if (taken.has(free.toLowerCase())) continue;
      taken.add(free.toLowerCase());
      return free;
    }
  });
}

/** The file's name; of several sheets of one workbook, with the sheet's. */
function ownName({ read: { raw } }: CleanedDelivery, deliveries: readonly CleanedDelivery[]): string {
  const { fileName, sheet } = raw.source;
  const isShared = deliveries.filter(({ read }) => read.raw.source.fileName === fileName).length > 1;
  // The extension is taken off again: a point may be in the sheet's name.
  return isShared && sheet !== null ? `${fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '')}-${sheet}.x` : fileName;
}

/**
 * Everything but the journal, by path.
 * @param deliveries of one certifier; at least one
 * @param region its name, for the feedback
 * @param jour of the workbooks, day number
 */
export function cleaningOutputs(
  deliveries: readonly CleanedDelivery[],
  region: string,
  jour: number,
  version: string,
): Outputs {
  const names = outputNames(deliveries.map((delivery) => ownName(delivery, deliveries)));
  const outputs = new Map<string, Output>();
  deliveries.forEach((delivery, i) => {
    outputs.set(
      `${names[i]}-nettoye.csv`,
      bytes((emit) => harmonisedCsvSteps(delivery.file, emit)),
    );
    outputs.set(
      `${names[i]}-avant-apres.xlsx`,
      workbook(() => cleaningWorkbookSteps(delivery, jour)),
    );
  });
  const sources = deliveries.map(({ read }) => read.sha256);
  const meta = {
    jour,
    outil: `suivi-vae ${version}`,
    empreinte: hexSha256(encodeUtf8(JSON.stringify([sources, version]))),
  };
  outputs.set(
    'anomalies.csv',
    bytes((emit) => anomaliesCsvSteps(deliveries, emit)),
  );
  outputs.set(
    'retour.xlsx',
    workbook(() => feedbackSteps({ nom: region }, deliveries, meta)),
  );
  return outputs;
}

/** Cells by kind and rule. */
function repairCounts({ repairs }: CleanedDelivery): object[] {
  return repairs.flatMap(({ rubrique, rewritings }) => {
    const counts = new Map<string, { nature: string; regle: string; cellules: number }>();
    for (const { kind, reason, count } of rewritings) {
      const key = `${kind} ${reason}`;
      const counted = counts.get(key) ?? { nature: kind === 'sure' ? 'sure' : 'proposee', regle: reason, cellules: 0 };
      counted.cellules += count;
      counts.set(key, counted);
    }
    return [...counts.values()].filter(({ cellules }) => cellules > 0).map((one) => ({ rubrique, ...one }));
  });
}

/**
 * `journal.json` of a cleaning.
 * @param jour that the data were closed at, day number; 0 when nothing is dated
 */
export function cleaningJournal(
  tool: string,
  deliveries: readonly CleanedDelivery[],
  decisions: readonly Decision[],
  written: readonly WrittenFile[],
  jour = 0,
): object {
  const closed = jour === 0 ? '' : isoDay(jour);
  return {
    version: 1,
    outil: tool,
    commande: 'nettoyer',
    cles: {},
    entrees: deliveries.map((delivery) => ({ ...journalEntry(delivery, closed), reparations: repairCounts(delivery) })),
    decisions: [...decisions, ...deliveries.flatMap(choiceDecisions)],
    sorties: written,
  };
}
