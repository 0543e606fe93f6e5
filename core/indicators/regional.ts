/** A region's own indicators, `region.json` "indicateurs": {"ajouts": [...]}: the catalogue's declarations, checked at load. */
import * as z from 'zod';
import { Problem, schemaReason } from '../messages';
import { catalogue, prestataires } from './catalogue';
import { declarationFaults } from './declaration';
import type { Indicator, Predicate } from './types';

z.config({ jitless: true });

const id = z.string().min(1);
const text = z.string().trim().min(1);

const isSet = (list: readonly unknown[]): boolean => new Set(list).size === list.length;

const predicate: z.ZodType<Predicate> = z.lazy(() =>
  z.union([
    z.strictObject({ rubrique: id, parmi: z.array(z.string().min(1)).min(1) }),
    z.strictObject({ rubrique: id, renseignee: z.boolean() }),
    z.strictObject({ evenement: id }),
    z.strictObject({ evenement: id, avant: id }),
    z.strictObject({ evenement: id, jusqua: id }),
    z.strictObject({ toutes: z.array(predicate).min(1) }),
    z.strictObject({ une: z.array(predicate).min(1) }),
    z.strictObject({ non: predicate }),
  ]),
);

const measure = z.discriminatedUnion('genre', [
  z.strictObject({ genre: z.literal('effectif'), compte: predicate }),
  z.strictObject({
    genre: z.literal('taux'),
    numerateur: predicate,
    denominateur: predicate,
    inconnus: predicate.optional(),
  }),
  z.strictObject({
    genre: z.literal('delai'),
    de: z.array(id).min(1),
    a: id,
    statistiques: z.array(z.enum(['mediane', 'moyenne', 'q1', 'q3', 'p90'])).refine(isSet),
    parts: z.array(z.int().min(1).max(120)).max(12),
  }),
  z.strictObject({ genre: z.literal('profil'), parmi: predicate, rubriques: z.array(id).min(1).refine(isSet) }),
]);

/** `R` sets a region's ids apart from those that the common catalogue has or may get. */
const indicator = z.strictObject({
  id: z.string().regex(/^R[A-Z0-9]{1,15}(\.[a-z0-9_]{1,30})?$/),
  nom: text,
  question: text,
  unite: z.enum(['parcours', 'passage']),
  vues: z
    .array(z.enum(['flux', 'cohorte']))
    .min(1)
    .refine(isSet),
  evenement: id,
  entree: id.optional(),
  mesure: measure,
  lecture: text,
  avertissements: z.array(text).default([]),
  exclusions: text.optional(),
  diffusion: z.literal('interne').optional(),
});

const schema = z.strictObject({ ajouts: z.array(indicator).default([]) }).default({ ajouts: [] });

/** The indicators of the common catalogue that a base with these extensions can answer. */
export function catalogueFor(extensions: readonly string[]): readonly Indicator[] {
  return [...catalogue, ...prestataires.filter((one) => declarationFaults(one, extensions).length === 0)];
}

/**
 * The common catalogue, as far as the region's extensions allow, then the region's own indicators.
 * @param declared the `indicateurs` of region.json, as read.
 * @param extensions rubriques switched on in the region.
 * @throws Problem `indicateurs_invalides` (which field, why), `indicateur_inconnu` (an event, a rubrique or a code that
 * does not exist), `indicateur_en_double`.
 */
export function indicatorsOf(declared: unknown, extensions: readonly string[]): readonly Indicator[] {
  const parsed = schema.safeParse(declared);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const champ = ['indicateurs', ...issue.path.map(String)].join('.');
    throw new Problem('indicateurs_invalides', { champ, raison: schemaReason(issue, declared) });
  }
  const seen = new Set<string>();
  parsed.data.ajouts.forEach((one, i) => {
    // A row's id begins with its indicator's: one id inside another would be two declarations for one row.
    const isTaken = [...seen].some(
      (other) => `${one.id}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${one.id}.`),
    );
    if (isTaken) throw new Problem('indicateur_en_double', { indicateur: one.id });
    seen.add(one.id);
    const [fault] = declarationFaults(one, extensions);
    if (fault === undefined) return;
    throw new Problem('indicateur_inconnu', {
      indicateur: one.id,
      champ: `indicateurs.ajouts.${i}.${fault.champ}`,
      valeur: fault.valeur,
    });
  });
  return [...catalogueFor(extensions), ...parsed.data.ajouts];
}
