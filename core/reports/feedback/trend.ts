/** What has changed since the delivery before, rubrique by rubrique (docs/decisions/025-trend.md). */
import { phrase } from '../../messages';
import type { FormerDelivery, FourStates, Scorecard } from '../../rules';
import { addScorecards, expectedRows, scorecardOf } from '../../rules';
import { roundHalfAway } from '../../table';
import type { ReportedDelivery } from '../delivered';
import { countText, dayText } from '../french';
import { rubriqueRank } from './told';

/** A rubrique expected in fewer rows, then or now, is not compared: one row would weigh more than 3 points. */
export const LEAST_ROWS = 30;
/** A difference of fewer percentage points is none. */
export const STABLE = 2;
/** Names of files that the sentence tells. */
const NAMED = 3;

/** What became of a rubrique; in the order in which they are told. */
export const CHANGES = ['recul', 'perdue', 'progres', 'nouvelle', 'stable', 'peu'] as const;
export type Change = (typeof CHANGES)[number];

export interface Trend {
  readonly rubrique: string;
  readonly change: Change;
  /** Shares filled and valid; null where it was not sent, or expected nowhere. */
  readonly avant: number | null;
  readonly maintenant: number | null;
  /** Percentage points; null when the two are not compared. */
  readonly points: number | null;
}

/** A delivery beside the one before it. */
export interface Compared {
  readonly former: FormerDelivery;
  readonly trends: readonly Trend[];
}

function share(states: FourStates | undefined): number | null {
  return states === undefined || expectedRows(states) === 0 ? null : states[0] / expectedRows(states);
}

function trend(rubrique: string, before: FourStates | undefined, now: FourStates | undefined): Trend | null {
  const [avant, maintenant] = [share(before), share(now)];
  const told = { rubrique, avant, maintenant };
  if (before !== undefined && now === undefined) {
    // A column that was there, and empty, is no loss.
    return before[0] + before[1] === 0 ? null : { ...told, change: 'perdue', points: null };
  }
  if (before === undefined) {
    return now === undefined || now[0] === 0 ? null : { ...told, change: 'nouvelle', points: null };
  }
  if (avant === null && maintenant === null) return null;
  const isFew = [before, now as FourStates].some((states) => expectedRows(states) < LEAST_ROWS);
  if (isFew || avant === null || maintenant === null) return { ...told, change: 'peu', points: null };
  const points = roundHalfAway(100 * (maintenant - avant), 1);
  return { ...told, change: points >= STABLE ? 'progres' : points <= -STABLE ? 'recul' : 'stable', points };
}

/** In the order of the dictionary; what neither of the two tells is left out. */
export function trendsOf(before: Scorecard, now: Scorecard): Trend[] {
  const ids = [...new Set([...before.keys(), ...now.keys()])];
  ids.sort((a, b) => rubriqueRank(a) - rubriqueRank(b) || (a < b ? -1 : 1));
  return ids.flatMap((id) => trend(id, before.get(id), now.get(id)) ?? []);
}

/** The files of a certifier that have changed, together, beside its former delivery; null when nothing is known of one. */
export function compareDeliveries(deliveries: readonly ReportedDelivery[]): Compared | null {
  const changed = deliveries.filter(({ read }) => read.former !== undefined);
  const former = changed[0]?.read.former;
  if (former === undefined) return null;
  const before = addScorecards(former.files.map(({ scorecard }) => scorecard));
  return { former, trends: trendsOf(before, addScorecards(changed.map(({ file }) => scorecardOf(file)))) };
}

export function countOf({ trends }: Compared, change: Change): number {
  return trends.filter((one) => one.change === change).length;
}

/** The former delivery, for people: `export_2024.xlsx, données au 31/12/2024`. */
export function formerText({ files, jour }: FormerDelivery): string {
  const names = [...new Set(files.map(({ fichier }) => fichier))];
  const first = names.slice(0, NAMED).join(', ');
  const fichiers =
    names.length > NAMED
      ? phrase('retour.evolution.autres', { fichiers: first, n: countText(names.length - NAMED) })
      : first;
  const day = dayText(jour);
  return day === '' ? fichiers : phrase('retour.evolution.fichiers', { fichiers, jour: day });
}

/** « 2 rubriques en progrès », then « 8 stables »: the first says what is counted. */
function changeText({ change, n }: { readonly change: string; readonly n: number }, at: number): string {
  const nom = at === 0 ? ` ${phrase('retour.evolution.bilan.rubrique', { n })}` : '';
  return phrase(`retour.evolution.bilan.${change}`, { n, nom });
}

/** The sentence that opens the summary. */
export function trendSentence(compared: Compared): string {
  const livraison = formerText(compared.former);
  const told = (['progres', 'recul', 'nouvelle', 'perdue', 'stable'] as const).flatMap((change) => {
    const n = countOf(compared, change);
    return n === 0 ? [] : [{ change, n }];
  });
  if (told.length === 0 && compared.trends.length > 0) {
    return phrase('retour.evolution.trop_peu', { livraison, n: LEAST_ROWS });
  }
  const bilan = told.length === 0 ? phrase('retour.evolution.rien') : told.map(changeText).join(', ');
  return phrase('retour.evolution.depuis', { livraison, bilan });
}
