/** Reads numbers, and shares. */
import { CELL_NUMBER } from '../../../table';
import { valueTypeById } from '../../../values';
import type { Field } from '../types';
import { doubtful, NOTHING, notUnderstood, read, type CellReading, type TypedText } from './outcome';

/** The only number of a text: « environ 20 candidats ». */
function onlyNumber(text: string): number | undefined {
  const found = text.match(/\d+(?:[.,]\d+)?/g);
  return found?.length === 1 ? Number(found[0].replace(',', '.')) : undefined;
}

/** Reads an `entier` or a `nombre`, within the bounds of its field. */
export function readNumber({ type, minimum, maximum }: Field, { text, kind }: TypedText): CellReading {
  const reading = valueTypeById(type === 'entier' ? 'entier' : 'nombre').read(text, kind, {});
  if (reading.state === 'vide') return { ...NOTHING, reste: true };
  const said = typeof reading.value === 'number';
  const value = said ? (reading.value as number) : onlyNumber(text);
  if (value === undefined || (type === 'entier' && !Number.isInteger(value)))
    return notUnderstood('qualite_lecture_nombre_illisible');
  if (value < (minimum ?? 0) || value > (maximum ?? Infinity))
    return notUnderstood('qualite_lecture_nombre_hors_bornes');
  return said ? read(value) : doubtful(value, 'qualite_lecture_nombre_parmi_des_mots');
}

/** Reads a share as 0-1: « 85 % », 85, or 0.85 under a percentage format. */
export function readShare({ text, kind }: TypedText): CellReading {
  const match = /^\s*(\d+(?:[.,]\d+)?)\s*(%?)\s*$/.exec(text);
  if (match === null) return notUnderstood('qualite_lecture_nombre_illisible');
  const value = Number(match[1].replace(',', '.'));
  const share = match[2] === '%' || (value > 1 && kind !== CELL_NUMBER) || value > 1 ? value / 100 : value;
  return share > 1 ? notUnderstood('qualite_lecture_nombre_hors_bornes') : read(share);
}
