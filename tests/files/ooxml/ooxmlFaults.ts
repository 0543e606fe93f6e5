/** Where a workbook breaks the rules of OOXML, or those that Excel adds: what would make it repair or refuse the file. */
import type { WorkbookModel } from '../../../core/workbook';
import { constraintFaults } from './constraintRules';
import { drawingFaults } from './drawingRules';
import { formulaFaults } from './formulaRules';
import { modelFaults } from './modelRules';
import { openBook, packageFaults } from './package';
import { schemaFaults } from './schemaRules';
import { sheetFaults } from './sheetRules';
import { styleFaults } from './styleRules';
import { workbookFaults } from './workbookRules';

/**
 * The faults of a workbook, as `part: fault`; none is what a test expects.
 * @param model what was drawn: the file is then compared with it
 */
export function ooxmlFaults(bytes: Uint8Array, model?: WorkbookModel): string[] {
  const faults: string[] = [];
  const say = (part: string, fault: string): void => void faults.push(`${part}: ${fault}`);
  const book = openBook(bytes);
  packageFaults(bytes, book, say);
  for (const [path, { root }] of book.documents) {
    if (root !== null && !path.endsWith('.vml')) for (const fault of schemaFaults(root)) say(path, fault);
  }
  for (const rules of [workbookFaults, styleFaults, sheetFaults, constraintFaults, formulaFaults, drawingFaults]) {
    rules(book, say);
  }
  if (model !== undefined) modelFaults(book, model, say);
  return faults;
}
