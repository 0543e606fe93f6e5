/** Tells which référentiel a document follows: the one it names, else the one whose titles it shows, in force at its day. */
import type { Library, Referential } from '../../referentials';
import { Problem } from '../../../messages';
import { frenchDay, parseIsoDay } from '../../../table';
import type { Form } from '../types';
import type { Cover } from './cover';
import { alikeReferentials } from './identify';
import { labelKey } from './labels';
import type { ReadingLog } from './log';
import type { TextSheet } from './sheet';

/**
 * @param dayOf the day of the document, read with any of the versions that it may follow; null: not told
 */
export function referentialOf(
  form: Form,
  cover: Cover | null,
  sheets: readonly TextSheet[],
  library: Library,
  log: ReadingLog,
  dayOf: (referential: Referential) => string | null,
): Referential | null {
  if (form.referentiel === undefined) return null;
  const written = cover?.referentiel ?? '';
  const key = labelKey(written);
  const named = library.all.find(({ id, titre }) => key !== '' && (labelKey(id) === key || labelKey(titre) === key));
  if (named !== undefined) return named;
  const alike = hinted(alikeReferentials(form, sheets, library), key);
  if (alike.length === 0) {
    log.tell('qualite_lecture_referentiel_inconnu', 'bloquant', { referentiel: written });
    return null;
  }
  const latest = alike[alike.length - 1];
  if (alike.length === 1) {
    log.tell('qualite_lecture_referentiel_deduit', 'information', { referentiel: latest.titre });
    return latest;
  }
  const day = alike.every(({ famille }) => famille === latest.famille) ? dayOf(latest) : null;
  const current = day === null ? undefined : inForceAmong(alike, day, library);
  if (day !== null && current !== undefined) {
    const details = { referentiel: current.titre, date: frenchDay(parseIsoDay(day)) };
    log.tell('qualite_lecture_referentiel_en_vigueur', 'information', details);
    return current;
  }
  log.tell('qualite_lecture_referentiel_incertain', 'a_verifier', { referentiel: latest.titre });
  return latest;
}

/** Those of the family or of the version that is written (« RNQ », « guide V9 »), if it tells some apart. */
function hinted(alike: readonly Referential[], key: string): readonly Referential[] {
  const words = new Set(key.split(' '));
  const ofFamily = alike.filter(({ famille }) => words.has(labelKey(famille)));
  const among = ofFamily.length > 0 ? ofFamily : alike;
  const ofVersion = among.filter(({ version }) => words.has(labelKey(version)));
  return ofVersion.length > 0 ? ofVersion : among;
}

/** The version in force on a day; undefined: none, several, or one whose titles are others. */
function inForceAmong(alike: readonly Referential[], day: string, library: Library): Referential | undefined {
  try {
    const current = library.inForce(alike[0].famille, day);
    return alike.find(({ id }) => id === current.id);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
