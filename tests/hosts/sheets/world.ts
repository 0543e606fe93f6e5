/** What the services of the simulated Sheets share: the spreadsheet, the meter, and the script's own Date. */
import { type Meter, metered } from './meter';
import type { SheetModel, SpreadsheetModel } from './model';
import { Sheet, Spreadsheet } from './sheet';

export class SheetsWorld {
  /** Builds a Date in the engine of the script: its own `Date` is another one than ours. */
  newDate: (moment: number) => Date = (moment) => new Date(moment);

  constructor(
    readonly model: SpreadsheetModel,
    readonly meter: Meter,
  ) {}

  sheet(model: SheetModel): Sheet {
    return metered(this.meter, 'Sheet', new Sheet(this, model));
  }

  spreadsheet(): Spreadsheet {
    return metered(this.meter, 'Spreadsheet', new Spreadsheet(this, this.model));
  }
}
