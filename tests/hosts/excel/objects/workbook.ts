/** The root of the simulated Excel: `context.workbook`. */
import { excelSerial, DAYS_1904 } from '../../cells/serial';
import type { WorkbookModel } from '../model';
import { type HostNode, node, type NodeType } from '../node';
import { commentsNode } from './comments';
import { namesNode, settingsNode } from './names';
import { rangeNode } from './range';
import { tablesNode } from './tables';
import { worksheetsNode } from './worksheets';

const PROTECTION: NodeType<WorkbookModel> = {
  kind: 'WorkbookProtection',
  get: { Protected: ({ isStructureProtected }) => isStructureProtected },
};

const RESULT: NodeType<{ value: unknown; error: string | null }> = {
  kind: 'FunctionResult',
  get: { Value: ({ value }) => value, Error: ({ error }) => error },
};

/** Worksheet functions, computed without any cell; DATE follows the date system of the workbook. */
const FUNCTIONS: NodeType<WorkbookModel> = {
  kind: 'Functions',
  call: {
    Date: ({ date1904 }, year: number, month: number, day: number) =>
      node(RESULT, { value: excelSerial(year, month, day) - (date1904 ? DAYS_1904 : 0), error: null }),
  },
};

const APPLICATION: NodeType<WorkbookModel> = {
  kind: 'Application',
  get: {
    DecimalSeparator: ({ culture }) => culture.decimal,
    ThousandsSeparator: ({ culture }) => culture.groups[0],
    CalculationMode: () => 'Automatic',
  },
  call: { SuspendApiCalculationUntilNextSync: () => undefined, SuspendScreenUpdatingUntilNextSync: () => undefined },
};

const WORKBOOK: NodeType<WorkbookModel> = {
  kind: 'Workbook',
  get: { Name: () => 'Classeur.xlsx', ReadOnly: () => false },
  go: {
    Application: (workbook) => node(APPLICATION, workbook),
    Comments: (workbook) => commentsNode(workbook),
    Functions: (workbook) => node(FUNCTIONS, workbook),
    Names: namesNode,
    Protection: (workbook) => node(PROTECTION, workbook),
    Settings: settingsNode,
    Tables: (workbook) => tablesNode(workbook),
    Worksheets: worksheetsNode,
  },
  call: {
    GetSelectedRange: ({ active, selection }) => rangeNode(active, selection),
    GetActiveCell: ({ active, selection }) => rangeNode(active, { ...selection, rows: 1, columns: 1 }),
  },
};

export function workbookNode(workbook: WorkbookModel): HostNode {
  return node(WORKBOOK, workbook);
}
