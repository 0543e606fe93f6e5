/** Rules over all the parcours of one person: two sexes, too many applications, the same certification twice a year. */
import { writeDetail } from '../messages';
import type { FindingKind, FindingLog, Steps, Table } from '../table';
import { civil, datesOf, inChunks, MISSING_DAY, textOf } from '../table';
import { groupByKey } from './byKey';
import { DEUX_SEXES, MEME_CERTIFICATION, TROP_DE_DEMANDES } from './findings';
import { certificationCodes } from './group';
import type { Delivery, Stacked } from './stack';

/** Code du travail R. 6412-3: three applications a civil year, one of them for the same certification. */
const MAX_APPLICATIONS_A_YEAR = 3;

/** Parcours looked at in one step. */
const PARCOURS_A_STEP = 1 << 11;

interface Report {
  readonly merged: Table;
  readonly add: (kind: FindingKind, rubriques: readonly string[], parcours: number, detail?: string) => void;
  /** Where another parcours of the person stands, for the certifier of the first. */
  readonly place: (parcours: number, other: number) => string;
}

function checkOne(report: Report, parcours: readonly number[], certification: Int32Array): void {
  const { merged } = report;
  const sex = textOf(merged, 'sexe');
  const partial = textOf(merged, 'visee_partielle');
  const deposit = datesOf(merged, 'date_depot_l1').days;
  const sexes = new Set(parcours.map((p) => sex.codes[p]).filter((code) => code !== 0));
  if (sexes.size > 1) for (const p of parcours) report.add(DEUX_SEXES, ['sexe'], p);
  const byYear = new Map<number, number[]>();
  for (const p of parcours) {
    // The limits do not apply where blocs are targeted (R. 6412-3).
    if (deposit[p] === MISSING_DAY || partial.values[partial.codes[p]] === 'oui') continue;
    const { year } = civil(deposit[p]);
    byYear.set(year, [...(byYear.get(year) ?? []), p]);
  }
  for (const inYear of byYear.values()) {
    if (inYear.length > MAX_APPLICATIONS_A_YEAR) {
      for (const p of inYear) report.add(TROP_DE_DEMANDES, ['date_depot_l1'], p);
    }
    for (const p of inYear) {
      const twin = inYear.find((q) => q !== p && certification[p] !== 0 && certification[p] === certification[q]);
      if (twin === undefined) continue;
      report.add(MEME_CERTIFICATION, ['code_rncp', 'intitule_certification'], p, report.place(p, twin));
    }
  }
}

/** Logs, on the source row of each parcours concerned, what the parcours of one person contradict together. */
export function* checkPersonsSteps(
  merged: Table,
  candidate: Int32Array,
  candidates: number,
  origin: Int32Array,
  stacked: Stacked,
  deliveries: readonly Delivery[],
  logs: readonly FindingLog[],
): Steps<void> {
  const { starts, members } = groupByKey(candidate, candidates);
  const certification = certificationCodes(merged).codes;
  const report: Report = {
    merged,
    add: (kind, rubriques, p, detail = '') => {
      const delivery = stacked.delivery[origin[p]];
      const mapped = deliveries[delivery].file.mapping.find(({ rubrique }) => rubriques.includes(rubrique));
      logs[delivery].add(kind, rubriques[0], stacked.rawRow[origin[p]], mapped?.index ?? -1, detail);
    },
    place: (p, q) => {
      // A line of another file says nothing to this certifier, and is not theirs to know.
      if (stacked.delivery[origin[p]] !== stacked.delivery[origin[q]]) return writeDetail({ code: 'autre_livraison' });
      const { rowNumbers } = deliveries[stacked.delivery[origin[q]]].file.raw;
      return writeDetail({ code: 'ligne', slots: { ligne: rowNumbers[stacked.rawRow[origin[q]]] } });
    },
  };
  yield 0;
  yield* inChunks(candidate.length, PARCOURS_A_STEP, (from, to) => {
    for (let p = from; p < to; p++) {
      const own = members.subarray(starts[candidate[p]], starts[candidate[p] + 1]);
      // Each person once, at its first parcours.
      if (own.length > 1 && own[0] === p) checkOne(report, Array.from(own), certification);
    }
  });
}
