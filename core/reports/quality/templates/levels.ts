/** The levels of a scale as formulas know them: the texts that mean each one, and the look each one takes. */
import { levelLabels } from '../../../quality/forms';
import type { Level, Referential, Scale } from '../../../quality/referentials';
import type { ConditionalRule, Range, Style } from '../../../workbook';

/** Longest text that a formula may quote (Excel: 255 characters). */
const QUOTED = 255;

/**
 * Every text that means a level, each once, labels and codes first: what the reader of documents understands, and what
 * formulas therefore count. Formulas compare without case.
 */
export function spellings(referential: Referential): readonly (readonly [text: string, level: Level])[] {
  const { niveaux } = referential.echelle;
  const labels = levelLabels(referential);
  const found = new Map<string, readonly [string, Level]>();
  const add = (text: string, level: Level): void => {
    const key = text.toLowerCase();
    if (text !== '' && !found.has(key)) found.set(key, [text, level]);
  };
  for (const level of niveaux) {
    add(level.libelle, level);
    add(level.code, level);
  }
  niveaux.forEach((level, i) => (labels[i].autres ?? []).forEach((text) => add(text, level)));
  return [...found.values()];
}

/** From worst to best, those that count. */
export function countedLevels({ niveaux }: Scale): readonly Level[] {
  return niveaux.filter(({ valeur }) => valeur !== null).sort((a, b) => (a.valeur as number) - (b.valeur as number));
}

/** Majeure, or the worst of a scale without them: red; what is not conform: amber; conform: green; else none of them. */
export function levelStyle({ niveaux }: Scale, level: Level): Style | null {
  if (level.valeur === null) return level.motif === true ? 'information' : null;
  if (level.conforme) return 'favorable';
  if (level.gravite !== undefined) return level.gravite === 'majeure' ? 'bloquant' : 'a_verifier';
  const worst = Math.min(...niveaux.flatMap(({ valeur }) => (valeur === null ? [] : [valeur])));
  return level.valeur === worst ? 'bloquant' : 'a_verifier';
}

/** A text in a formula. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/**
 * Whether the text of a cell is one of those, whatever its case and the spaces around it. FIND in one text, cut where
 * Excel allows no longer one: conditional looks take no array, and SEARCH would take « ? » for any letter.
 */
function isAmong(cell: string, texts: readonly string[]): string {
  const chunks: string[] = ['|'];
  for (const text of texts) {
    if (chunks[chunks.length - 1].length + text.length + 1 > QUOTED) chunks.push('|');
    chunks[chunks.length - 1] += `${text.toLowerCase()}|`;
  }
  const tests = chunks.map((chunk) => `ISNUMBER(FIND("|"&LOWER(TRIM(${cell}&""))&"|",${quoted(chunk)}))`);
  return tests.length === 1 ? tests[0] : `OR(${tests.join(',')})`;
}

/** Whether a cell says one of those levels. */
export function saysLevel(cell: string, referential: Referential, levels: readonly Level[]): string {
  const texts = spellings(referential).flatMap(([text, level]) => (levels.includes(level) ? [text] : []));
  return isAmong(cell, texts);
}

/** The looks of cells that hold a level. @param cell the first cell of the range, as its formulas name it */
export function levelRules(referential: Referential, plage: Range, cell: string): ConditionalRule[] {
  const { echelle } = referential;
  const styles: readonly Style[] = ['bloquant', 'a_verifier', 'favorable', 'information'];
  const rules = styles.flatMap((style): ConditionalRule[] => {
    const levels = echelle.niveaux.filter((level) => levelStyle(echelle, level) === style);
    return levels.length === 0 ? [] : [{ plage, formule: saysLevel(cell, referential, levels), style }];
  });
  const unknown = `AND(TRIM(${cell}&"")<>"",NOT(${saysLevel(cell, referential, echelle.niveaux)}))`;
  return [...rules, { plage, formule: unknown, style: 'a_verifier' }];
}
