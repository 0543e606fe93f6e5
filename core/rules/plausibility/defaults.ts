/** A rubrique where one default value stands for an answer in most cells: 01/01/1900, 99999. */
import { rubriqueById } from '../../dictionary';
import type { RawColumn, Steps } from '../../table';
import { inTurn } from '../../table';
import type { PlausibilityRule, Suspicion } from './types';
import { percent, suspicion } from './types';

const LEAST_CELLS = 30;
const MOST = 0.5;

/**
 * Days that systems write where there is none: origins of Excel, of databases, of Unix, of SQL Server, the last day that
 * may be written. ISO, French and packed forms, whatever the time that follows.
 */
const DEFAULT_DAYS: readonly string[] = [
  '1899-12-30',
  '1899-12-31',
  '1900-01-01',
  '1901-01-01',
  '1904-01-01',
  '1753-01-01',
  '1970-01-01',
  '1111-11-11',
  '2999-12-31',
  '9999-12-31',
];

const DEFAULT_TEXTS: ReadonlySet<string> = new Set(
  DEFAULT_DAYS.flatMap((day) => {
    const [year, month, ofMonth] = day.split('-');
    return [
      day,
      `${ofMonth}/${month}/${year}`,
      `${ofMonth}-${month}-${year}`,
      `${ofMonth}.${month}.${year}`,
      year + month + ofMonth,
    ];
  }),
);

/** A number or code made of one figure: 000, 99999, 1111; at least three, for 99 is abroad and 11 a département. */
function isRepeated(text: string): boolean {
  if (text.length < 3) return false;
  const c = text[0];
  if (c !== '0' && c !== '9' && c !== '1') return false;
  for (let i = 1; i < text.length; i++) if (text[i] !== c) return false;
  return true;
}

/** Whether no person would have written it as an answer. */
function isDefault(text: string, isDate: boolean): boolean {
  const bare = text.trim();
  if (!isDate) return isRepeated(bare.replace(/[.,]0+$/, ''));
  return DEFAULT_TEXTS.has(bare.split(/[ T]/)[0]);
}

/** The most frequent value of the retained rows, by code, and how many cells are filled. */
function mostFrequent({ codes, kinds }: RawColumn, rows: Int32Array): { code: number; count: number; filled: number } {
  const counts = new Uint32Array(kinds.length);
  for (const row of rows) counts[codes[row]]++;
  let code = 0;
  let filled = 0;
  for (let i = 1; i < counts.length; i++) {
    filled += counts[i];
    if (code === 0 || counts[i] > counts[code]) code = i;
  }
  return { code, count: code === 0 ? 0 : counts[code], filled };
}

export const defaultValues: PlausibilityRule = {
  kind: suspicion('valeur_par_defaut'),
  *see(whole): Steps<readonly Suspicion[]> {
    const { mapping, raw } = whole.file;
    const all = yield* inTurn(mapping, function* ({ rubrique, index, colonnes }): Steps<Suspicion | null> {
      // A tick in every row, or one day of the month, is no default value.
      if (colonnes !== undefined) return null;
      const { code, count, filled } = mostFrequent(raw.columns[index], whole.rows);
      if (filled < LEAST_CELLS || count < MOST * filled) return null;
      const isDate = rubriqueById(rubrique)?.storage === 'date';
      if (!isDefault(raw.columns[index].values[code], isDate)) return null;
      return { rubrique, column: index, detail: [{ code: 'part', slots: { part: percent(count / filled) } }] };
    });
    return all.filter((one): one is Suspicion => one !== null);
  },
};
