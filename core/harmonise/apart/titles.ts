/** Takes apart a title that bears the number of its record: "RNCP35830 - Agent de propreté". */
import type { CellKind, RawColumn } from '../../table';
import type { Reading, ValueType } from '../../values';
import { valueTypeById } from '../../values';
import { foldLabel } from '../../values/spelling/fold';
import { titleBeside } from '../../values/rncp';
import type { Given } from '../compose';

/** Figures alone may be a certifier's own number: they are a record where the cell, or the header, says RNCP. */
const RECORD = /rncp/i;

/** The readings of titles that bear a record; the others are left to their type. */
export function titlesWithRecord(column: RawColumn, type: ValueType): Given | null {
  const { values, kinds, header } = column;
  const rncp = valueTypeById('rncp');
  const isAsked = RECORD.test(foldLabel(header));
  const readings: (Reading | undefined)[] = new Array<undefined>(values.length);
  let isAny = false;
  values.forEach((raw, code) => {
    if (code === 0 || !(isAsked ? /\d{3}/.test(raw) : RECORD.test(raw))) return;
    const title = titleBeside(raw);
    if (title === undefined) return;
    const { value, finding } = rncp.read(raw, kinds[code] as CellKind, {});
    if (value === null || finding !== undefined) return;
    const reading = type.read(title, 0, {});
    if (reading.value === null) return;
    readings[code] = {
      ...reading,
      state: reading.finding === undefined ? 'normalise' : reading.state,
      also: { code_rncp: String(value) },
    };
    isAny = true;
  });
  return isAny ? { readings, isWhole: false } : null;
}
