/** Named character references of HTML (WHATWG 13.5), those that French exports use. */

/** U+00A0 to U+00FF, in order. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const OTHERS: Readonly<Record<string, number>> = {
  amp: 0x26,
  lt: 0x3c,
  gt: 0x3e,
  quot: 0x22,
  apos: 0x27,
  OElig: 0x152,
  Yuml: 0x178,
  bdquo: 0x201e,
  bull: 0x2022,
  dagger: 0x2020,
  emsp: 0x2003,
  ensp: 0x2002,
  euro: 0x20ac,
  fnof: 0x192,
  ge: 0x2265,
  hellip: 0x2026,
  ldquo: 0x201c,
  le: 0x2264,
  lsaquo: 0x2039,
  lsquo: 0x2018,
  mdash: 0x2014,
  minus: 0x2212,
  ndash: 0x2013,
  ne: 0x2260,
  oelig: 0x153,
  permil: 0x2030,
  rdquo: 0x201d,
  rsaquo: 0x203a,
  rsquo: 0x2019,
  sbquo: 0x201a,
  thinsp: 0x2009,
  trade: 0x2122,
  zwj: 0x200d,
  zwnj: 0x200c,
};

const points = new Map<string, number>(Object.entries(OTHERS));
LATIN_1.split(' ').forEach((name, i) => points.set(name, 0xa0 + i));

/** HTML reads references to 0x80-0x9F as windows-1252 (WHATWG 13.2.5.80). */
function point(code: number, windows1252: Uint16Array): number {
  if (code >= 0x80 && code < 0xa0) return windows1252[code];
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? code : 0xfffd;
}

/** A text with its character references replaced; unknown ones stay as they are. */
export function unescapeHtml(text: string, windows1252: Uint16Array): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]\w*));?/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(point(parseInt(hex as string, 16), windows1252));
    if (decimal !== undefined) return String.fromCodePoint(point(Number(decimal), windows1252));
    const code = points.get(name as string);
    // Without a semicolon, "&copies" is no reference.
    return code === undefined || !(whole as string).endsWith(';') ? (whole as string) : String.fromCharCode(code);
  });
}
