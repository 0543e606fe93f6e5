/** Reads and writes the zip container of a workbook, member by member, so that large sheets are deflated as they are written. */

/** One member, as stored. */
export interface Member {
  readonly path: string;
  /** 0: stored; 8: deflated (APPNOTE 4.4.5). */
  readonly method: 0 | 8;
  /** CRC-32 and size of the inflated bytes. */
  readonly crc: number;
  readonly size: number;
  readonly body: Uint8Array;
}

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
      body: archive.subarray(from, from + view.getUint32(at + 20, true)),
    });
    at += CENTRAL_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

/** The bytes of a member, inflated. */
export async function memberBytes(member: Member): Promise<Uint8Array> {
  if (member.method === 0) return member.body;
  const inflated = new Blob([member.body as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(inflated as unknown as ReadableStream).arrayBuffer());
}

/** A member that is deflated while it is written; a chunk given to `write` must not change afterwards. */
export class MemberWriter {
  private readonly stream = new CompressionStream('deflate-raw');
  private readonly writer = this.stream.writable.getWriter();
  private readonly body = gather(this.stream.readable as unknown as ReadableStream<Uint8Array>);
  private crc = -1;
  private size = 0;
  constructor(private readonly path: string) {}

  async write(chunk: Uint8Array): Promise<void> {
    this.crc = crc32(this.crc, chunk);
    this.size += chunk.length;
    await this.writer.ready;
    // Not awaited: the next chunk is made while this one is deflated; a failure shows in `ready` and in `body`.
    this.writer.write(chunk as Uint8Array<ArrayBuffer>).catch(() => undefined);
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
  const paths = members.map(({ path }) => new TextEncoder().encode(path));
  const names = paths.reduce((sum, path) => sum + path.length, 0);
  const bodies = members.reduce((sum, { body }) => sum + body.length, 0);
  const central = members.length * LOCAL_SIZE + names + bodies;
  const archive = new Uint8Array(central + members.length * CENTRAL_SIZE + names + END_SIZE);
  const view = new DataView(archive.buffer);
  let local = 0;
  let at = central;
  members.forEach((member, i) => {
    view.setUint32(local, LOCAL, true);
    writeFields(view, local + 4, member, paths[i].length);
    archive.set(paths[i], local + LOCAL_SIZE);
    archive.set(member.body, local + LOCAL_SIZE + paths[i].length);
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, 20, true);
    writeFields(view, at + 6, member, paths[i].length);
    view.setUint32(at + 42, local, true);
    archive.set(paths[i], at + CENTRAL_SIZE);
    local += LOCAL_SIZE + paths[i].length + member.body.length;
    at += CENTRAL_SIZE + paths[i].length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, members.length, true);
  view.setUint16(at + 10, members.length, true);
  view.setUint32(at + 12, at - central, true);
  view.setUint32(at + 16, central, true);
  return archive;
}

/** The fields that a local header and a central entry share, from "version needed" to "extra length" (APPNOTE 4.3.7). */
function writeFields(view: DataView, at: number, member: Member, nameLength: number): void {
  view.setUint16(at, 20, true);
  if (nameLength > member.path.length) view.setUint16(at + 2, UTF8_PATH, true);
  view.setUint16(at + 4, member.method, true);
  view.setUint16(at + 8, DOS_DATE, true);
  view.setUint32(at + 10, member.crc, true);
  view.setUint32(at + 14, member.body.length, true);
  view.setUint32(at + 18, member.size, true);
  view.setUint16(at + 22, nameLength, true);
}

async function gather(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const reader = stream.getReader();
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    length += part.value.length;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
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
