/** Draws a workbook model as new sheets of the open workbook; when that fails, the new sheets go and nothing else was touched. */
import { annexesOf, extent, type Sheet, sheetName, type WorkbookModel } from '../../core/workbook';
import { isCancelled, type Watch } from '../../pane/host';
import { CENTURY_1904 } from '../readGrid';
import { excelRun } from '../refusals';
import { type MadeSheet, removeSheets } from '../removeSheet';
import { links, notes } from './annexStrokes';
import { cellFormats, cellLooks, cellValues } from './cellStrokes';
import { charts } from './chartStrokes';
import { formulas } from './formulaStrokes';
import { freeCells, guards, rangeNames } from './guardStrokes';
import { inputs } from './inputStrokes';
import { columnFormats, dimensions, frame } from './layoutStrokes';
import { cellCount, checkLimits } from './limits';
import { lookRules } from './conditionalStrokes';
import { markLooks } from './markStrokes';
import { markOwn, ownMark } from './ownSheets';
import { paintBody } from './paint';
import { printSetup } from './printSetup';
import { ACTION_BYTES, type Drawing, Exchanges, sheetOf, type Stroke } from './stroke';
import { tableFormats, tableLooks, tableValues } from './tableStrokes';

/** A sheet made for the model; `replaces`: the id of ours that goes once everything is drawn. */
interface Made extends MadeSheet {
  readonly final: string;
  readonly replaces: string | null;
}

/** The ids of the sheets to replace, by name: those of the workbook that the add-in made. */
async function ownSheets(
  worksheets: Excel.WorksheetCollection,
  wanted: readonly string[],
): Promise<Map<string, string>> {
  const marks = worksheets.items
    .filter(({ name }) => wanted.includes(name))
    .map((sheet) => ({ sheet, mark: ownMark(sheet) }));
  await worksheets.context.sync();
  return new Map(marks.filter(({ mark }) => !mark.isNullObject).map(({ sheet }) => [sheet.name, sheet.id]));
}

/** The new sheets, empty, named, marked as ours. `made` is filled before Excel is asked: what is there can be removed. */
async function makeSheets({ feuilles }: WorkbookModel, replace: readonly string[], made: Made[]): Promise<boolean> {
  return excelRun(async (context) => {
    const { worksheets, functions } = context.workbook;
    const century = functions.date(2000, 1, 1).load('value');
    worksheets.load('items/id, items/name');
    await context.sync();
    const replaced = await ownSheets(worksheets, replace);
    const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    const sheets = feuilles.map(({ nom }) => {
      const name = sheetName(nom, taken);
      // Until Excel has told its id, a sheet is known by its name, which nothing else bears.
      made.push({ id: name, name, final: replaced.has(nom) ? nom : name, replaces: replaced.get(nom) ?? null });
      const sheet = worksheets.add(name).load('id');
      markOwn(sheet);
      return sheet;
    });
    await context.sync();
    sheets.forEach(({ id }, i) => (made[i] = { ...made[i], id }));
    return (century.value as unknown) === CENTURY_1904;
  });
}

function* body(drawing: Drawing, sheet: Sheet): Generator<Stroke> {
  const { rows, columns } = extent(sheet);
  if (rows === 0 || columns === 0) return;
  yield {
    bytes: ACTION_BYTES * 3,
    draw: (workbook) => paintBody(sheetOf(workbook, drawing, sheet.nom).getRangeByIndexes(0, 0, rows, columns)),
  };
}

/** One sheet, charts and print set-up left aside. Text formats come before values, links before looks. */
function* sheetStrokes(drawing: Drawing, sheet: Sheet): Generator<Stroke> {
  const { nom, blocs } = sheet;
  const annexes = annexesOf(sheet);
  yield* body(drawing, sheet);
  yield* columnFormats(drawing, sheet);
  for (const block of blocs) {
    yield* block.genre === 'table' ? tableFormats(drawing, nom, block) : cellFormats(drawing, nom, block);
  }
  yield* links(drawing, nom, annexes);
  for (const block of blocs) {
    yield* block.genre === 'table' ? tableValues(drawing, nom, block) : cellValues(drawing, nom, block);
  }
  for (const block of blocs) if (block.genre === 'cellules') yield* formulas(drawing, nom, block);
  // After the values: a table over empty cells would name its columns itself. Before the looks, which cover its own.
  yield* frame(drawing, sheet);
  for (const block of blocs) {
    if (block.genre === 'cellules') yield* cellLooks(drawing, nom, block);
    else {
      yield* tableLooks(drawing, nom, block);
      yield* markLooks(drawing, nom, block);
    }
  }
  yield* inputs(drawing, sheet);
  yield* lookRules(drawing, sheet);
  yield* freeCells(drawing, sheet);
  yield* dimensions(drawing, sheet);
  yield* notes(drawing, nom, annexes);
}

/** Gives the new sheets the names of those that they replace; a failure gives the names back. */
async function takeNames(made: readonly Made[]): Promise<void> {
  const swaps = made.filter(({ replaces }) => replaces !== null) as (Made & { replaces: string })[];
  if (swaps.length === 0) return;
  const swap = (back: boolean): Promise<void> =>
    excelRun(async (context) => {
      const { worksheets } = context.workbook;
      for (const { id, name, final, replaces } of swaps) {
        const [fresh, former] = [worksheets.getItem(id), worksheets.getItem(replaces)];
        // Two sheets never bear one name, not even between two actions.
        fresh.name = id.replace(/[^0-9A-Za-z]/g, '').slice(-24);
        former.name = back ? final : name;
        fresh.name = back ? name : final;
      }
      await context.sync();
    });
  try {
    await swap(false);
  } catch (error) {
    await swap(true).catch(() => undefined);
    throw error;
  }
}

/** Removes the sheets replaced: everything is drawn and named, so one that stays is only one too many. */
async function removeReplaced(made: readonly Made[]): Promise<void> {
  const replaced = made.flatMap(({ replaces, name }) => (replaces === null ? [] : [{ id: replaces, name }]));
  await removeSheets(replaced).catch(() => undefined);
}

/** Print set-up is lost rather than the sheets. */
async function setUpPrinting(drawing: Drawing, model: WorkbookModel): Promise<void> {
  const exchanges = new Exchanges(0);
  try {
    await exchanges.add(printSetup(drawing, model));
    await exchanges.flush();
  } catch (error) {
    if (isCancelled(error)) throw error;
  }
}

function showFirst(id: string): Promise<void> {
  return excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.activate();
    sheet.getCell(0, 0).select();
    await context.sync();
  });
}

/**
 * Draws a workbook. Round trips: three to make the sheets, one per 2 MB, at most five to finish.
 * @param replace names of sheets of the model that take the place of ours of that name
 * @returns the names of the sheets, in the order of the model
 * @throws HostRefusal; what was made is removed, or named by `panneau.erreur.feuilleIncomplete`
 */
export async function deliverWorkbook(
  model: WorkbookModel,
  watch?: Watch,
  replace: readonly string[] = [],
): Promise<readonly string[]> {
  checkLimits(model);
  const made: Made[] = [];
  try {
    const date1904 = await makeSheets(model, replace, made);
    const drawing: Drawing = {
      ids: new Map(model.feuilles.map(({ nom }, i) => [nom, made[i].id])),
      names: new Map(model.feuilles.map(({ nom }, i) => [nom, made[i].final])),
      current: new Map(model.feuilles.map(({ nom }, i) => [nom, made[i].name])),
      date1904,
      supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
    };
    const exchanges = new Exchanges(cellCount(model), watch);
    for (const sheet of model.feuilles) await exchanges.add(sheetStrokes(drawing, sheet));
    // Charts may show cells of other sheets.
    for (const { nom, graphiques = [] } of model.feuilles) await exchanges.add(charts(drawing, nom, graphiques));
    await exchanges.add(rangeNames(drawing, model));
    await exchanges.flush();
    await setUpPrinting(drawing, model);
    await exchanges.add(guards(drawing, model));
    await exchanges.flush();
    await takeNames(made);
  } catch (error) {
    await removeSheets(made);
    throw error;
  }
  await removeReplaced(made);
  const shown = model.feuilles.findIndex(({ masquee }) => masquee !== true);
  if (shown >= 0) await showFirst(made[shown].id).catch(() => undefined);
  return made.map(({ final }) => final);
}
