/** The base workbook, `base/base-consolidee.xlsx`: the whole base in one file, read back without loss. */
import { phrase } from '../../messages';
import type { WorkbookModel } from '../../workbook';
import type { ReportMeta } from '../meta';
import { deliveriesSheet } from './deliveries';
import { dictionarySheet } from './dictionary';
import { PARCOURS_SHEET, PASSAGES_SHEET, SHEET_ROWS } from './names';
import { baseReadMe } from './readMe';
import type { ReportedBase } from './reported';
import { settingsSheet } from './settings';
import { tableSheets } from './tables';

/**
 * @param description the content of `base.json`
 * @param sheetRows rows of a sheet, header included; longer tables take several sheets
 */
export function baseWorkbook(
  result: ReportedBase,
  description: object,
  meta: ReportMeta,
  sheetRows: number = SHEET_ROWS,
): WorkbookModel {
  const { region, consolidated } = result;
  const { base } = consolidated;
  return {
    titre: phrase('base.titre', { region: region.nom }),
    jour: meta.jour,
    feuilles: [
      baseReadMe(result, meta),
      ...tableSheets(PARCOURS_SHEET, base.parcours, sheetRows),
      ...tableSheets(PASSAGES_SHEET, base.passages, sheetRows),
      deliveriesSheet(result),
      dictionarySheet(base),
      settingsSheet(description),
    ],
  };
}
