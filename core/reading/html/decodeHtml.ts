/** The text of an HTML or XML file whose encoding must be found: byte order mark, UTF-8, declaration, or detection. */
import { decodeUtf8, isUtf8 } from '../../table';
import { CellDecoder } from '../encoding/decode';
import { EncodingEvidence } from '../encoding/detect';
import { encodingNamed, type EncodingName, type SingleByte } from '../encoding/singleByte';
import { utf16ByZeros, Utf16Transcoder } from '../encoding/utf16';
import { SNIFF_BYTES } from '../format/sniff';

export interface Decoded {
  readonly text: string;
  readonly encoding: EncodingName;
}

/** Bytes in which a declaration may stand (WHATWG 13.2.3.2: 1024; Excel puts its styles first). */
const DECLARATION_BYTES = 4096;

function declared(bytes: Uint8Array): EncodingName | undefined {
  let start = '';
  for (const byte of bytes.subarray(0, DECLARATION_BYTES)) start += String.fromCharCode(byte);
  const match = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(start);
  return match === null ? undefined : encodingNamed(match[1]);
}

function single(name: EncodingName | undefined): name is SingleByte {
  return name !== undefined && !name.startsWith('utf');
}

/** Decodes markup. Valid UTF-8 with accents is UTF-8 whatever it declares: exports often lie the other way round. */
export function decodeMarkup(bytes: Uint8Array): Decoded {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  const wide = little ? 'utf-16le' : big ? 'utf-16be' : utf16ByZeros(bytes.subarray(0, SNIFF_BYTES));
  if (wide !== null) {
    const utf8 = new Utf16Transcoder(wide === 'utf-16le').push(little || big ? bytes.subarray(2) : bytes, true);
    return { text: decodeUtf8(utf8), encoding: wide };
  }
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = marked ? bytes.subarray(3) : bytes;
  if (isUtf8(body)) return { text: decodeUtf8(body), encoding: 'utf-8' };
  const evidence = new EncodingEvidence();
  // Text between tags, piece by piece: a piece in the wrong encoding says nothing of its neighbours.
  let from = 0;
  for (let at = 0; at <= body.length; at++) {
    if (at < body.length && body[at] !== 0x3c) continue;
    evidence.add(body, from, at);
    from = at;
  }
  const announced = declared(body);
  const encoding = single(announced) ? announced : evidence.singleByte();
  return { text: new CellDecoder(false, encoding).text(body, 0, body.length), encoding };
}
