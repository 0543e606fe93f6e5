/** What the model asked for is in the file: formulas, fields, protection, hidden sheets, rules, names. */
import { cellName, type Sheet as SheetModel, type WorkbookModel } from '../../../core/workbook';
import type { Book, Say, Sheet } from './package';
import { cellFormats, type CellFormat } from './styleRules';
import { child, entries, type Node } from './xml';

function* cellsOf({ blocs }: SheetModel) {
  for (const block of blocs) {
    if (block.genre === 'table') continue;
    for (const [r, row] of block.cellules.entries()) {
      for (const [c, cell] of row.entries()) {
        if (cell !== null) yield { cell, ref: cellName(block.ligne + r, block.colonne + c) };
      }
    }
  }
}

function* sheetFaults(model: SheetModel, sheet: Sheet, formats: readonly CellFormat[]): Generator<string> {
  const { root } = sheet;
  const written = new Map<string, Node>();
  for (const row of entries(root, 'sheetData')) {
    for (const cell of row.children) written.set(cell.attributes.get('r') ?? '', cell);
  }
  if ((sheet.state !== 'visible') !== (model.masquee === true)) yield 'hidden or not';
  const isProtected = child(root, 'sheetProtection')?.attributes.get('sheet') === '1';
  if (isProtected !== (model.protection === true)) yield 'protected or not';
  const asked = new Set<string>();
  for (const { cell, ref } of cellsOf(model)) {
    const node = written.get(ref);
    const formula = child(node, 'f')?.text;
    if (formula !== cell.formule) yield `${ref}: formula « ${formula ?? ''} »`;
    if (cell.libre === true) asked.add(ref);
  }
  for (const [ref, { attributes }] of written) {
    const isLocked = formats[Number(attributes.get('s') ?? 0)]?.isLocked !== false;
    if (isLocked === asked.has(ref)) yield `${ref} is ${isLocked ? 'locked' : 'free'}`;
  }
  for (const ref of asked) if (!written.has(ref)) yield `${ref} is not written`;
  const rules = (model.validations?.length ?? 0) + (model.saisies?.length ?? 0);
  if (entries(root, 'dataValidations').length !== rules) yield 'input rules are missing';
  const looks = root.children
    .filter(({ name }) => name === 'conditionalFormatting')
    .reduce((sum, { children }) => sum + children.length, 0);
  if (looks !== (model.regles?.length ?? 0)) yield 'conditional looks are missing';
}

export function modelFaults(book: Book, model: WorkbookModel, say: Say): void {
  const formats = cellFormats(book);
  const names = new Set(entries(book.workbook, 'definedNames').map(({ attributes }) => attributes.get('name')));
  for (const { nom } of model.noms ?? []) if (!names.has(nom)) say('xl/workbook.xml', `no name « ${nom} »`);
  model.feuilles.forEach((one, i) => {
    const sheet = book.sheets[i];
    if (sheet?.name !== one.nom) say('xl/workbook.xml', `sheet « ${one.nom} » is not in its place`);
    else for (const fault of sheetFaults(one, sheet, formats)) say(sheet.path, fault);
  });
}
