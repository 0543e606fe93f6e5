/** The upper halves of the single-byte encodings that French exports use; their lower half is ASCII. */

/** Bytes 0x80-0x9F of windows-1252 (WHATWG Encoding: a byte without a character is its C1 control); the rest is Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—\u02dc™š›œ\u009džŸ';

/** What ISO/IEC 8859-15:1999 (Latin-9) changes in Latin-1: the euro sign, the French oe... */
const ISO_8859_15: Readonly<Record<number, string>> = {
  0xa4: '€',
  0xa6: 'Š',
  0xa8: 'š',
  0xb4: 'Ž',
  0xb8: 'ž',
  0xbc: 'Œ',
  0xbd: 'œ',
  0xbe: 'Ÿ',
};

/** Mac OS Roman with the euro sign (Apple, ROMAN.TXT): Excel for Mac, "CSV (Macintosh)". */
const MACINTOSH =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü' +
  '†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ' +
  '‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ\u02dc¯\u02d8\u02d9\u02da¸\u02dd\u02dbˇ';

/** IBM code page 850: "CSV (MS-DOS)" of Excel, mainframe extracts. */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ' +
  'áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀' +
  'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

export type SingleByte = 'windows-1252' | 'iso-8859-15' | 'macintosh' | 'cp850';
export type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | SingleByte;

/** The table of an encoding that replaces Latin-1 from byte 0x80 on by `upper`. */
function units(upper: string): Uint16Array {
  const table = new Uint16Array(256);
  for (let byte = 0; byte < 256; byte++) table[byte] = byte;
  for (let i = 0; i < upper.length; i++) table[0x80 + i] = upper.charCodeAt(i);
  return table;
}

function latin9(): Uint16Array {
  const table = units('');
  for (const [byte, character] of Object.entries(ISO_8859_15)) table[Number(byte)] = character.charCodeAt(0);
  return table;
}

/** UTF-16 unit of each byte, by encoding. */
export const SINGLE_BYTE: Readonly<Record<SingleByte, Uint16Array>> = {
  'windows-1252': units(WINDOWS_1252),
  'iso-8859-15': latin9(),
  macintosh: units(MACINTOSH),
  cp850: units(CP850),
};

/** Names under which profiles, `<meta charset>` and XML declarations know them, in lower case without punctuation. */
const ALIASES: Readonly<Record<string, EncodingName>> = {
  utf8: 'utf-8',
  utf8bom: 'utf-8',
  utf8sig: 'utf-8',
  unicode11utf8: 'utf-8',
  ascii: 'utf-8',
  usascii: 'utf-8',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  unicode: 'utf-16le',
  utf16be: 'utf-16be',
  windows1252: 'windows-1252',
  cp1252: 'windows-1252',
  ansi: 'windows-1252',
  iso88591: 'windows-1252',
  latin1: 'windows-1252',
  iso885915: 'iso-8859-15',
  latin9: 'iso-8859-15',
  macintosh: 'macintosh',
  macroman: 'macintosh',
  xmacroman: 'macintosh',
  macosroman: 'macintosh',
  cp850: 'cp850',
  ibm850: 'cp850',
  dos850: 'cp850',
};

/** The encoding of that name, however it is spelt ("UTF-8", "cp1252", "ISO 8859-1"); undefined when we have none. */
export function encodingNamed(name: string): EncodingName | undefined {
  return ALIASES[name.toLowerCase().replace(/[^a-z0-9]/g, '')];
}

/** A text read as Latin-1 where it was windows-1252 (old .xls): its C1 controls become the characters that they stand for. */
export function windows1252Controls(text: string): string {
  const table = SINGLE_BYTE['windows-1252'];
  return text.replace(/[\u0080-\u009f]/g, (control) => String.fromCharCode(table[control.charCodeAt(0)]));
}
