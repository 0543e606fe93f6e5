/** The files that `pseudonymiser` gives: what leaves, what is to correct without any value, and their journal. */
import { anomaliesCsvSteps, codesFeedback, deliveryWorkbook, tableCsvSteps } from '../../reports';
import type { CodedDelivery } from '../../reports';
import { MISSING_DAY, sheetLetter } from '../../table';
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
  /** Name of what leaves, without extension; absent where there is one file of one sheet a run. */
  readonly nom?: string;
}

/**
 * Name of the output of a sheet of a file, without extension. The first sheet bears the file's name alone, and further ones
 * a number: neither a new sheet nor a new file gives another's name to what left before, and the region replaces it.
 * @param index rank of the file among `count`, from 0 on
 * @param sheet rank of the sheet in its file, from 0 on
 */
export function deliveryName(index: number, count: number, sheet = 0): string {
  const name = count === 1 ? 'livraison' : `livraison-${String(index + 1).padStart(2, '0')}`;
  return sheet === 0 ? name : `${name}-feuille-${sheet + 1}`;
}

function nameOf({ nom }: Handed, i: number, all: readonly Handed[]): string {
  return nom ?? deliveryName(i, all.length);
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
  all.forEach((one, i) => {
    const { given, made } = one;
    const name = nameOf(one, i, all);
    outputs.set(
      `${name}.csv`,
      bytes((emit) => tableCsvSteps(made.table, emit)),
    );
    outputs.set(
      `${name}.xlsx`,
      workbook(() => atOnce(() => deliveryWorkbook(made, given.certifier.nom, jour))),
    );
  });
  const feedbacks = all.map(coded);
  outputs.set(
    'anomalies.csv',
    bytes((emit) =>
      anomaliesCsvSteps(
        feedbacks.map(({ delivery }) => delivery),
        emit,
      ),
    ),
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
    entrees: all.map((one, i) => entry(one, nameOf(one, i, all))),
    decisions,
    sorties: written,
  };
}

function entry({ given: { raw, certifier, sha256 }, made }: Handed, livraison: string): object {
  return {
    certificateur: certifier.id,
    livraison,
    fichier: raw.source.fileName,
    feuille: raw.source.sheet,
    sha256,
    lignes: { lues: raw.rowCount, ...made.counts, ecartees: discarded(raw) },
    personnes: made.persons,
    colonnes: made.fates.map(({ index, rubrique, fate, reason }) => ({
      colonne: sheetLetter(raw, index),
      rubrique,
      sort: fate,
      raison: reason,
    })),
    controle: made.residual.map(({ column, kind, rows }) => ({ rubrique: column, trouve: kind, lignes: rows })),
  };
}
