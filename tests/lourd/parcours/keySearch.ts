/** Searches for the keys of a journey wherever something of it may have been left: one function, used after each. */
import * as fs from 'node:fs';
import { unzip } from '../../cli/run';
import { formatKeyFile } from '../../../core/privacy';
import { encodeBase32 } from '../../../core/privacy/base32';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Face } from './openFace';

/** A key of a test, which no program carries: its bytes and the text of its file. */
export interface TestKey {
  readonly bytes: Uint8Array;
  readonly file: string;
}

function testKey(phrase: string, title: string): TestKey {
  const bytes = sha256(Buffer.from(phrase, 'utf8'));
  return { bytes, file: formatKeyFile(bytes, title) };
}

export const K1 = testKey('appariement des parcours', 'Clé d’appariement, essai');
export const K2 = testKey('région des parcours', 'Clé de la région, essai');

/** Characters that are found by chance in no journey: 40 bits. */
const GROUP = 8;

/** Everything that would give a key away, or a good part of it, without spaces and in capitals. */
export function keyTexts({ bytes, file }: TestKey): string[] {
  const base32 = encodeBase32(bytes);
  const groups = Array.from({ length: base32.length - GROUP + 1 }, (_, i) => base32.slice(i, i + GROUP));
  const checksum = /Somme : (.*)/.exec(file)?.[1].replace(/\s/g, '') ?? '';
  const raw = Buffer.from(bytes);
  const listed = [...bytes.subarray(0, 6)].join(',');
  return [...groups, checksum, raw.toString('hex').slice(0, 16).toUpperCase(), listed];
}

function compact(text: string): string {
  return text.replace(/[\s.\-–—_]+/g, '').toUpperCase();
}

/** Base64 tells letters apart: it is searched for in the text as it stands. */
function isIn(text: string, key: TestKey): boolean {
  const folded = compact(text);
  if (keyTexts(key).some((one) => folded.includes(one))) return true;
  return text.includes(Buffer.from(key.bytes).toString('base64').slice(0, 16));
}

/** A file as texts: what its archive holds, at any depth, and its bytes themselves. */
export function fileTexts(name: string, bytes: Buffer): [place: string, text: string][] {
  const texts: [string, string][] = [[name, name]];
  const isArchive = bytes.length > 3 && bytes.readUInt32LE(0) === 0x04034b50;
  if (isArchive) {
    for (const [member, content] of unzip(bytes)) texts.push(...fileTexts(`${name}/${member}`, content));
  }
  // Compressed or not: a key written as bytes would be there as they are.
  return [...texts, [name, bytes.toString('latin1')]];
}

/** Every text and number of an object and of what it refers to. Sent as text to pages: it uses nothing from outside. */
function textsOf(root: unknown): string {
  const seen = new Set<unknown>();
  const found: string[] = [];
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (typeof one === 'string' || typeof one === 'number') found.push(String(one));
    if (typeof one !== 'object' || one === null || seen.has(one)) continue;
    seen.add(one);
    if (ArrayBuffer.isView(one)) found.push(Array.from(one as Uint8Array).join(','));
    else if (one instanceof Map) for (const [key, value] of one) waiting.push(key, value);
    else if (one instanceof Set) for (const value of one) waiting.push(value);
    else for (const [key, value] of Object.entries(one)) waiting.push(key, value);
  }
  return found.join('\n');
}

/** What a script or a person may find in the page, its own program aside. */
async function pageTexts({ page }: Face): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const elements = [...document.querySelectorAll('html, body, body *:not(script)')];
    const fields = [...document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input, select')];
    const databases = (await indexedDB.databases?.().catch(() => [])) ?? [];
    const stored = (kind: 'localStorage' | 'sessionStorage'): string => {
      try {
        return JSON.stringify({ ...window[kind] });
      } catch {
        return ''; // refused to this page: nothing can be there
      }
    };
    return {
      page: document.body.innerText,
      attributes: elements.flatMap((one) => [...one.attributes].map(({ value }) => value)).join('\n'),
      fields: fields.map(({ value }) => value).join('\n'),
      localStorage: stored('localStorage'),
      sessionStorage: stored('sessionStorage'),
      cookies: document.cookie,
      address: `${location.href} ${window.name} ${JSON.stringify(history.state)} ${document.title}`,
      databases: JSON.stringify(databases),
    };
  });
}

/** Everything that a journey has left, by place. */
export async function everythingLeft(face: Face): Promise<[place: string, text: string][]> {
  const { kind, page, sheets, printed, errors, downloads } = face;
  const left: [string, string][] = Object.entries(await pageTexts(face));
  left.push(['console', [...printed, ...errors].join('\n')]);
  // Cells, formulas, names, settings, properties, comments and notes: the whole model.
  if (sheets !== null) left.push(['document', textsOf([sheets.spreadsheet, sheets.traces])]);
  else if (kind === 'Excel') {
    left.push(['document', String(await page.evaluate(`(${textsOf.toString()})(window.simulatedExcel.workbook)`))]);
  }
  for (const download of downloads) {
    left.push(...fileTexts(download.suggestedFilename(), fs.readFileSync(await download.path())));
  }
  return left;
}

/** Where a key is found, by place; [] is what must be. */
export function placesOfKeys(left: readonly (readonly [string, string])[], keys: readonly TestKey[]): string[] {
  return left.filter(([, text]) => keys.some((key) => isIn(text, key))).map(([place]) => place);
}

/** After a journey: no key, nor eight characters of one, is anywhere. */
export async function expectNoKey(face: Face, keys: readonly TestKey[] = [K1, K2]): Promise<void> {
  const left = await everythingLeft(face);
  // A search of nothing would find nothing.
  expect(left.find(([place]) => place === 'page')?.[1]).toContain('Suivi VAE');
  expect(placesOfKeys(left, keys)).toEqual([]);
}
