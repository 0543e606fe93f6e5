/** Bytes of a text in UTF-8, in Node as in a browser: what messages between a pane and its host weigh. */

export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
    // The two halves of a pair make four bytes, not six.
    if (code >= 0xd800 && code <= 0xdbff) {
      bytes -= 2;
    }
  }
  return bytes;
}
