/** Second step: what becomes of each column, before anything is done. */
import type { Profile } from '../../../core/profiles';
import type { ColumnFate, Fate } from '../../../core/tasks';
import { columnLetter } from '../../../core/table';
import type { RawTable } from '../../../core/table';
import { button, element } from '../../element';
import { checkbox } from '../../fields';
import { cleanGiven } from '../cleaning/source';
import { resultTable } from '../resultTable';
import type { ViewContext } from '../view';
import type { PseudonymisingState } from './state';

/** What goes first: that is what the person wants to be sure of. */
const ORDER: readonly Fate[] = ['retiree', 'remplacee', 'gardee'];

/** Columns of which the profile does not say what they hold, and those that wait for a confirmation. */
function toConfirm(state: PseudonymisingState, profile: Profile | null, context: ViewContext): HTMLElement[] {
  const { say, open } = context;
  const waiting = (state.read?.proposals ?? []).filter(({ statut }) => statut === 'a_confirmer').length;
  if (profile !== null) return [];
  return [
    element(
      'p',
      { class: 'promise' },
      waiting === 0 ? say('pseudonymiser.sans_profil') : say('pseudonymiser.a_confirmer', { n: waiting }),
    ),
    element(
      'p',
      { class: 'actions' },
      button(say('pseudonymiser.vers_nettoyer'), () =>
        state.read === null
          ? open('nettoyer')
          : cleanGiven(state.read.place, state.certificateur, 'pseudonymiser', context),
      ),
    ),
  ];
}

function rows(fates: readonly ColumnFate[], raw: RawTable, { say }: ViewContext) {
  const sorted = [...fates].sort((a, b) => ORDER.indexOf(a.fate) - ORDER.indexOf(b.fate) || a.index - b.index);
  return sorted.map(({ index, reason }) => {
    const { header } = raw.columns[index];
    const name = header.trim() === '' ? columnLetter(index) : header;
    return { cells: [name, say(`pseudonymiser.raison.${reason}`)] };
  });
}

/** @param profile of the session; null when what is sure of a proposal is applied */
export function fatesSection(
  state: PseudonymisingState,
  raw: RawTable,
  fates: readonly ColumnFate[],
  profile: Profile | null,
  context: ViewContext,
): HTMLElement {
  const { say, refresh } = context;
  const count = (fate: Fate): number => fates.filter((one) => one.fate === fate).length;
  const sensitive = fates.some(
    ({ reason, rubrique }) => reason === 'sensible' || (rubrique === 'rqth' && state.sensibles),
  );
  const allow = (isAllowed: boolean): void => {
    state.sensibles = isAllowed;
    state.made = null;
    refresh();
  };
  return element(
    'section',
    {},
    element('h3', {}, say('pseudonymiser.etape2')),
    ...toConfirm(state, profile, context),
    element(
      'p',
      {},
      say('pseudonymiser.sorts', {
        retirees: count('retiree'),
        remplacees: count('remplacee'),
        gardees: count('gardee'),
      }),
    ),
    resultTable(
      say('pseudonymiser.colonnes'),
      [say('pseudonymiser.colonne.entete'), say('pseudonymiser.colonne.sort')],
      rows(fates, raw, context),
      say,
    ),
    ...(sensitive ? [checkbox('pseudo-sensibles', say('pseudonymiser.sensibles'), state.sensibles, allow)] : []),
  );
}
