/** The workbook templates committed in templates/classeurs: rendered from the declarations, the same bytes each time. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { shippedReferentials } from '../../core/quality/referentials';
import { blankTemplates, templateWorkbook } from '../../core/reports/quality/templates';
import { dayNumber } from '../../core/table';
import type { WorkbookModel } from '../../core/workbook';
import { renderXlsx } from '../../files';

/** Templates do not depend on the day they are made (contract: same inputs, same bytes). */
const TEMPLATE_DAY = dayNumber(2026, 1, 1);

/** File name and workbook of every template. */
export function templateModels(): readonly { readonly fichier: string; readonly model: WorkbookModel }[] {
  return blankTemplates(shippedReferentials).map(({ nom, form, referential }) => ({
    fichier: `${nom}.xlsx`,
    model: templateWorkbook(form, { jour: TEMPLATE_DAY, ...(referential === undefined ? {} : { referential }) }),
  }));
}

/** Writes every template into the folder, and removes those that are made no more. */
export async function writeTemplates(folder: string): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  const models = templateModels();
  const made = new Set(models.map(({ fichier }) => fichier));
  for (const name of fs.readdirSync(folder)) {
    if (name.endsWith('.xlsx') && !made.has(name)) fs.rmSync(path.join(folder, name));
  }
  for (const { fichier, model } of models) fs.writeFileSync(path.join(folder, fichier), await renderXlsx(model));
}
