/** Tells which template a workbook is, and which référentiel it follows, from its headers when its cover is gone. */
import type { Library, Referential } from '../../referentials';
import { FORMS } from '../declarations';
import type { Form } from '../types';
import { bearsName, findTables } from './headers';
import { labelKey } from './labels';
import { ficheLabel, shapeOf, type FormShape } from './shape';
import type { TextSheet } from './sheet';

/** Rows looked at: headers are near the top. */
const HEAD_ROWS = 60;

/** In how many templates a label is found: the fewer, the more it tells. */
let spread: Map<string, number> | null = null;

function spreadOf(key: string): number {
  if (spread === null) {
    spread = new Map();
    for (const form of FORMS) {
      const keys = new Set(form.sections.flatMap(({ champs }) => champs.map(({ libelle }) => labelKey(libelle))));
      for (const own of keys) spread.set(own, (spread.get(own) ?? 0) + 1);
    }
  }
  return spread.get(key) ?? 1;
}

/** How much of a template a workbook shows: labels found, rare ones more, former ones less. */
function likeness(shape: FormShape, sheets: readonly TextSheet[]): { score: number; labels: number } {
  let score = 0;
  const found = new Set<string>();
  for (const sheet of sheets) {
    const head = { ...sheet, rows: sheet.rows.slice(0, HEAD_ROWS) };
    const tables = findTables(shape, head);
    for (const { table, columns, header, computed } of tables) {
      if (computed) continue;
      if (bearsName(sheet, table)) score += 1;
      const texts = new Map(sheet.rows[header].map(({ column, text }) => [column, labelKey(text)]));
      for (const [column, field] of columns) {
        const key = `${table.section.id}.${field.id}`;
        if (found.has(key)) continue;
        found.add(key);
        const today = labelKey(field.libelle);
        // Locked columns are those of every grid.
        const weight = field.verrouille === true ? 0.3 : 1 / spreadOf(today);
        score += texts.get(column) === today ? weight : weight / 2;
      }
    }
    for (const row of head.rows) {
      for (const { text } of row.slice(0, 2)) {
        for (const { section, field } of ficheLabel(shape, text) ?? []) {
          const key = `${section.id}.${field.id}`;
          if (found.has(key)) continue;
          found.add(key);
          const today = labelKey(field.libelle);
          score += labelKey(text) === today ? 1 / spreadOf(today) : 0.5 / spreadOf(today);
        }
      }
    }
  }
  // Of two templates that share their labels, the one that is there whole.
  const all = shape.form.sections.reduce((sum, { champs }) => sum + champs.length, 0);
  return { score: score + found.size / all, labels: found.size };
}

/** Labels under which nothing is recognised. */
const LEAST_LABELS = 3;
const LEAST_SCORE = 1;

/** The template that the headers of a workbook show; null when it is none of ours. */
export function identify(sheets: readonly TextSheet[]): Form | null {
  let best: Form | null = null;
  let highest = LEAST_SCORE;
  for (const form of FORMS) {
    const { score, labels } = likeness(shapeOf(form, null), sheets);
    if (labels >= LEAST_LABELS && score > highest) [best, highest] = [form, score];
  }
  return best;
}

/** The référentiels whose titles a workbook shows, those of the right genre, in the order of the library. */
export function alikeReferentials(
  form: Form,
  sheets: readonly TextSheet[],
  library: Pick<Library, 'all'>,
): readonly Referential[] {
  if (form.referentiel === undefined) return [];
  const ofGenre = library.all.filter(({ genre }) => genre === form.referentiel);
  // A charter may come back with its signature alone; there is but one to sign, most often.
  if (ofGenre.length === 1) return ofGenre;
  const keys = new Set(
    sheets.flatMap(({ rows }) => rows.flatMap((row) => row.map(({ text }) => labelKey(text.split('\n')[0])))),
  );
  const ranked = ofGenre
    .map((referential) => {
      const titles = referential.indicateurs.map(({ titre }) => labelKey(titre));
      const shown = titles.filter((title) => keys.has(title)).length;
      return { referential, share: titles.length === 0 ? 0 : shown / titles.length, shown };
    })
    .filter(({ shown, share }) => shown >= 3 || share > 0.5)
    .sort((a, b) => b.shown - a.shown || b.share - a.share);
  const [first] = ranked;
  return ranked.filter(({ shown }) => shown === first.shown).map(({ referential }) => referential);
}
