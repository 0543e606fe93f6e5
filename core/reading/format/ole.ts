/** The names of the streams of an OLE2 file ([MS-CFB] 2.6): they tell an .xls from a Word file and from an encrypted .xlsx. */

const ENTRY = 128;
const NAME_LENGTH = 64;
const TYPE = 66;
/** Types of directory entries: storage, stream, root storage. */
const TYPES = [1, 2, 5];

/**
 * Names of the directory entries. Entries are aligned on 128 bytes, so they are found without following the sector chains,
 * which a truncated file may have lost.
 */
export function oleNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
    const length = bytes[at + NAME_LENGTH] | (bytes[at + NAME_LENGTH + 1] << 8);
    if (length < 4 || length > 64 || length % 2 !== 0 || !TYPES.includes(bytes[at + TYPE])) continue;
    let name = '';
    let isName = true;
    for (let i = 0; i < length; i += 2) {
      const unit = bytes[at + i] | (bytes[at + i + 1] << 8);
      // UTF-16, closed by a zero that the length counts.
      if (i === length - 2 ? unit !== 0 : unit === 0) isName = false;
      else if (i < length - 2) name += String.fromCharCode(unit);
    }
    if (isName) names.push(name);
  }
  return names;
}
