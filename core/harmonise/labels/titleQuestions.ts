/** Titles of certifications that nearly match the region's referential: is it that one? Asked, never decided by themselves. */
import { byCodeUnit, findText, inChunks, ROWS_A_STEP, within } from '../../table';
import type { Finding, Steps, TextColumn } from '../../table';
import { foldLabel } from '../../values';
import { decisionKey } from '../../values/spelling/decisionKey';
import type { Certifications } from '../certifications';
import { CERTIFICATION_PROCHE } from '../certifications/findings';
import { distinctReadingsSteps } from '../distinct';
import type { Harmonised } from '../types';
import type { LabelCluster, ValueQuestion } from './types';

const TITLE = 'intitule_certification';

/** A text of the file, and the titles that its rows are near. */
interface Asked {
  readonly text: string;
  count: number;
  readonly titles: Set<string>;
}

const textAt = (column: TextColumn | undefined, row: number): string =>
  column === undefined ? '' : column.values[column.codes[row]];

/** Whether the row would be of a certification of the sheet, were its title that one. */
function settles(referential: Certifications, title: string, type: string, niveau: string): boolean {
  const { kind, how } = referential.matchTitle(title, { type, niveau });
  // Two of one title: the days of the rows may tell them apart, as those of any row do.
  return kind === 'sure' || (kind === 'ambigue' && how !== '');
}

function* ofColumn(file: Harmonised, at: number, referential: Certifications): Steps<ValueQuestion[]> {
  const { index } = file.mapping[at];
  const raw = file.raw.columns[index];
  const [read, type, niveau] = [TITLE, 'type_certification', 'niveau_vise'].map((name) => findText(file.table, name));
  const { values, decided } = yield* within(distinctReadingsSteps(file, at), 0, 0.5);
  const left = new Set(file.profile.laissees?.[TITLE] ?? []);
  const asked = new Map<string, Asked>();
  const look = ({ code, row, column, suggestion }: Finding): void => {
    if (code !== CERTIFICATION_PROCHE.code || column !== index || row < 0 || suggestion === '') return;
    const cell = raw.codes[row];
    const text = raw.values[cell];
    // What the row says otherwise than by this cell alone (« idem », a cell taken apart) is no decision about this text.
    if (left.has(text) || decided.has(cell) || values[cell] !== textAt(read, row)) return;
    // « ; » parts titles, in the referential and in the sheet of questions: one that holds it could not be answered there.
    if (foldLabel(suggestion) === foldLabel(text) || suggestion.includes(';')) return;
    if (!settles(referential, suggestion, textAt(type, row), textAt(niveau, row))) return;
    const key = decisionKey('text', text);
    let one = asked.get(key);
    if (one === undefined) asked.set(key, (one = { text, count: 0, titles: new Set() }));
    one.count++;
    one.titles.add(suggestion);
  };
  const findings = file.findings[Symbol.iterator]();
  const looking = inChunks(file.findings.length, ROWS_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) look(findings.next().value as Finding);
  });
  yield* within(looking, 0.5, 0.5);
  return [...asked.values()].map(({ text, count, titles }) => {
    const candidates = [...titles].sort(byCodeUnit);
    return { rubrique: TITLE, index, text, count, code: CERTIFICATION_PROCHE.code, candidates };
  });
}

/**
 * Texts whose rows are near a title of the referential, the guards of both kept; none without a referential. Answered by a
 * spelling, as any label: `withValue`. The texts that the most cells hold first.
 */
export function* titleQuestionSteps(file: Harmonised): Steps<readonly ValueQuestion[]> {
  const referential = file.references?.certifications;
  // A title that several columns give together is in no cell.
  const at = file.mapping.findIndex(({ rubrique, colonnes }) => rubrique === TITLE && colonnes === undefined);
  if (referential === undefined || at < 0) return [];
  const questions = yield* ofColumn(file, at, referential);
  return questions.sort((a, b) => b.count - a.count || byCodeUnit(a.text, b.text));
}

/** Without the titles that a cluster asks about already, under the same one. */
export function besideClusters(
  questions: readonly ValueQuestion[],
  clusters: readonly LabelCluster[],
): readonly ValueQuestion[] {
  const key = (text: string): string => decisionKey('text', text);
  const asked = new Map<string, Set<string>>();
  for (const { rubrique, target, members } of clusters) {
    if (rubrique !== TITLE) continue;
    for (const { text } of members) {
      const targets = asked.get(key(text)) ?? new Set();
      asked.set(key(text), targets.add(key(target)));
    }
  }
  return questions.filter(
    ({ text, candidates }) => !candidates.every((title) => asked.get(key(text))?.has(key(title)) === true),
  );
}
