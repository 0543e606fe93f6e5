/** Bytes as people compare them: hashes, fingerprints. */

/** Two lower-case hexadecimal digits for each byte. */
export function hexText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
