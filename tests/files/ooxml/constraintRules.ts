/** Input rules and conditional looks: ranges, bounds, lists, priorities. */
import { readFormula } from './formula';
import type { Book, Say, Sheet } from './package';
import { boxesOf, overlaps } from './places';
import { entries, type Node } from './xml';

/** Excel's limits: a list or message of a rule, its titles. */
const LONGEST = 255;
const LONGEST_TITLE = 32;

function* listFaults(formula: string): Generator<string> {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (quoted !== undefined) {
    if (quoted.length > LONGEST) yield `a list of ${quoted.length} characters`;
    if (quoted.split(',').some((one) => one.trim() === '')) yield 'a list with an empty value';
    return;
  }
  const { references, names } = readFormula(formula);
  const box = references[0]?.box;
  if (references.length + names.length !== 1) yield `a list from ${formula}`;
  if (box !== undefined && box.top !== box.bottom && box.left !== box.right) yield `a list from a block: ${formula}`;
}

function* ruleFaults({ attributes, children }: Node): Generator<string> {
  const type = attributes.get('type') ?? 'none';
  const operator = attributes.get('operator') ?? 'between';
  const [first, second] = ['formula1', 'formula2'].map((name) => children.find((one) => one.name === name)?.text);
  if (boxesOf(attributes.get('sqref') ?? '') === null) yield `cells « ${attributes.get('sqref') ?? ''} »`;
  if (type !== 'none' && first === undefined) yield `${type} without a formula`;
  const isBounded = !['none', 'list', 'custom'].includes(type);
  const hasTwo = operator === 'between' || operator === 'notBetween';
  if (isBounded && hasTwo !== (second !== undefined)) yield `${type} ${operator} with ${second ?? 'no second bound'}`;
  if (type === 'list' && first !== undefined) yield* listFaults(first);
  if (isBounded && hasTwo && Number(first) > Number(second)) yield `between ${first ?? ''} and ${second ?? ''}`;
  for (const [key, limit] of [
    ['prompt', LONGEST],
    ['error', LONGEST],
    ['promptTitle', LONGEST_TITLE],
    ['errorTitle', LONGEST_TITLE],
  ] as const) {
    const text = attributes.get(key);
    if (text !== undefined && text.length > limit) yield `${key} of ${text.length} characters`;
    if (text !== undefined && /&(amp|lt|gt|quot);/.test(text)) yield `${key} escaped twice`;
  }
  // Without this flag, Excel shows no message.
  if (attributes.has('prompt') && attributes.get('showInputMessage') !== '1') yield 'a prompt that is not shown';
  if (attributes.has('error') && attributes.get('showErrorMessage') !== '1') yield 'an error that is not shown';
}

function* conditionalFaults(sheet: Sheet, looks: number): Generator<string> {
  const priorities = new Set<string>();
  for (const { name, attributes, children } of sheet.root.children) {
    if (name !== 'conditionalFormatting') continue;
    const sqref = attributes.get('sqref') ?? '';
    if (boxesOf(sqref) === null) yield `cells « ${sqref} » of a conditional look`;
    for (const rule of children) {
      const priority = rule.attributes.get('priority') ?? '';
      if (!/^[1-9]\d*$/.test(priority) || priorities.has(priority)) yield `priority ${priority} of ${sqref}`;
      priorities.add(priority);
      const look = rule.attributes.get('dxfId');
      if (look === undefined || !(Number(look) < looks)) yield `dxfId ${look ?? ''} of ${sqref}`;
      if (rule.attributes.get('type') === 'expression' && rule.children.length !== 1)
        yield `${sqref} without a formula`;
      for (const { text } of rule.children) {
        // Excel 2007 refuses it, and later versions write it apart (x14): a defined name does in all.
        if (readFormula(text).references.some(({ sheet: other }) => other !== null)) {
          yield `the conditional look of ${sqref} refers to another sheet without a name`;
        }
      }
    }
  }
}

export function constraintFaults(book: Book, say: Say): void {
  const looks = entries(book.styles, 'dxfs').length;
  for (const sheet of book.sheets) {
    const rules = entries(sheet.root, 'dataValidations');
    for (const rule of rules) {
      for (const fault of ruleFaults(rule)) say(sheet.path, `rule of ${rule.attributes.get('sqref') ?? ''}: ${fault}`);
    }
    for (const pair of overlaps(rules.map(({ attributes }) => attributes.get('sqref') ?? ''))) {
      say(sheet.path, `rules of ${pair} overlap`);
    }
    for (const fault of conditionalFaults(sheet, looks)) say(sheet.path, fault);
  }
}
