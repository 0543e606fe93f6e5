/** The journal of the certifier's former delivery: what has improved since, and what has gone back, goes into the feedback. */
import type { FormerDelivery } from '../../../core/rules';
import type { Decision, FormerEntry } from '../../../core/tasks';
import { hexSha256, parseFormer, withFormer } from '../../../core/tasks';
import { button, element } from '../../element';
import { filePicker } from '../../fields';
import type { ReadTable } from '../../host';
import type { Session } from '../../session';
import type { ViewContext } from '../view';
import { fold } from './fold';
import type { CleaningState } from './state';
import { certifierOf } from './state';

const FOLD = 'nettoyer-precedente';
const PICKER = 'nettoyer-precedente-fichier';

/** A journal.json, as it was read. */
export interface FormerJournal {
  readonly name: string;
  readonly sha256: string;
  readonly entries: readonly FormerEntry[];
}

/** @throws Problem `precedent_illisible` */
export function readFormerJournal(bytes: Uint8Array, name: string): FormerJournal {
  return { name, sha256: hexSha256(bytes), entries: parseFormer(new TextDecoder().decode(bytes), name) };
}

/** What the file in hand is compared with; undefined without a journal, or when it tells nothing of that certifier. */
export function formerOf(
  state: CleaningState,
  { raw, sha256 }: ReadTable,
  session: Session,
): FormerDelivery | undefined {
  const { formerJournal } = state;
  if (formerJournal === null) return undefined;
  const certifier = certifierOf(state, session);
  return withFormer([{ certifier, raw, sha256 }], formerJournal.entries)[0].former;
}

/** Tells in the journal which former result was compared with, as the command line does. */
export function formerDecisions({ formerJournal }: CleaningState): Decision[] {
  return formerJournal === null ? [] : [{ type: 'livraison_precedente', detail: formerJournal.sha256 }];
}

/** One optional file; it serves from the next cleaning on. */
export function formerSection(context: ViewContext, state: CleaningState): HTMLElement {
  const { say, tell, attempt, refresh } = context;
  const { formerJournal } = state;
  const pick = ([file]: readonly File[]): void =>
    attempt(async () => {
      state.formerJournal = readFormerJournal(new Uint8Array(await file.arrayBuffer()), file.name);
      refresh();
      tell(say('nettoyer.precedente.pris', { n: state.formerJournal.entries.length }));
    });
  const remove = (): void => {
    state.formerJournal = null;
    refresh();
    document.getElementById(PICKER)?.focus();
    tell(say('nettoyer.precedente.retire'));
  };
  const title = formerJournal === null ? 'nettoyer.precedente' : 'nettoyer.precedente.donne';
  return fold(FOLD, say(title, { fichier: formerJournal?.name ?? '' }), state.opened, () => [
    filePicker(PICKER, say('nettoyer.precedente.fichier'), '.json', pick, say('nettoyer.precedente.aide')),
    ...(formerJournal === null
      ? []
      : [
          element(
            'p',
            { class: 'actions' },
            button(say('nettoyer.precedente.retirer'), remove, { id: 'nettoyer-precedente-retirer' }),
          ),
        ]),
  ]);
}
