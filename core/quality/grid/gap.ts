/** The gap towards another référentiel (« ce qui manque pour Qualiopi »): what audited indicators say of each of its own. */
import type { Crosswalk, Level, Library, QualityIndicator, Referential } from '../referentials';
import { allowedLevels } from '../referentials';
import { levelsGiven } from './scores';
import type { Evaluation, Evidence } from './types';

/**
 * What the grid says of a target, the strongest statement it allows:
 * `couvert`: every indicator that answers it in the first place, of those filled in, is conform, and no secondary one is not;
 * `reserve`: the main ones are conform, a secondary one is not; `a_risque`: a main one is not conform;
 * `non_evalue`: main ones exist, none was evaluated; `secondaire`: only secondary ones; `absent`: nothing answers it.
 */
export type GapState = 'couvert' | 'reserve' | 'a_risque' | 'non_evalue' | 'secondaire' | 'absent';

export const GAP_STATES: readonly GapState[] = ['couvert', 'reserve', 'a_risque', 'non_evalue', 'secondaire', 'absent'];

/** An audited indicator that speaks of a target. */
export interface GapSource {
  readonly indicateur: string;
  readonly titre: string;
  readonly lien: 'principal' | 'secondaire';
  /** null: not filled in. */
  readonly niveau: Level | null;
}

export interface ReusedEvidence {
  readonly preuve: Evidence;
  /** Audited indicators through which it reaches the target. */
  readonly par: readonly string[];
  /** Its validity is over at the day of the comparison. */
  readonly expiree: boolean;
}

export interface GapTarget {
  readonly numero: string;
  readonly titre: string;
  readonly etat: GapState;
  /** When it applies, if not always. */
  readonly condition: string | null;
  /** False: a gap here can only be major. */
  readonly mineure_possible: boolean;
  /** Main ones first. */
  readonly sources: readonly GapSource[];
  readonly preuves: readonly ReusedEvidence[];
}

export interface Gap {
  /** The version of the family in force at the day. */
  readonly referentiel: Referential;
  /** `directe`: the grid is of the same family; `correspondance`: through a crosswalk. */
  readonly voie: 'directe' | 'correspondance';
  /** The grid is of another version of the family than the one in force: compared by common numbers. */
  readonly autre_version: boolean;
  readonly cibles: readonly GapTarget[];
  readonly effectifs: Readonly<Record<GapState, number>>;
}

type Sources = readonly { readonly indicateur: string; readonly lien: GapSource['lien'] }[];

/**
 * The gap of a grid towards a family (`rnq`); null when no crosswalk leads there.
 * @param library référentiels and crosswalks at hand
 * @param isoDay chooses the version in force, and tells which evidence has expired
 * @throws Problem of `Library.get` and `Library.inForce`
 */
export function gapTowards(evaluation: Evaluation, library: Library, famille: string, isoDay: string): Gap | null {
  const source = library.get(evaluation.referentiel);
  const isDirect = source.famille === famille;
  const crosswalk = isDirect ? undefined : library.crosswalk(source.id, famille);
  if (!isDirect && crosswalk === undefined) return null;
  const referentiel = library.inForce(famille, isoDay);
  const targets = crosswalk?.vers.genre === 'critere' ? criteria(referentiel) : referentiel.indicateurs;
  const given = levelsGiven(evaluation, source);
  const titles = new Map(source.indicateurs.map(({ numero, titre }) => [numero, titre]));
  const cibles = targets.map((target): GapTarget => {
    const linked: Sources =
      crosswalk === undefined
        ? titles.has(target.numero)
          ? [{ indicateur: target.numero, lien: 'principal' }]
          : []
        : linksTo(crosswalk, target.numero);
    const sources = linked.map(({ indicateur, lien }): GapSource => ({
      indicateur,
      lien,
      titre: titles.get(indicateur) ?? '',
      niveau: given.get(indicateur) ?? null,
    }));
    return {
      numero: target.numero,
      titre: target.titre,
      etat: stateOf(sources),
      condition: target.condition ?? null,
      mineure_possible: allowedLevels(referentiel, target).some(({ gravite }) => gravite === 'mineure'),
      sources,
      preuves: reused(evaluation, sources, isoDay),
    };
  });
  const effectifs = Object.fromEntries(
    GAP_STATES.map((state) => [state, cibles.filter(({ etat }) => etat === state).length]),
  ) as Record<GapState, number>;
  return {
    referentiel,
    voie: isDirect ? 'directe' : 'correspondance',
    autre_version: isDirect && source.id !== referentiel.id,
    cibles,
    effectifs,
  };
}

/** Criteria as targets, where a crosswalk leads to those (the commitments of a charter). */
function criteria({
  criteres,
}: Referential): readonly Pick<QualityIndicator, 'numero' | 'titre' | 'condition' | 'niveaux'>[] {
  return criteres;
}

function linksTo({ liens }: Crosswalk, numero: string): Sources {
  const main = liens.filter(({ principal }) => principal === numero);
  const secondary = liens.filter(({ principal, secondaires }) => principal !== numero && secondaires.includes(numero));
  return [
    ...main.map(({ de }) => ({ indicateur: de, lien: 'principal' as const })),
    ...secondary.map(({ de }) => ({ indicateur: de, lien: 'secondaire' as const })),
  ];
}

function stateOf(sources: readonly GapSource[]): GapState {
  if (sources.length === 0) return 'absent';
  const main = sources.filter(({ lien }) => lien === 'principal');
  if (main.length === 0) return 'secondaire';
  const evaluated = (list: readonly GapSource[]): Level[] =>
    list.flatMap(({ niveau }) => (niveau === null || niveau.valeur === null ? [] : [niveau]));
  const levels = evaluated(main);
  if (levels.length === 0) return 'non_evalue';
  if (levels.some(({ conforme }) => !conforme)) return 'a_risque';
  return evaluated(sources).some(({ conforme }) => !conforme) ? 'reserve' : 'couvert';
}

/** Evidence of the audited indicators that may serve again; one evidence is told once. */
function reused(evaluation: Evaluation, sources: readonly GapSource[], isoDay: string): ReusedEvidence[] {
  return evaluation.preuves.flatMap((preuve) => {
    const par = sources.map(({ indicateur }) => indicateur).filter((one) => preuve.indicateurs.includes(one));
    if (par.length === 0) return [];
    return [{ preuve, par, expiree: preuve.validite !== null && preuve.validite < isoDay }];
  });
}
