/** The sheets and tables of the open workbook, for a person to choose from. */
import type { SheetPlaces } from '../pane/host';
import { excelRun } from './refusals';

/** Every sheet in its order, with its tables; one round trip. */
export function places(): Promise<SheetPlaces[]> {
  return excelRun(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name, items/visibility, items/tables/items/name');
    await context.sync();
    return worksheets.items.map(({ name, visibility, tables }) => ({
      name,
      hidden: visibility !== 'Visible',
      tables: tables.items.map((table) => table.name),
    }));
  });
}
