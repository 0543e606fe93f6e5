/** The files that `pseudonymiser` gives: what leaves, what is to correct without any value, and their journal. */
import { anomaliesCsvSteps, codesFeedback, deliveryWorkbook, tableCsvSteps } from '../../reports';
import type { CodedDelivery } from '../../reports';
import { columnLetter, MISSING_DAY } from '../../table';
import type { RawTable } from '../../table';
import type { Decision, WrittenFile } from '../journal';
import type { Output, Outputs } from '../outputs';
import { atOnce, bytes, workbook } from '../outputs';
import type { PseudonymisedDelivery, ToPseudonymise } from '../pseudonymiser';

/** One file and what was made of it. */
export interface Handed {
  readonly given: ToPseudonymise;
  readonly made: PseudonymisedDelivery;
  /** `<id>-<nn>`. */
  readonly livraison: string;
}

/** Name of the output of a file, without extension; numbered only when there are several. */
export function deliveryName(index: number, count: number): string {
  return count === 1 ? 'livraison' : `livraison-${String(index + 1).padStart(2, '0')}`;
}

/** The day that workbooks bear, so that their bytes do not depend on the clock: that of the data. */
export function deliveryDay(all: readonly Pick<Handed, 'made'>[]): number {
  const latest = Math.max(...all.map(({ made }) => made.closingDay));
  return latest === MISSING_DAY ? 0 : latest;
}

/** The findings of the certifier's stage, without any value: even the certifier's own feedback may be forwarded. */
function coded({ given, made, livraison }: Handed): CodedDelivery {
  const { raw, certifier, sha256 } = given;
  return {
    source: sha256,
    delivery: {
      read: { livraison, certifier, raw, sha256 },
      file: made.file,
      findings: made.findings,
      counts: { ...made.counts, fusionnees: 0 },
    },
  };
}

/**
 * Everything but the journal, by path.
 * @param all files of one certifier, at least one
 */
export function pseudonymisedOutputs(all: readonly Handed[]): Outputs {
  const jour = deliveryDay(all);
  const outputs = new Map<string, Output>();
  all.forEach(({ given, made }, i) => {
    const name = deliveryName(i, all.length);
    outputs.set(
      `${name}.csv`,
      bytes(() => tableCsvSteps(made.table)),
    );
    outputs.set(
      `${name}.xlsx`,
      workbook(() => atOnce(() => deliveryWorkbook(made, given.certifier.nom, jour))),
    );
  });
  const feedbacks = all.map(coded);
  outputs.set(
    'anomalies.csv',
    bytes(() => anomaliesCsvSteps(feedbacks.map(({ delivery }) => delivery))),
  );
  outputs.set(
    'retour.xlsx',
    workbook(() => atOnce(() => codesFeedback(feedbacks, jour))),
  );
  return outputs;
}

function discarded({ discarded: { titre, vide, total } }: RawTable): object {
  return { titre, vide, total };
}

/** `journal.json` of a pseudonymisation: fingerprint of the key, never the key; columns by letter; no value. */
export function pseudonymisedJournal(
  tool: string,
  all: readonly Handed[],
  decisions: readonly Decision[],
  written: readonly WrittenFile[],
): object {
  return {
    version: 1,
    outil: tool,
    commande: 'pseudonymiser',
    cles: { appariement: all[0].made.mark.empreinte },
    entrees: all.map(({ given: { raw, certifier, sha256 }, made }, i) => ({
      certificateur: certifier.id,
      livraison: deliveryName(i, all.length),
      fichier: raw.source.fileName,
      feuille: raw.source.sheet,
      sha256,
      lignes: { lues: raw.rowCount, ...made.counts, ecartees: discarded(raw) },
      personnes: made.persons,
      colonnes: made.fates.map(({ index, rubrique, fate, reason }) => ({
        colonne: columnLetter(index),
        rubrique,
        sort: fate,
        raison: reason,
      })),
      controle: made.residual.map(({ column, kind, rows }) => ({ rubrique: column, trouve: kind, lignes: rows })),
    })),
    decisions,
    sorties: written,
  };
}
