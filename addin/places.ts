/** The sheets and tables of the open workbook, for a person to choose from. */
import type { SheetPlaces } from '../pane/host';
import { excelRun } from './refusals';

/** Every sheet in its order, with its tables, and which one is shown; one round trip. */
export function places(): Promise<SheetPlaces[]> {
  return excelRun(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name, items/visibility, items/tables/items/name');
    const shown = worksheets.getActiveWorksheet();
    shown.load('name');
    await context.sync();
    return worksheets.items.map(({ name, visibility, tables }) => ({
      name,
      ...(name === shown.name ? { active: true } : {}),
      hidden: visibility !== 'Visible',
      tables: tables.items.map((table) => table.name),
    }));
  });
}
