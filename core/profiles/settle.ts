/** Settles a header that names several rubriques ("Nom", "Décision", "Date de dépôt") by the rest of the file. */
import { rubriqueById, type EntetesConditionnels } from '../dictionary';
import type { ColumnFacts } from './columnFacts';
import { comesBefore, isDetermined } from './context';
import type { LabelEvidence } from './labelEvidence';

/** What settled it, for the reason told to the person. */
export type Settlement = 'avec' | 'sans' | 'avant' | 'apres' | 'determinee' | 'valeurs' | 'mots';

/** The columns surely held by rubriques, by the other columns of the file. */
export type Held = ReadonlyMap<string, readonly number[]>;

/** Share of the values that must be read for the values to settle, and lead over the rival rubriques. */
const VALUES_SETTLE = 0.8;
const VALUES_LEAD = 0.15;
const ONE_KIND = 0.9;

export interface Scene {
  readonly index: number;
  readonly facts: ColumnFacts;
  readonly all: readonly ColumnFacts[];
  readonly held: Held;
  /** Every rubrique that the same header may name. */
  readonly rivals: readonly string[];
}

function holders(rubrique: string, { held, index }: Scene): readonly number[] {
  return (held.get(rubrique) ?? []).filter((column) => column !== index);
}

const anyOf = (list: readonly string[], scene: Scene, test: (facts: ColumnFacts) => boolean): boolean =>
  list.some((rubrique) => holders(rubrique, scene).some((column) => test(scene.all[column])));

function shareOf(facts: ColumnFacts, rubriqueId: string): number {
  const rubrique = rubriqueById(rubriqueId);
  const share = rubrique === undefined ? null : facts.share(rubrique.type, rubriqueId);
  return share === null ? 0 : share.share;
}

function holds(conditions: EntetesConditionnels, rubrique: string, scene: Scene): boolean {
  const { facts } = scene;
  if (conditions.sans?.some((other) => holders(other, scene).length > 0) === true) return false;
  if (conditions.avec !== undefined && !conditions.avec.some((other) => holders(other, scene).length > 0)) return false;
  if (conditions.mots === 'plusieurs' && facts.severalWords < ONE_KIND) return false;
  if (conditions.mots === 'un' && (facts.empty || facts.severalWords > 1 - ONE_KIND)) return false;
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
  for (const key of ['avant', 'apres', 'determinee', 'valeurs', 'mots', 'avec', 'sans'] as const) {
    if (conditions[key] !== undefined) return key;
  }
  return 'sans';
}

/** What settles the conditional header of `evidence` in this scene, or null. */
export function settle(evidence: LabelEvidence, scene: Scene): Settlement | null {
  const rubrique = evidence.target.rubrique;
  if (rubrique === null) return null;
  const label = evidence.conditional.find(
    ({ conditions }) => conditions !== null && holds(conditions, rubrique, scene),
  );
  return label === undefined || label.conditions === null ? null : told(label.conditions);
}
