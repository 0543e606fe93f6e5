/** Puts together the blocs of a jury that have each a column: the list of those that it validated. */
import type { CellKind, RawTable, Steps } from '../../table';
import type { Reading } from '../../values';
import { blocState, type BlocState } from '../../values/jury/blocStates';
import { TEXTE_EN_PLUS } from '../../values/codes/codeFindings';
import { sortBlocs } from '../../values/jury/namedBlocs';
import { BLOC_DISPENSE, CASE_ILLISIBLE } from '../findings';
import { cellDates, dayTold, type DatedCell } from './cellDates';
import type { Said } from './combine';
import { cellCombinationsSteps, madeColumn } from './combine';
import type { Made } from './types';

export interface BlocOfColumn {
  readonly index: number;
  readonly bloc: string;
}

type Cell = BlocState | DatedCell;

/**
 * What the row says: the blocs validated; nothing where none is, since all blocs missing is no list. That every bloc is
 * validated does not tell the result: the file may hold the blocs aimed at only.
 */
function said(own: readonly BlocOfColumn[], cells: readonly Cell[]): Said {
  const isAcquired = (cell: Cell): boolean => cell === 'acquis' || typeof cell === 'object';
  const acquired = own.filter((_, i) => isAcquired(cells[i]));
  const unread = own.find((_, i) => cells[i] === 'autre');
  const dispensed = own.find((_, i) => cells[i] === 'dispense');
  const value = acquired.length === 0 ? null : sortBlocs(acquired.map(({ bloc }) => bloc)).join(';');
  const { day, isSure } = dayTold(cells);
  const text = `${value ?? ''} ${day ?? ''} ${unread?.bloc ?? ''} ${dispensed?.bloc ?? ''}`.trim();
  const dated = own.find((_, i) => typeof cells[i] === 'object');
  const told: Pick<Reading, 'also'> = day !== undefined && isSure ? { also: { date_jury: day } } : {};
  if (unread !== undefined) {
    const state = value === null ? 'invalide' : 'a_verifier';
    return { text: text || '?', reading: { value, state, finding: CASE_ILLISIBLE, ...told }, place: unread.index };
  }
  const state = value === null ? 'vide' : 'normalise';
  if (day !== undefined && !isSure)
    return { text, reading: { value, state, finding: TEXTE_EN_PLUS }, place: (dated as BlocOfColumn).index };
  if (dispensed !== undefined) {
    return { text, reading: { value, state, finding: BLOC_DISPENSE, ...told }, place: dispensed.index };
  }
  return { text, reading: { value, state, ...told }, place: own[0].index };
}

/** The column that the blocs make, at the place of the first. */
export function* madeBlocsSteps(raw: RawTable, own: readonly BlocOfColumn[]): Steps<Made> {
  const indices = own.map(({ index }) => index);
  const combinations = yield* cellCombinationsSteps(raw, indices);
  const dateOf = cellDates(raw, indices, 'date_jury');
  const cells = indices.map((index) => {
    const { values, kinds } = raw.columns[index];
    return values.map((text, code): Cell => {
      if (code === 0) return 'vide';
      const state = blocState(text, kinds[code] as CellKind);
      if (state !== 'autre') return state;
      const jour = dateOf(text, kinds[code] as CellKind);
      return jour === null ? 'autre' : { jour };
    });
  });
  return madeColumn({ ...raw.columns[indices[0]], index: indices[0] }, combinations, (tuple) =>
    said(
      own,
      own.map((_, i) => cells[i][tuple[i]]),
    ),
  );
}
