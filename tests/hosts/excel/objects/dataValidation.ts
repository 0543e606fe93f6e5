/** Rules on what may be typed in a range: kept, not enforced on what the API writes, as in Excel. */
import type { Area } from '../../cells/address';
import { HostError } from '../errors';
import type { SheetModel } from '../model';
import { type HostNode, node } from '../node';
import { bagType } from './bag';

/** Longest list in a rule (Excel specifications and limits). */
const LIST_CHARACTERS = 255;

const VALIDATION = bagType('DataValidation', {
  properties: ['Rule', 'ErrorAlert', 'Prompt', 'IgnoreBlanks'],
  call: {
    Clear: ({ bag }) => {
      for (const name of Object.keys(bag)) delete bag[name];
    },
  },
});

function check(name: string, value: unknown): void {
  const source = name === 'Rule' ? (value as { list?: { source?: unknown } }).list?.source : undefined;
  if (typeof source === 'string' && source[0] !== '=' && source.length > LIST_CHARACTERS) {
    throw new HostError('InvalidArgument');
  }
}

export function dataValidationNode(sheet: SheetModel, area: Area): HostNode {
  const same = ({ area: at }: { area: Area }): boolean =>
    at.top === area.top && at.left === area.left && at.rows === area.rows && at.columns === area.columns;
  const bag = sheet.validations.find(same)?.bag ?? {};
  return node(VALIDATION, {
    bag,
    onSet: (name, value) => {
      sheet.mustBeWritable();
      check(name, value);
      if (!sheet.validations.some(same)) sheet.validations.push({ id: sheet.workbook.newId('list'), area, bag });
    },
  });
}
