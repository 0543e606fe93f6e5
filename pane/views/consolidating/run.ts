/** Consolidates the files taken, and where asked goes on to the indicators and the publication. */
import { requireDistinct } from '../../../core/privacy';
import type { Decision, GivenDelivery, OpenedBase, PlannedDelivery } from '../../../core/tasks';
import {
  baseDescription,
  calculer,
  keyFingerprints,
  planDeliveries,
  proposalDecisions,
  publier,
  updateBase,
} from '../../../core/tasks';
import type { RegionSettings } from '../../../core/base';
import { describeBase, missingCertifiers } from '../../../core/tasks/openBase';
import type { RegionKeys } from '../../../core/tasks/consolider';
import type { OpenBase } from '../../session';
import type { ViewContext, Work } from '../view';
import type { GivenRow } from './reading';
import { readRows } from './reading';
import type { Consolidation, ConsolidatingState } from './state';

/** What is missing before anything can start: a phrase code and its slots; null when all is there. */
export function consolidationFault(
  state: ConsolidatingState,
  { session }: ViewContext,
): { readonly code: string; readonly slots: Readonly<Record<string, string>>; readonly focus: string } | null {
  const taken = state.rows.filter(({ included }) => included);
  if (taken.length === 0) return { code: 'fichier', slots: {}, focus: 'consolider-ajouter' };
  const unknown = taken.find(({ certifier, seen }) => certifier === '' && seen?.isPseudonymised !== true);
  if (unknown !== undefined) {
    const focus = `livraison-${state.rows.indexOf(unknown)}-certificateur`;
    return { code: 'certificateur', slots: { nom: unknown.nom }, focus };
  }
  if (!session.keys.has('region')) return { code: 'cle_region', slots: {}, focus: 'consolider-k2-fichier' };
  const raw = taken.find(({ seen }) => seen?.isPseudonymised !== true);
  if (raw !== undefined && !session.keys.has('appariement')) {
    return { code: 'cle_appariement', slots: { nom: raw.nom }, focus: 'consolider-k1-fichier' };
  }
  return null;
}

function keysOf({ session }: ViewContext): RegionKeys {
  const keys = { appariement: session.keys.get('appariement') ?? null, region: session.keys.get('region')! };
  if (keys.appariement !== null) requireDistinct(keys.appariement, keys.region);
  return keys;
}

/** The base in hand, as the core opened it or as it was just made. */
function openedBase(base: OpenBase | null): OpenedBase | null {
  return base === null ? null : describeBase(base, 'base.json');
}

/**
 * Reads the files taken and consolidates them into the base in hand, or into a new one; the session then holds it.
 * @returns null when the files change nothing
 * @throws Problem of `planDeliveries` and `updateBase`
 */
export async function consolidate(
  state: ConsolidatingState,
  region: RegionSettings,
  context: ViewContext,
  work: Work,
): Promise<Consolidation | null> {
  const { session } = context;
  const keys = keysOf(context);
  const opened = openedBase(session.base);
  const rows = state.rows.filter(({ included }) => included);
  const { given, refused } = await readRows(rows, context, work);
  // One file, and it is refused: that is the answer.
  if (given.length === 0 && refused.length > 0) throw refused[0].problem;
  const planned = planDeliveries(
    region,
    opened,
    given.map(({ delivery }): GivenDelivery => delivery),
  );
  if (opened !== null && planned.every(({ statut }) => statut === 'inchangee')) return null;
  const result = await work.run(updateBase(region, opened, planned, keys));
  const fingerprints = keyFingerprints(keys, opened, planned);
  const description = baseDescription(fingerprints, result);
  const made = describeBase({ base: result.consolidated.base, description }, 'base.json');
  session.openBase(made);
  return { result, planned, refused, fingerprints, description, decisions: decisionsOf(given, planned) };
}

/** The columns that a proposal applied or left out, for the journal. */
function decisionsOf(given: readonly GivenRow[], planned: readonly PlannedDelivery[]): Decision[] {
  return given.flatMap(({ proposals }, i) =>
    proposals.length === 0 ? [] : proposalDecisions(planned[i].certifier.id, planned[i].livraison, proposals),
  );
}

/** Indicators and publication of the base in hand, kept in the session. */
export async function countAndPublish(region: RegionSettings, { session }: ViewContext, work: Work): Promise<void> {
  const base = session.base as OpenBase;
  const missing = missingCertifiers({ region, missing: base.missing });
  session.indicators = await work.run(calculer(region, base.base, missing));
  session.published = await work.run(publier(region, session.indicators));
}
