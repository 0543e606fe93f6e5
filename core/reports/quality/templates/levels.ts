/** The levels of a scale as formulas know them: the texts that mean each one, and the look each one takes. */
import { levelLabels, sheetLevels, type KeyStep } from '../../../quality/forms';
import { levelOf, type Level, type Referential, type Scale } from '../../../quality/referentials';
import type { ConditionalRule, Range, Style } from '../../../workbook';

/** Longest text that a formula may quote (Excel: 255 characters). */
const QUOTED = 255;

/** Keys that mean each level, and what formulas do to a text to get one: what the reader of documents does first too. */
export function levelKeys(referential: Referential): {
  readonly steps: readonly KeyStep[];
  readonly keys: readonly (readonly [key: string, level: Level])[];
} {
  const { codes, steps } = sheetLevels(levelLabels(referential));
  const keys = Array.from(codes, ([key, code]) => [key, levelOf(referential, code) as Level] as const);
  return { steps, keys };
}

/** The key of a text, as a formula. @param text a cell, or a formula that gives a text */
export function keyFormula(text: string, steps: readonly KeyStep[]): string {
  return steps.reduce((inner, step) => {
    if (step.genre === 'rogner') return `TRIM(${inner})`;
    if (step.genre === 'minuscules') return `LOWER(${inner})`;
    if (step.genre === 'border') return `${quoted(step.signe)}&${inner}&${quoted(step.signe)}`;
    return `SUBSTITUTE(${inner},${sign(step.de)},${sign(step.par)})`;
  }, `${text}&""`);
}

/** A sign of a step: control characters by their number, since XML and people lose them. */
function sign(text: string): string {
  const code = text.charCodeAt(0);
  return text.length === 1 && code < 32 ? `CHAR(${code})` : quoted(text);
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
 * Whether a cell says one of those levels. FIND in one text, cut where Excel allows no longer one: conditional looks take
 * no array, and SEARCH would take « ? » for any letter.
 */
export function saysLevel(cell: string, referential: Referential, levels: readonly Level[]): string {
  const { keys, steps } = levelKeys(referential);
  const chunks: string[] = ['|'];
  for (const [key] of keys.filter(([, level]) => levels.includes(level))) {
    if (chunks[chunks.length - 1].length + key.length + 1 > QUOTED) chunks.push('|');
    chunks[chunks.length - 1] += `${key}|`;
  }
  const tests = chunks.map((chunk) => `ISNUMBER(FIND("|"&${keyFormula(cell, steps)}&"|",${quoted(chunk)}))`);
  return tests.length === 1 ? tests[0] : `OR(${tests.join(',')})`;
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
