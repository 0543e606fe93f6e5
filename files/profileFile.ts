/** Reads a profile of any form: the JSON that we write, or the workbook that a person edited (.xlsx, .ods, .xls). */
import { Problem } from '../core/messages';
import { parseProfile } from '../core/profiles';
import type { Profile } from '../core/profiles';
import { sniff } from '../core/reading';
import { readProfileTable } from '../core/reports/profile';
import { decodeUtf8 } from '../core/table';
import { openWorkbook } from './workbook';

/** Forms of a workbook; anything else is taken for JSON, whose own message is the clearer one. */
const WORKBOOKS: ReadonlySet<string> = new Set(['zip', 'ole', 'spreadsheetml', 'fods']);

/**
 * @param fileName shown in messages; the form is told by the bytes, never by the name
 * @throws Problem as parseProfile, readProfileTable and openWorkbook
 */
export function profileOfBytes(bytes: Uint8Array, fileName: string): Profile {
  const format = sniff(bytes);
  if (!WORKBOOKS.has(format)) return parseProfile(decodeUtf8(bytes), fileName);
  try {
    return readProfileTable(openWorkbook(bytes, format).sheets, fileName);
  } catch (fault) {
    throw fault instanceof Problem ? new Problem(fault.code, { fichier: fileName, ...fault.slots }) : fault;
  }
}
