/**
 * Repairs that are proved before they are offered: written in the file and read again, they give the same harmonised
 * table and leave nothing to repair. Cleaning a cleaned file changes nothing, by construction.
 */
import type { FindingKind, Steps, Table } from '../table';
import { FindingLog, inTurn, within } from '../table';
import { applyRepairsSteps, sureOnly } from './applyRepairs';
import { harmoniseSteps } from './harmonise';
import { columnRepairsSteps, keepRewritings } from './repairs';
import type { ColumnRepairs } from './repairTypes';
import { sameColumnSteps } from './sameColumn';
import type { Harmonised } from './types';

/** Columns that fail are left whole, and the others proved again; after that many rounds no sure repair is made. */
const ROUNDS = 4;

/** Names of the columns that differ. */
function* differences(a: Table, b: Table): Steps<string[]> {
  const others = new Map(b.columns.map((column) => [column.name, column]));
  const same = yield* inTurn(a.columns, function* (column) {
    const other = others.get(column.name);
    return other !== undefined && (yield* sameColumnSteps(column, other, a.rowCount));
  });
  const found = a.columns.filter((_, i) => !same[i]).map(({ name }) => name);
  return b.columns.length > a.columns.length ? [...found, ''] : found;
}

/** The repairs of every mapped column. */
function* candidateSteps(file: Harmonised): Steps<ColumnRepairs[]> {
  const all = yield* inTurn(file.mapping, (_, at) => columnRepairsSteps(file, at));
  return all.flatMap((repairs) => repairs ?? []);
}

const hasSure = ({ rewritings }: ColumnRepairs): boolean => rewritings.some(({ kind }) => kind === 'sure');

/** The columns that have sure repairs; the repairs themselves, a row each, are not all held. */
function* askedSteps(file: Harmonised): Steps<Set<number>> {
  const asked = yield* inTurn(file.mapping, function* (_, at) {
    const repairs = yield* columnRepairsSteps(file, at);
    return repairs !== null && hasSure(repairs) ? [repairs.index] : [];
  });
  return new Set(asked.flat());
}

/** The repairs without the sure ones. */
function onlyProposed(repairs: ColumnRepairs): ColumnRepairs[] {
  const proposed = keepRewritings(repairs, ({ kind }) => kind === 'proposed');
  return proposed.rewritings.length === 0 ? [] : [proposed];
}

/** Levels that the row's other columns settle: of all the findings, those that repairs are made from (repairs.ts, addByRow). */
const SETTLED_BY_ROW = 'niveau_vise';

/** The findings of the proof: nobody reads the others, and there may be millions. */
class SettledLog extends FindingLog {
  override add(kind: FindingKind, rubrique: string, row: number, column: number, suggestion = '', autre = ''): void {
    if (rubrique === SETTLED_BY_ROW) super.add(kind, rubrique, row, column, suggestion, autre);
  }
}

interface Proof {
  /** Columns whose repairs change what the file tells. */
  readonly changed: ReadonlySet<number>;
  /** Columns that the repaired file would have repaired again. */
  readonly asked: ReadonlySet<number>;
  /** The repaired file, read. */
  readonly again: Harmonised;
}

/** Writes the sure repairs and reads again; the repairs are proved when nothing has changed and nothing is asked. */
function* proofOf(file: Harmonised, repairs: readonly ColumnRepairs[], extensions: readonly string[]): Steps<Proof> {
  const repaired = yield* within(applyRepairsSteps(file.raw, repairs, sureOnly), 0, 0.1);
  const again = yield* within(
    harmoniseSteps(repaired, file.profile, extensions, file.references, new SettledLog(), file.table),
    0.1,
    0.5,
  );
  const changed = yield* within(differences(file.table, again.table), 0.6, 0.1);
  const asked = yield* within(askedSteps(again), 0.7, 0.3);
  if (changed.length === 0) return { changed: new Set(), asked, again };
  const own = repairs.filter(({ rubrique, rang }) =>
    changed.some((name) => name === rubrique || name === `${rubrique}#${rang || 1}`),
  );
  // What a change comes from is not always the column itself: then all are suspect.
  return { changed: new Set((own.length > 0 ? own : repairs).map(({ index }) => index)), asked, again };
}

/**
 * The repairs of a harmonised file, the sure ones proved.
 * @param extensions as they were given to `harmonise`
 */
export function* provenRepairSteps(file: Harmonised, extensions: readonly string[]): Steps<readonly ColumnRepairs[]> {
  let repairs = yield* within(candidateSteps(file), 0, 0.3);
  const left = new Set<number>();
  for (let round = 0; round < ROUNDS && repairs.some(hasSure); round++) {
    const { changed, asked, again } = yield* within(proofOf(file, repairs, extensions), 0.3, 0.7);
    const wrong = new Set([...changed, ...[...asked].filter((index) => !left.has(index))]);
    if (wrong.size === 0) {
      // A column left whole is asked again, and must be left again: one column never costs the others their repairs.
      if (asked.size === 0 || !(yield* within(provenRepairSteps(again, extensions), 1, 0)).some(hasSure))
        return repairs;
    }
    const blind = repairs.every((one) => !wrong.has(one.index) || !hasSure(one)) || round === ROUNDS - 1;
    wrong.forEach((index) => left.add(index));
    repairs = repairs.flatMap((one) => (blind || wrong.has(one.index) ? onlyProposed(one) : [one]));
  }
  return repairs;
}
