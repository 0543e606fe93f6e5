/** The certifier's stage, for a person: one file pseudonymised into a delivery that the region can link, and checked. */
import type { Certifier } from '../base';
import type { Certifications, Harmonised } from '../harmonise';
import { harmoniseSteps, retainedRows } from '../harmonise';
import { Problem } from '../messages';
import type { DeliveryMark, Key, PersonEvidence, Residual } from '../privacy';
import {
  CertifierStage,
  DELIVERY_FORMAT,
  EvidenceDesk,
  fingerprint,
  formatMark,
  residualIdentities,
  writeEvidence,
} from '../privacy';
import type { Profile } from '../profiles';
import type { Findings, RawTable, Table } from '../table';
import { joinFindings, MISSING_DAY } from '../table';
import { dataDay, FAR_DAY } from '../rules';
import { inspectSteps } from './inspect';
import type { ColumnFate, PseudonymiseOptions } from './pseudonymised/fates';
import { columnFates, withheldRubriques } from './pseudonymised/fates';
import { NUMBER, PERSON, isPseudonymisedDelivery } from './pseudonymised/header';
import { UNREAD } from './pseudonymised/unread';
import { deliveredColumns, evidenceColumn, retainedTable } from './pseudonymised/table';
import { pseudonymiseSteps } from './pseudonymised/pseudonymise';
import { referencesWith } from './references';
import { inStep } from './task';
import type { Task } from './task';

/** What is pseudonymised, and for whom. */
export interface ToPseudonymise {
  readonly raw: RawTable;
  readonly profile: Profile;
  readonly certifier: Certifier;
  /** SHA-256 of the file's bytes, hexadecimal: the delivery carries it, so that feedback finds its file again. */
  readonly sha256: string;
  /** `suivi-vae 0.1.0`. */
  readonly outil: string;
  /** The region's referential, when the certifier has it. */
  readonly certifications?: Certifications;
}

export interface PseudonymisedDelivery {
  /** What leaves: columns named by their headers, one row per retained row. */
  readonly table: Table;
  readonly mark: DeliveryMark;
  readonly fates: readonly ColumnFate[];
  /** Distinct persons. */
  readonly persons: number;
  readonly counts: { readonly retenues: number; readonly refusees: number };
  /** What still identifies in the exported strings; empty: nothing identifying was found. */
  readonly residual: readonly Residual[];
  /** For the certifier alone, who has the names anyway: with them. */
  readonly file: Harmonised;
  /** Of the values, of the rules, of duplicates, of identities out of their columns. */
  readonly findings: Findings;
  /** The day that the rules took as that of the data. */
  readonly closingDay: number;
}

/**
 * Pseudonymises one file with the certifiers' key.
 * @throws Problem `fichier_sans_personne`, `deja_pseudonymise`, `rien_a_livrer`
 */
export function* pseudonymiser(
  { raw, profile, certifier, sha256, outil, certifications }: ToPseudonymise,
  k1: Key,
  options: PseudonymiseOptions,
): Task<PseudonymisedDelivery> {
  if (isPseudonymisedDelivery(raw)) throw new Problem('deja_pseudonymise', { fichier: raw.source.fileName });
  const harmonising = harmoniseSteps(raw, profile, [], referencesWith(certifications));
  const file = yield* inStep('harmoniser', harmonising);
  const day = dataDay(file.table);
  const inspecting = inspectSteps(file, day === MISSING_DAY ? FAR_DAY : day, MISSING_DAY, { demandes: true });
  const asked = yield* inStep('controler', inspecting);
  const rows = retainedRows(file.refusal);
  if (rows.length === 0) throw new Problem('rien_a_livrer', { fichier: raw.source.fileName });
  const desk = new EvidenceDesk(k1);
  const delivery = { livraison: '', certifier, file };
  const made = yield* inStep('pseudonymiser', pseudonymiseSteps(delivery, desk, k1));
  const hashed = yield* inStep('pseudonymiser', desk.evidenceSteps());
  const evidence: PersonEvidence = { ...made.persons, ...hashed };
  const fates = columnFates(raw, profile, options);
  const leaving = deliveredColumns(made, file.table, rows, withheldRubriques(fates), new CertifierStage(k1));
  const columns = yield* inStep('pseudonymiser', leaving);
  const { pieces, somme } = yield* inStep('preuves', writeEvidence(evidence, rows.length));
  const mark: DeliveryMark = {
    format: DELIVERY_FORMAT,
    certificateur: certifier.id,
    empreinte: fingerprint(k1),
    outil,
    source: sha256,
    lignes: rows.length,
    morceaux: pieces.length,
    somme,
  };
  const plain: Table = { rowCount: rows.length, columns };
  const identified = yield* inStep('verifier', retainedTable(file.table, rows));
  const residual = yield* inStep('verifier', residualIdentities(plain, identified, new Set([NUMBER, PERSON, UNREAD])));
  return {
    table: { ...plain, columns: [...columns, evidenceColumn(formatMark(mark), pieces, rows.length)] },
    mark,
    fates,
    persons: made.persons.count,
    counts: { retenues: rows.length, refusees: raw.rowCount - rows.length },
    residual,
    file,
    findings: joinFindings(file.findings, asked.findings, made.findings),
    closingDay: day,
  };
}
