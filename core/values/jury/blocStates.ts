/** What a cell says of one bloc of competences that has a column of its own. */
import type { CellKind } from '../../table';
import { CELL_DATE, CELL_ERROR } from '../../table';
import { foldLabel } from '../spelling/fold';
import { sayingWords } from '../spelling/words';
import { tickOf } from '../codes/ticks';

/**
 * `acquis`, `non`: at this jury. `dispense`: held already, or dispensed with: not validated at this jury. `attente`: not
 * told yet. `autre`: not understood (a date too: the caller reads it).
 */
export type BlocState = 'acquis' | 'non' | 'dispense' | 'attente' | 'vide' | 'autre';

const words = (list: string): ReadonlySet<string> => new Set(list.split('|'));

const ACQUIRED = words(
  'v|val|valid|valide|validee|valides|validees|acquis|acquise|acquises|acq|obtenu|obtenue|obtenus|ok|admis|admise|reussi|' +
    'reussie|recu|recue|vt|validation|validation totale|totalement valide|favorable|passed|validated|awarded|acquired',
);
const NOT = words(
  'nv|na|non valide|non validee|non valides|pas valide|pas validee|non acquis|non acquise|pas acquis|non obtenu|' +
    'non obtenue|refus|refuse|refusee|ref|ajourne|ajournee|echec|echoue|invalide|non admis|non admise|ko|a repasser|' +
    'a valider|a representer|a revoir|defavorable|absent|absente|abs|non validation|sans validation|aucune validation|' +
    'failed|not validated|not acquired',
);
const DISPENSED = words(
  'dispense|dispensee|disp|dispenses|equivalence|equiv|eq|exempte|exemptee|exemption|deja acquis|deja acquise|deja valide|' +
    'deja validee|deja obtenu|acquis anterieurement|allegement|deja detenu|passerelle',
);
const WAITING = words(
  'en attente|attente|att|en cours|ec|a venir|non presente|non presentee|non passe|non passee|non vise|non visee|' +
    'non demande|pas presente|pending',
);

/** The state of one distinct cell. */
export function blocState(raw: string, kind: CellKind): BlocState {
  if (kind === CELL_DATE || kind === CELL_ERROR) return 'autre';
  const folded = foldLabel(raw);
  // "NA" is "non acquis" here, or nothing: neither is validated.
  if (NOT.has(folded)) return 'non';
  if (ACQUIRED.has(folded)) return 'acquis';
  if (DISPENSED.has(folded)) return 'dispense';
  if (WAITING.has(folded)) return 'attente';
  const tick = tickOf(raw, kind);
  if (tick === 'coche') return 'acquis';
  if (tick === 'croix') return 'non';
  if (tick === 'non')
    return sayingWords(raw).length === 0 ? 'vide' : /^(?:n|non|no|0|0 0|faux|false)$/.test(folded) ? 'non' : 'vide';
  return 'autre';
}

/** Whether the cell says in words that a bloc is validated or not: a mere tick may be a bloc that is only aimed at. */
export function isBlocVerdict(raw: string, kind: CellKind): boolean {
  const folded = foldLabel(raw);
  if (kind === CELL_DATE || folded === 'ok' || folded === 'v') return folded === 'v';
  return NOT.has(folded) || ACQUIRED.has(folded) || DISPENSED.has(folded);
}
