/** Rows that an .ods hides (by hand, by a filter, in a closed group), found in the bytes of its content: SheetJS leaves them out. */
import { decodeUtf8 } from '../core/table';
import { ascii, holds } from './hiddenRows';

const TABLE = ascii('table');
const ROW = ascii('-row');
const GROUP = ascii('-group');
const [LESS, MORE, SLASH, COLON, SPACE] = ascii('<>/: ');
/** A prefix is no longer: `table:`, mostly. */
const PREFIX = 12;
/** Rows that a sheet has at most (LibreOffice): what is hidden beyond is no row of anybody. */
const MOST_ROWS = 1 << 20;

/** ODF 1.3, part 3, 19.749: `collapse` is hidden by hand, `filter` by a filter. */
const HIDDEN = /\btable:visibility="(?:collapse|filter)"/;
const CLOSED = /\btable:display="false"/;
const REPEATED = /\btable:number-rows-repeated="(\d+)"/;

type Kind = 'table' | 'row' | 'group';

/** Where the name of a tag begins, after its prefix. */
function localName(xml: Uint8Array, from: number): number {
  for (let at = from; at < from + PREFIX; at++) {
    if (xml[at] === COLON) return at + 1;
    if (xml[at] <= SPACE || xml[at] === MORE) break;
  }
  return from;
}

function kindAt(xml: Uint8Array, from: number): Kind | null {
  const at = localName(xml, from);
  if (!holds(xml, at, TABLE)) return null;
  const ends = (to: number): boolean => xml[to] <= SPACE || xml[to] === MORE || xml[to] === SLASH;
  const to = at + TABLE.length;
  if (ends(to)) return 'table';
  if (!holds(xml, to, ROW)) return null;
  if (ends(to + ROW.length)) return 'row';
  return holds(xml, to + ROW.length, GROUP) && ends(to + ROW.length + GROUP.length) ? 'group' : null;
}

function tagAt(xml: Uint8Array, from: number): string {
  const to = xml.indexOf(MORE, from);
  return to < 0 ? '' : decodeUtf8(xml.subarray(from, to));
}

/**
 * The hidden rows of each table of a content.xml, 0-based, ascending; tables in the order in which they end, as SheetJS
 * names its sheets, and rows counted as it counts them. One pass from tag to tag.
 */
export function hiddenRowsByTable(xml: Uint8Array): (readonly number[])[] {
  const tables: number[][] = [];
  let rows: number[] = [];
  let row = 0;
  let repeated = 1;
  // Groups of rows around this place, and which of them are closed.
  let groups: boolean[] = [];
  for (let at = xml.indexOf(LESS); at >= 0; at = xml.indexOf(LESS, at + 1)) {
    const isEnd = xml[at + 1] === SLASH;
    const kind = kindAt(xml, isEnd ? at + 2 : at + 1);
    if (kind === null) continue;
    if (isEnd) {
      if (kind === 'table') tables.push(rows);
      else if (kind === 'group') groups.pop();
      else [row, repeated] = [row + repeated, 1];
      continue;
    }
    const tag = tagAt(xml, at);
    // An empty element has no end: SheetJS passes over it.
    if (tag.endsWith('/')) continue;
    if (kind === 'table') [rows, row, repeated, groups] = [[], 0, 1, []];
    else if (kind === 'group') groups.push(CLOSED.test(tag));
    else {
      repeated = Number(REPEATED.exec(tag)?.[1] ?? 1) || 1;
      if (!HIDDEN.test(tag) && !groups.includes(true)) continue;
      for (let one = row; one < Math.min(MOST_ROWS, row + repeated); one++) rows.push(one);
    }
  }
  return tables;
}
