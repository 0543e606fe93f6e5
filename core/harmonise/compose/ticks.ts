/** Puts together an answer that is spread over columns to tick. */
import { rubriqueById } from '../../dictionary';
import type { CellKind, RawTable, Steps } from '../../table';
import { CELL_TEXT } from '../../table';
import type { Reading } from '../../values';
import { valueTypeById } from '../../values';
import { TEXTE_EN_PLUS } from '../../values/codes/codeFindings';
import { isCheckMark, tickOf } from '../../values/codes/ticks';
import { CASE_ILLISIBLE, CASES_MULTIPLES } from '../findings';
import { cellDates, dayTold, type DatedCell } from './cellDates';
import type { Said } from './combine';
import { cellCombinationsSteps, madeColumn } from './combine';
import type { Made } from './types';

/** A column to tick, and what a tick there says. */
export interface TickedColumn {
  readonly index: number;
  readonly coche: string;
}

/** Where a date written under an answer goes. */
const DATE_OF: Readonly<Record<string, string>> = {
  decision_recevabilite: 'date_decision_recevabilite',
  resultat_jury: 'date_jury',
};

/** What each distinct cell of a column says. */
type Cell = 'coche' | 'non' | 'autre' | DatedCell;

function cellsOf(raw: RawTable, own: readonly TickedColumn[], rubrique: string): Cell[][] {
  const columns = own.map(({ index }) => raw.columns[index]);
  const hasChecks = columns.some(({ values }) => values.some(isCheckMark));
  const type = valueTypeById(rubriqueById(rubrique)?.type ?? 'texte');
  const dateOf = cellDates(
    raw,
    own.map(({ index }) => index),
    DATE_OF[rubrique] ?? '',
  );
  return columns.map(({ values, kinds }, i) =>
    values.map((text, code): Cell => {
      if (code === 0) return 'non';
      const kind = kinds[code] as CellKind;
      const tick = tickOf(text, kind);
      if (tick === 'croix') return hasChecks ? 'non' : 'coche';
      if (tick !== 'autre') return tick;
      const jour = dateOf(text, kind);
      if (jour !== null) return { jour };
      // The answer written again under its own header.
      const { value, finding, also } = type.read(text, CELL_TEXT, {});
      return value === own[i].coche && finding === undefined && also === undefined ? 'coche' : 'autre';
    }),
  );
}

/** What the cells of one row say together: one answer, none, or what a person must look at. */
function said(own: readonly TickedColumn[], cells: readonly Cell[], rubrique: string): Said {
  const ticked = own.filter((_, i) => cells[i] === 'coche' || typeof cells[i] === 'object');
  const odd = own.find((_, i) => cells[i] === 'autre');
  const codes = new Set(ticked.map(({ coche }) => coche));
  if (codes.size === 0) {
    if (odd === undefined) return { text: '', place: own[0].index };
    return { text: '?', reading: { value: null, state: 'invalide', finding: CASE_ILLISIBLE }, place: odd.index };
  }
  const place = ticked[0].index;
  const text = [...codes].join(' + ');
  if (codes.size > 1) return { text, reading: { value: null, state: 'a_verifier', finding: CASES_MULTIPLES }, place };
  const value = ticked[0].coche;
  const { day, isSure } = dayTold(cells);
  const target = DATE_OF[rubrique];
  const isTold = day === undefined || (isSure && target !== undefined);
  const reading: Reading = {
    value,
    state: 'normalise',
    ...(day !== undefined && isTold ? { also: { [target]: day } } : {}),
    ...(isTold && odd === undefined ? {} : { finding: TEXTE_EN_PLUS }),
  };
  return { text: day === undefined ? text : `${text} ${day}`, reading, place: odd?.index ?? place };
}

/** The column that the ticks make, at the place of the first. */
export function* madeTicksSteps(raw: RawTable, own: readonly TickedColumn[], rubrique: string): Steps<Made> {
  const indices = own.map(({ index }) => index);
  const combinations = yield* cellCombinationsSteps(raw, indices);
  const cells = cellsOf(raw, own, rubrique);
  return madeColumn({ ...raw.columns[indices[0]], index: indices[0] }, combinations, (tuple) =>
    said(
      own,
      own.map((_, i) => cells[i][tuple[i]]),
      rubrique,
    ),
  );
}
