/** The table of contents of a zip archive (PKWARE APPNOTE 4.3): enough to know what it holds and whether it is whole. */

export interface ZipEntry {
  readonly name: string;
  /** General purpose flag, bit 0. */
  readonly encrypted: boolean;
  /** Its content when it is stored as it is (4.4.5, method 0); null when it is compressed. */
  readonly stored: Uint8Array | null;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
/** The end record may be followed by a comment of that many bytes. */
const LONGEST_COMMENT = 0xffff;

/** The `size` bytes that follow the local header at `local`. */
function content(bytes: Uint8Array, view: DataView, local: number, size: number): Uint8Array {
  if (local + LOCAL_SIZE > bytes.length) return bytes.subarray(0, 0);
  const from = local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return bytes.subarray(from, from + size);
}

/** Where the central directory begins; -1 when the archive does not say it right. ZIP64 (4.3.14): an offset beyond 4 GiB, or so written. */
function directoryOffset(view: DataView, end: number): number {
  const offset = view.getUint32(end + 16, true);
  if (offset !== 0xffffffff) return offset + view.getUint32(end + 12, true) > end ? -1 : offset;
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64_SIGNATURE) return -1;
  const end64 = view.getUint32(locator + 8, true) + view.getUint32(locator + 12, true) * 2 ** 32;
  if (end64 + 56 > locator) return -1;
  return view.getUint32(end64 + 48, true) + view.getUint32(end64 + 52, true) * 2 ** 32;
}

/** Entries of the central directory; null when the archive has lost its end: truncated. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_SIZE;
  const lowest = Math.max(0, end - LONGEST_COMMENT);
  while (end >= lowest && view.getUint32(end, true) !== END_SIGNATURE) end--;
  if (end < lowest) return null;
  const at0 = directoryOffset(view, end);
  if (at0 < 0 || at0 > end) return null;
  let at = at0;
  const entries: ZipEntry[] = [];
  while (at + ENTRY_SIZE <= end && view.getUint32(at, true) === ENTRY_SIGNATURE) {
    const nameLength = view.getUint16(at + 28, true);
    let name = '';
    for (let i = 0; i < nameLength; i++) name += String.fromCharCode(bytes[at + ENTRY_SIZE + i]);
    entries.push({
      name,
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      stored:
        view.getUint16(at + 10, true) === 0
          ? content(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true))
          : null,
    });
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
