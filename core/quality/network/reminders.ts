/** Reminders: whom to write to, for what, and the text of the letter; nothing is sent. */
import { phrase } from '../../messages';
import { type ActionDue, overdueActions } from './actions';
import { chartersOf } from './charter';
import { daysBetween, frenchDay, monthsLater } from './days';
import { CONTACT, PLAN } from './formIds';
import { formTitle } from './formTitle';
import { statesOf } from './history';
import { type LateStep, lateSteps } from './late';
import { isExit, stageOf } from './stages';
import { textOf } from './structures';
import type { Register, StructureRecord } from './types';

export interface Reminder {
  readonly structure: string;
  readonly nom: string;
  readonly genre: 'document' | 'charte' | 'actions';
  /** Form awaited; null: none. */
  readonly document: string | null;
  /** ISO day since which it is due: the network's own count, that no letter tells of a document. */
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
  type Due = Pick<Reminder, 'genre' | 'document' | 'echeance'> & {
    readonly slots: Readonly<Record<string, string | number>>;
    /** Phrases of what is known of a document, and of what is asked; none: those of the kind. */
    readonly su?: string;
    readonly demande?: string;
    /** Phrase of a second subject of the same letter. */
    readonly suite?: string;
  };
  const made: Reminder[] = [];
  const add = (id: string, due: Due): void => {
    const structure = byId.get(id);
    if (structure === undefined) return;
    const { genre, document, echeance } = due;
    const slots = {
      nom: structure.nom,
      reseau: register.nom,
      echeance: frenchDay(echeance),
      ...due.slots,
    };
    const parts = [
      phrase('reseau.relance.bonjour'),
      due.su === undefined
        ? phrase(`reseau.relance.${genre}.texte`, slots)
        : `${phrase('reseau.relance.sujet', slots)} ${phrase(due.su, slots)}`,
      ...(due.suite === undefined ? [] : [phrase(due.suite, slots)]),
      phrase(due.demande ?? `reseau.relance.${genre}.demande`, slots),
      phrase('reseau.relance.aide'),
      phrase('reseau.relance.salutation', slots),
    ];
    made.push({
      structure: id,
      nom: structure.nom,
      genre,
      document,
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
      echeance: late.echeance,
      slots: { document: formTitle(late.attendu), depuis: frenchDay(late.depuis), ...actionSlots(own) },
      ...awaitedPhrases(register, late, states.get(late.structure)?.motif ?? '', isoDay),
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
      echeance: own[0].echeance,
      slots: actionSlots(own),
      // A plan that never came cannot be asked « à jour ».
      ...(own.some(({ origine }) => origine === 'plan') || hasCome(register, id, PLAN.modele)
        ? { demande: 'reseau.relance.actions.demande_plan' }
        : {}),
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
  // Two auditors, or two sites, may have written the same action: the letter says it once.
  const lines = new Set(own.map((one) => line(one, own)));
  return {
    n: lines.size,
    ou: phrase(`reseau.relance.actions.ou.${origine}`),
    liste: [...lines].join('\n'),
  };
}

function hasCome({ documents }: Register, structure: string, modele: string | null): boolean {
  return documents.some((one) => one.structure === structure && one.modele === modele);
}

/**
 * What the register knows of an awaited document. It came once: its next version is awaited. The journal dates what was
 * done (« dossier envoyé », « restituée »): the letter says so. A step back, or back after an exit, dates a decision and
 * no sending: the letter gives no day.
 */
function awaitedPhrases(
  register: Register,
  { structure, etape, depuis, attendu }: LateStep,
  motif: string,
  isoDay: string,
): { readonly su: string; readonly demande: string } {
  const came =
    hasCome(register, structure, attendu) ||
    register.transitions.some(
      (one) =>
        one.structure === structure &&
        stageOf(one.etape).preuve === attendu &&
        (one.date === null || one.date <= isoDay),
    );
  if (came) return { su: 'reseau.relance.document.revu', demande: 'reseau.relance.document.demande_revu' };
  const isDated =
    motif === '' &&
    register.transitions.some(
      (one) => one.structure === structure && one.etape === etape && one.date === depuis && one.origine === 'journal',
    );
  return {
    su: isDated ? `reseau.relance.document.${etape}` : 'reseau.relance.document.attendu',
    demande: 'reseau.relance.document.demande',
  };
}

/** An action and its day; one that nobody named, or that another is named as, is told by its indicators. */
function line({ action, indicateur, echeance }: ActionDue, own: readonly ActionDue[]): string {
  const slots = { action, n: indicateur.split(', ').length, indicateur };
  const isAlone = own.every((one) => one.action !== action || one.indicateur === indicateur);
  let told = action;
  if (indicateur === '') told = action === '' ? phrase('reseau.relance.actions.sans_nom') : action;
  else if (action === '') told = phrase('reseau.relance.actions.indicateur', slots);
  else if (!isAlone) told = phrase('reseau.relance.actions.precisee', slots);
  return phrase('reseau.relance.actions.ligne', { action: told, echeance: frenchDay(echeance) });
}
