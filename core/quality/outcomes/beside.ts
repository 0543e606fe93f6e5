/**
 * Quality level and outcomes read side by side: an association, never an effect. Candidates of two providers do not look
 * alike, and an audit does not have the age of the supports it is read with. Nothing is ranked.
 */
import type { Score } from '../grid/types';
import type { Counts, Interval, PooledRate, Position } from './proportions';
import { difference, pooledRate, positionOf } from './proportions';
import type { Outcomes, ProviderOutcomes, RateId } from './types';
import { RATES } from './types';

/** The last grid of a structure. */
export interface StructureQuality {
  readonly structure: string;
  readonly referentiel: string;
  /** ISO day. */
  readonly date: string | null;
  readonly score: Score;
  /** Other audits of that day: the most complete grid is the one that counts (grid/retained.ts). */
  readonly autres?: number;
}

/** Classes by the share of conform indicators, from the lowest: [from, to[, the last one up to 1 included. */
export const QUALITY_CLASSES = [
  { id: 'basse', de: 0, a: 0.5 },
  { id: 'moyenne', de: 0.5, a: 0.8 },
  { id: 'haute', de: 0.8, a: 1 },
] as const;

export type QualityClass = (typeof QUALITY_CLASSES)[number]['id'];

/** A class of fewer structures would tell of one of them (issue: 3 at least). */
export const MIN_STRUCTURES = 3;
/** Fewer units are fragile (design/indicators.md). */
export const MIN_UNITS = 30;
/** One structure with more would be the class by itself (design/privacy.md, establishments: « one contributor > 85 % »). */
export const MAX_SHARE = 0.85;

export interface BesideRow {
  readonly structure: string;
  readonly nom: string;
  readonly qualite: StructureQuality | null;
  /** null: no share, or of another référentiel than the one compared. */
  readonly classe: QualityClass | null;
  readonly resultats: ProviderOutcomes;
  /** Beside the whole of the region. */
  readonly positions: Readonly<Record<RateId, Position>>;
}

/** Why a class shows no rate: too few structures with units, too few units, or one structure that makes it alone. */
export type Withheld = 'structures' | 'effectif' | 'dominante';

export interface ClassRate {
  readonly mesure: RateId;
  readonly taux: PooledRate | null;
  readonly retenu: Withheld | null;
}

export interface ClassRow {
  readonly classe: QualityClass;
  readonly structures: number;
  readonly mesures: readonly ClassRate[];
}

export interface ClassDifference {
  readonly mesure: RateId;
  /** The highest class shown less the lowest; null when two classes cannot be shown. */
  readonly ecart: (Interval & { readonly haute: QualityClass; readonly basse: QualityClass }) | null;
  /** The interval leaves 0 aside. */
  readonly distinct: boolean;
}

export interface Beside {
  /** The référentiel of the shares compared: shares of two référentiels are not; '' when there is none. */
  readonly referentiel: string;
  readonly lignes: readonly BesideRow[];
  readonly classes: readonly ClassRow[];
  readonly ecarts: readonly ClassDifference[];
  /** Structures with a rate that hardly differs from the whole by chance, over those that have one, by measure. */
  readonly distinctes: Readonly<Record<RateId, { readonly hors: number; readonly sur: number }>>;
}

/** The référentiel of most grids; between equals, the first by id. */
function mainReferential(quality: readonly StructureQuality[]): string {
  const counts = new Map<string, number>();
  for (const { referentiel } of quality) counts.set(referentiel, (counts.get(referentiel) ?? 0) + 1);
  const [first] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}

function classOf(share: number): QualityClass {
  const found = QUALITY_CLASSES.find(({ a }) => share < a);
  return (found ?? QUALITY_CLASSES[QUALITY_CLASSES.length - 1]).id;
}

function countsOf({ total }: ProviderOutcomes, mesure: RateId): Counts {
  const { numerateur, denominateur } = total[mesure];
  return { numerateur, denominateur: denominateur ?? 0 };
}

function classRate(mesure: RateId, members: readonly BesideRow[]): ClassRate {
  const clusters = members.map(({ resultats }) => countsOf(resultats, mesure)).filter((one) => one.denominateur > 0);
  const units = clusters.reduce((sum, one) => sum + one.denominateur, 0);
  const largest = Math.max(0, ...clusters.map(({ denominateur }) => denominateur));
  const retenu =
    clusters.length < MIN_STRUCTURES
      ? 'structures'
      : units < MIN_UNITS
        ? 'effectif'
        : largest > MAX_SHARE * units
          ? 'dominante'
          : null;
  return { mesure, taux: retenu === null ? pooledRate(clusters) : null, retenu };
}

function classDifference(mesure: RateId, classes: readonly ClassRow[]): ClassDifference {
  const shown = classes.flatMap(({ classe, mesures }) => {
    const taux = mesures.find((one) => one.mesure === mesure)?.taux ?? null;
    return taux === null ? [] : [{ classe, taux }];
  });
  if (shown.length < 2) return { mesure, ecart: null, distinct: false };
  const [low, high] = [shown[0], shown[shown.length - 1]];
  const ecart = difference(high.taux, low.taux);
  return {
    mesure,
    ecart: { ...ecart, haute: high.classe, basse: low.classe },
    distinct: ecart.bas > 0 || ecart.haut < 0,
  };
}

function perRate<Value>(of: (mesure: RateId) => Value): Record<RateId, Value> {
  return Object.fromEntries(RATES.map((mesure) => [mesure, of(mesure)])) as Record<RateId, Value>;
}

/** @param quality the last grid of each structure, at most one each */
export function qualityAndOutcomes(quality: readonly StructureQuality[], outcomes: Outcomes): Beside {
  const referentiel = mainReferential(quality);
  const byStructure = new Map(quality.map((one) => [one.structure, one]));
  const { region } = outcomes;
  const lignes = outcomes.structures.map((resultats): BesideRow => {
    const own = byStructure.get(resultats.structure) ?? null;
    const share = own === null || own.referentiel !== referentiel ? null : own.score.part_conforme;
    return {
      structure: resultats.structure,
      nom: resultats.nom,
      qualite: own,
      classe: share === null ? null : classOf(share),
      resultats,
      positions: perRate((mesure) => {
        const whole = region.total[mesure].valeur;
        return whole === null ? 'indistinct' : positionOf(countsOf(resultats, mesure), whole);
      }),
    };
  });
  const classes = QUALITY_CLASSES.map(({ id }): ClassRow => {
    const members = lignes.filter(({ classe }) => classe === id);
    return { classe: id, structures: members.length, mesures: RATES.map((mesure) => classRate(mesure, members)) };
  });
  return {
    referentiel,
    lignes,
    classes,
    ecarts: RATES.map((mesure) => classDifference(mesure, classes)),
    distinctes: perRate((mesure) => ({
      hors: lignes.filter(({ positions }) => positions[mesure] !== 'indistinct').length,
      sur: lignes.filter(({ resultats }) => resultats.total[mesure].valeur !== null).length,
    })),
  };
}
