/** Rows, cells, columns, panes, filters, merges, links, breaks of each sheet; shared strings. */
import type { Book, Say, Sheet } from './package';
import { type Box, boxOf, boxesOf, inside, overlaps } from './places';
import { readFormula } from './formula';
import { cellFormats, type CellFormat } from './styleRules';
import { child, entries, type Node } from './xml';

const TALLEST_ROW = 409;
const WIDEST_COLUMN = 255;
const LONGEST_TEXT = 32767;
const LONGEST_FOOTER = 255;
/** 9999-12-31. */
const LAST_DAY = 2958465;
/** A day that Excel cannot count stays an ISO text. */
const EARLY_DAY = /^(0\d|1[0-8])\d\d-|^19(00-0[12]-)|^1899-/;

interface Context {
  readonly formats: readonly CellFormat[];
  readonly strings: readonly Node[];
  readonly dimension: Box | null;
}

function* cellFaults(cell: Node, { formats, strings }: Context): Generator<string> {
  const ref = cell.attributes.get('r') ?? '';
  const style = Number(cell.attributes.get('s') ?? 0);
  const type = cell.attributes.get('t') ?? 'n';
  const value = child(cell, 'v');
  const formula = child(cell, 'f');
  const format = formats[style];
  if (format === undefined) yield `${ref}: style ${style}`;
  const text = value?.text ?? '';
  if (type === 's') {
    const shared = strings[Number(text)];
    if (value === undefined || !/^\d+$/.test(text) || shared === undefined) yield `${ref}: shared string ${text}`;
    else if (format?.isDate === true && !EARLY_DAY.test(child(shared, 't')?.text ?? '')) yield `${ref}: a date in text`;
    if (formula !== undefined) yield `${ref}: a formula that gives a shared string`;
  } else if (type === 'b') {
    if (text !== '0' && text !== '1') yield `${ref}: boolean « ${text} »`;
  } else if (type === 'str') {
    if (formula === undefined) yield `${ref}: the text of a formula, without formula`;
    if (text.length > LONGEST_TEXT) yield `${ref}: a text of ${text.length} characters`;
    if (text.trim() !== text && value?.attributes.get('xml:space') !== 'preserve') yield `${ref}: spaces are lost`;
  } else if (type === 'n' && value !== undefined) {
    if (text.trim() === '' || !Number.isFinite(Number(text))) yield `${ref}: number « ${text} »`;
    else if (format?.isDate === true && !(Number(text) >= 0 && Number(text) <= LAST_DAY)) yield `${ref}: day ${text}`;
  }
}

function* rowFaults({ root }: Sheet, context: Context): Generator<string> {
  let lastRow = 0;
  for (const row of entries(root, 'sheetData')) {
    const number = Number(row.attributes.get('r'));
    if (!(number > lastRow)) yield `row ${number} comes after row ${lastRow}`;
    lastRow = number;
    const height = row.attributes.get('ht');
    if (height !== undefined && !(Number(height) > 0 && Number(height) <= TALLEST_ROW)) yield `height of row ${number}`;
    let lastColumn = 0;
    for (const cell of row.children) {
      const ref = cell.attributes.get('r') ?? '';
      const box = boxOf(ref);
      if (box === null || box.top !== number) yield `cell ${ref} in row ${number}`;
      else {
        if (box.left <= lastColumn) yield `${ref} comes too late in its row`;
        lastColumn = box.left;
        if (context.dimension !== null && !inside(box, context.dimension)) yield `${ref} is out of the dimension`;
      }
      yield* cellFaults(cell, context);
    }
  }
}

function* columnFaults({ root }: Sheet, { formats }: Context): Generator<string> {
  let last = 0;
  for (const { attributes } of entries(root, 'cols')) {
    const [min, max] = [Number(attributes.get('min')), Number(attributes.get('max'))];
    if (!(min > last && max >= min)) yield `columns ${min} to ${max}`;
    last = max;
    const width = Number(attributes.get('width') ?? 8);
    if (!(width >= 0 && width <= WIDEST_COLUMN)) yield `width ${width} of column ${min}`;
    const style = attributes.get('style');
    if (style !== undefined && formats[Number(style)] === undefined) yield `style ${style} of column ${min}`;
  }
}

function* frameFaults(book: Book, sheet: Sheet, { dimension }: Context): Generator<string> {
  const { root, name } = sheet;
  if (dimension === null && entries(root, 'sheetData').length > 0) yield 'no dimension';
  for (const view of entries(root, 'sheetViews')) {
    const pane = child(view, 'pane')?.attributes;
    if (pane === undefined) continue;
    const corner = boxOf(pane.get('topLeftCell') ?? '');
    const [columns, rows] = [Number(pane.get('xSplit') ?? 0), Number(pane.get('ySplit') ?? 0)];
    if (columns + rows === 0 || corner?.top !== rows + 1 || corner.left !== columns + 1) yield 'frozen panes';
  }
  const filter = child(root, 'autoFilter')?.attributes.get('ref');
  if (filter !== undefined) {
    if (boxOf(filter) === null) yield `filter ${filter}`;
    const index = String(book.sheets.indexOf(sheet));
    const named = entries(book.workbook, 'definedNames').find(
      ({ attributes }) =>
        attributes.get('name') === '_xlnm._FilterDatabase' && attributes.get('localSheetId') === index,
    );
    if (named?.text.split('!').pop()?.replace(/\$/g, '') !== filter) yield 'the filter and its name differ';
  }
  const merges = entries(root, 'mergeCells').map(({ attributes }) => attributes.get('ref') ?? '');
  for (const ref of merges) if (boxOf(ref) === null || !ref.includes(':')) yield `merge ${ref}`;
  for (const pair of overlaps(merges)) yield `merges ${pair} overlap`;
  for (const { attributes } of entries(root, 'ignoredErrors')) {
    if (boxesOf(attributes.get('sqref') ?? '') === null) yield 'cells of an ignored error';
  }
  for (const { attributes } of entries(root, 'hyperlinks')) {
    const ref = attributes.get('ref') ?? '';
    if (boxOf(ref) === null) yield `link on ${ref}`;
    const location = attributes.get('location');
    if (location === undefined) continue;
    const [target] = readFormula(location).references;
    if (target === undefined || !book.sheets.some((one) => one.name === (target.sheet ?? name))) {
      yield `link of ${ref} to ${location}`;
    }
  }
  for (const { text } of entries(root, 'headerFooter')) if (text.length > LONGEST_FOOTER) yield 'a footer too long';
  for (const list of ['rowBreaks', 'colBreaks', 'mergeCells', 'dataValidations']) {
    const node = child(root, list);
    const count = node?.attributes.get('count');
    if (node !== undefined && Number(count) !== node.children.length) yield `count of <${list}>`;
  }
}

export function sheetFaults(book: Book, say: Say): void {
  const formats = cellFormats(book);
  for (const sheet of book.sheets) {
    const dimension = boxOf(child(sheet.root, 'dimension')?.attributes.get('ref') ?? '');
    const context: Context = { formats, strings: book.strings, dimension };
    for (const rule of [rowFaults(sheet, context), columnFaults(sheet, context), frameFaults(book, sheet, context)]) {
      for (const fault of rule) say(sheet.path, fault);
    }
  }
  book.strings.forEach((si, i) => {
    const t = child(si, 't');
    const text = t?.text ?? '';
    if (text.length > LONGEST_TEXT) say('xl/sharedStrings.xml', `text ${i}: ${text.length} characters`);
    if (text.trim() !== text && t?.attributes.get('xml:space') !== 'preserve') {
      say('xl/sharedStrings.xml', `text ${i}: spaces are lost`);
    }
  });
}
