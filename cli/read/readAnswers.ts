/** Reads a workbook that somebody filled in (`--reprendre`): its sheets, whatever program saved it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Problem } from '../../core/messages';
import type { SheetGrid } from '../../core/reading';
import { sniff } from '../../core/reading';
import { openWorkbook } from '../../files';

/** @throws Problem `fichier_introuvable`, and those of openWorkbook, naming the file */
export function readAnswers(path: string): readonly SheetGrid[] {
  const fichier = basename(path);
  if (!existsSync(path) || !statSync(path).isFile()) throw new Problem('fichier_introuvable', { fichier });
  const bytes = readFileSync(path);
  try {
    return openWorkbook(bytes, sniff(bytes)).sheets;
  } catch (fault) {
    throw fault instanceof Problem ? new Problem(fault.code, { fichier, ...fault.slots }) : fault;
  }
}
