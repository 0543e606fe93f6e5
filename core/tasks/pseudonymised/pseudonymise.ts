/** The certifier's stage on one harmonised file: persons as keyed evidence, then a table without identity. */
import type { Delivery } from '../../base';
import type { Harmonised } from '../../harmonise';
import type { ClearedColumn, DeskEvidence, EvidenceDesk, FilePersons, Key } from '../../privacy';
import { CertifierStage, clearOwnIdentitySteps, dropIdentity } from '../../privacy';
import type { DateColumn, FindingKind, Findings, Table } from '../../table';
import { findColumn, FindingLog, findText, within } from '../../table';

export interface Pseudonymised {
  readonly delivery: Delivery;
  readonly persons: FilePersons;
  /** Of a delivery that came pseudonymised; the others share that of the desk that read them. */
  readonly evidence?: DeskEvidence;
  /** 1 where the row itself names a person; 0 where only a file number tells. */
  readonly named: Uint8Array;
  /** Identities that had slipped into other columns. */
  readonly findings: Findings;
}

const IDENTITE_DANS_TEXTE: FindingKind = {
  code: 'identite_dans_texte',
  severity: 'a_verifier',
  verdict: 'faux',
  repair: 'manual',
};

function dates(table: Table, name: string): DateColumn | undefined {
  const column = findColumn(table, name);
  return column !== undefined && column.kind === 'date' ? column : undefined;
}

/** Share of the steps that reads the persons; the rest looks for identities that slipped elsewhere. */
const READ = 0.7;

/** Identities go in, pseudonyms come out: the delivery that is returned holds none (dropIdentity is the only door). */
export function* pseudonymiseSteps(
  delivery: Delivery,
  desk: EvidenceDesk,
  k1: Key,
): Generator<number, Pseudonymised, void> {
  const { file, certifier } = delivery;
  const { table } = file;
  const isMapped = (id: string): boolean => file.mapping.some(({ rubrique }) => rubrique === id);
  const reading = desk.readSteps({
    rowCount: table.rowCount,
    nomNaissance: findText(table, 'nom_naissance'),
    nomUsage: findText(table, 'nom_usage'),
    usesTold: !isMapped('nom_usage') && !(isMapped('nom_naissance') && isMapped('nom_prenom')),
    prenom: findText(table, 'prenom'),
    nomPrenom: findText(table, 'nom_prenom'),
    dateNaissance: dates(table, 'date_naissance'),
    sexe: findText(table, 'sexe'),
    departement: findText(table, 'departement'),
    commune: findText(table, 'commune'),
    certificateur: certifier.id,
    idDossier: findText(table, 'id_dossier_source'),
    refused: file.refusal,
  });
  const persons = yield* within(reading, 0, READ);
  const names = ['nom_naissance', 'nom_usage', 'nom_prenom'].flatMap((id) => findText(table, id) ?? []);
  const named = new Uint8Array(table.rowCount);
  for (const { codes } of names) {
    for (let row = 0; row < codes.length; row++) if (codes[row] !== 0) named[row] = 1;
  }
  const stage = new CertifierStage(k1);
  yield READ;
  const clearing = clearOwnIdentitySteps(table, (numero) => stage.dossierHash(numero));
  const { table: cleared, cleared: slipped } = yield* within(clearing, READ, 1 - READ);
  const withoutIdentity: Harmonised = { ...file, table: dropIdentity(cleared) };
  return { delivery: { ...delivery, file: withoutIdentity }, persons, named, findings: slippedFindings(file, slipped) };
}

function slippedFindings(file: Harmonised, slipped: readonly ClearedColumn[]): Findings {
  const log = new FindingLog();
  for (const { column, rows } of slipped) {
    const place = file.mapping.find(({ rubrique }) => rubrique === column)?.index ?? -1;
    for (const row of rows) log.add(IDENTITE_DANS_TEXTE, column, row, place);
  }
  return log.findings;
}
