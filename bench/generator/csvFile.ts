/** One delivery: a layout's title lines, header and rows, in its own encoding and quoting. */
import { join } from 'node:path';
import type { Dossier } from './dossiers';
import type { Layout } from './layout';
import { LineWriter } from './lineWriter';

export class CsvFile {
  private readonly out: LineWriter;
  private rows = 0;

  constructor(
    folder: string,
    name: string,
    private readonly layout: Layout,
  ) {
    this.out = new LineWriter(join(folder, name), layout.encoding);
    if (layout.bom) this.out.write('\uFEFF');
    for (const line of layout.titleLines) this.out.write(line + layout.eol);
    this.line(layout.columns.map((column) => column.entete));
  }

  add(dossier: Dossier): void {
    this.line(this.layout.columns.map((column) => column.cell(dossier)));
    this.rows++;
  }

  get written(): number {
    return this.out.written;
  }

  close(): void {
    if (this.layout.totalsRow) {
      this.line(this.layout.columns.map((_, i) => (i === 0 ? 'TOTAL' : i === 1 ? String(this.rows) : '')));
    }
    this.out.close();
  }

  private line(cells: string[]): void {
    const { separator, quoteAll, eol } = this.layout;
    for (let i = 0; i < cells.length; i++)
      if (quoteAll || needsQuotes(cells[i], separator)) cells[i] = quoted(cells[i]);
    this.out.write(cells.join(separator) + eol);
  }
}

/** RFC 4180 §2.6. */
function needsQuotes(cell: string, separator: string): boolean {
  return cell.includes(separator) || cell.includes('"') || cell.includes('\n');
}

/** RFC 4180 §2.7. */
function quoted(cell: string): string {
  return cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : `"${cell}"`;
}
