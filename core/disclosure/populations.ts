/** Which populations each row of indicateurs.csv counts, read from the declarations: equal ones get one name. */
import type { DelayMeasure, Indicator, View } from '../indicators';
import { DEFAULT_ENTRY, EVENTS, partSuffix } from '../indicators';
import type { Box } from './box';
import { boxOf, datedBox, eventBox, Groups } from './box';

/** A population: dated by one date, limited to a box. Two populations of one key are the same units in every period. */
export interface Population {
  readonly key: string;
  /** What dates its units. */
  readonly context: string;
  readonly box: Box;
}

/** What the rows of one `indicateur` and `vue` count. */
export interface RowPopulations {
  readonly genre: 'effectif' | 'taux' | 'delai' | 'part' | 'profil';
  /** The count, or the numerator of a rate. For a profile: everyone at that step, each modality being a part of it. */
  readonly compte?: Population;
  readonly denominateur?: Population;
  /** In the denominator, not in the numerator; undefined when nobody can be. */
  readonly complement?: Population;
  /**
   * Left out for a missing value within a period; undefined when nobody can be. A population apart: it hides no figure of
   * the others (docs/decisions).
   */
  readonly inconnus?: Population;
  /** Who would count if their date were known: unknown to `total`. */
  readonly portee: Population;
}

const APART = 'inconnus:';
const UNKNOWN_DELAY = 'inconnu';

/**
 * Whether a population holds units only because a value is missing in their file: they have nothing in common that a
 * small count would tell. (That something did not happen, no livret 2, no jury, is no missing value.)
 */
export function isForWantOfAValue({ box }: Population): boolean {
  return [...box].some(
    ([group, classes]) =>
      (group.startsWith('rubrique:') && classes.has('')) || (group.startsWith('delai:') && classes.has(UNKNOWN_DELAY)),
  );
}

export interface Populations {
  readonly groups: Groups;
  /** By `indicateur|vue`. */
  readonly byRow: ReadonlyMap<string, RowPopulations>;
  /** Populations that no row tells, but that hold together those that rows tell. */
  readonly hidden: readonly Population[];
}

/** The populations of every row that the indicators can make. */
export function populationsOf(indicators: readonly Indicator[]): Populations {
  const groups = new Groups(indicators);
  const byRow = new Map<string, RowPopulations>();
  const hidden: Population[] = [];
  for (const indicator of indicators) {
    for (const vue of indicator.vues) describe(groups, indicator, vue, byRow, hidden);
  }
  return { groups, byRow, hidden };
}

function describe(
  groups: Groups,
  indicator: Indicator,
  vue: View,
  byRow: Map<string, RowPopulations>,
  hidden: Population[],
): void {
  const { id, unite, mesure } = indicator;
  const { context, box: dated } = contextOf(groups, indicator, vue);
  const of = (box: Box): Population => ({ key: `${context}|${groups.key(box)}`, context, box });
  // Units left out for a missing value are counted apart: see RowPopulations.inconnus.
  const apart = (box: Box): Population => ({ key: `${APART}${of(box).key}`, context: APART + context, box });
  const among = (predicate: Parameters<typeof boxOf>[3], within: Box = dated): Box =>
    boxOf(groups, unite, within, predicate);
  const without = (whole: Box, part: Box): Population | undefined => complementOf(groups, of(whole), of(part));
  switch (mesure.genre) {
    case 'effectif': {
      const compte = of(among(mesure.compte));
      byRow.set(`${id}|${vue}`, { genre: 'effectif', compte, portee: compte });
      return;
    }
    case 'taux': {
      const base = among(mesure.denominateur);
      const hits = among(mesure.numerateur, base);
      byRow.set(`${id}|${vue}`, {
        genre: 'taux',
        compte: of(hits),
        denominateur: of(base),
        complement: without(base, hits),
        inconnus: mesure.inconnus === undefined ? undefined : apart(among(mesure.inconnus)),
        portee: of(base),
      });
      return;
    }
    case 'delai': {
      const ended = groups.intersect(dated, eventBox(groups, unite, mesure.a));
      const classes = delayClasses(groups, mesure);
      const within = (names: readonly string[]): Box => groups.with(ended, classes.group, new Set(names));
      const complete = within([...classes.shares, classes.longer]);
      const common = {
        denominateur: of(complete),
        inconnus: apart(within([classes.unknown])),
        portee: of(ended),
      };
      hidden.push(of(ended));
      for (const one of mesure.statistiques) byRow.set(`${id}.${one}|${vue}`, { genre: 'delai', ...common });
      mesure.parts.forEach((months, k) => {
        const hits = within(classes.shares.slice(0, k + 1));
        const row = { genre: 'part' as const, compte: of(hits), complement: without(complete, hits), ...common };
        byRow.set(`${id}.${partSuffix(months)}|${vue}`, row);
      });
      return;
    }
    case 'profil': {
      const there = of(among(mesure.parmi));
      byRow.set(`${id}|${vue}`, { genre: 'profil', compte: there, portee: there });
    }
  }
}

/** What dates the units of a view, and what that tells of them. */
function contextOf(groups: Groups, { unite, evenement, entree }: Indicator, vue: View): { context: string; box: Box } {
  const event = vue === 'flux' ? evenement : (entree ?? DEFAULT_ENTRY);
  const source = EVENTS[unite][event];
  const box = eventBox(groups, unite, event);
  if (!('date' in source)) return { context: `${unite}/${event}`, box };
  return {
    context: `${unite}/${source.date}`,
    box: groups.intersect(box, datedBox(source.date)),
  };
}

function delayClasses(
  groups: Groups,
  { de, a, parts }: DelayMeasure,
): { group: string; shares: readonly string[]; longer: string; unknown: string } {
  const group = `delai:${de.join('/')}>${a}:${parts.join('/')}`;
  const classes = { group, shares: parts.map(String), longer: 'plus', unknown: UNKNOWN_DELAY };
  groups.declare(group, [...classes.shares, classes.longer, classes.unknown]);
  return classes;
}

/** `whole` without `part`, as a population; undefined when they are the same. */
export function complementOf(groups: Groups, whole: Population, part: Population): Population | undefined {
  if (whole.key === part.key) return undefined;
  const box = groups.minus(whole.box, part.box);
  if (box !== undefined) return { key: `${whole.context}|${groups.key(box)}`, context: whole.context, box };
  // Not a box: a group of its own.
  const other: Box = new Map([...whole.box, [`sauf:${part.key}`, new Set(['vrai'])]]);
  return { key: `${whole.context}|${groups.key(other)}`, context: whole.context, box: other };
}
