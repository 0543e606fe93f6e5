/** Settles a header that names several rubriques ("Nom", "Décision", "Date de dépôt") by the rest of the file. */
import { rubriqueById, type EntetesConditionnels } from '../../dictionary';
import { MUTE, valueType, type ColumnFacts } from './columnFacts';
import { comesBefore, isDetermined } from './context';
import type { LabelEvidence } from '../headers/labelEvidence';

/** What settled it, for the reason told to the person. */
export type Settlement =
  'serie' | 'avec' | 'sans' | 'avant' | 'apres' | 'determinee' | 'valeurs' | 'mots' | 'distinctes';

/** A column that surely feeds a rubrique, and for which passage (1 when not numbered). */
export interface Holder {
  readonly index: number;
  readonly rang: number;
}

/** The columns of the file that surely feed a rubrique. */
export type Held = ReadonlyMap<string, readonly Holder[]>;

/** Share of the values that must be read for the values to settle, and lead over the rival rubriques. */
const VALUES_SETTLE = 0.8;
const VALUES_LEAD = 0.15;
const ONE_KIND = 0.9;
const SHAPED = 0.5;
/** Share of the filled rows with a value of their own: a file with one row per jury repeats the number of each file. */
const DISTINCT = 0.5;

export interface Scene {
  readonly index: number;
  readonly facts: ColumnFacts;
  readonly all: readonly ColumnFacts[];
  readonly held: Held;
  /** The concepts of each header without its numbers: "Résultat 1" and "Résultat 2" have one stem. */
  readonly stems: readonly string[];
  /** The other rubriques that the same header names as a whole. */
  readonly rivals: readonly string[];
}

function holders(rubrique: string, { held, index }: Scene): readonly Holder[] {
  return (held.get(rubrique) ?? []).filter((holder) => holder.index !== index);
}

const anyOf = (list: readonly string[], scene: Scene, test: (facts: ColumnFacts) => boolean): boolean =>
  list.some((rubrique) => holders(rubrique, scene).some((holder) => test(scene.all[holder.index])));

/** Share of the values that the rubrique reads; 0 for types that read anything. */
function shareOf(facts: ColumnFacts, rubriqueId: string): number {
  const rubrique = rubriqueById(rubriqueId);
  if (rubrique === undefined || (valueType(rubrique.type)?.specificity ?? 0) < MUTE) return 0;
  const share = facts.share(rubrique.type, rubriqueId);
  return share === null ? 0 : share.share;
}

/** Share of the values that tell a family, from which on the values speak of certifications; titles among mere types. */
const TELL_TITLES = 0.8;
const MOSTLY_TITLES = 0.5;
const FEW_TITLES = 0.1;

/** Whether the values distinguish certifications (the type is derived from them), or nothing but their types. */
function tellsTitles({ titles: { named, families } }: ColumnFacts, what: 'intitules' | 'types'): boolean {
  if (what === 'types') return named <= FEW_TITLES;
  return named >= MOSTLY_TITLES && named + families >= TELL_TITLES;
}

function holds(conditions: EntetesConditionnels, rubrique: string, rang: number, scene: Scene): boolean {
  const { facts } = scene;
  // The result of jury 2 does not take the place of the result of jury 1.
  const takes = (other: string) => (holder: Holder) => other !== rubrique || holder.rang === rang;
  if (conditions.sans?.some((other) => holders(other, scene).some(takes(other))) === true) return false;
  if (conditions.avec !== undefined && !conditions.avec.some((other) => holders(other, scene).length > 0)) return false;
  if (conditions.titres !== undefined && !tellsTitles(facts, conditions.titres)) return false;
  if (conditions.mots === 'plusieurs' && facts.severalWords < ONE_KIND) return false;
  if (conditions.mots === 'courts' && facts.shortWords < ONE_KIND) return false;
  if (conditions.mots === 'un' && (facts.empty || facts.severalWords > 1 - ONE_KIND)) return false;
  if (conditions.distinctes === true && facts.size.distinct < Math.max(2, DISTINCT * facts.size.filled)) return false;
  if (conditions.forme !== undefined && facts.shaped(conditions.forme) < SHAPED) return false;
  if (conditions.valeurs === true) {
    const own = shareOf(facts, rubrique);
    if (own < VALUES_SETTLE) return false;
    if (scene.rivals.some((rival) => rival !== rubrique && shareOf(facts, rival) > own - VALUES_LEAD)) return false;
  }
  if (conditions.determinee !== undefined && !anyOf(conditions.determinee, scene, (key) => isDetermined(facts, key)))
    return false;
  if (conditions.avant !== undefined && !anyOf(conditions.avant, scene, (other) => comesBefore(facts, other)))
    return false;
  if (conditions.apres !== undefined && !anyOf(conditions.apres, scene, (other) => comesBefore(other, facts)))
    return false;
  return true;
}

/** Which condition to tell: the most telling one stated. */
function told(conditions: EntetesConditionnels): Settlement {
  if (conditions.titres !== undefined) return 'valeurs';
  for (const key of ['avant', 'apres', 'determinee', 'valeurs', 'mots', 'distinctes', 'avec', 'sans'] as const) {
    if (conditions[key] !== undefined) return key;
  }
  return 'sans';
}

/** Whether the header is the same, number aside, as one that surely feeds another passage of the rubrique. */
function continuesSeries(evidence: LabelEvidence, rubrique: string, scene: Scene): boolean {
  return (
    evidence.target.repeated &&
    holders(rubrique, scene).some(
      ({ index, rang }) => rang !== (evidence.rang ?? 1) && scene.stems[index] === scene.stems[scene.index],
    )
  );
}

/** Whether the values tell certifications where the header may only mean their type: the title would be lost. */
export function losesTitles({ match, conditional }: LabelEvidence, rubrique: string, facts: ColumnFacts): boolean {
  if (rubrique !== 'type_certification') return false;
  const mayBeNone = match === 'proche' || conditional.some(({ conditions }) => conditions?.titres === 'types');
  return mayBeNone && tellsTitles(facts, 'intitules');
}

/** What settles the conditional header of `evidence` in this scene, or null. */
export function settle(evidence: LabelEvidence, scene: Scene): Settlement | null {
  const rubrique = evidence.target.rubrique;
  if (rubrique === null) return null;
  const rang = evidence.rang ?? 1;
  if (continuesSeries(evidence, rubrique, scene)) return 'serie';
  const label = evidence.conditional.find(
    ({ conditions }) => conditions !== null && holds(conditions, rubrique, rang, scene),
  );
  return label === undefined || label.conditions === null ? null : told(label.conditions);
}
