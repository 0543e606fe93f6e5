/** Reads delimited text pushed in chunks: encoding, separator, header, cells -> raw table. */
import { Problem } from '../../messages';
import type { Finding, RawTable } from '../../table';
import { assemble } from '../assembly';
import { CellDecoder } from '../encoding/decode';
import { EncodingEvidence } from '../encoding/detect';
import { encodingNamed, type EncodingName, type SingleByte } from '../encoding/singleByte';
import { utf16ByZeros, Utf16Transcoder } from '../encoding/utf16';
import {
  CARACTERES_ILLISIBLES,
  ENCODAGE_DIFFERENT,
  ENCODAGE_MIXTE,
  GUILLEMET_NON_FERME,
  readingFinding,
} from '../findings';
import { refuseUnless } from '../format/refuse';
import { sniff, SNIFF_BYTES } from '../format/sniff';
import { findHeader, type HeaderPlan } from '../head/header';
import { headRow, isBlank } from '../head/row';
import { headerLabels } from '../head/twoRows';
import type { ReadingOptions } from '../options';
import { ByteTable } from './byteTable';
import { decodedColumns } from './columns';
import { bytesOfRecords, findSeparator, headRecords, RECORDS, separatorLine } from './separator';

/** Bytes kept until the separator and the header are found: 100 records of 300 columns, and more. */
const HEAD_BYTES = 1 << 19;
/** Single-byte French makes next to no well-formed UTF-8 by chance ("Ã©"): more of it than that is UTF-8 put end to end. */
const CHANCE = 0.05;
/** A file whose first record is longer than that is no table. */
const LARGEST_HEAD = 1 << 22;

export interface CsvReaderOptions extends ReadingOptions {
  readonly fileName: string;
}

export interface CsvReader {
  /** Bytes read so far. */
  readonly bytesRead: number;
  /** Takes the next bytes of the file, in chunks of any size. @throws Problem */
  push(chunk: Uint8Array): void;
  /** Says that the file ends, and gives the table. @throws Problem `fichier_vide`, `entetes_seules`... */
  end(): RawTable;
}

function bytesOf(byteString: string): Uint8Array {
  const bytes = new Uint8Array(byteString.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = byteString.charCodeAt(i);
  return bytes;
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** What the first bytes say. */
interface Layout {
  readonly separator: string | null;
  /** The first records, as byte strings, up to the last header row. */
  readonly above: readonly string[][];
  readonly plan: HeaderPlan;
  readonly table: ByteTable;
}

interface Encoding {
  readonly name: EncodingName;
  readonly decoder: CellDecoder;
  readonly mixed: boolean;
  readonly findings: readonly Finding[];
}

class StreamedCsv implements CsvReader {
  bytesRead = 0;
  private head = new Uint8Array(0) as Uint8Array;
  private headTarget = HEAD_BYTES;
  private layout: Layout | null = null;
  private transcoder: Utf16Transcoder | null = null;
  private utf16: EncodingName | null = null;
  private marked = false;

  constructor(private readonly options: CsvReaderOptions) {}

  push(chunk: Uint8Array): void {
    this.located(() => {
      this.bytesRead += chunk.length;
      if (this.layout !== null) {
        this.layout.table.push(this.transcoder === null ? chunk : this.transcoder.push(chunk, false));
        return;
      }
      let rest = chunk;
      while (this.layout === null && this.head.length + rest.length >= this.headTarget) {
        const taken = this.headTarget - this.head.length;
        this.head = concat(this.head, rest.subarray(0, taken));
        rest = rest.subarray(taken);
        this.begin(false);
      }
      if (this.layout === null) this.head = concat(this.head, rest);
      else if (rest.length > 0) (this.layout as Layout).table.push(this.transcoded(rest, false));
    });
  }

  end(): RawTable {
    return this.located(() => {
      if (this.layout === null) this.begin(true);
      const layout = this.layout as Layout | null;
      if (layout === null) throw new Problem('fichier_vide');
      const rest = this.transcoded(new Uint8Array(0), true);
      if (rest.length > 0) layout.table.push(rest);
      layout.table.finish();
      return this.assembled(layout);
    });
  }

  /** Adds the file's name to the problems that the cutter and the header raise. */
  private located<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      throw new Problem(error.code, { ...error.slots, fichier: this.options.fileName });
    }
  }

  private transcoded(bytes: Uint8Array, final: boolean): Uint8Array {
    return this.transcoder === null ? bytes : this.transcoder.push(bytes, final);
  }

  /** Decides on the first bytes; waits for more when they do not hold a whole record. */
  private begin(whole: boolean): void {
    const { head } = this;
    refuseUnless(sniff(head.subarray(0, SNIFF_BYTES)), ['texte']);
    const text = this.unwrapped(head, whole);
    const line = separatorLine(text);
    const body = line === null ? text : text.subarray(line.length);
    const separator = line?.separator ?? this.chosenSeparator(body, whole) ?? findSeparator(body, whole);
    const byte = separator === null ? -1 : separator.charCodeAt(0);
    const chosen = this.options.ligne_entete === undefined ? undefined : this.options.ligne_entete - 1;
    const records = headRecords(body, byte, whole, Math.max(RECORDS, (chosen ?? 0) + 2));
    if (records.length === 0 && !whole) {
      if (this.headTarget >= LARGEST_HEAD) throw new Problem('ligne_demesuree', { ligne: 1 });
      this.headTarget *= 2;
      this.transcoder = null;
      return;
    }
    const { decoder } = this.encoding(records.map((cells) => cells.map(bytesOf)));
    const rows = records.map((cells) => headRow(cells.map((cell) => decoder.text(bytesOf(cell), 0, cell.length))));
    const plan = findHeader(rows, { knownLabels: this.options.knownLabels, chosen });
    if (plan === null) throw new Problem('fichier_vide');
    const table = new ByteTable(byte);
    table.push(body.subarray(bytesOfRecords(body, byte, whole, plan.firstData)));
    this.layout = { separator, above: records.slice(0, plan.firstData), plan, table };
    this.head = new Uint8Array(0);
  }

  /** The head in an encoding where ASCII is ASCII, without its byte order mark. */
  private unwrapped(head: Uint8Array, whole: boolean): Uint8Array {
    if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) {
      this.marked = true;
      return head.subarray(3);
    }
    const little = head[0] === 0xff && head[1] === 0xfe;
    const big = head[0] === 0xfe && head[1] === 0xff;
    const named = little ? 'utf-16le' : big ? 'utf-16be' : utf16ByZeros(head.subarray(0, SNIFF_BYTES));
    if (named === null) return head;
    this.utf16 = named;
    this.transcoder = new Utf16Transcoder(named === 'utf-16le');
    return this.transcoder.push(little || big ? head.subarray(2) : head, whole);
  }

  /** The profile's separator, unless the file no longer has it. */
  private chosenSeparator(body: Uint8Array, whole: boolean): string | null {
    const { separateur } = this.options;
    if (separateur === undefined || separateur.length !== 1 || separateur.charCodeAt(0) > 0x7f) return null;
    const records = headRecords(body, separateur.charCodeAt(0), whole);
    return records.some((cells) => cells.length > 1) ? separateur : null;
  }

  /** The encoding that the cells seen so far are in. */
  private encoding(cells: readonly (readonly Uint8Array[])[], table?: ByteTable): Encoding {
    const evidence = new EncodingEvidence();
    for (const row of cells) for (const bytes of row) evidence.add(bytes, 0, bytes.length);
    for (const { arena, starts, size } of table?.columns ?? []) {
      for (let code = 1; code < size; code++) evidence.add(arena, starts[code], starts[code + 1]);
    }
    const findings: Finding[] = [];
    const { encodage } = this.options;
    const wanted = encodage === undefined ? undefined : encodingNamed(encodage);
    if (encodage !== undefined && wanted === undefined) throw new Problem('encodage_inconnu', { encodage });
    const guessed = evidence.singleByte();
    const isSingle = wanted !== undefined && wanted !== 'utf-8' && wanted !== 'utf-16le' && wanted !== 'utf-16be';
    const single: SingleByte = isSingle ? (wanted as SingleByte) : guessed;
    const mixed =
      evidence.malformed > 0 &&
      (this.marked || this.utf16 !== null || evidence.sequences > evidence.malformed * CHANCE);
    const utf8 = mixed || evidence.malformed === 0;
    const name = this.utf16 ?? (utf8 ? 'utf-8' : single);
    if (mixed) findings.push(readingFinding(ENCODAGE_MIXTE));
    const ascii = evidence.sequences === 0 && evidence.malformed === 0;
    if (wanted !== undefined && wanted !== name && !ascii) findings.push(readingFinding(ENCODAGE_DIFFERENT));
    if (this.transcoder !== null && this.transcoder.replaced > 0) findings.push(readingFinding(CARACTERES_ILLISIBLES));
    return { name, decoder: new CellDecoder(utf8, single), mixed, findings };
  }

  private assembled({ separator, above, plan, table }: Layout): RawTable {
    const { name, decoder, mixed, findings } = this.encoding(
      above.map((cells) => cells.map(bytesOf)),
      table,
    );
    const rows = above.map((cells) => headRow(cells.map((cell) => decoder.text(bytesOf(cell), 0, cell.length))));
    const hasHeader = plan.top >= 0;
    const aboveHeader = rows.slice(0, hasHeader ? plan.top : plan.firstData);
    const blanksAbove = aboveHeader.filter(({ texts }) => texts.every(isBlank)).length;
    return assemble({
      source: {
        fileName: this.options.fileName,
        format: 'csv',
        sheet: null,
        encoding: name,
        separator,
        headerRow: plan.bottom + 1,
        date1904: false,
      },
      headers: hasHeader ? headerLabels(rows[plan.top], rows[plan.bottom]) : [],
      headerCells: hasHeader ? rows[plan.bottom].texts : [],
      doubtful: plan.doubtful,
      columns: decodedColumns(table, decoder, mixed),
      rowCount: table.rows,
      firstRow: plan.firstData + 1,
      titles: aboveHeader.length - blanksAbove,
      blanksAbove,
      otherSheets: [],
      findings,
      strayRows: table.strayQuotes.map((record) => plan.firstData + record + 1),
      strayKind: GUILLEMET_NON_FERME,
    });
  }
}

/**
 * A reader of delimited text of any size: memory follows the distinct values and the rows, not the file.
 * Row numbers are those of a spreadsheet: records, not lines; the line `sep=;` is not counted, for spreadsheets hide it.
 */
export function createCsvReader(options: CsvReaderOptions): CsvReader {
  return new StreamedCsv(options);
}
