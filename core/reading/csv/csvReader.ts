/** Reads delimited text pushed in chunks: encoding, separator, header, cells -> raw table. */
import { Problem } from '../../messages';
import { inChunks, inTurn, lastOf, ROWS_A_STEP, within } from '../../table';
import type { Finding, RawTable, Steps } from '../../table';
import { assembleSteps } from '../assembly';
import type { Read } from '../assembly';
import { CellDecoder } from '../encoding/decode';
import { holdsDeliveryMark } from '../deliveryMark';
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
import { findHeaderSteps, type HeaderPlan } from '../head/header';
import { headRow, isBlank, loneText } from '../head/row';
import { headerLabels } from '../head/twoRows';
import type { ReadingOptions } from '../options';
import type { ByteColumn } from './byteColumn';
import { ByteTable } from './byteTable';
import { decodedColumns } from './columns';
import { bytesOfRecords, findSeparator, headRecords, RECORDS, separatorLine, usualWidth } from './separator';
import { mendWideRowsSteps } from './wideRows';

/** Shares of the last steps: settling the encoding, taking the columns, making the table. */
const DECODED = 0.4;
const ASSEMBLED = 0.6;
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
  /** The same, in steps: finding the header takes a while, and so does a large chunk. */
  pushSteps(chunk: Uint8Array): Steps<void>;
  /** Says that the file ends, and gives the table. @throws Problem `fichier_vide`, `entetes_seules`... */
  end(): RawTable;
  /** The same, in steps: yields the share that is done. */
  endSteps(): Steps<RawTable>;
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

/** Bytes cut into cells in one step: a few milliseconds. */
const BYTES_A_STEP = 1 << 16;

function* pushPieces(table: ByteTable, bytes: Uint8Array): Steps<void> {
  for (let at = 0; at < bytes.length; at += BYTES_A_STEP) {
    if (at > 0) yield at / bytes.length;
    table.push(bytes.subarray(at, at + BYTES_A_STEP));
  }
}

/** What the cells of the first records say of the encoding. */
function evidenceOf(records: readonly (readonly string[])[]): EncodingEvidence {
  const evidence = new EncodingEvidence();
  for (const cells of records) for (const cell of cells) evidence.add(bytesOf(cell), 0, cell.length);
  return evidence;
}

function addCells(evidence: EncodingEvidence, { arena, starts, size }: ByteColumn): Steps<void> {
  return inChunks(size, ROWS_A_STEP, (from, to) => {
    for (let code = Math.max(1, from); code < to; code++) evidence.add(arena, starts[code], starts[code + 1]);
  });
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
    lastOf(this.pushSteps(chunk));
  }

  *pushSteps(chunk: Uint8Array): Steps<void> {
    try {
      this.bytesRead += chunk.length;
      if (this.layout !== null) {
        yield* pushPieces(this.layout.table, this.transcoded(chunk, false));
        return;
      }
      let rest = chunk;
      while (this.layout === null && this.head.length + rest.length >= this.headTarget) {
        const taken = this.headTarget - this.head.length;
        this.head = concat(this.head, rest.subarray(0, taken));
        rest = rest.subarray(taken);
        yield* this.begin(false);
      }
      if (this.layout === null) this.head = concat(this.head, rest);
      else if (rest.length > 0) yield* pushPieces((this.layout as Layout).table, this.transcoded(rest, false));
    } catch (error) {
      throw this.located(error);
    }
  }

  end(): RawTable {
    return lastOf(this.endSteps());
  }

  *endSteps(): Steps<RawTable> {
    try {
      if (this.layout === null) yield* this.begin(true);
      const layout = this.layout as Layout | null;
      if (layout === null) throw new Problem('fichier_vide');
      const rest = this.transcoded(new Uint8Array(0), true);
      if (rest.length > 0) layout.table.push(rest);
      layout.table.finish();
      return yield* this.assembled(layout);
    } catch (error) {
      throw this.located(error);
    }
  }

  /** Adds the file's name to the problems that the cutter and the header raise. */
  private located(error: unknown): unknown {
    return error instanceof Problem
      ? new Problem(error.code, { ...error.slots, fichier: this.options.fileName })
      : error;
  }

  private transcoded(bytes: Uint8Array, final: boolean): Uint8Array {
    return this.transcoder === null ? bytes : this.transcoder.push(bytes, final);
  }

  /** Decides on the first bytes; waits for more when they do not hold a whole record. */
  private *begin(whole: boolean): Steps<void> {
    const { head } = this;
    refuseUnless(sniff(head.subarray(0, SNIFF_BYTES)), ['texte']);
    const text = this.unwrapped(head, whole);
    const line = separatorLine(text);
    const body = line === null ? text : text.subarray(line.length);
    const separator = line?.separator ?? this.chosenSeparator(body, whole) ?? findSeparator(body, whole);
    yield 0;
    const byte = separator === null ? -1 : separator.charCodeAt(0);
    const chosen = this.options.ligne_entete === undefined ? undefined : this.options.ligne_entete - 1;
    const records = headRecords(body, byte, whole, Math.max(RECORDS, (chosen ?? 0) + 2));
    if (records.length === 0 && !whole) {
      if (this.headTarget >= LARGEST_HEAD) throw new Problem('ligne_demesuree', { ligne: 1 });
      this.headTarget *= 2;
      this.transcoder = null;
      return;
    }
    yield 0;
    const { decoder } = this.encoding(evidenceOf(records));
    const rows = records.map((cells) => headRow(cells.map((cell) => decoder.text(bytesOf(cell), 0, cell.length))));
    yield 0;
    const plan = yield* findHeaderSteps(rows, { knownLabels: this.options.knownLabels, chosen });
    if (plan === null) throw new Problem('fichier_vide');
    const header = plan.bottom < 0 ? 0 : records[plan.bottom].length;
    const table = new ByteTable(byte, Math.max(header, usualWidth(records.slice(plan.firstData))));
    yield* pushPieces(table, body.subarray(bytesOfRecords(body, byte, whole, plan.firstData)));
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
    // A delivery of ours has our separator, whatever the certifier's raw exports have.
    if (holdsDeliveryMark(body.subarray(0, SNIFF_BYTES))) return null;
    if (separateur === undefined || separateur.length !== 1 || separateur.charCodeAt(0) > 0x7f) return null;
    const records = headRecords(body, separateur.charCodeAt(0), whole);
    return records.some((cells) => cells.length > 1) ? separateur : null;
  }

  /** The encoding that the cells seen so far are in. */
  private encoding(evidence: EncodingEvidence): Encoding {
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

  private *assembled({ separator, above, plan, table }: Layout): Steps<RawTable> {
    const evidence = evidenceOf(above);
    yield* within(
      inTurn(table.columns, (column) => addCells(evidence, column)),
      0,
      DECODED,
    );
    const { name, decoder, mixed, findings } = this.encoding(evidence);
    const rows = above.map((cells) => headRow(cells.map((cell) => decoder.text(bytesOf(cell), 0, cell.length))));
    const hasHeader = plan.top >= 0;
    const aboveHeader = rows.slice(0, hasHeader ? plan.top : plan.firstData);
    const blanksAbove = aboveHeader.filter(({ texts }) => texts.every(isBlank)).length;
    const decoded = yield* within(decodedColumns(table, decoder, mixed), DECODED, ASSEMBLED - DECODED);
    const headers = hasHeader ? headerLabels(rows[plan.top], rows[plan.bottom]) : [];
    const { wideRows, usual } = table;
    const mended = yield* within(
      mendWideRowsSteps(decoded, table.rows, headers, wideRows, usual, separator ?? ''),
      ASSEMBLED,
      0,
    );
    const { columns } = mended;
    const read: Read = {
      source: {
        fileName: this.options.fileName,
        format: 'csv',
        sheet: null,
        encoding: name,
        separator,
        headerRow: plan.bottom + 1,
        date1904: false,
      },
      headers,
      headerCells: hasHeader ? rows[plan.bottom].texts : [],
      doubtful: plan.doubtful,
      columns,
      rowCount: table.rows,
      firstRow: plan.firstData + 1,
      titles: aboveHeader.length - blanksAbove,
      blanksAbove,
      otherSheets: [],
      findings,
      titleAbove: loneText(aboveHeader[aboveHeader.length - 1]),
      strayRows: table.strayQuotes.map((record) => plan.firstData + record + 1),
      strayKind: GUILLEMET_NON_FERME,
      rowFindings: mended.findings,
      knownLabels: this.options.knownLabels,
    };
    return yield* within(assembleSteps(read), ASSEMBLED, 1 - ASSEMBLED);
  }
}

/**
 * A reader of delimited text of any size: memory follows the distinct values and the rows, not the file.
 * Row numbers are those of a spreadsheet: records, not lines; the line `sep=;` is not counted, for spreadsheets hide it.
 */
export function createCsvReader(options: CsvReaderOptions): CsvReader {
  return new StreamedCsv(options);
}
