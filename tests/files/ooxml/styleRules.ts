/** Styles: every index leads to what it names. */
import type { Book, Say } from './package';
import { child, descendants, entries, type Node } from './xml';

const PART = 'xl/styles.xml';
/** Numbers of Excel's own formats (ECMA-376 part 1, 18.8.30); ours begin at 164. */
const FIRST_OWN_FORMAT = 164;

/** Formats by number, ours only. */
function formats(styles: Node | null): Map<string, string> {
  return new Map(
    entries(styles, 'numFmts').map(({ attributes }) => [
      attributes.get('numFmtId') ?? '',
      attributes.get('formatCode') ?? '',
    ]),
  );
}

/** What a cell's style number says, for the rules of cells. */
export interface CellFormat {
  readonly isDate: boolean;
  readonly isLocked: boolean;
}

export function cellFormats({ styles }: Book): CellFormat[] {
  const own = formats(styles);
  return entries(styles, 'cellXfs').map((xf) => {
    const code = own.get(xf.attributes.get('numFmtId') ?? '0') ?? '';
    const isLocked = child(xf, 'protection')?.attributes.get('locked') !== '0';
    return { isDate: /y/i.test(code.replace(/"[^"]*"/g, '')), isLocked };
  });
}

export function styleFaults({ styles }: Book, say: Say): void {
  const own = formats(styles);
  const size = (name: string): number => entries(styles, name).length;
  for (const list of styles?.children ?? []) {
    const count = list.attributes.get('count');
    if (count !== undefined && Number(count) !== list.children.length) say(PART, `count of <${list.name}>`);
  }
  for (const [id, code] of own) {
    if (Number(id) < FIRST_OWN_FORMAT || code === '') say(PART, `format ${id}: « ${code} »`);
  }
  if (own.size < size('numFmts')) say(PART, 'two formats have one number');
  const lists = { fontId: 'fonts', fillId: 'fills', borderId: 'borders', xfId: 'cellStyleXfs' } as const;
  for (const list of ['cellStyleXfs', 'cellXfs'] as const) {
    for (const { attributes } of entries(styles, list)) {
      for (const [key, name] of Object.entries(lists)) {
        const index = attributes.get(key);
        if (index !== undefined && !(Number(index) < size(name))) say(PART, `${key} ${index} in <${list}>`);
      }
      const format = attributes.get('numFmtId') ?? '0';
      if (Number(format) >= FIRST_OWN_FORMAT && !own.has(format)) say(PART, `numFmtId ${format} in <${list}>`);
    }
  }
  for (const { attributes } of entries(styles, 'cellStyles')) {
    if (!(Number(attributes.get('xfId')) < size('cellStyleXfs'))) say(PART, 'xfId of a <cellStyle>');
  }
  const [none, gray] = entries(styles, 'fills').map((fill) => fill.children[0]?.attributes.get('patternType'));
  // Excel takes the first two for itself, whatever they say.
  if (none !== 'none' || gray !== 'gray125') say(PART, 'the first two fills are not Excel’s own');
  for (const dxf of entries(styles, 'dxfs')) {
    const pattern = child(child(dxf, 'fill'), 'patternFill');
    if (pattern !== undefined && child(pattern, 'bgColor') === undefined)
      say(PART, 'a conditional fill without bgColor');
    const font = child(dxf, 'font');
    if (child(font, 'name') ?? child(font, 'sz')) say(PART, 'a conditional look changes a font’s name or size');
  }
  for (const name of ['color', 'fgColor', 'bgColor']) {
    for (const { attributes } of descendants(styles, name)) {
      const rgb = attributes.get('rgb');
      if (rgb !== undefined && !/^[0-9A-F]{8}$/.test(rgb)) say(PART, `colour ${rgb}`);
    }
  }
}
