/** What the parts of the section of decisions share: the file, its questions, and what a decision sets off. */
import type { Profile } from '../../../core/profiles';
import { choiceLabel } from '../../../core/profiles';
import { sheetLetter } from '../../../core/table';
import { button } from '../../element';
import type { ViewContext } from '../view';
import { profileInHand } from './decide';
import { rowOf } from './questions';
import type { CleaningState } from './state';

export interface Desk {
  readonly context: ViewContext;
  readonly state: CleaningState;
  /** Makes a decision, and tells how many are to be applied. */
  readonly decide: (change: (profile: Profile) => Profile) => void;
}

/** "C - Date de dépôt", of a column of the raw table. */
export function columnName({ state, context: { say } }: Desk, index: number): string {
  const { raw } = state.read!;
  const { header } = raw.columns[index];
  return say('nettoyer.colonne', { lettre: sheetLetter(raw, index), titre: header || say('nettoyer.sans_titre') });
}

/** Name of a choice of a column, or of what may be chosen. */
export function choiceText(choice: string, option: string | undefined, { say }: ViewContext): string {
  const code = choiceLabel(choice, option);
  return code === undefined ? (option ?? choice) : say(code);
}

/** What the profile in hand says that a text means; undefined when it says nothing. */
export function decidedValue({ state, context }: Desk, rubrique: string, text: string): string | undefined {
  const decided = profileInHand(state, context.session).valeurs?.[rubrique];
  return decided !== undefined && Object.prototype.hasOwnProperty.call(decided, text) ? decided[text] : undefined;
}

/** Shows the first cell of a column that holds that text. */
export function seeButton({ context, state }: Desk, index: number, text: string): HTMLElement {
  const { host, say, attempt } = context;
  const see = (): void =>
    attempt(async () => {
      const { raw } = state.read!;
      const row = rowOf(raw, index, text);
      if (row >= 0) await host.show(state.place!, raw.rowNumbers[row] - 1, raw.columns[index].index);
    });
  return button(say('nettoyer.voir'), see, {
    attributes: { 'aria-label': say('nettoyer.voir.cellule', { valeur: text }) },
  });
}
