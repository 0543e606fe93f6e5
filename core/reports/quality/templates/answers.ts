/** The answers already known of a grid, by indicator. */
import type { Values } from '../../../quality/forms';

/** Answers by number of indicator; an indicator that has several rows is one answer, the first of each field. */
export function answersOf(rows: readonly Values[]): Map<string, Values> {
  const answers = new Map<string, Values>();
  for (const row of rows) {
    const numero = String(row.indicateur ?? '');
    const said = Object.entries(row).filter(([, value]) => value !== null && value !== '');
    answers.set(numero, { ...Object.fromEntries(said), ...answers.get(numero) });
  }
  return answers;
}
