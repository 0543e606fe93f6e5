/** Cells of one column that ask the same question, as one line of the sheet « À compléter »: a column is corrected at once. */
import type { QualityFinding } from '../../../quality/findings';

/** Under that many, a line for each is as short. */
const MANY = 4;

export interface GatheredFinding {
  readonly finding: QualityFinding;
  /** The others of its column, in the order of the rows. */
  readonly others: readonly QualityFinding[];
}

/** What a reading finding shares with those of its column; '' for what is told of a whole sheet, or by other checks. */
function columnKey({ code, gravite, place, structure, details }: QualityFinding): string {
  if (!code.startsWith('qualite_lecture_') || place.ligne === 0) return '';
  const { fichier, feuille, colonne } = place;
  return JSON.stringify([code, gravite, structure, fichier, feuille, colonne, details.rubrique ?? '']);
}

/** @param findings sorted; the first of a column stands for it, where it stood */
export function gathered(findings: readonly QualityFinding[]): GatheredFinding[] {
  const columns = new Map<string, QualityFinding[]>();
  for (const finding of findings) {
    const key = columnKey(finding);
    const known = columns.get(key);
    if (known === undefined) columns.set(key, [finding]);
    else known.push(finding);
  }
  return findings.flatMap((finding): GatheredFinding[] => {
    const key = columnKey(finding);
    const [first, ...others] = columns.get(key) ?? [finding];
    if (key === '' || others.length + 1 < MANY) return [{ finding, others: [] }];
    return first === finding ? [{ finding, others }] : [];
  });
}
