/** Checks one delivery, a part after the other when it is large; says where it stands after each part. */
import { Problem, tellProblem } from '../../core/messages';
import { language } from '../language';
import type { SavedSettings } from '../savedSettings';
import type { Budget } from './budget';
import type { DeliverySheet } from './deliveries';
import { examine, type Examined } from './examine';
import { FINGERPRINT_ROWS } from './fingerprint';
import { readPart } from './readPart';
import type { ReportRow } from './report';
import type { NightState } from './state';

/** Rows of a part: nearly every delivery is one part, whose choices are then taken over the whole file. */
export const PART_ROWS = 64 * FINGERPRINT_ROWS;

/** Where the check of a sheet stands. */
export type Standing = Pick<NightState, 'ligne' | 'tranche' | 'entete' | 'bilan'>;

export const AT_THE_BEGINNING: Standing = { ligne: 0, tranche: PART_ROWS, entete: 0, bilan: null };

function row(delivery: DeliverySheet, repere: number, examined: Examined | null, remarque: string): ReportRow {
  const { zone, certificateur } = delivery;
  const about = { feuille: zone.feuille, certificateur, remarque, repere };
  if (examined === null) {
    const none = { lignes: '', colonnes: '', nouvelles: '', disparues: '', renommees: '' } as const;
    return { ...about, ...none, bloquant: '', a_verifier: '', information: '', empreinte: '' };
  }
  const { bilan, derive, colonnes } = examined;
  return {
    ...about,
    ...bilan,
    colonnes,
    nouvelles: derive.nouvelles,
    disparues: derive.disparues.length,
    renommees: derive.renommees.length,
  };
}

/**
 * @param from where a former run left it
 * @param onPart told after each part but the last: what to come back to
 * @throws OutOfTime: `onPart` has told what was done
 */
export function checkSheet(
  delivery: DeliverySheet,
  id: number,
  settings: SavedSettings,
  from: Standing,
  budget: Budget,
  onPart: (standing: Standing) => void,
): ReportRow {
  const { zone, certificateur } = delivery;
  // Rows may have gone since the last run.
  let standing = from.ligne < zone.lignes ? from : AT_THE_BEGINNING;
  try {
    for (;;) {
      const { ligne, tranche, entete, bilan } = standing;
      const head = ligne === 0 ? 0 : entete;
      const count = Math.min(tranche, zone.lignes - ligne);
      const grid = readPart(zone, head, ligne, count, budget);
      const headerRow = ligne === 0 ? settings.profils[certificateur].ligne_entete : entete;
      const part = { first: head, count };
      const examined = examine(grid, part, certificateur, settings, headerRow, bilan, budget);
      if (ligne + count >= zone.lignes) return row(delivery, id, examined, '');
      standing = { ligne: ligne + count, tranche, entete: examined.entete, bilan: examined.bilan };
      onPart(standing);
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { quoi } = tellProblem(error, language());
    return row(delivery, id, null, quoi);
  }
}
