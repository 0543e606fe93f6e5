/** A stroke: a small part of a drawing and what it weighs in a message; strokes are packed into exchanges of a bounded size. */
import type { Range } from '../../core/workbook';
import { watchBlock, type Watch } from '../../pane/host';
import { MESSAGE_BYTES } from '../../pane/messageSize';
import { excelRun } from '../refusals';

/** Bytes, at most, of one object reached and one property set on it, in a message of Office.js. */
export const ACTION_BYTES = 900;

export interface Stroke {
  /** An estimate, rather too high. */
  readonly bytes: number;
  /** Cells written, for the progress bar. */
  readonly cells?: number;
  readonly draw: (workbook: Excel.Workbook) => void;
}

/** What the strokes of a sheet need to know of the workbook. */
export interface Drawing {
  /** Id in the open workbook of a sheet of the model, by its name there. */
  readonly ids: ReadonlyMap<string, string>;
  /** Its name in the open workbook once everything is drawn: for texts that name it (links), which Excel does not follow. */
  readonly names: ReadonlyMap<string, string>;
  /** Its name while it is drawn: for references (formulas, lists), which Excel follows when the sheet is renamed. */
  readonly current: ReadonlyMap<string, string>;
  /** The workbook counts days from 1904. */
  readonly date1904: boolean;
  /** Whether this Excel has a version of ExcelApi. */
  readonly supports: (version: string) => boolean;
}

/** A sheet of the model in the open workbook. */
export function sheetOf(workbook: Excel.Workbook, drawing: Drawing, name: string): Excel.Worksheet {
  const id = drawing.ids.get(name);
  if (id === undefined) throw new RangeError(`no sheet ${name} in the model`);
  return workbook.worksheets.getItem(id);
}

/** A range of the model in the open workbook. */
export function rangeIn(workbook: Excel.Workbook, drawing: Drawing, range: Range): Excel.Range {
  const { feuille, ligne, colonne, hauteur, largeur } = range;
  return sheetOf(workbook, drawing, feuille).getRangeByIndexes(ligne, colonne, hauteur, largeur);
}

/** Packs strokes into exchanges under the size of a message: one round trip each, never one per row. */
export class Exchanges {
  private queue: Stroke[] = [];
  private bytes = 0;
  private done = 0;

  constructor(
    private readonly total: number,
    private readonly watch?: Watch,
  ) {}

  async add(strokes: Iterable<Stroke>): Promise<void> {
    for (const stroke of strokes) {
      if (this.bytes + stroke.bytes > MESSAGE_BYTES) await this.flush();
      this.queue.push(stroke);
      this.bytes += stroke.bytes;
    }
  }

  /** Sends what is waiting. @throws `cancelled()`, refusals of Excel */
  async flush(): Promise<void> {
    const { queue } = this;
    if (queue.length === 0) return;
    this.queue = [];
    this.bytes = 0;
    // A run of its own: the client lets go of its objects between two exchanges.
    await excelRun(async (context) => {
      for (const { draw } of queue) draw(context.workbook);
      await context.sync();
    });
    this.done += queue.reduce((sum, { cells = 0 }) => sum + cells, 0);
    watchBlock(this.watch, this.done, this.total);
  }
}
