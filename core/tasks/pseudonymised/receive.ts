/** The region's reading of a pseudonymised delivery: the same as what its own certifier's stage makes of a raw one. */
import type { Certifier, Delivery } from '../../base';
import { rubriques } from '../../dictionary';
import type { Certifications, Completeness, Harmonised } from '../../harmonise';
import { RETAINED } from '../../harmonise';
import { harmoniseColumnSteps } from '../../harmonise/column';
import { Problem } from '../../messages';
import type { DeliveryMark, FilePersons } from '../../privacy';
import { isPseudonym, readEvidence } from '../../privacy';
import type { Profile } from '../../profiles';
import type { Column, RawColumn, RawTable, Steps } from '../../table';
import { FindingLog, inChunks, VALUES_A_STEP, within, recodedRows, sizedCodes } from '../../table';
import { canonicalType } from './canonicalType';
import type { DeliveredRubrique } from './header';
import { deliveredRubrique, deliveryMark, harmonisedName, LINE, markColumn, NUMBER, PERSON } from './header';
import type { Pseudonymised } from './pseudonymise';
import { UNREAD, unreadCells } from './unread';

/**
 * The profile of a pseudonymised delivery, which needs none of its certifier's: each header is a rubrique. Null when the
 * table is no such delivery.
 * @throws as `deliveryMark`
 */
export function deliveredProfile(raw: RawTable): Profile | null {
  const mark = deliveryMark(raw);
  if (mark === null) return null;
  return {
    version: 1,
    certificateur: mark.certificateur,
    colonnes: raw.columns.flatMap(({ header }) => {
      const told = deliveredRubrique(header);
      if (told === null) return [];
      const { rubrique, rang } = told;
      return [{ entete: header, rubrique: rubrique.id, ...(rang > 0 ? { rang } : {}) }];
    }),
  };
}

export interface Received extends Pseudonymised {
  readonly mark: DeliveryMark;
}

/** Where a delivery stands, and what the region knows of it. */
export interface ReceivedRead {
  readonly livraison: string;
  readonly certifier: Certifier;
  readonly raw: RawTable;
  readonly profile: Profile;
  readonly certifications?: Certifications;
}

/** A finding that stands in no column. */
const NO_COLUMN = -1;
/** Shares of the work: the evidence, then the columns. */
const EVIDENCE = 0.6;

/**
 * Reads a pseudonymised delivery; yields the share that is done. Its rows bear the numbers that they have in the
 * certifier's own file, and its findings no column: the region does not know the certifier's.
 * @throws Problem `livraison_autre_certificateur`, `livraison_incomplete`, `livraison_alteree`
 */
export function* receiveSteps(read: ReceivedRead): Steps<Received> {
  const { raw, certifier, livraison } = read;
  const fichier = raw.source.fileName;
  const mark = deliveryMark(raw);
  if (mark === null) throw new RangeError('no pseudonymised delivery');
  if (mark.certificateur !== certifier.id) {
    throw new Problem('livraison_autre_certificateur', {
      fichier,
      certificateur: certifier.id,
      autre: mark.certificateur,
    });
  }
  if (mark.lignes !== raw.rowCount) {
    throw new Problem('livraison_lignes', { fichier, n: raw.rowCount, total: mark.lignes });
  }
  const pieces = raw.columns[markColumn(raw)].values;
  const carried = yield* within(readEvidence(pieces, mark, fichier), 0, EVIDENCE);
  const { names, dates, ...others } = carried;
  const personOf = yield* within(personOfRows(raw, others), EVIDENCE, 0);
  const persons: FilePersons = { ...others, personOf };
  const own = withOwnLines(raw);
  const file = yield* within(readColumns(own, read.profile, read.certifications), EVIDENCE, 1 - EVIDENCE);
  const delivery: Delivery = { livraison, certifier, file };
  return {
    delivery,
    persons,
    evidence: { names, dates },
    named: Uint8Array.from(persons.personOf, (person) => (person < 0 ? 0 : 1)),
    findings: [],
    mark,
  };
}

function column(raw: RawTable, name: string): RawColumn {
  const found = raw.columns.find(({ header }) => header.trim() === name);
  if (found === undefined) throw new Problem('livraison_alteree', { fichier: raw.source.fileName });
  return found;
}

/** Person of each row, by its pseudonym; -1 where the row names nobody. */
function* personOfRows(raw: RawTable, { p1 }: Pick<FilePersons, 'p1'>): Steps<Int32Array> {
  const { codes, values } = column(raw, PERSON);
  const index = new Map<string, number>();
  yield* inChunks(p1.length, VALUES_A_STEP, (from, to) => {
    for (let person = from; person < to; person++) index.set(p1.text(person), person);
  });
  const persons = new Int32Array(values.length).fill(-1);
  yield* inChunks(values.length, VALUES_A_STEP, (from, to) => {
    for (let code = from; code < to; code++) {
      const text = values[code].trim();
      if (text === '') continue;
      const person = index.get(text);
      if (person === undefined) throw new Problem('livraison_alteree', { fichier: raw.source.fileName });
      persons[code] = person;
    }
  });
  return recodedRows(codes, (code) => persons[code]);
}

/** The table with the row numbers of the certifier's file, and without the pieces, which are read. */
function withOwnLines(raw: RawTable): RawTable {
  const { codes, values } = column(raw, LINE);
  const lines = values.map((value) => (/^[1-9]\d{0,6}(\.0)?$/.test(value.trim()) ? parseInt(value, 10) : 0));
  const rowNumbers = recodedRows(codes, (code) => lines[code]);
  if (rowNumbers.includes(0)) throw new Problem('livraison_alteree', { fichier: raw.source.fileName });
  const at = markColumn(raw);
  const columns = raw.columns.map((one, i) =>
    i === at ? { ...one, codes: sizedCodes(raw.rowCount, 1), values: [''], kinds: new Uint8Array(1) } : one,
  );
  return { ...raw, rowNumbers, columns };
}

interface Told extends DeliveredRubrique {
  readonly raw: RawColumn;
}

function* readColumns(raw: RawTable, profile: Profile, certifications?: Certifications): Steps<Harmonised> {
  const told = raw.columns.flatMap((one): Told[] => {
    const rubrique = deliveredRubrique(one.header);
    // No column in the findings: the certifier's file has others.
    return rubrique === null ? [] : [{ ...rubrique, raw: { ...one, values: one.values, index: NO_COLUMN } }];
  });
  if (!column(raw, NUMBER).values.every((value) => value.trim() === '' || isPseudonym(value.trim()))) {
    throw new Problem('livraison_alteree', { fichier: raw.source.fileName });
  }
  const log = new FindingLog();
  const columns = new Map<string, Column>();
  const completeness: Completeness[] = [];
  for (const [i, one] of told.entries()) {
    const { rubrique } = one;
    const hints = { header: one.raw.header, rubrique: rubrique.id, date1904: raw.source.date1904 };
    const decisions = { choices: {}, values: {} };
    const type = canonicalType(rubrique);
    const name = harmonisedName(one);
    const steps = harmoniseColumnSteps(one.raw, raw.rowCount, rubrique, type, decisions, name, hints, () => ({}), log);
    const read = yield* within(steps, i / told.length, 1 / told.length);
    if (!columns.has(name)) columns.set(name, read.column);
    if (one.rang < 2) completeness.push({ rubrique: rubrique.id, ...counts(read), nonEnvoyee: false });
  }
  if (certifications !== undefined) {
    yield* within(certifications.completeSteps(columns, raw.rowCount, [], new Map(), log), 1, 0);
  }
  const unread = raw.columns.find(({ header }) => header.trim() === UNREAD);
  const sent = new Set(completeness.map(({ rubrique }) => rubrique));
  for (const { id, niveau, derivee } of rubriques) {
    if (niveau !== 'socle' || derivee === true || sent.has(id)) continue;
    completeness.push({ rubrique: id, valides: 0, invalides: 0, vides: 0, nonEnvoyee: true });
  }
  return {
    raw,
    profile,
    mapping: [],
    choices: [],
    defaults: [],
    contredits: [],
    table: { rowCount: raw.rowCount, columns: [...columns.values()] },
    findings: [...(raw.findings ?? []), ...log.findings],
    completeness,
    ...(unread === undefined ? {} : { unread: unreadCells(unread) }),
    // The certifier has kept these rows: some tell of a person by a name that no longer is there.
    refusal: new Uint8Array(raw.rowCount).fill(RETAINED),
  };
}

function counts({
  valides,
  invalides,
  vides,
}: Omit<Completeness, 'rubrique' | 'nonEnvoyee'>): Omit<Completeness, 'rubrique' | 'nonEnvoyee'> {
  return { valides, invalides, vides };
}
