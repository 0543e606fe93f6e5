/** Reads yes or no. */
import { foldLabel, valueTypeById } from '../../../values';
import { NOTHING, notUnderstood, read, readWithRest, type CellReading, type TypedText } from './outcome';

/** A ticked box is a yes; 1 and 0 are what spreadsheets make of ticked boxes. */
const CHOICES = { codage_booleen: '0_1', sens_x: 'oui' };

/** Reads an `oui_non`: « oui, sous conditions » is yes, and its condition is kept aside. */
export function readYesNo({ text, kind }: TypedText): CellReading {
  const { value, state } = valueTypeById('booleen').read(text, kind, CHOICES);
  const folded = foldLabel(text);
  if (state === 'vide') return { ...NOTHING, reste: true };
  const isShort = folded.length <= 4;
  if (value !== null) return isShort ? read(value === 'oui') : readWithRest(value === 'oui');
  if (/^oui /.test(folded) && !/ non( |$)/.test(folded)) return readWithRest(true);
  if (/^non /.test(folded) && !/ oui( |$)/.test(folded)) return readWithRest(false);
  return notUnderstood('qualite_lecture_oui_non');
}
