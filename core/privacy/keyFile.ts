/** The key file: a title, the key in base32 and a checksum, that a person can print, read aloud and type again. */
import { Problem } from '../messages';
import { encodeUtf8 } from '../table/utf8';
import { decodeBase32, encodeBase32, inGroups } from './base32';
import type { Key } from './keys';
import { KEY_BYTES, keyFromBytes } from './keys';
import { KeyedHash } from './keyedHash';

/** 256 bits in characters of 5. */
const KEY_LENGTH = Math.ceil((KEY_BYTES * 8) / 5);
/** Groups of four on the first line of the key. */
const FIRST_LINE = 7 * 4;
const CHECKSUM_LENGTH = 8;

/** 40 bits of HMAC(K, "vae/v1/somme"): a slip of the pen is seen, and it tells nothing that the key itself does not. */
function checksum(bytes: Uint8Array): string {
  return encodeBase32(new KeyedHash(bytes).digest(encodeUtf8('vae/v1/somme')).subarray(0, 5));
}

/**
 * The text of a key file (what `cle generer` writes):
 * ```
 * Clé d'appariement, campagne 2024
 * Clé : AAAA BBBB …
 * Somme : XXXX XXXX
 * ```
 * @param bytes 32 random bytes; RangeError for another length
 * @param nom title, on one line; with the word « démonstration » the key is known as public
 */
export function formatKeyFile(bytes: Uint8Array, nom: string): string {
  if (bytes.length !== KEY_BYTES) throw new RangeError(`a key has ${KEY_BYTES} bytes, not ${bytes.length}`);
  const title = nom.replace(/\s+/g, ' ').trim();
  const text = encodeBase32(bytes);
  return [
    title,
    `Clé : ${inGroups(text.slice(0, FIRST_LINE))}`,
    `      ${inGroups(text.slice(FIRST_LINE))}`,
    `Somme : ${inGroups(checksum(bytes))}`,
    '',
  ].join('\n');
}

const compact = (text: string): string => text.replace(/[\s.\-–—_]+/g, '').toUpperCase();

/**
 * Reads the text of a key file or of an environment variable: any line ends, spaces, BOM, lower case, or all on one
 * line. No character of the key ever reaches an error.
 * @param role which key is read (`appariement`, `region`), for the message
 * @throws Problem `cle_illisible` (no key in the text, or a foreign character), `cle_tronquee`, `cle_trop_longue`,
 * `cle_sans_somme`, `cle_somme_fausse`
 */
export function parseKeyFile(text: string, role: string = ''): Key {
  // A key typed on a Mac may come decomposed: é as e + accent.
  const clean = text.replace(/^\uFEFF/, '').normalize('NFC');
  // The title may hold the very words: the last « Somme : », and the last « Clé : » before it, count.
  const sums = [...clean.matchAll(/somme\s*:/gi)];
  const sum = sums[sums.length - 1];
  const starts = [...clean.slice(0, sum?.index).matchAll(/cl[ée]\s*:/gi)];
  const start = starts[starts.length - 1];
  const fail = (code: string): never => {
    throw new Problem(code, { cle: role });
  };
  if (start === undefined) return fail('cle_illisible');
  const body = compact(clean.slice(start.index + start[0].length, sum?.index));
  if (!/^[A-Z2-7]*$/.test(body)) return fail('cle_illisible');
  if (body.length < KEY_LENGTH) return fail('cle_tronquee');
  if (body.length > KEY_LENGTH) return fail('cle_trop_longue');
  const given = sum === undefined ? '' : compact(clean.slice(sum.index + sum[0].length)).slice(0, CHECKSUM_LENGTH);
  if (given.length < CHECKSUM_LENGTH) return fail('cle_sans_somme');
  const bytes = decodeBase32(body);
  if (bytes === undefined || checksum(bytes) !== given) return fail('cle_somme_fausse');
  return keyFromBytes(bytes, clean.slice(0, start.index).replace(/\s+/g, ' ').trim());
}
