/** The delivery that each certifier sent before: from the journal of a former result, or from the base that is added to. */
import * as z from 'zod';
import { parseJson, Problem } from '../messages';
import type { FormerDelivery, FourStates, Scorecard } from '../rules';
import { MISSING_DAY, parseIsoDay } from '../table';
import type { ReadDelivery } from './consolider';
import { describedDelivery } from './describedDelivery';
import { isPseudonymisedDelivery } from './pseudonymised/header';

const rows = z.int().min(0);

/** The scorecard of a delivery, as `journal.json` and `base.json` keep it: rows valid, invalid, empty, not applicable. */
export const scorecardSchema = z.record(z.string(), z.tuple([rows, rows, rows, rows]));

const formerDelivery = describedDelivery.extend({
  date_arret: z.string().optional(),
  /** It came without identities: fewer rubriques than the certifier's own file. */
  pseudonymisee: z.boolean().optional(),
  completude: scorecardSchema.optional(),
});

const formerJournal = z.looseObject({
  outil: z.string().regex(/^suivi-vae /),
  entrees: z.array(formerDelivery),
});

/** A delivery as a former result describes it. */
export type FormerEntry = z.infer<typeof formerDelivery>;

/** A scorecard as JSON keeps it. */
export function scorecardJson(scorecard: Scorecard): Record<string, FourStates> {
  return Object.fromEntries(scorecard);
}

/**
 * The deliveries of a former result.
 * @param text of its `journal.json`
 * @throws Problem `precedent_illisible` when it is no journal of ours that tells deliveries
 */
export function parseFormer(text: string, fileName: string): readonly FormerEntry[] {
  const parsed = formerJournal.safeParse(parseJson(text, 'precedent_illisible', fileName));
  if (!parsed.success) throw new Problem('precedent_illisible', { fichier: fileName });
  return parsed.data.entrees;
}

/** The deliveries that a base describes; what is not understood there is of another version, and tells nothing. */
export function formerOfBase(livraisons: readonly unknown[]): readonly FormerEntry[] {
  return livraisons.flatMap((one) => {
    const parsed = formerDelivery.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}

type Read = Pick<ReadDelivery, 'certifier' | 'raw' | 'sha256'>;

const dayOf = ({ date_arret: text = '' }: FormerEntry): number => (text === '' ? MISSING_DAY : parseIsoDay(text));

/** What the delivery of a certifier is compared with; undefined when nothing is known, or nothing has changed. */
function formerOf(
  reads: readonly Read[],
  told: readonly FormerEntry[],
  isReplaced: (entry: FormerEntry) => boolean,
): FormerDelivery | undefined {
  const replaced = told.filter(isReplaced);
  // New files beside those that were there: what they come after is the latest of these.
  const latest = told.reduce((day, entry) => Math.max(day, dayOf(entry)), MISSING_DAY);
  const compared = replaced.length > 0 ? replaced : told.filter((entry) => dayOf(entry) === latest);
  if (reads.length === 0 || compared.length === 0) return undefined;
  return {
    jour: compared.reduce((day, entry) => Math.max(day, dayOf(entry)), MISSING_DAY),
    files: compared.map(({ fichier, feuille, completude = {} }) => ({
      fichier,
      feuille,
      scorecard: new Map(Object.entries(completude)),
    })),
  };
}

/**
 * The files read, each with the delivery that its certifier sent before. A file that was there already, to the byte, has
 * none: nothing has changed in it.
 * @param isReplaced whether a former file is no longer there; by default, whether none of the files read is the same
 */
export function withFormer<R extends Read>(
  reads: readonly R[],
  entries: readonly FormerEntry[],
  isReplaced?: (entry: FormerEntry) => boolean,
): (R & { readonly former?: FormerDelivery })[] {
  const key = (certifier: string, isCoded: boolean): string => `${certifier} ${isCoded}`;
  const keyOf = ({ certifier, raw }: Read): string => key(certifier.id, isPseudonymisedDelivery(raw));
  const given = new Set(reads.map(({ sha256 }) => sha256));
  const known = new Set(entries.map(({ sha256 }) => sha256));
  const isGone = isReplaced ?? ((entry: FormerEntry): boolean => !given.has(entry.sha256));
  const formers = new Map<string, FormerDelivery | undefined>();
  for (const one of new Set(reads.map(keyOf))) {
    const changed = reads.filter((read) => keyOf(read) === one && !known.has(read.sha256));
    const told = entries.filter(
      ({ certificateur, pseudonymisee = false, completude }) =>
        completude !== undefined && key(certificateur, pseudonymisee) === one,
    );
    formers.set(one, formerOf(changed, told, isGone));
  }
  return reads.map((read) => {
    const former = known.has(read.sha256) ? undefined : formers.get(keyOf(read));
    return former === undefined ? read : { ...read, former };
  });
}
