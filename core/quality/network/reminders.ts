/** Reminders: whom to write to, for what, and the text of the letter; nothing is sent. */
import { phrase } from '../../messages';
import { foldLabel } from '../../values';
import { type ActionDue, overdueActions } from './actions';
import { chartersOf } from './charter';
import { daysBetween, frenchDay, monthsLater } from './days';
import { CONTACT, PLAN } from './formIds';
import { formTitle } from './formTitle';
import { statesOf } from './history';
import { lateSteps } from './late';
import { isExit } from './stages';
import { textOf } from './structures';
import type { Register, StructureRecord } from './types';

export interface Reminder {
  readonly structure: string;
  readonly nom: string;
  readonly genre: 'document' | 'charte' | 'actions';
  /** Form awaited; null: none. */
  readonly document: string | null;
  /** First reminder, second...: one more each time that the delay has passed again. */
  readonly rang: number;
  /** ISO day since which it is due. */
  readonly echeance: string;
  readonly retard_jours: number;
  /** A person and an address of the structure: internal outputs only. '' when unknown. */
  readonly destinataire: string;
  readonly courriel: string;
  readonly objet: string;
  /** The letter, paragraphs parted by an empty line. */
  readonly texte: string;
}

/** Months before its end from which the renewal of a charter is asked: the Comité technique needs time. Ours. */
const CHARTER_NOTICE_MONTHS = 3;
/** Days between two reminders of what has no delay of its own. Ours. */
const AGAIN_DAYS = 60;

/** The dossier is the structure's own word. */
function firstOf({ dossier, fiche }: StructureRecord, field: string): string {
  return textOf(dossier?.[field]) || textOf(fiche[field]);
}

/** Reminders of an ISO day, by structure then kind. */
export function reminders(register: Register, isoDay = register.date): Reminder[] {
  const byId = new Map(register.structures.map((structure) => [structure.id, structure]));
  const states = statesOf(register, isoDay);
  const isActive = (id: string): boolean => {
    const state = states.get(id);
    return state !== undefined && !isExit(state.etape);
  };
  type Due = Pick<Reminder, 'genre' | 'document' | 'rang' | 'echeance'> & {
    readonly slots: Readonly<Record<string, string | number>>;
    /** Phrase of a second subject of the same letter. */
    readonly suite?: string;
  };
  const made: Reminder[] = [];
  const add = (id: string, due: Due): void => {
    const structure = byId.get(id);
    if (structure === undefined) return;
    const { genre, document, rang, echeance } = due;
    const slots = {
      nom: structure.nom,
      de_nom: ofName(structure.nom),
      reseau: register.nom,
      jour: frenchDay(isoDay),
      echeance: frenchDay(echeance),
      ...due.slots,
    };
    const parts = [
      phrase('reseau.relance.bonjour'),
      phrase(`reseau.relance.${genre}.texte`, slots),
      ...(due.suite === undefined ? [] : [phrase(due.suite, slots)]),
      ...(rang > 1 ? [phrase('reseau.relance.rappel', { n: daysBetween(echeance, isoDay) })] : []),
      phrase(`reseau.relance.${genre}.demande`, slots),
      phrase('reseau.relance.aide'),
      phrase('reseau.relance.salutation', slots),
    ];
    made.push({
      structure: id,
      nom: structure.nom,
      genre,
      document,
      rang,
      echeance,
      retard_jours: daysBetween(echeance, isoDay),
      destinataire: firstOf(structure, CONTACT.nom),
      courriel: firstOf(structure, CONTACT.courriel),
      objet: phrase(`reseau.relance.${genre}.objet`, slots),
      texte: parts.join('\n\n'),
    });
  };
  const actions = overdueActions(register, isoDay).filter(({ structure }) => isActive(structure));
  const told = new Set<string>();
  for (const late of lateSteps(register, isoDay)) {
    if (late.attendu_de !== 'structure' || late.attendu === null) continue;
    const own = late.attendu === PLAN.modele ? actions.filter(({ structure }) => structure === late.structure) : [];
    // One letter: a plan that is awaited and the actions that it would tell of.
    if (own.length > 0) told.add(late.structure);
    add(late.structure, {
      genre: 'document',
      document: late.attendu,
      rang: rankOf(late.retard_jours, late.delai_jours),
      echeance: late.echeance,
      slots: { document: formTitle(late.attendu), envoi: frenchDay(late.depuis), ...actionSlots(own) },
      ...(own.length === 0 ? {} : { suite: 'reseau.relance.document.actions' }),
    });
  }
  for (const [id, charter] of chartersOf(register, isoDay)) {
    const end = charter.fin_validite;
    if (end === null || !isActive(id) || (charter.statut !== 'verifiee' && charter.statut !== 'expiree')) continue;
    if (monthsLater(isoDay, CHARTER_NOTICE_MONTHS) < end) continue;
    add(id, {
      genre: 'charte',
      document: 'fiche-charte',
      rang: rankOf(daysBetween(end, isoDay), AGAIN_DAYS),
      echeance: end,
      slots: { n: end < isoDay ? 2 : 1 },
    });
  }
  for (const id of new Set(actions.map(({ structure }) => structure))) {
    if (told.has(id)) continue;
    const own = actions.filter(({ structure }) => structure === id);
    add(id, {
      genre: 'actions',
      document: 'plan-actions',
      rang: rankOf(own[0].retard_jours, AGAIN_DAYS),
      echeance: own[0].echeance,
      slots: actionSlots(own),
    });
  }
  const genres: readonly Reminder['genre'][] = ['document', 'charte', 'actions'];
  return made.sort(
    (a, b) =>
      (a.structure < b.structure ? -1 : a.structure > b.structure ? 1 : 0) ||
      genres.indexOf(a.genre) - genres.indexOf(b.genre),
  );
}

/** Where the actions stand, how many they are, and each with its day. */
function actionSlots(own: readonly ActionDue[]): Readonly<Record<string, string | number>> {
  if (own.length === 0) return {};
  const origine = own.every((one) => one.origine === 'plan') ? 'plan' : 'audit';
  return {
    n: own.length,
    ou: phrase(`reseau.relance.actions.ou.${origine}`),
    liste: own.map(({ action, echeance }) => line(action, echeance)).join('\n'),
  };
}

/** « de Cap Emploi », « d’Atelier », « d’Élan »; an h is never told to be mute. */
function ofName(nom: string): string {
  return phrase(/^[aeiou]/.test(foldLabel(nom)) ? 'reseau.relance.de_voyelle' : 'reseau.relance.de', { nom });
}

function line(action: string, echeance: string): string {
  return phrase('reseau.relance.actions.ligne', { action: action || '…', echeance: frenchDay(echeance) });
}

function rankOf(past: number, delay: number): number {
  return past <= 0 || delay <= 0 ? 1 : 1 + Math.floor((past - 1) / delay);
}
