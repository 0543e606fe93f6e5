/** The files that the worker has opened: workbooks packed, texts as bytes; the oldest go first when memory is short. */
import { Problem } from '../../core/messages';
import type { ReadingOptions } from '../../core/reading';
import { readGrid, readGridSheets, sniff, SNIFF_BYTES, type Format, type SheetGrid } from '../../core/reading';
import type { RawTable } from '../../core/table';
import { csvSheet, openWorkbook, readDelivery, type Workbook } from '../../files';
import { gridOfPacked, packedCells, packSheet, type PackedSheet } from './packedSheet';

/** Cells kept in memory, about 100 MB of them; the last file is always kept. */
const MOST_CELLS = 8_000_000;

interface KeptWorkbook {
  readonly sheets: readonly PackedSheet[];
  readonly format: Workbook['format'];
  readonly encoding?: string;
}

export interface KeptFile {
  readonly name: string;
  readonly sha256: string;
  /** Null: a text file. */
  readonly workbook: KeptWorkbook | null;
  /** Of a text file; of a workbook, nothing: its sheets are kept instead. */
  readonly bytes: Uint8Array | null;
}

function weight({ workbook, bytes }: KeptFile): number {
  if (workbook !== null) return workbook.sheets.reduce((sum, sheet) => sum + packedCells(sheet), 0);
  return (bytes?.length ?? 0) / 8;
}

/** By the page's number. */
export class KeptFiles {
  private readonly files = new Map<number, KeptFile>();

  get(number: number): KeptFile | undefined {
    return this.files.get(number);
  }

  keep(number: number, file: KeptFile): void {
    this.files.set(number, file);
    let cells = [...this.files.values()].reduce((sum, kept) => sum + weight(kept), 0);
    for (const [oldest, kept] of this.files) {
      if (cells <= MOST_CELLS || oldest === number) return;
      this.files.delete(oldest);
      cells -= weight(kept);
    }
  }
}

/** Adds the file's name to problems that do not know it. */
export function located<T>(fichier: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Problem) throw new Problem(error.code, { ...error.slots, fichier });
    throw error;
  }
}

/** Opens a file. @throws Problem of core/reading */
export function openFile(name: string, bytes: Uint8Array, sha256: string): KeptFile {
  return located(name, () => {
    if (bytes.length === 0) throw new Problem('fichier_vide');
    const format: Format = sniff(bytes.subarray(0, SNIFF_BYTES));
    if (format === 'texte') return { name, sha256, workbook: null, bytes };
    const { sheets, encoding, format: kind } = openWorkbook(bytes, format);
    return { name, sha256, workbook: { sheets: sheets.map(packSheet), format: kind, encoding }, bytes: null };
  });
}

/** A file as a raw table, as the command line reads it. @throws Problem of core/reading */
export async function tableOf({ name, workbook, bytes }: KeptFile, options: ReadingOptions): Promise<RawTable> {
  if (workbook === null) return readDelivery(name, bytes as Uint8Array, { ...options, feuille: undefined });
  const { sheets, format, encoding } = workbook;
  return located(name, () => readGrid(sheets.map(gridOfPacked), { ...options, fileName: name, format, encoding }));
}

/** A file as raw tables, one for each sheet of its layout, as the command line reads it. @throws Problem of core/reading */
export async function tablesOf(file: KeptFile, options: ReadingOptions): Promise<readonly RawTable[]> {
  const { name, workbook } = file;
  if (workbook === null) return [await tableOf(file, options)];
  const { sheets, format, encoding } = workbook;
  return located(name, () =>
    readGridSheets(sheets.map(gridOfPacked), { ...options, fileName: name, format, encoding }),
  );
}

/** One sheet of a file; null when nothing is in it. @throws Problem `feuille_absente`, `fichier_vide` */
export async function sheetOf(
  file: KeptFile,
  sheet: string | null,
  knownLabels: (text: string) => boolean,
): Promise<PackedSheet | null> {
  const { name, workbook, bytes } = file;
  let packed: PackedSheet | undefined;
  if (workbook === null) {
    const { source } = await tableOf(file, { knownLabels }).catch(() => tableOf(file, {}));
    packed = packSheet(csvSheet(bytes as Uint8Array, source));
  } else {
    const { sheets } = workbook;
    const wanted = sheet ?? (await tableOf(file, { knownLabels })).source.sheet;
    packed = sheets.find((one) => one.name === wanted);
    if (packed === undefined) {
      const feuilles = sheets.map((one) => one.name).join(', ');
      throw new Problem('feuille_absente', { fichier: name, feuille: wanted ?? '', feuilles });
    }
  }
  return packed.columns.every((column) => column === null) ? null : packed;
}

/** For the page's list. */
export function sheetsOf({
  workbook,
}: KeptFile): readonly Pick<SheetGrid, 'name' | 'hidden' | 'rowCount' | 'columnCount'>[] | null {
  if (workbook === null) return null;
  return workbook.sheets.map(({ name, hidden, rowCount, columnCount }) => ({ name, hidden, rowCount, columnCount }));
}
