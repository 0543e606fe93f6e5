/** Draws a native chart. */
import type { ChartCommand } from './commands';
import { rangeOfSheet } from './drawSheet';

export function drawChart(sheet: GoogleAppsScript.Spreadsheet.Sheet, command: ChartCommand): void {
  const { type, plages, transposer, ligne, colonne, options } = command;
  const builder = sheet.newChart().setChartType(Charts.ChartType[type]);
  for (const area of plages) builder.addRange(rangeOfSheet(area));
  // Names of series come from the options: ranges hold values only.
  builder.setNumHeaders(0).setTransposeRowsAndColumns(transposer);
  builder.setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS);
  for (const name of Object.keys(options)) builder.setOption(name, options[name]);
  builder.setPosition(ligne + 1, colonne + 1, 0, 0);
  sheet.insertChart(builder.build());
}
