/** Reads the headers of a file: what each may name, what its values are, which headers repeat. */
import { inTurn, valuesSteps, within } from '../../table';
import type { RawTable, Steps } from '../../table';
import { bareDates } from '../composed/bareDates';
import { ColumnFacts } from './columnFacts';
import { corpusSteps, type Target } from '../headers/corpus';
import { readHeader, type Header } from '../headers/header';
import { labelEvidence, type LabelEvidence } from '../headers/labelEvidence';
import { personWords, withoutPerson } from '../headers/person';
import { better, sectionOf } from '../headers/section';

export interface Column {
  readonly index: number;
  readonly header: Header;
  readonly facts: ColumnFacts;
  readonly evidence: readonly LabelEvidence[];
  /** Label score of the nearest decoy. */
  readonly decoy: number;
  /** Position among the columns of the same header, from 1; 0 when alone. */
  readonly twin: number;
}

/** Share of the steps that compiles the corpus, the first time. */
const COMPILED = 0.5;

/** "Date jury.1" beside "Date jury" is its second occurrence (as data tools write it). */
function twinKey(text: string, texts: ReadonlySet<string>): string {
  const match = /^(.*[^.\d])\.\d$/.exec(text.trim());
  return match !== null && texts.has(match[1].trim()) ? match[1].trim() : text.trim();
}

/** The columns of a raw table, in file order, with the label evidence of each. Yields the share that is done. */
export function* understandSteps(raw: RawTable): Steps<Column[]> {
  const { targets, decoys } = yield* within(corpusSteps(), 0, COMPILED);
  const texts = new Set(raw.columns.map(({ header }) => header.trim()));
  const keys = raw.columns.map(({ header }) => twinKey(header, texts));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const met = new Map<string, number>();
  const headers = keys.map(readHeader);
  const person = personWords(headers);
  const bare = bareDates(keys);
  let hadDates = false;
  const understood = inTurn(raw.columns, function* (column, i): Steps<Column> {
    yield* valuesSteps(column);
    const facts = new ColumnFacts(column, raw.source.date1904);
    const completed = facts.hasDates && !hadDates ? bare.get(i) : undefined;
    hadDates = facts.hasDates;
    const header = withoutPerson(completed === undefined ? headers[i] : readHeader(completed), person);
    const order = (met.get(keys[i]) ?? 0) + 1;
    met.set(keys[i], order);
    yield 0.5;
    const { hasDates } = facts;
    yield 0.7;
    const section = column.headerRows === undefined ? null : sectionOf(column.headerRows.group);
    const alone = section === null ? null : readHeader(column.headerRows!.name);
    const judged = (target: Target): LabelEvidence | null => {
      const whole = labelEvidence(header, target, hasDates);
      return alone === null ? whole : better(whole, labelEvidence(alone, target, hasDates), section!);
    };
    const evidence = targets.map(judged).filter((found): found is LabelEvidence => found !== null);
    const twin = keys[i] !== '' && completed === undefined && (counts.get(keys[i]) ?? 0) > 1 ? order : 0;
    return { index: i, header, facts, evidence, decoy: judged(decoys)?.score ?? 0, twin };
  });
  return yield* within(understood, COMPILED, 1 - COMPILED);
}
