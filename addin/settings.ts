/** What the pane remembers with the workbook: text cells of a visible sheet, replaced as a whole. */
import { type Language, phrase } from '../core/messages';
import type { PaneHost } from '../pane/host';
import { HostRefusal } from '../pane/host';
import { rowBytes } from '../pane/messageSize';
import { SETTINGS_SHEET, settingsCells, settingsText } from '../pane/settingsCells';
import { excelRun } from './refusals';
import { type MadeSheet, removeSheet } from './removeSheet';
import { textCell } from './textCell';

/** Bytes that one message holds with certainty (5 MB on the web): settings are written in one, so whole or not at all. */
const MOST = 4_000_000;
/** Points: room for the sentence. */
const NOTICE_WIDTH = 480;

/** The sheet of the settings; null when there is none. */
async function settingsSheet(context: Excel.RequestContext): Promise<Excel.Worksheet | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(SETTINGS_SHEET).load('id');
  await context.sync();
  return sheet.isNullObject ? null : sheet;
}

/** The cells in use of its first column; null when there are none. */
async function cellsInUse(sheet: Excel.Worksheet, properties: string): Promise<Excel.Range | null> {
  const used = sheet.getRange('A:A').getUsedRangeOrNullObject(true).load(properties);
  await sheet.context.sync();
  return used.isNullObject ? null : used;
}

function load(): Promise<string | null> {
  return excelRun(async (context) => {
    const sheet = await settingsSheet(context);
    const used = sheet === null ? null : await cellsInUse(sheet, 'values');
    // A row inserted above by hand moves the cells down: what counts is their order.
    return used === null ? null : settingsText(used.values.map(([cell]) => cell));
  });
}

/** A new sheet of settings, not shown: the person stays where they are. */
async function makeSheet(context: Excel.RequestContext, keep: (made: MadeSheet) => void): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.add(SETTINGS_SHEET).load('id');
  sheet.getRange('A:A').format.columnWidth = NOTICE_WIDTH;
  keep({ id: SETTINGS_SHEET, name: SETTINGS_SHEET });
  await context.sync();
  return sheet;
}

async function save(language: Language, text: string): Promise<void> {
  const cells = settingsCells(phrase('faces.reglages.avis', {}, language), text).map(textCell);
  if (rowBytes(cells) > MOST) throw new HostRefusal('panneau.erreur.volume');
  let made: MadeSheet | null = null;
  try {
    await excelRun(async (context) => {
      const found = await settingsSheet(context);
      const before = found === null ? null : await cellsInUse(found, 'rowIndex, rowCount');
      const sheet = found ?? (await makeSheet(context, (sheetMade) => (made = sheetMade)));
      const end = before === null ? 0 : before.rowIndex + before.rowCount;
      const height = Math.max(cells.length, end);
      const range = sheet.getRangeByIndexes(0, 0, height, 1);
      range.numberFormat = '@' as unknown as string[][];
      // One action for new and former cells: a failure leaves the former settings, never half of both.
      range.values = Array.from({ length: height }, (_, row) => [cells[row] ?? '']);
      await context.sync();
    });
  } catch (error) {
    if (made !== null) await removeSheet(made);
    throw error;
  }
}

/** Settings kept in the open workbook. */
export function excelSettings(language: Language): PaneHost['settings'] {
  return { load, save: (text) => save(language, text) };
}
