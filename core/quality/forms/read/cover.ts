/** Finds the block that says which document it is: template, version, référentiel, structure. */
import { foldLabel } from '../../../values';
import { COVER_SHEET, type CoverKey } from '../cover';
import { FORMS, formById } from '../declarations';
import type { Form } from '../types';
import { plainText } from '../cells';
import { findLabels, pairs } from './fiches';
import { labelKey } from './labels';
import { coverIndex } from './shape';
import type { TextSheet } from './sheet';

export interface Cover {
  readonly sheet: TextSheet;
  /** Rows of the block: nothing else is read there. */
  readonly rows: ReadonlySet<number>;
  readonly form: Form | undefined;
  /** Null: not told. */
  readonly version: number | null;
  /** As written; ''. */
  readonly referentiel: string;
  readonly structure: string;
  readonly nom: string;
  /** Where the structure is written, 0-based. */
  readonly place: { readonly row: number; readonly column: number };
}

/** The template of an id or of a title, as written. */
function formNamed(text: string): Form | undefined {
  const key = labelKey(text);
  return formById(text.trim()) ?? FORMS.find(({ id, titre }) => labelKey(id) === key || labelKey(titre) === key);
}

/** A block is at the top of a sheet. */
const ROWS = 80;

function coverIn(sheet: TextSheet): Cover | null {
  const rows = sheet.rows.slice(0, ROWS).map((_, row) => row);
  const labels = findLabels(sheet, rows, (text) => coverIndex.find(text));
  const kinds = new Set(labels.map(({ label }) => label));
  const isOwn = (text: string): boolean => /^numero donne par la region\b/.test(foldLabel(text));
  if (kinds.size === 0) return null;
  const texts = new Map<CoverKey, string>();
  let form: Form | undefined;
  let place = { row: 0, column: 0 };
  const used = new Set<number>();
  for (const { label, at, value } of pairs(sheet, labels, [], isOwn)) {
    if (texts.has(label)) continue;
    const text = value === undefined ? '' : plainText(value);
    if (label === 'modele') {
      form = formNamed(text);
      if (form === undefined) continue;
    }
    if (label === 'structure') place = { row: at.row, column: value?.column ?? at.column };
    texts.set(label, text);
    used.add(at.row);
  }
  const isNamed = labelKey(sheet.name) === labelKey(COVER_SHEET);
  // Without its first line, the block is told by its others, where they are expected.
  const isBlock = form !== undefined || (isNamed && kinds.size >= 2) || (kinds.has('version') && kinds.size >= 3);
  if (!isBlock) return null;
  const version = /\d+/.exec(texts.get('version') ?? '');
  return {
    sheet,
    rows: used,
    form,
    version: version === null ? null : Number(version[0]),
    referentiel: texts.get('referentiel') ?? '',
    structure: texts.get('structure') ?? '',
    nom: texts.get('nom') ?? '',
    place,
  };
}

/** The blocks of a workbook, in the order of its sheets. */
export function coversOf(sheets: readonly TextSheet[]): Cover[] {
  return sheets.map(coverIn).filter((cover) => cover !== null);
}
