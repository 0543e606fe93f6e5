/** Formulas of cells, rules and charts: they can be read, what they name is there, none depends on itself. */
import { readFormula, type Reference } from './formula';
import type { Book, Say, Sheet } from './package';
import { boxOf, type Box } from './places';
import { knownNames } from './workbookRules';
import { child, descendants, entries } from './xml';

interface Computed {
  readonly sheet: string;
  readonly ref: string;
  readonly box: Box;
  readonly needs: readonly Reference[];
}

/** Where the defined names lead. */
function targets(book: Book): Map<string, readonly Reference[]> {
  return new Map(
    entries(book.workbook, 'definedNames').map(({ attributes, text }) => [
      (attributes.get('name') ?? '').toLowerCase(),
      readFormula(text).references,
    ]),
  );
}

function* formulasOf({ root }: Sheet): Generator<{ place: string; formula: string; isCell: boolean }> {
  for (const row of entries(root, 'sheetData')) {
    for (const cell of row.children) {
      const formula = child(cell, 'f');
      const place = cell.attributes.get('r') ?? '';
      if (formula !== undefined) yield { place, formula: formula.text, isCell: true };
    }
  }
  for (const { name, attributes, children } of root.children) {
    if (name !== 'conditionalFormatting' && name !== 'dataValidations') continue;
    for (const rule of children) {
      const place = `rule of ${rule.attributes.get('sqref') ?? attributes.get('sqref') ?? ''}`;
      for (const { text } of rule.children) yield { place, formula: text, isCell: false };
    }
  }
}

/** A cell that depends on itself: Excel warns about it when the workbook opens, and gives 0. */
function circle(computed: readonly Computed[]): Computed | undefined {
  const bySheet = new Map<string, Computed[]>();
  for (const one of computed) bySheet.set(one.sheet, [...(bySheet.get(one.sheet) ?? []), one]);
  const state = new Map<Computed, 'open' | 'done'>();
  const visit = (one: Computed): boolean => {
    if (state.has(one)) return state.get(one) === 'open';
    state.set(one, 'open');
    for (const { sheet, box } of one.needs) {
      for (const other of bySheet.get(sheet ?? one.sheet) ?? []) {
        const { top, left } = other.box;
        const isNeeded = top >= box.top && top <= box.bottom && left >= box.left && left <= box.right;
        if (isNeeded && visit(other)) return true;
      }
    }
    state.set(one, 'done');
    return false;
  };
  return computed.find(visit);
}

export function formulaFaults(book: Book, say: Say): void {
  const sheets = new Set(book.sheets.map(({ name }) => name));
  const names = knownNames(book);
  const ends = targets(book);
  const computed: Computed[] = [];
  const check = (part: string, place: string, formula: string): readonly Reference[] => {
    const { faults, references, names: used } = readFormula(formula);
    for (const fault of faults) say(part, `${place}: ${fault}`);
    for (const { sheet } of references) {
      if (sheet !== null && !sheets.has(sheet)) say(part, `${place}: no sheet « ${sheet} »`);
    }
    for (const name of used) if (!names.has(name.toLowerCase())) say(part, `${place}: no name « ${name} »`);
    return [...references, ...used.flatMap((name) => ends.get(name.toLowerCase()) ?? [])];
  };
  for (const sheet of book.sheets) {
    for (const { place, formula, isCell } of formulasOf(sheet)) {
      const needs = check(sheet.path, place, formula);
      const box = isCell ? boxOf(place) : null;
      if (box !== null) computed.push({ sheet: sheet.name, ref: place, box, needs });
    }
  }
  for (const [path, { root }] of book.documents) {
    if (!path.startsWith('xl/charts/')) continue;
    for (const { text } of descendants(root, 'c:f')) check(path, 'a series', text);
  }
  const turning = circle(computed);
  if (turning !== undefined) say('xl/workbook.xml', `« ${turning.sheet} » ${turning.ref} depends on itself`);
}
