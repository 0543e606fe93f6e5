/** Evidence cut in numbered pieces, one a row: each fits in a cell, and rows may be sorted without harm. */
import { sha256 } from '@noble/hashes/sha2.js';
import type { Steps } from '../../table';
import { encodeBase32 } from '../base32';
import { decodeBase64url, encodeBase64url } from './base64url';

/** Bytes of a piece: no fewer than the first (a few rows would make crumbs), no more than the second. */
const SMALLEST = 240;
/** 24 000 bytes are 32 000 characters of base64: a cell of Excel or LibreOffice holds 32 767. */
const LARGEST = 24000;

/** Pieces of one step. */
const PIECES_A_STEP = 64;
/** Bytes summed in one step. */
const SUMMED = 1 << 18;

/** `p<number>.<base64url>`, numbered from 1: begins with a letter, so that no spreadsheet takes it for anything else. */
const PIECE = /^p([1-9]\d{0,6})\.([\w-]+)$/;

/** First 40 bits of the SHA-256, in base32: tells that pieces are whole. */
export function* pieceSum(bytes: Uint8Array): Steps<string> {
  const hash = sha256.create();
  for (let at = 0; at < bytes.length; at += SUMMED) {
    hash.update(bytes.subarray(at, at + SUMMED));
    yield at / bytes.length;
  }
  return encodeBase32(hash.digest().subarray(0, 5));
}

/**
 * The pieces of `bytes` for a table of `rows` rows, in order; at least one, at most `rows`.
 * RangeError when that many rows cannot hold them (a fault of ours: a row brings far less than a cell holds).
 */
export function* cutPieces(bytes: Uint8Array, rows: number): Steps<string[]> {
  const size = Math.max(SMALLEST, Math.ceil(bytes.length / rows));
  if (size > LARGEST) throw new RangeError(`${bytes.length} bytes of evidence for ${rows} rows`);
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length || at === 0; at += size) {
    pieces.push(`p${pieces.length + 1}.${encodeBase64url(bytes, at, Math.min(bytes.length, at + size))}`);
    if (pieces.length % PIECES_A_STEP === 0) yield at / bytes.length;
  }
  return pieces;
}

/** What went wrong with pieces; `manquants`: how many are not there. */
export type PiecesFault = { readonly manquants: number };

/** The bytes of pieces in any order, empty cells among them; or how many are missing or damaged. */
export function* joinPieces(cells: Iterable<string>, expected: number): Steps<Uint8Array | PiecesFault> {
  const parts: (Uint8Array | undefined)[] = new Array<Uint8Array | undefined>(expected).fill(undefined);
  let length = 0;
  let found = 0;
  for (const cell of cells) {
    const text = cell.trim();
    if (text === '') continue;
    const match = PIECE.exec(text);
    const index = match === null ? -1 : Number(match[1]) - 1;
    const part = match === null ? undefined : decodeBase64url(match[2]);
    if (part === undefined || index >= expected) continue;
    // A row that was copied brings its piece again.
    if (parts[index] !== undefined) continue;
    parts[index] = part;
    length += part.length;
    if (++found % PIECES_A_STEP === 0) yield found / expected;
  }
  if (found < expected) return { manquants: expected - found };
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part as Uint8Array, at);
    at += (part as Uint8Array).length;
  }
  return bytes;
}
