/** Reads and writes the zip container of a workbook, member by member, so that large sheets are deflated as they are written. */

/** One member, as stored. */
export interface Member {
  readonly path: string;
  /** 0: stored; 8: deflated (APPNOTE 4.4.5). */
  readonly method: 0 | 8;
  /** CRC-32 and size of the inflated bytes. */
  readonly crc: number;
  readonly size: number;
  /** Pieces put end to end: a large sheet is never copied. */
  readonly body: readonly Uint8Array[];
}

/** Takes the bytes of a file piece by piece, in order. */
export type Emit = (piece: Uint8Array) => void;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
/** 1980-01-01, 00:00 (MS-DOS date 33, time 0): no clock in the bytes (contract, "same bytes"). */
const DOS_DATE = 33;
/** General purpose bit 11: the path is in UTF-8 (APPNOTE 4.4.4); ASCII paths need no flag. */
const UTF8_PATH = 0x0800;

/** The members of an archive without ZIP64 nor data descriptors, as hucre writes it. */
export function readMembers(archive: Uint8Array): Member[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.length - END_SIZE;
  if (end < 0 || view.getUint32(end, true) !== END) throw new RangeError('no end of central directory');
  const count = view.getUint16(end + 10, true);
  const names = new TextDecoder();
  const members: Member[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== CENTRAL) throw new RangeError('no central directory entry');
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const from = local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    members.push({
      path: names.decode(archive.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength)),
      method: view.getUint16(at + 10, true) === 0 ? 0 : 8,
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      body: [archive.subarray(from, from + view.getUint32(at + 20, true))],
    });
    at += CENTRAL_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

/** The bytes of a member, inflated. */
export async function memberBytes(member: Member): Promise<Uint8Array> {
  if (member.method === 0) return endToEnd(member.body);
  const inflated = new Blob(member.body as Uint8Array<ArrayBuffer>[])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(inflated as unknown as ReadableStream).arrayBuffer());
}

/** Chunks that wait for the compressor at most. */
const AHEAD = 4;

/** A member that is deflated while it is written; a chunk given to `write` must not change afterwards. */
export class MemberWriter {
  private readonly stream = new CompressionStream('deflate-raw');
  private readonly writer = this.stream.writable.getWriter();
  private readonly body = gather(this.stream.readable as unknown as ReadableStream<Uint8Array>);
  private readonly deflating: Promise<void>[] = [];
  private crc = -1;
  private size = 0;
  constructor(private readonly path: string) {}

  async write(chunk: Uint8Array): Promise<void> {
    this.crc = crc32(this.crc, chunk);
    this.size += chunk.length;
    // The next chunks are made while this one is deflated, but only some: `ready` counts chunks as if they were bytes
    // (Node 20), and lets a whole sheet wait. A failure shows in `body`.
    if (this.deflating.length === AHEAD) await this.deflating.shift();
    this.deflating.push(this.writer.write(chunk as Uint8Array<ArrayBuffer>).catch(() => undefined));
  }

  async end(): Promise<Member> {
    await this.writer.close();
    return { path: this.path, method: 8, crc: ~this.crc >>> 0, size: this.size, body: await this.body };
  }
}

/** A member made of one text. */
export async function textMember(path: string, text: string): Promise<Member> {
  const writer = new MemberWriter(path);
  await writer.write(new TextEncoder().encode(text));
  return writer.end();
}

/** The archive of those members, in that order. */
export function writeMembers(members: readonly Member[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const archive = new ArchiveWriter((piece) => pieces.push(piece));
  for (const member of members) archive.add(member);
  archive.end();
  return endToEnd(pieces);
}

/** An archive that is handed over as its members are made: only one of them is held at a time. */
export class ArchiveWriter {
  private readonly central: Uint8Array[] = [];
  private written = 0;
  constructor(private readonly emit: Emit) {}

  add(member: Member): void {
    const path = new TextEncoder().encode(member.path);
    const { body } = member;
    const deflated = body.reduce((sum, { length }) => sum + length, 0);
    const entry = new Uint8Array(CENTRAL_SIZE + path.length);
    const central = new DataView(entry.buffer);
    central.setUint32(0, CENTRAL, true);
    central.setUint16(4, 20, true);
    writeFields(central, 6, member, deflated, path.length);
    central.setUint32(42, this.written, true);
    entry.set(path, CENTRAL_SIZE);
    this.central.push(entry);
    const head = new Uint8Array(LOCAL_SIZE + path.length);
    const local = new DataView(head.buffer);
    local.setUint32(0, LOCAL, true);
    writeFields(local, 4, member, deflated, path.length);
    head.set(path, LOCAL_SIZE);
    this.write(head);
    for (const piece of body) this.write(piece);
  }

  end(): void {
    const from = this.written;
    for (const entry of this.central) this.write(entry);
    const end = new Uint8Array(END_SIZE);
    const view = new DataView(end.buffer);
    view.setUint32(0, END, true);
    view.setUint16(8, this.central.length, true);
    view.setUint16(10, this.central.length, true);
    view.setUint32(12, this.written - from, true);
    view.setUint32(16, from, true);
    this.write(end);
  }

  private write(piece: Uint8Array): void {
    this.written += piece.length;
    this.emit(piece);
  }
}

/** The fields that a local header and a central entry share, from "version needed" to "extra length" (APPNOTE 4.3.7). */
function writeFields(view: DataView, at: number, member: Member, deflated: number, nameLength: number): void {
  view.setUint16(at, 20, true);
  if (nameLength > member.path.length) view.setUint16(at + 2, UTF8_PATH, true);
  view.setUint16(at + 4, member.method, true);
  view.setUint16(at + 8, DOS_DATE, true);
  view.setUint32(at + 10, member.crc, true);
  view.setUint32(at + 14, deflated, true);
  view.setUint32(at + 18, member.size, true);
  view.setUint16(at + 22, nameLength, true);
}

async function gather(stream: ReadableStream<Uint8Array>): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  const reader = stream.getReader();
  // A view of a larger buffer would keep all of it.
  for (let part = await reader.read(); !part.done; part = await reader.read()) pieces.push(ownBytes(part.value));
  return pieces;
}

function ownBytes(piece: Uint8Array): Uint8Array {
  return piece.byteLength === piece.buffer.byteLength ? piece : Uint8Array.from(piece);
}

function endToEnd(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0];
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Tables of CRC-32 (ISO 3309) for four bytes at once ("slicing", M. Kounavis and F. Berry, 2005). */
const CRC_TABLES = crcTables();

function crcTables(): readonly Int32Array[] {
  const first = Int32Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    return c;
  });
  const tables = [first];
  for (let k = 1; k < 4; k++) tables.push(tables[k - 1].map((c) => (c >>> 8) ^ first[c & 0xff]));
  return tables;
}

/** CRC-32 of more bytes; start from -1, complement at the end. */
function crc32(start: number, bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = CRC_TABLES;
  let crc = start;
  let i = 0;
  for (const end = bytes.length - 3; i < end; i += 4) {
    crc ^= bytes[i] | (bytes[i + 1] << 8) | (bytes[i + 2] << 16) | (bytes[i + 3] << 24);
    crc = t3[crc & 0xff] ^ t2[(crc >>> 8) & 0xff] ^ t1[(crc >>> 16) & 0xff] ^ t0[crc >>> 24];
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ t0[(crc ^ bytes[i]) & 0xff];
  return crc;
}
