/** Deliveries -> regional base: rows grouped into parcours, merged, named, sorted; every row accounted for. */
import type { Pseudonyms } from '../privacy';
import type { Column, Steps, Table, TextColumn } from '../table';
import { FindingLog, inChunks, pickRows, ROWS_A_STEP, textOf, VALUES_A_STEP, within } from '../table';
import { RETAINED } from '../harmonise';
import { groupByKey } from './byKey';
import { checkPersonsSteps } from './checkPersons';
import { LIGNE_FUSIONNEE, NUMERO_PARTAGE, RESULTATS_CONTRADICTOIRES } from './findings';
import type { Groups } from './group';
import { groupRowsSteps } from './group';
import { parcoursColumns, passageColumns } from './layout';
import type { RowOrder } from './merge';
import { mergeRowsSteps, orderRowsSteps } from './merge';
import { sortPseudonymsSteps } from './link/nodes';
import type { Named } from './nameParcours';
import { nameParcoursSteps } from './nameParcours';
import type { DeliveredPassages, SettledPassages } from './passages';
import { deliveredPassagesSteps, settlePassagesSteps } from './passages';
import { provenanceSteps } from './provenance';
import { deliveriesTold, deliveryRecency } from './recency';
import type { RegionSettings } from './region';
import { rememberSteps } from './remember';
import type { Delivery, Stacked } from './stack';
import type { Base, Consolidated, DeliveryCount, Naming } from './types';

/**
 * Consolidates stacked deliveries; yields the share that is done.
 * @param deliveries sorted by `livraison`; `stacked` made of them.
 * @param naming persons of the stacked rows, and how parcours are named.
 */
export function* consolidateSteps(
  region: RegionSettings,
  deliveries: readonly Delivery[],
  stacked: Stacked,
  naming: Naming,
): Generator<number, Consolidated, void> {
  const { extensions } = region.rubriques;
  const groups = yield* within(groupRowsSteps(stacked.table, naming.person, naming.dossiers), 0, 0.1);
  const told = yield* within(deliveriesTold(region, deliveries), 0.1, 0);
  const recency = deliveryRecency(told);
  const rowRecency = stacked.delivery.map((index) => recency[index]);
  const order = yield* within(orderRowsSteps(stacked.table, groups, rowRecency), 0.1, 0.1);
  const merged = yield* within(mergedForNaming(stacked.table, order, groups.count), 0.2, 0.05);
  const named = yield* within(nameParcoursSteps(stacked, deliveries, groups, order, merged, naming), 0.25, 0.3);
  const delivered = yield* within(deliveredPassagesSteps(deliveries, stacked, extensions), 0.55, 0.05);
  const settling = settlePassagesSteps(delivered, groups.parcours, groups.count, order.position);
  const settled = yield* within(settling, 0.6, 0.05);
  const sorted = yield* within(sortPseudonymsSteps(named.idParcours), 0.65, 0.05);
  const parcours = yield* within(parcoursTable(order, named, stacked, deliveries, sorted, extensions), 0.7, 0.1);
  yield 0.8;
  const passing = passagesTable(parcours, stacked, deliveries, delivered, settled, sorted, extensions);
  const base: Base = { parcours, passages: yield* within(passing, 0.8, 0.05) };
  const logs = deliveries.map(() => new FindingLog());
  yield* within(reportRows(stacked, groups, named, delivered, settled, deliveries, logs), 0.85, 0.05);
  const { candidate, candidateIds, origin } = named;
  yield 0.9;
  yield* within(
    checkPersonsSteps(merged, candidate, candidateIds.length, origin, stacked, deliveries, logs),
    0.9,
    0.05,
  );
  const remembering = rememberSteps(
    stacked,
    deliveries,
    order,
    named,
    delivered,
    settled,
    sorted,
    groups.parcours,
    naming.person,
  );
  const remembered = yield* within(remembering, 0.95, 0.05);
  const counts = countRows(deliveries, stacked, named.origin, groups);
  yield 1;
  return {
    base,
    counts,
    findings: logs.map((log) => log.findings),
    ...countCandidates(merged, named),
    remembered,
    latest: told.map(({ latest }) => latest),
  };
}

/** Rubriques that name a parcours, or that all the parcours of a person are checked by. */
const NAMING: readonly string[] = [
  'certificateur',
  'id_dossier_source',
  'code_rncp',
  'intitule_certification',
  'date_demande',
  'date_depot_l1',
  'date_decision_recevabilite',
  'sexe',
  'visee_partielle',
];

/** The parcours in the order of the groups, as far as naming them goes: the whole is merged once, in its last order. */
function* mergedForNaming(table: Table, order: RowOrder, count: number): Steps<Table> {
  const columns = table.columns.filter(({ name }) => NAMING.includes(name));
  const everyone = new Int32Array(count);
  for (let p = 0; p < count; p++) everyone[p] = p;
  return { rowCount: count, columns: yield* mergeRowsSteps(columns, order, everyone) };
}

/** The ids of parcours in ascending order; two of one id would have one code. */
function* idColumn(ids: Pseudonyms, sorted: Int32Array): Steps<TextColumn> {
  const codes = new Int32Array(sorted.length);
  const distinct = new Int32Array(sorted.length);
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || ids.compare(sorted[i - 1], sorted[i]) !== 0) distinct[count++] = sorted[i];
    codes[i] = count;
  }
  return { kind: 'text', name: 'id_parcours', codes, values: yield* idTexts(ids, distinct.subarray(0, count)) };
}

/** The texts of the chosen ids, after the empty one. */
function* idTexts(ids: Pseudonyms, chosen: Int32Array): Steps<string[]> {
  const texts = [''];
  yield* inChunks(chosen.length, VALUES_A_STEP, (from, to) => {
    for (const text of ids.pick(chosen.subarray(from, to)).texts()) texts.push(text);
  });
  return texts;
}

/** The candidates of parcours, coded in the order in which they come. */
function* candidateColumn({ candidate, candidateIds }: Named, sorted: Int32Array): Steps<TextColumn> {
  const codeOf = new Int32Array(candidateIds.length);
  const used = new Int32Array(sorted.length);
  let count = 0;
  const codes = sorted.map((p) => {
    if (codeOf[candidate[p]] === 0) {
      used[count] = candidate[p];
      codeOf[candidate[p]] = ++count;
    }
    return codeOf[candidate[p]];
  });
  yield 0;
  const values = yield* idTexts(candidateIds, used.subarray(0, count));
  return { kind: 'text', name: 'id_candidat', codes, values };
}

function inLayout(names: readonly string[], columns: readonly Column[], rowCount: number): Table {
  const byName = new Map(columns.map((column) => [column.name, column]));
  return { rowCount, columns: names.map((name) => byName.get(name) as Column) };
}

function* parcoursTable(
  order: RowOrder,
  named: Named,
  stacked: Stacked,
  deliveries: readonly Delivery[],
  sorted: Int32Array,
  extensions: readonly string[],
): Steps<Table> {
  const columns: Column[] = [
    yield* within(idColumn(named.idParcours, sorted), 0, 0.2),
    yield* within(candidateColumn(named, sorted), 0.2, 0.2),
    ...(yield* within(mergeRowsSteps(stacked.table.columns, order, sorted), 0.4, 0.5)),
  ];
  const origins = sorted.map((p) => named.origin[p]);
  columns.push(...(yield* within(provenanceSteps(stacked, deliveries, origins), 0.9, 0.1)));
  return inLayout(parcoursColumns(extensions), columns, sorted.length);
}

function* passagesTable(
  parcours: Table,
  stacked: Stacked,
  deliveries: readonly Delivery[],
  delivered: DeliveredPassages,
  settled: SettledPassages,
  sorted: Int32Array,
  extensions: readonly string[],
): Steps<Table> {
  const { order, owners } = passagesInOrder(settled, sorted);
  yield 0.2;
  const sources = order.map((i) => settled.source[i]);
  const columns: Column[] = [
    ...['id_parcours', 'id_candidat', 'certificateur'].map((name) => pickRows(textOf(parcours, name), owners)),
  ];
  for (const column of delivered.table.columns) {
    yield 0.3;
    columns.push(pickRows(column, sources));
  }
  const rows = sources.map((p) => delivered.row[p]);
  columns.push(...(yield* within(provenanceSteps(stacked, deliveries, rows), 0.9, 0.1)));
  const ranked = columns.map((column): Column =>
    column.name === 'rang'
      ? { kind: 'number', name: 'rang', numbers: Float64Array.from(order, (i) => settled.rang[i]) }
      : column,
  );
  return inLayout(passageColumns(extensions), ranked, order.length);
}

/** Settled passages parcours after parcours, in the order of the base; `owners`: the row of the parcours of each. */
function passagesInOrder(settled: SettledPassages, sorted: Int32Array): { order: Int32Array; owners: Int32Array } {
  // They come parcours after parcours, ranks ascending, so the passages of one stay side by side.
  const { starts } = groupByKey(settled.parcours, sorted.length);
  const order = new Int32Array(settled.parcours.length);
  const owners = new Int32Array(settled.parcours.length);
  let at = 0;
  for (let row = 0; row < sorted.length; row++) {
    for (let i = starts[sorted[row]]; i < starts[sorted[row] + 1]; i++) {
      order[at] = i;
      owners[at++] = row;
    }
  }
  return { order, owners };
}

function* reportRows(
  stacked: Stacked,
  groups: Groups,
  named: Named,
  delivered: DeliveredPassages,
  settled: SettledPassages,
  deliveries: readonly Delivery[],
  logs: readonly FindingLog[],
): Steps<void> {
  const columnOf = (row: number, rubrique: string): number =>
    deliveries[stacked.delivery[row]].file.mapping.find((mapped) => mapped.rubrique === rubrique)?.index ?? -1;
  yield* inChunks(groups.parcours.length, ROWS_A_STEP, (from, to) => {
    for (let row = from; row < to; row++) {
      const origin = named.origin[groups.parcours[row]];
      if (origin === row) continue;
      const first = deliveries[stacked.delivery[origin]];
      const line = first.file.raw.rowNumbers[stacked.rawRow[origin]];
      logs[stacked.delivery[row]].add(LIGNE_FUSIONNEE, '', stacked.rawRow[row], -1, `${first.livraison}:${line}`);
    }
  });
  for (const row of groups.shared) {
    const column = columnOf(row, 'id_dossier_source');
    logs[stacked.delivery[row]].add(NUMERO_PARTAGE, 'id_dossier_source', stacked.rawRow[row], column);
  }
  for (const passage of settled.contradictions) {
    const row = delivered.row[passage];
    const column = columnOf(row, 'resultat_jury');
    logs[stacked.delivery[row]].add(RESULTATS_CONTRADICTOIRES, 'resultat_jury', stacked.rawRow[row], column);
  }
}

function countRows(
  deliveries: readonly Delivery[],
  stacked: Stacked,
  origin: Int32Array,
  groups: Groups,
): DeliveryCount[] {
  const retenues = new Int32Array(deliveries.length);
  const own = new Int32Array(deliveries.length);
  for (const index of stacked.delivery) retenues[index]++;
  for (let p = 0; p < groups.count; p++) own[stacked.delivery[origin[p]]]++;
  return deliveries.map(({ file }, index) => ({
    retenues: retenues[index],
    refusees: file.refusal.filter((reason) => reason !== RETAINED).length,
    fusionnees: retenues[index] - own[index],
  }));
}

/** Candidates in all, and those with parcours at two certifiers or more. */
function countCandidates(merged: Table, named: Named): Pick<Consolidated, 'candidats' | 'candidatsMulti'> {
  const { codes } = textOf(merged, 'certificateur');
  const first = new Int32Array(named.candidateIds.length).fill(-1);
  const shared = new Uint8Array(named.candidateIds.length);
  let [candidats, candidatsMulti] = [0, 0];
  for (let p = 0; p < codes.length; p++) {
    const who = named.candidate[p];
    if (first[who] < 0) {
      first[who] = codes[p];
      candidats++;
    } else if (first[who] !== codes[p] && shared[who] === 0) {
      shared[who] = 1;
      candidatsMulti++;
    }
  }
  return { candidats, candidatsMulti };
}
