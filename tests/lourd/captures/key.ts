/** Keys of the guides' journeys: the same at each run, so that pictures do not change. They protect nobody. */
import { formatKeyFile, KEY_BYTES } from '../../../core/privacy';

/** A file as a picker takes it. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** @param first first byte of the key */
export function keyFile(name: string, first: number): GivenFile {
  const bytes = Uint8Array.from({ length: KEY_BYTES }, (_, i) => first + i);
  return { name, mimeType: 'text/plain', buffer: Buffer.from(formatKeyFile(bytes, 'Clé du guide'), 'utf8') };
}
