/** The table of contents of a zip archive (PKWARE APPNOTE 4.3): enough to know what it holds and whether it is whole. */

export interface ZipEntry {
  readonly name: string;
  /** General purpose flag, bit 0. */
  readonly encrypted: boolean;
  /** First byte of its content, compressed or not; -1 when it has none. */
  readonly firstByte: number;
  /** 0: stored; 8: deflated (4.4.5). */
  readonly method: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
/** The end record may be followed by a comment of that many bytes. */
const LONGEST_COMMENT = 0xffff;

function firstByte(view: DataView, local: number, size: number): number {
  if (size === 0 || local + LOCAL_SIZE > view.byteLength) return -1;
  const at = local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return at < view.byteLength ? view.getUint8(at) : -1;
}

/** Entries of the central directory; null when the archive has lost its end: truncated. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_SIZE;
  const lowest = Math.max(0, end - LONGEST_COMMENT);
  while (end >= lowest && view.getUint32(end, true) !== END_SIGNATURE) end--;
  if (end < lowest) return null;
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  // ZIP64 keeps the true offset elsewhere; the directory still ends where the ZIP64 records begin, right before.
  let at = offset === 0xffffffff ? -1 : offset;
  if (at < 0) return [];
  if (at + size > end) return null;
  const entries: ZipEntry[] = [];
  while (at + ENTRY_SIZE <= end && view.getUint32(at, true) === ENTRY_SIGNATURE) {
    const nameLength = view.getUint16(at + 28, true);
    let name = '';
    for (let i = 0; i < nameLength; i++) name += String.fromCharCode(bytes[at + ENTRY_SIZE + i]);
    entries.push({
      name,
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      firstByte: firstByte(view, view.getUint32(at + 42, true), view.getUint32(at + 20, true)),
      method: view.getUint16(at + 10, true),
    });
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
