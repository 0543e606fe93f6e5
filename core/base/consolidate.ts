/** Deliveries -> regional base: rows grouped into parcours, merged, named, sorted; every row accounted for. */
import type { Column, Table } from '../table';
import { FindingLog, isoDay, pickRows, textColumn, textOf } from '../table';
import { RETAINED } from '../harmonise';
import { checkPersons } from './checkPersons';
import { LIGNE_FUSIONNEE, NUMERO_PARTAGE, RESULTATS_CONTRADICTOIRES } from './findings';
import type { Groups } from './group';
import { certificationCodes, firstApplicationDay, groupRows } from './group';
import { parcoursColumns, passageColumns } from './layout';
import type { RowOrder } from './merge';
import { mergeRows, orderRows } from './merge';
import type { DeliveredPassages, SettledPassages } from './passages';
import { deliveredPassages, settlePassages } from './passages';
import type { Region } from './region';
import type { Delivery, Stacked } from './stack';
import type { Base, Consolidated, DeliveryCount, Naming } from './types';

interface Named {
  readonly idParcours: readonly string[];
  readonly idCandidat: readonly string[];
  /** Stacked row that gives `livraison` and `ligne_source`: the first delivery, the smallest line. */
  readonly origin: Int32Array;
}

/**
 * Consolidates stacked deliveries.
 * @param deliveries sorted by `livraison`; `stacked` made of them.
 * @param naming persons of the stacked rows, and how parcours are named.
 */
export function consolidate(
  region: Region,
  deliveries: readonly Delivery[],
  stacked: Stacked,
  naming: Naming,
): Consolidated {
  const { extensions } = region.rubriques;
  const groups = groupRows(stacked.table, naming.person);
  const order = orderRows(stacked.table, groups, stacked.delivery);
  const merged = mergeRows(stacked.table, order, groups.count);
  const named = nameParcours(stacked, deliveries, groups, order, merged, naming);
  const delivered = deliveredPassages(deliveries, stacked, extensions);
  const settled = settlePassages(delivered, groups.parcours, order.position);
  const sorted = sortedByName(named.idParcours);
  const base: Base = {
    parcours: parcoursTable(merged, named, stacked, deliveries, sorted, extensions),
    passages: passagesTable(merged, named, stacked, deliveries, delivered, settled, sorted, extensions),
  };
  const logs = deliveries.map(() => new FindingLog());
  reportRows(stacked, groups, named, delivered, settled, deliveries, logs);
  checkPersons(merged, named.idCandidat, named.origin, stacked, logs);
  const people = new Set(named.idCandidat);
  return {
    base,
    counts: countRows(deliveries, stacked, named.origin, groups),
    findings: logs.map((log) => log.findings),
    candidats: people.size,
    candidatsMulti: sharedPeople(merged, named.idCandidat),
  };
}

function nameParcours(
  stacked: Stacked,
  deliveries: readonly Delivery[],
  groups: Groups,
  order: RowOrder,
  merged: Table,
  naming: Naming,
): Named {
  const certifier = textOf(merged, 'certificateur');
  const number = textOf(merged, 'id_dossier_source');
  const certification = certificationCodes(merged);
  const first = firstApplicationDay(merged);
  const origin = new Int32Array(groups.count);
  const idCandidat: string[] = [];
  const idParcours: string[] = [];
  for (let p = 0; p < groups.count; p++) {
    const rows = order.rows.subarray(order.starts[p], order.starts[p + 1]);
    origin[p] = earliest(rows, stacked);
    const from = certifier.values[certifier.codes[p]];
    const numero = number.values[number.codes[p]];
    const person = rows.reduce((best, row) => smallestId(best, naming.person[row], naming.ids), -1);
    const delivery = deliveries[stacked.delivery[origin[p]]];
    const line = delivery.file.raw.rowNumbers[stacked.rawRow[origin[p]]];
    idCandidat[p] = person >= 0 ? naming.ids[person] : naming.unknownPerson(from, numero, delivery.livraison, line);
    idParcours[p] =
      groups.byNumber[p] === 1
        ? naming.parcoursByNumber(from, numero)
        : naming.parcoursByPerson(
            idCandidat[p],
            `${from}|${certification.names[certification.codes[p]]}`,
            isoDay(first[p]),
          );
  }
  return { idParcours, idCandidat, origin };
}

function smallestId(best: number, person: number, ids: readonly string[]): number {
  if (person < 0) return best;
  return best < 0 || ids[person] < ids[best] ? person : best;
}

function earliest(rows: Int32Array, stacked: Stacked): number {
  return rows.reduce((best, row) =>
    stacked.delivery[row] < stacked.delivery[best] ||
    (stacked.delivery[row] === stacked.delivery[best] && stacked.rawRow[row] < stacked.rawRow[best])
      ? row
      : best,
  );
}

/** Parcours indexes by ascending `id_parcours` (code units). */
function sortedByName(ids: readonly string[]): Int32Array {
  return Int32Array.from(ids.keys()).sort((a, b) => (ids[a] < ids[b] ? -1 : ids[a] > ids[b] ? 1 : a - b));
}

function provenance(stacked: Stacked, deliveries: readonly Delivery[], rows: Int32Array): Column[] {
  const names = ['', ...deliveries.map((one) => one.livraison)];
  return [
    { kind: 'text', name: 'livraison', codes: rows.map((row) => stacked.delivery[row] + 1), values: names },
    {
      kind: 'number',
      name: 'ligne_source',
      numbers: Float64Array.from(
        rows,
        (row) => deliveries[stacked.delivery[row]].file.raw.rowNumbers[stacked.rawRow[row]],
      ),
    },
  ];
}

function inLayout(names: readonly string[], columns: readonly Column[], rowCount: number): Table {
  const byName = new Map(columns.map((column) => [column.name, column]));
  return { rowCount, columns: names.map((name) => byName.get(name) as Column) };
}

function parcoursTable(
  merged: Table,
  named: Named,
  stacked: Stacked,
  deliveries: readonly Delivery[],
  sorted: Int32Array,
  extensions: readonly string[],
): Table {
  const pick = (ids: readonly string[]): string[] => Array.from(sorted, (p) => ids[p]);
  const columns = [
    textColumn('id_parcours', pick(named.idParcours)),
    textColumn('id_candidat', pick(named.idCandidat)),
    ...merged.columns.map((column) => pickRows(column, sorted)),
    ...provenance(
      stacked,
      deliveries,
      sorted.map((p) => named.origin[p]),
    ),
  ];
  return inLayout(parcoursColumns(extensions), columns, sorted.length);
}

function passagesTable(
  merged: Table,
  named: Named,
  stacked: Stacked,
  deliveries: readonly Delivery[],
  delivered: DeliveredPassages,
  settled: SettledPassages,
  sorted: Int32Array,
  extensions: readonly string[],
): Table {
  const rankOf = new Int32Array(sorted.length);
  sorted.forEach((p, i) => (rankOf[p] = i));
  const order = Int32Array.from(settled.source.keys()).sort(
    (a, b) => rankOf[settled.parcours[a]] - rankOf[settled.parcours[b]] || settled.rang[a] - settled.rang[b],
  );
  const owners = order.map((i) => settled.parcours[i]);
  const sources = order.map((i) => settled.source[i]);
  const columns: Column[] = [
    textColumn(
      'id_parcours',
      Array.from(owners, (p) => named.idParcours[p]),
    ),
    textColumn(
      'id_candidat',
      Array.from(owners, (p) => named.idCandidat[p]),
    ),
    pickRows(textOf(merged, 'certificateur'), owners),
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

function sharedPeople(merged: Table, idCandidat: readonly string[]): number {
  const { codes } = textOf(merged, 'certificateur');
  const first = new Map<string, number>();
  const shared = new Set<string>();
  idCandidat.forEach((id, p) => {
    const seen = first.get(id);
    if (seen === undefined) first.set(id, codes[p]);
    else if (seen !== codes[p]) shared.add(id);
  });
  return shared.size;
}
