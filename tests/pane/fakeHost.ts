/** A face in memory: sheets of cells that can be read, rewritten, and made to fail, for the logic of the pane. */
import { gridOfRows, readGrid } from '../../core/reading';
import type { PlainCell } from '../../core/reading';
import type { WorkbookModel } from '../../core/workbook';
import { cancelled, HostRefusal } from '../../pane/host';
import type { CellState, PaneHost, Place, Watch } from '../../pane/host';

interface StoredCell {
  readonly value: CellState['value'];
  readonly format: string;
}

export class FakeHost {
  readonly kind = 'excel';
  readonly language = 'fr';
  readonly sheets = new Map<string, StoredCell[][]>();
  /** Names of the calls, in order. */
  readonly calls: string[] = [];
  readonly delivered: { readonly name: string; readonly model: WorkbookModel }[] = [];
  /** Writing fails after so many cells; Infinity: never. Taken back once it has failed, unless `failsForGood`. */
  failAfter = Infinity;
  failsForGood = false;
  /** Writing is cancelled by the person after so many cells. */
  cancelAfter = Infinity;

  constructor(sheets: Readonly<Record<string, readonly (readonly (CellState['value'] | StoredCell)[])[]>>) {
    for (const [name, rows] of Object.entries(sheets)) {
      this.sheets.set(
        name,
        rows.map((row) => row.map((cell) => (typeof cell === 'object' ? cell : { value: cell, format: 'General' }))),
      );
    }
  }

  /** The values of a sheet. */
  values(sheet: string): CellState['value'][][] {
    return this.sheets.get(sheet)!.map((row) => row.map(({ value }) => value));
  }

  private grid(name: string) {
    const rows = this.sheets.get(name);
    if (rows === undefined) throw new HostRefusal('panneau.erreur.absent');
    return gridOfRows(
      name,
      rows.map((row) =>
        row.map(({ value, format }): PlainCell =>
          typeof value === 'number' && format !== '' ? { number: value, format } : value,
        ),
      ),
    );
  }

  readonly places = async () => [...this.sheets.keys()].map((name) => ({ name, hidden: false, tables: [] }));

  readonly readGrid: PaneHost['readGrid'] = async (place) => {
    if (place.kind !== 'sheet') throw new HostRefusal('panneau.erreur.absent');
    return this.grid(place.name);
  };

  readonly readTable: PaneHost['readTable'] = async (place: Place, options) => {
    const name = place.kind === 'sheet' ? place.name : '';
    return {
      raw: readGrid([this.grid(name)], { ...options, fileName: name, format: 'grille' }),
      sha256: '0'.repeat(64),
    };
  };

  readonly deliverWorkbook: PaneHost['deliverWorkbook'] = async (name, model) => {
    this.calls.push(`deliver ${name}`);
    this.delivered.push({ name, model });
    for (const { nom, blocs } of model.feuilles) {
      const [bloc] = blocs;
      if (bloc.genre !== 'table') continue;
      const text = (c: number, row: number): string => {
        const column = bloc.table.columns[c];
        return column.kind === 'text' ? column.values[column.codes[row]] : '';
      };
      this.sheets.set(nom, [
        bloc.entetes.map((value) => ({ value, format: '@' })),
        ...Array.from({ length: bloc.table.rowCount }, (_, row) =>
          bloc.entetes.map((__, c) => ({ value: text(c, row), format: '@' })),
        ),
      ]);
    }
    return model.feuilles.map(({ nom }) => nom);
  };

  readonly editor = {
    states: async (sheet: string, cells: readonly { readonly row: number; readonly column: number }[]) => {
      this.calls.push(`states ${sheet} ${cells.length}`);
      const rows = this.sheets.get(sheet);
      if (rows === undefined) throw new HostRefusal('panneau.erreur.absent');
      return cells.map(({ row, column }) => ({
        row,
        column,
        ...(rows[row]?.[column] ?? { value: '', format: 'General' }),
      }));
    },
    write: async (sheet: string, states: readonly CellState[], _watch?: Watch) => {
      this.calls.push(`write ${sheet} ${states.length}`);
      const rows = this.sheets.get(sheet)!;
      for (const [done, { row, column, value, format }] of states.entries()) {
        if (done === this.cancelAfter) {
          this.cancelAfter = Infinity;
          throw cancelled();
        }
        if (done === this.failAfter) {
          if (!this.failsForGood) this.failAfter = Infinity;
          throw new HostRefusal('panneau.erreur.protege');
        }
        rows[row] ??= [];
        rows[row][column] = { value, format };
      }
    },
  };
}
