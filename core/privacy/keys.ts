/** Keys of pseudonymisation: their sub-keys, their fingerprint, the demonstration keys. */
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { Problem } from '../messages';
import { encodeUtf8 } from '../table/utf8';
import { encodeBase32, inGroups } from './base32';
import { KeyedHash } from './keyedHash';

/** Bytes of a key: the output of SHA-256 (RFC 2104 §3: no shorter than the hash). */
export const KEY_BYTES = 32;

/** A key of the campaign (K1, `appariement`) or of the region (K2, `region`). Never printed: see `fingerprint`. */
export interface Key {
  readonly bytes: Uint8Array;
  /** Title of the key file: what the key is for. */
  readonly nom: string;
  /** The title says that the key is public and serves demonstrations only. */
  readonly demonstration: boolean;
}

/** What sub-keys are for (design/privacy.md). A purpose never uses another one's sub-key. */
export type Purpose =
  'pseudo' | 'block' | 'dossier' | 'parcours' | 'reconnaissance' | 'cellkey' | `publication:${string}`;

/** Whether a title announces a demonstration key. */
export function announcesDemonstration(nom: string): boolean {
  return nom
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .includes('demonstration');
}

/** A key from 32 random bytes that the caller draws (the core has no randomness). RangeError for another length. */
export function keyFromBytes(bytes: Uint8Array, nom: string): Key {
  if (bytes.length !== KEY_BYTES) throw new RangeError(`a key has ${KEY_BYTES} bytes, not ${bytes.length}`);
  return { bytes: Uint8Array.from(bytes), nom, demonstration: announcesDemonstration(nom) };
}

/** HKDF-SHA-256 (RFC 5869) sub-key of 32 bytes for `vae/v1/<purpose>`; no salt: the key is uniform (§3.3). */
export function subKey(key: Key, purpose: Purpose): Uint8Array {
  return expand(sha256, extract(sha256, key.bytes), encodeUtf8(`vae/v1/${purpose}`), KEY_BYTES);
}

/** The keyed hash of a purpose, ready for millions of messages. */
export function keyedHash(key: Key, purpose: Purpose): KeyedHash {
  return new KeyedHash(subKey(key, purpose));
}

/**
 * What is shown wherever a key is used, so that two officers can check that they hold the same one:
 * first 40 bits of HMAC(K, "kid"), in base32: `ABCD EFGH`. It tells nothing about the key.
 */
export function fingerprint(key: Key): string {
  return inGroups(encodeBase32(new KeyedHash(key.bytes).digest(encodeUtf8('kid')).subarray(0, 5)));
}

/**
 * K1 and K2 must differ: with one key, a certifier could recognise the region's pseudonyms.
 * @throws Problem `cles_identiques`
 */
export function requireDistinct(k1: Key, k2: Key): void {
  if (k1.bytes.every((byte, i) => byte === k2.bytes[i])) throw new Problem('cles_identiques');
}

/**
 * The public key of the example region for a role: the same everywhere, so that its outputs are too. Protects nothing;
 * used with another region it draws a warning (phrase `cle_demonstration`).
 */
export function demonstrationKey(role: 'appariement' | 'region'): Key {
  const bytes = sha256(encodeUtf8(`suivi-vae, clé de démonstration : ${role}`));
  return keyFromBytes(bytes, `Clé de démonstration (${role === 'region' ? 'région' : role})`);
}
