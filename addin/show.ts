/** Shows a cell to the person: its sheet comes forward, the cell is selected. */
import { HostRefusal, type Place } from '../pane/host';
import { excelRun } from './refusals';

/** @param row @param column 0-based, of the sheet. @throws HostRefusal `panneau.erreur.absent`, `faces.erreur.montrer` */
export async function show(place: Place, row: number, column: number): Promise<void> {
  if (place.kind === 'file') throw new HostRefusal('faces.erreur.montrer', { fichier: place.name, ligne: row + 1 });
  await excelRun(async (context) => {
    const { workbook } = context;
    const sheet =
      place.kind === 'sheet'
        ? workbook.worksheets.getItem(place.name)
        : place.kind === 'table'
          ? workbook.tables.getItem(place.name).worksheet
          : workbook.worksheets.getActiveWorksheet();
    sheet.load('name, visibility');
    await context.sync();
    if (sheet.visibility !== 'Visible') throw new HostRefusal('faces.erreur.masquee', { nom: sheet.name });
    sheet.activate();
    sheet.getRangeByIndexes(row, column, 1, 1).select();
    await context.sync();
  });
}
