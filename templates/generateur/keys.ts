/** The demonstration keys of the example region, public on purpose: its outputs are the same everywhere. */
import { formatKeyFile } from '../../core/privacy/keyFile';
import { demonstrationKey } from '../../core/privacy/keys';
import { encodeText } from './encode/charsets';

/** Key files by name. */
export function demonstrationKeys(): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const role of ['appariement', 'region'] as const) {
    const { bytes, nom } = demonstrationKey(role);
    files.set(`demonstration-${role}.cle`, encodeText(formatKeyFile(bytes, nom), 'utf-8'));
  }
  return files;
}
