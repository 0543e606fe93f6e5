/** A page's content security policy: nothing is loaded, only its own style sheet applies, only its own script runs. */
import { sha256 } from '@noble/hashes/sha2.js';
import { encodeUtf8 } from '../../table';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** RFC 4648 §4. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const group = (bytes[i] << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const left = bytes.length - i;
    text += ALPHABET[group >> 18] + ALPHABET[(group >> 12) & 63];
    text += (left > 1 ? ALPHABET[(group >> 6) & 63] : '=') + (left > 2 ? ALPHABET[group & 63] : '=');
  }
  return text;
}

/** CSP level 2, "hash-source". */
function hashSource(content: string): string {
  return `'sha256-${base64(sha256(encodeUtf8(content)))}'`;
}

/**
 * @param css content of the page's only style element
 * @param script content of its only script element; absent: nothing runs
 */
export function contentPolicy(css: string, script?: string): string {
  const runs = script === undefined ? '' : `script-src ${hashSource(script)}; `;
  return `default-src 'none'; style-src ${hashSource(css)}; ${runs}base-uri 'none'; form-action 'none'`;
}
