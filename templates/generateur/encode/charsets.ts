/** Text to bytes in the encodings that French offices still produce. */

export type Charset = 'utf-8' | 'utf-16le' | 'cp1252' | 'mac-roman' | 'cp850';

// The upper half of each single-byte table, in the order of the bytes 0x80-0xFF (U+FFFD: no character there).
const CP1252 =
  '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ';
const MAC_ROMAN =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

function singleByte(text: string, upper: string, charset: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const rank = unit < 0x80 ? unit : upper.indexOf(text[i]) + 0x80;
    if (rank < 0x80 && unit >= 0x80) throw new RangeError(`no ${charset} byte for U+${unit.toString(16)}`);
    bytes[i] = rank;
  }
  return bytes;
}

/** The bytes of a text; RangeError when a character has no place in that table (a fault of the layout). */
export function encodeText(text: string, charset: Charset, bom = false): Uint8Array {
  if (charset === 'cp1252') return singleByte(text, CP1252, charset);
  if (charset === 'mac-roman') return singleByte(text, MAC_ROMAN, charset);
  if (charset === 'cp850') return singleByte(text, CP850, charset);
  const marked = bom ? `\ufeff${text}` : text;
  return new Uint8Array(Buffer.from(marked, charset === 'utf-8' ? 'utf8' : 'utf16le'));
}
