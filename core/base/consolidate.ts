/** Deliveries -> regional base: rows grouped into parcours, merged, named, sorted; every row accounted for. */
import type { Pseudonyms } from '../privacy';
import type { Column, Table, TextColumn } from '../table';
import { FindingLog, pickRows, textOf } from '../table';
import { RETAINED } from '../harmonise';
import { groupByKey } from './byKey';
import { checkPersons } from './checkPersons';
import { LIGNE_FUSIONNEE, NUMERO_PARTAGE, RESULTATS_CONTRADICTOIRES } from './findings';
import type { Groups } from './group';
import { groupRows } from './group';
import { parcoursColumns, passageColumns } from './layout';
import type { RowOrder } from './merge';
import { mergeRows, orderRows } from './merge';
import { sortPseudonyms } from './linkNodes';
import type { Named } from './nameParcours';
import { nameParcours } from './nameParcours';
import type { DeliveredPassages, SettledPassages } from './passages';
import { deliveredPassages, settlePassages } from './passages';
import { deliveryRecency } from './recency';
import type { RegionSettings } from './region';
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
  const groups = groupRows(stacked.table, naming.person);
  const recency = deliveryRecency(region, deliveries);
  const order = orderRows(
    stacked.table,
    groups,
    stacked.delivery.map((index) => recency[index]),
  );
  yield 0.2;
  const merged = mergedForNaming(stacked.table, order, groups.count);
  const named = nameParcours(stacked, deliveries, groups, order, merged, naming);
  yield 0.4;
  const delivered = deliveredPassages(deliveries, stacked, extensions);
  const settled = settlePassages(delivered, groups.parcours, groups.count, order.position);
  yield 0.6;
  const sorted = sortPseudonyms(named.idParcours);
  const parcours = parcoursTable(order, named, stacked, deliveries, sorted, extensions);
  yield 0.8;
  const base: Base = {
    parcours,
    passages: passagesTable(parcours, stacked, deliveries, delivered, settled, sorted, extensions),
  };
  const logs = deliveries.map(() => new FindingLog());
  reportRows(stacked, groups, named, delivered, settled, deliveries, logs);
  checkPersons(merged, named.candidate, named.candidateIds.length, named.origin, stacked, logs);
  return {
    base,
    counts: countRows(deliveries, stacked, named.origin, groups),
    findings: logs.map((log) => log.findings),
    ...countCandidates(merged, named),
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
function mergedForNaming(table: Table, order: RowOrder, count: number): Table {
  const columns = table.columns.filter(({ name }) => NAMING.includes(name));
  const everyone = new Int32Array(count);
  for (let p = 0; p < count; p++) everyone[p] = p;
  return { rowCount: count, columns: mergeRows(columns, order, everyone) };
}

/** The ids of parcours in ascending order; two of one id would have one code. */
function idColumn(ids: Pseudonyms, sorted: Int32Array): TextColumn {
  const codes = new Int32Array(sorted.length);
  const distinct = new Int32Array(sorted.length);
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || ids.compare(sorted[i - 1], sorted[i]) !== 0) distinct[count++] = sorted[i];
    codes[i] = count;
  }
  return { kind: 'text', name: 'id_parcours', codes, values: ['', ...ids.pick(distinct.subarray(0, count)).texts()] };
}

/** The candidates of parcours, coded in the order in which they come. */
function candidateColumn({ candidate, candidateIds }: Named, sorted: Int32Array): TextColumn {
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
  const values = ['', ...candidateIds.pick(used.subarray(0, count)).texts()];
  return { kind: 'text', name: 'id_candidat', codes, values };
}

function provenance(stacked: Stacked, deliveries: readonly Delivery[], rows: Int32Array): Column[] {
  const names = ['', ...deliveries.map((one) => one.livraison)];
  const numbers = deliveries.map(({ file }) => file.raw.rowNumbers);
  const lines = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) lines[i] = numbers[stacked.delivery[rows[i]]][stacked.rawRow[rows[i]]];
  return [
    { kind: 'text', name: 'livraison', codes: rows.map((row) => stacked.delivery[row] + 1), values: names },
    {
      kind: 'number',
      name: 'ligne_source',
      numbers: lines,
    },
  ];
}

function inLayout(names: readonly string[], columns: readonly Column[], rowCount: number): Table {
  const byName = new Map(columns.map((column) => [column.name, column]));
  return { rowCount, columns: names.map((name) => byName.get(name) as Column) };
}

function parcoursTable(
  order: RowOrder,
  named: Named,
  stacked: Stacked,
  deliveries: readonly Delivery[],
  sorted: Int32Array,
  extensions: readonly string[],
): Table {
  const columns = [
    idColumn(named.idParcours, sorted),
    candidateColumn(named, sorted),
    ...mergeRows(stacked.table.columns, order, sorted),
    ...provenance(
      stacked,
      deliveries,
      sorted.map((p) => named.origin[p]),
    ),
  ];
  return inLayout(parcoursColumns(extensions), columns, sorted.length);
}

function passagesTable(
  parcours: Table,
  stacked: Stacked,
  deliveries: readonly Delivery[],
  delivered: DeliveredPassages,
  settled: SettledPassages,
  sorted: Int32Array,
  extensions: readonly string[],
): Table {
  const { order, owners } = passagesInOrder(settled, sorted);
  const sources = order.map((i) => settled.source[i]);
  const columns: Column[] = [
    ...['id_parcours', 'id_candidat', 'certificateur'].map((name) => pickRows(textOf(parcours, name), owners)),
    ...delivered.table.columns.map((column) => pickRows(column, sources)),
    ...provenance(
      stacked,
      deliveries,
      sources.map((p) => delivered.row[p]),
    ),
  ];
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

function reportRows(
  stacked: Stacked,
  groups: Groups,
  named: Named,
  delivered: DeliveredPassages,
  settled: SettledPassages,
  deliveries: readonly Delivery[],
  logs: readonly FindingLog[],
): void {
  const columnOf = (row: number, rubrique: string): number =>
    deliveries[stacked.delivery[row]].file.mapping.find((mapped) => mapped.rubrique === rubrique)?.index ?? -1;
  groups.parcours.forEach((p, row) => {
    if (named.origin[p] === row) return;
    const first = deliveries[stacked.delivery[named.origin[p]]];
    const line = first.file.raw.rowNumbers[stacked.rawRow[named.origin[p]]];
    logs[stacked.delivery[row]].add(LIGNE_FUSIONNEE, '', stacked.rawRow[row], -1, `${first.livraison}:${line}`);
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
