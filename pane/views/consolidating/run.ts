/** Consolidates the files taken, and where asked goes on to the indicators and the publication. */
import { requireDistinct } from '../../../core/privacy';
import type { Decision, OpenedBase, TakenDeliveries } from '../../../core/tasks';
import {
  baseDescription,
  calculer,
  keyFingerprints,
  proposalDecisions,
  publier,
  updateWithoutRefused,
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
  // A file that cannot be read holds nobody up: it is refused, and the others are taken.
  const readable = taken.filter(({ fault }) => fault === null);
  const unknown = readable.find(({ certifier, seen }) => certifier === '' && seen?.isPseudonymised !== true);
  if (unknown !== undefined) {
    const focus = `livraison-${state.rows.indexOf(unknown)}-certificateur`;
    return { code: 'certificateur', slots: { nom: unknown.nom }, focus };
  }
  if (!session.keys.has('region')) return { code: 'cle_region', slots: {}, focus: 'consolider-k2-fichier' };
  const raw = readable.find(({ seen }) => seen?.isPseudonymised !== true);
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
 * Reads the files taken and consolidates them into the base in hand, or into a new one; the session then holds it. A file
 * that is unusable is refused (`state.refused`), and the others make the base.
 * @returns null when the files change nothing
 * @throws Problem of `updateBase` that is not of one file; that of the file when every one is refused
 */
export async function consolidate(
  state: ConsolidatingState,
  region: RegionSettings,
  context: ViewContext,
  work: Work,
): Promise<Consolidation | null> {
  const { session } = context;
  state.refused = [];
  const keys = keysOf(context);
  const opened = openedBase(session.base);
  const rows = state.rows.filter(({ included }) => included);
  const { given, refused } = await readRows(rows, context, work);
  const deliveries = given.map(({ delivery }) => delivery);
  const taken = await work.run(updateWithoutRefused(region, opened, deliveries, keys));
  const { planned, result } = taken;
  state.refused = [...refused, ...taken.refused.map(({ rank, problem }) => ({ nom: given[rank].nom, fault: problem }))];
  // Nothing is left: why is the answer.
  if (planned.length === 0 && state.refused.length > 0) throw state.refused[0].fault;
  if (result === null) return null;
  const fingerprints = keyFingerprints(keys, opened, planned);
  const description = baseDescription(fingerprints, result);
  const made = describeBase({ base: result.consolidated.base, description }, 'base.json');
  session.openBase(made);
  const decisions = decisionsOf(given, taken);
  return { result, planned, fingerprints, description, decisions };
}

/** The columns that a proposal applied or left out, for the journal. */
function decisionsOf(given: readonly GivenRow[], { ranks, planned }: TakenDeliveries): Decision[] {
  return planned.flatMap(({ certifier, livraison }, i) => {
    const { proposals, delivery } = given[ranks[i]];
    return proposals.length === 0 ? [] : proposalDecisions(certifier.id, livraison, proposals, delivery.raw);
  });
}

/** Indicators and publication of the base in hand, kept in the session. */
export async function countAndPublish(region: RegionSettings, { session }: ViewContext, work: Work): Promise<void> {
  const base = session.base as OpenBase;
  const missing = missingCertifiers({ region, missing: base.missing });
  session.indicators = await work.run(calculer(region, base.base, missing));
  session.published = await work.run(publier(region, session.indicators));
}
