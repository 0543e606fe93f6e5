/** Raw table + profile -> harmonised table + findings: the recipe that is always recomputed from the raw file. */
import type { Rubrique } from '../dictionary';
import { rubriqueById, rubriques } from '../dictionary';
import { Problem } from '../messages';
import { applyProfile, columnChoices } from '../profiles';
import type { Profile } from '../profiles';
import type { Column, RawColumn, RawTable, Steps, Table } from '../table';
import { coalesce, FindingLog, joinFindings, lastOf, valuesSteps, within } from '../table';
import { valueTypeById } from '../values';
import type { Choices } from '../values';
import { addAgesSteps } from './ages';
import { takeApartSteps } from './apart';
import { carryDownSteps, carryUnread } from './carryDown';
import type { Carried } from './carryDown';
import type { ColumnDecisions, ReadColumn } from './column';
import { harmoniseColumnSteps } from './column';
import type { Given } from './compose';
import { composePartsSteps, followRepeatsSteps } from './compose';
import type { ContradictedChoice } from './contradicted';
import { tellContradictions } from './contradicted';
import { tellDefaults } from './defaulted';
import type { ColumnSet } from './derive';
import { deriveSteps } from './derive';
import { LIGNE_HORS_CHAMP, LIGNE_SANS_PERSONNE, RUBRIQUE_ABSENTE } from './findings';
import { levelSystem, settleLevelOne } from './levels';
import type { References } from './references';
import { screenRowsSteps, tellsOfPersons } from './screen';
import { sameColumnSteps } from './sameColumn';
import { addToldSteps, columnName } from './told';
import type { Completeness, Harmonised, MappedColumn } from './types';
import { REFUSED_EMPTY, REFUSED_OUT_OF_SCOPE, REFUSED_UNATTACHED, RETAINED } from './types';

export { columnName } from './told';

/**
 * A raw column that bears its place among the table's columns: findings name it so. Its place in the sheet is another
 * one where a blank column was left out.
 */
function columnAt(raw: RawTable, index: number): RawColumn {
  return { ...raw.columns[index], index };
}

/** The mapped columns; juries that the profile does not number are numbered in file order. */
function numberedMapping(raw: RawTable, profile: Profile): MappedColumn[] {
  const seen = new Map<string, number>();
  return applyProfile(raw, profile).columns.flatMap((column): MappedColumn[] => {
    const { rubrique, rang } = column;
    const declared = rubriqueById(rubrique);
    if (declared === undefined) return [];
    if (declared.repetee !== true) return [{ ...column, rang: 0 }];
    // Columns of one answer have one number: the profile's, or the first.
    if (isShare(column)) return [{ ...column, rang: rang || 1 }];
    const next = (seen.get(rubrique) ?? 0) + 1;
    seen.set(rubrique, next);
    return [{ ...column, rang: rang || next }];
  });
}

function isShare({ partie, coche, bloc }: MappedColumn): boolean {
  return partie !== undefined || coche !== undefined || bloc !== undefined;
}

/**
 * Harmonises a raw table.
 * @param extensions extension rubriques that the region has switched on; others are read but not reported missing.
 * @param references lists that the face lends; none by default.
 * @throws Problem `fichier_sans_personne` when the file yields neither a person nor a file number nor a dated event.
 */
export function harmonise(
  raw: RawTable,
  profile: Profile,
  extensions: readonly string[] = [],
  references: References = {},
): Harmonised {
  return lastOf(harmoniseSteps(raw, profile, extensions, references));
}

/**
 * Shares of the steps: putting columns together, taking cells apart, following "idem", reading the columns, deriving from
 * them, ages; then refusing rows.
 */
const COMPOSED = 0.02;
const APART = 0.04;
const FOLLOWED = 0.2;
const READ = 0.9;
const DERIVED = 0.94;
const SCREENED = 0.97;
const NOTHING_CARRIED: Carried = { joined: undefined, refused: [] };

/** Share of the steps of a column that decodes its texts. */
const DECODED = 0.2;

/**
 * The same, a part of a column at a time: yields the share that is done.
 * @param log keeps the findings: another one where not all of them are asked for.
 * @param alike the table that most columns should come out like: those that do are its own, and take no room.
 */
export function* harmoniseSteps(
  raw: RawTable,
  profile: Profile,
  extensions: readonly string[] = [],
  references: References = {},
  log = new FindingLog(),
  alike?: Table,
): Generator<number, Harmonised, void> {
  const mapped = numberedMapping(raw, profile);
  yield 0;
  const { view: composed, mapping, given } = yield* within(composePartsSteps(raw, mapped), 0, COMPOSED);
  if (!tellsOfPersons(mapping.map((column) => column.rubrique))) {
    throw new Problem('fichier_sans_personne', { fichier: raw.source.fileName });
  }
  const chosen = columnChoices(raw, profile);
  yield* within(takeApartSteps(composed, mapping, chosen, given), COMPOSED, APART - COMPOSED);
  const following = followRepeatsSteps(composed, mapping, given, log);
  const { view, repeats } = yield* within(following, APART, FOLLOWED - APART);
  const decisionsOf = ({ index, rubrique }: MappedColumn): ColumnDecisions => ({
    choices: chosen[index],
    values: profile.valeurs?.[rubrique] ?? {},
  });
  const columns: ColumnSet = new Map();
  const contredits: ContradictedChoice[] = [];
  const read = yield* within(
    readColumns(view, decisionsOf, mapping, given, columns, references, log, contredits, alike),
    FOLLOWED,
    READ - FOLLOWED,
  );
  tellDefaults(mapping, read, log);
  yield* within(addToldSteps(view, mapping, read, columns, log), READ, DERIVED - READ);
  const carrying = carryDownSteps(view, mapping, columns, profile.reporter === true, log);
  const { joined, refused } = profile.reporter === false ? NOTHING_CARRIED : yield* within(carrying, READ, 0);
  yield* within(deriveSteps(columns, raw.rowCount), READ, DERIVED - READ);
  const { certifications } = references;
  if (certifications !== undefined) {
    const told = certifications.completeSteps(columns, raw.rowCount, mapping, unreadCells(mapping, read), log);
    yield* within(told, DERIVED, 0);
  }
  const level = mapping.findIndex(({ rubrique }) => rubrique === 'niveau_vise');
  if (level >= 0) settleLevelOne(columnAt(raw, mapping[level].index), read[level], columns, log);
  yield DERIVED;
  yield* within(addAgesSteps(columns, raw.rowCount), DERIVED, SCREENED - DERIVED);
  const refusal = yield* within(screenRowsSteps(columns, raw.rowCount), SCREENED, 1 - SCREENED);
  for (const row of refused) if (refusal[row] === RETAINED) refusal[row] = REFUSED_UNATTACHED;
  reportRefusals(refusal, mapping, log);
  yield 1;
  const expected = rubriques.filter(
    (rubrique) =>
      !rubrique.derivee &&
      (rubrique.niveau === 'socle' || (rubrique.niveau === 'extension' && extensions.includes(rubrique.id))),
  );
  reportMissing(expected, columns, profile, log);
  yield 1;
  const unread = unreadCells(mapping, read);
  return {
    raw,
    profile,
    mapping,
    choices: read.map((column) => column.choices),
    defaults: read.map((column) => column.defaults),
    contredits: contredits.sort((a, b) => a.index - b.index),
    table: { rowCount: raw.rowCount, columns: [...columns.values()] },
    // What reading has seen comes first: it explains the rest.
    findings: joinFindings(raw.findings ?? [], log.findings),
    completeness: scorecard(expected, mapping, read),
    unread: joined === undefined ? unread : carryUnread(unread, joined),
    ...(joined === undefined ? {} : { joined }),
    ...(repeats.size === 0 ? {} : { repeats }),
    references,
    refusal,
  };
}

/** Reads the mapped columns; levels last, since the types of certification help to read them. */
function* readColumns(
  raw: RawTable,
  decisionsOf: (mapped: MappedColumn) => ColumnDecisions,
  mapping: readonly MappedColumn[],
  given: ReadonlyMap<number, Given>,
  columns: ColumnSet,
  references: References,
  log: FindingLog,
  contredits: ContradictedChoice[],
  alike: Table | undefined,
): Generator<number, ReadColumn[], void> {
  const read: ReadColumn[] = [];
  let done = 0;
  const isLevel = ({ rubrique }: MappedColumn): boolean => rubrique === 'niveau_vise';
  for (const last of [false, true]) {
    for (const [i, mapped] of mapping.entries()) {
      if (isLevel(mapped) !== last) continue;
      const decisions = decisionsOf(mapped);
      const own = given.get(mapped.index);
      const reading = readColumn(raw, decisions, mapped, own, columns, references, log, alike);
      read[i] = yield* within(reading, done / mapping.length, 1 / mapping.length);
      const { type } = rubriqueById(mapped.rubrique) as Rubrique;
      contredits.push(...tellContradictions(mapped, valueTypeById(type), read[i], decisions.choices, log));
      yield ++done / mapping.length;
    }
  }
  return read;
}

function* readColumn(
  raw: RawTable,
  decisions: ColumnDecisions,
  mapped: MappedColumn,
  given: Given | undefined,
  columns: ColumnSet,
  { places }: References,
  log: FindingLog,
  alike: Table | undefined,
): Steps<ReadColumn> {
  const rubrique = rubriqueById(mapped.rubrique) as Rubrique;
  yield* within(valuesSteps(raw.columns[mapped.index]), 0, DECODED);
  const rawColumn = columnAt(raw, mapped.index);
  const name = columnName(rubrique, mapped.rang);
  const type = valueTypeById(rubrique.type);
  const hints = { header: rawColumn.header, rubrique: rubrique.id, date1904: raw.source.date1904, places };
  const settle = (made: Choices): Choices =>
    rubrique.id === 'niveau_vise' ? levelSystem(rawColumn, columns, made) : {};
  const reading = harmoniseColumnSteps(
    rawColumn,
    raw.rowCount,
    rubrique,
    type,
    decisions,
    name,
    hints,
    settle,
    log,
    given,
  );
  const { column, ...read } = yield* within(reading, DECODED, 1 - DECODED);
  const before = columns.get(name);
  // Two columns for one rubrique: the second fills what the first does not tell.
  const whole = before === undefined ? column : coalesce(before, column);
  columns.set(name, alike === undefined ? whole : yield* sharedSteps(whole, raw.rowCount, alike));
  return read;
}

/** The column of that table where it tells the same: one of the two is then let go. */
function* sharedSteps(column: Column, rowCount: number, { columns }: Table): Steps<Column> {
  const own = columns.find(({ name }) => name === column.name);
  return own !== undefined && (yield* sameColumnSteps(own, column, rowCount)) ? own : column;
}

function reportRefusals(refusal: Uint8Array, mapping: readonly MappedColumn[], log: FindingLog): void {
  const device = mapping.find((mapped) => mapped.rubrique === 'dispositif');
  refusal.forEach((reason, row) => {
    if (reason === REFUSED_OUT_OF_SCOPE) log.add(LIGNE_HORS_CHAMP, 'dispositif', row, device?.index ?? -1);
    else if (reason === REFUSED_EMPTY) log.add(LIGNE_SANS_PERSONNE, '', row, -1);
  });
}

/** Rubriques that the region itself gives (certificateur, ministere) or that apply to some certifiers only. */
const OPTIONAL: ReadonlySet<string> = new Set([
  'certificateur',
  'ministere',
  'rang',
  'nature_passage',
  'visee_partielle',
  'dispositif',
  'date_l1_complet',
  'motif_archivage',
  'niveau_formation',
]);

function reportMissing(expected: readonly Rubrique[], columns: ColumnSet, profile: Profile, log: FindingLog): void {
  for (const rubrique of expected) {
    if (OPTIONAL.has(rubrique.id) || (profile.absentes ?? []).includes(rubrique.id)) continue;
    if (!columns.has(columnName(rubrique, 1)) && !columns.has(columnName(rubrique, 2))) {
      log.add(RUBRIQUE_ABSENTE, rubrique.id, -1, -1);
    }
  }
}

/** Cells that were not understood; of two columns for one rubrique, those of either. */
function unreadCells(mapping: readonly MappedColumn[], read: readonly ReadColumn[]): Map<string, Uint8Array> {
  const cells = new Map<string, Uint8Array>();
  mapping.forEach(({ rubrique, rang }, i) => {
    const { unread } = read[i];
    if (unread === null) return;
    const name = columnName(rubriqueById(rubrique) as Rubrique, rang);
    const before = cells.get(name);
    cells.set(name, before === undefined ? unread : before.map((bits, byte) => bits | unread[byte]));
  });
  return cells;
}

function scorecard(
  expected: readonly Rubrique[],
  mapping: readonly MappedColumn[],
  read: readonly ReadColumn[],
): Completeness[] {
  return expected.map((rubrique) => {
    const at = mapping.findIndex((mapped) => mapped.rubrique === rubrique.id);
    if (at < 0) return { rubrique: rubrique.id, valides: 0, invalides: 0, vides: 0, nonEnvoyee: true };
    const { valides, invalides, vides } = read[at];
    return { rubrique: rubrique.id, valides, invalides, vides, nonEnvoyee: false };
  });
}
