/** Which columns are read together (parts of a date, answers to tick, blocs of a jury), and which tell two things each. */
import { rubriqueById } from '../../dictionary';
import type { RawTable, Steps } from '../../table';
import { blocGroups } from './blocColumns';
import { dateParts } from './dateParts';
import { mixedRubrique } from './mixedColumns';
import type { Part } from './parts';
import type { TickGroup } from './tickColumns';
import { tickGroups } from './tickColumns';
import type { Column } from '../proposal/understand';
import type { Verdict } from '../proposal/verdict';

/** What a column is of an answer that several columns give. */
export interface Share {
  readonly rubrique: string;
  readonly rang?: number;
  readonly partie?: Part;
  readonly coche?: string;
  readonly bloc?: string;
}

export interface ComposedColumn extends Share {
  /** Why, as a phrase `profils.raison.<raison>`. */
  readonly raison: 'partie' | 'coche' | 'bloc' | 'mixte';
  readonly isSure: boolean;
}

/** A number is written only where there are several passages. */
function ranked(rang: number, several: boolean): { readonly rang?: number } {
  return several ? { rang } : {};
}

/** Dates told beside other words count less (columnFacts.ts). */
const BESIDE_WORDS = 0.6;

/** Whether a column is known alone. One of dates beside words may be the date and the answer that its header names. */
function isSettled({ sure, chosen }: Verdict): boolean {
  if (!sure || chosen === null) return false;
  const isDate = rubriqueById(chosen.rubrique)?.storage === 'date';
  return !isDate || chosen.values === null || chosen.values.share >= BESIDE_WORDS;
}

/** Column -> what it is of an answer over several columns, or that it tells two at once; yields the share that is done. */
export function* composedColumnSteps(
  raw: RawTable,
  columns: readonly Column[],
  verdicts: readonly Verdict[],
): Steps<ReadonlyMap<number, ComposedColumn>> {
  const found = new Map<number, ComposedColumn>();
  /** Whether a column outside gives the rubrique whole, or one inside surely gives another. */
  const isGiven = (rubrique: string, rang: number, indices: readonly number[], isOneOfMany = false): boolean =>
    verdicts.some(({ sure, chosen }, index) => {
      if (!sure || chosen === null) return false;
      const isOwn = chosen.rubrique === rubrique && (chosen.rang ?? 1) === rang;
      if (!indices.includes(index)) return isOwn;
      // A yes or no of its own ("Partiel") is not ticked in turn with others ("Total | Partiel | Refus").
      if (isOneOfMany && rubriqueById(chosen.rubrique)?.type === 'booleen') return false;
      return chosen.rubrique !== rubrique && chosen.match === 'exact';
    });

  const dates = dateParts(columns);
  for (const [index, { rubrique, rang, partie }] of dates) {
    const own = [...dates].flatMap(([at, one]) => (one.rubrique === rubrique && one.rang === rang ? [at] : []));
    if (isGiven(rubrique, rang ?? 1, own)) continue;
    found.set(index, { rubrique, ...(rang === null ? {} : { rang }), partie, raison: 'partie', isSure: true });
  }

  yield 0.2;
  const blocs = blocGroups(raw, columns);
  for (const { columns: own, rang, isSure } of blocs) {
    if (
      isGiven(
        'blocs_valides',
        rang,
        own.map(({ index }) => index),
      )
    )
      continue;
    for (const { index, bloc } of own) {
      if (found.has(index)) continue;
      found.set(index, { rubrique: 'blocs_valides', ...ranked(rang, blocs.length > 1), bloc, raison: 'bloc', isSure });
    }
  }

  yield 0.3;
  const sureAt = (index: number): string => (verdicts[index]?.sure ? (verdicts[index].chosen?.rubrique ?? '') : '');
  const isWhole = ({ rubrique, columns: own }: TickGroup): boolean =>
    verdicts.some(
      ({ sure, chosen }, index) => sure && chosen?.rubrique === rubrique && !own.some((one) => one.index === index),
    );
  const ticks = tickGroups(raw, columns, sureAt, isWhole).filter(({ columns: own }) =>
    own.every(({ index }) => !found.has(index)),
  );
  const first = (one: (typeof ticks)[number]): number => one.columns[0].index;
  for (const group of ticks) {
    const { rubrique, columns: own, isSure } = group;
    const alike = ticks.filter((one) => one.rubrique === rubrique).sort((a, b) => first(a) - first(b));
    const rang = alike.indexOf(group) + 1;
    // Twice the same answer is two passages, or nobody knows.
    if (alike.length > 1 && rubriqueById(rubrique)?.repetee !== true) continue;
    if (
      isGiven(
        rubrique,
        rang,
        own.map(({ index }) => index),
        isSure,
      )
    )
      continue;
    for (const { index, coche } of own) {
      found.set(index, { rubrique, ...ranked(rang, alike.length > 1), coche, raison: 'coche', isSure });
    }
  }
  for (const column of columns) {
    yield 0.6;
    const { index } = column;
    const rubrique = found.has(index) || isSettled(verdicts[index]) ? null : mixedRubrique(column);
    if (rubrique !== null && !isGiven(rubrique, 1, [index]))
      found.set(index, { rubrique, raison: 'mixte', isSure: true });
  }
  return found;
}
