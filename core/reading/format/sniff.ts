/** What a file is, by its first bytes: its extension is never trusted. */

export type Format =
  | 'vide'
  | 'zip'
  | 'ole'
  | 'html'
  | 'spreadsheetml'
  | 'fods'
  | 'xml'
  | 'json'
  | 'pdf'
  | 'image'
  | 'compresse'
  | 'binaire'
  | 'texte';

/** Bytes to show to `sniff`, at least, when the file has them. */
export const SNIFF_BYTES = 4096;

const SIGNATURES: readonly (readonly [Format, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]], // APPNOTE 4.3.7
  ['zip', [0x50, 0x4b, 0x05, 0x06]], // an empty archive
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]], // MS-CFB 2.2
  ['ole', [0x09, 0x08]], // a bare BIFF5-8 stream (MS-XLS 2.4.21, BOF), written by old PHP libraries
  ['ole', [0x09, 0x04, 0x06, 0x00]], // BIFF4
  ['ole', [0x09, 0x02, 0x06, 0x00]], // BIFF3
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x42, 0x4d, 0x36]],
  ['compresse', [0x1f, 0x8b]], // RFC 1952
  ['compresse', [0x37, 0x7a, 0xbc, 0xaf]], // 7z
  ['compresse', [0x52, 0x61, 0x72, 0x21]], // RAR
];

/** Share of control characters that no text reaches. */
const CONTROL_SHARE = 0.02;
/** Share of NUL bytes that no text but UTF-16 reaches (fields padded by old databases stay under it). */
const NUL_SHARE = 0.3;

/** First characters as ASCII, byte order mark, NUL bytes (UTF-16) and leading blanks dropped, in lower case. */
function opening(head: Uint8Array): string {
  let text = '';
  for (let i = 0; i < head.length && text.length < 1024; i++) {
    const byte = head[i];
    if (byte === 0 || byte >= 0x80) continue;
    if (text === '' && byte <= 0x20) continue;
    text += String.fromCharCode(byte);
  }
  return text.toLowerCase();
}

function isBinary(head: Uint8Array): boolean {
  const marked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  let controls = 0;
  const nuls = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) nuls[i & 1]++;
    // TAB, LF, VT, FF, CR and Ctrl-Z (the end of a DOS file) occur in text.
    else if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a) controls++;
  });
  if (controls > Math.max(1, head.length * CONTROL_SHARE) && !marked) return true;
  // UTF-16 has its zeros on one side only.
  const zeros = nuls[0] + nuls[1];
  return !marked && zeros > head.length * NUL_SHARE && Math.min(nuls[0], nuls[1]) > zeros * 0.1;
}

/** The format of a file whose first bytes are given (SNIFF_BYTES of them, or the whole file). */
export function sniff(head: Uint8Array): Format {
  if (head.length === 0) return 'vide';
  for (const [format, signature] of SIGNATURES) {
    if (signature.every((byte, i) => head[i] === byte)) return format;
  }
  const start = opening(head.subarray(0, SNIFF_BYTES));
  if (start === '') return isBinary(head.subarray(0, SNIFF_BYTES)) ? 'binaire' : 'vide';
  if (/^<\?xml|^<!--|^</.test(start)) {
    if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'spreadsheetml';
    if (start.includes('office:document') && start.includes('oasis:names:tc:opendocument')) return 'fods';
    if (/<(html|table|!doctype html|body|head|meta|style)[\s>]/.test(start)) return 'html';
    if (/^<\?xml|^<!doctype/.test(start)) return 'xml';
  }
  if (/^(\{\s*"|\[\s*[{[])/.test(start)) return 'json';
  return isBinary(head.subarray(0, SNIFF_BYTES)) ? 'binaire' : 'texte';
}
