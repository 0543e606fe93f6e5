/** A workbook model as .xlsx bytes: hucre draws the shell, the rows are streamed into it, so that large tables stay small. */
import { writeXlsx } from 'hucre/xlsx';
import {
  annexesOf,
  columnFormat,
  columnWidths,
  extent,
  hasFormulas,
  LINE,
  looksOf,
  rangeName,
  rowHeights,
} from '../../core/workbook';
import type { LookKey, Sheet, WorkbookModel } from '../../core/workbook';
import { lightGrid } from './charts';
import { look } from './looks';
import { clustersOf, notesDrawing } from './notes';
import type { Writing } from './rows';
import { writeRows } from './rows';
import type { Drawn } from './shell';
import { FILTER_NAME, shellOptions } from './shell';
import { Sink } from './sink';
import { SharedStrings } from './strings';
import type { Emit, Member } from './zip';
import { ArchiveWriter, MemberWriter, memberBytes, readMembers, textMember } from './zip';

const STRINGS_PATH = 'xl/sharedStrings.xml';

/**
 * Renders a workbook. The same model gives the same bytes on one Node version (contract); between versions, the same
 * members once inflated.
 */
export async function renderXlsx(model: WorkbookModel): Promise<Uint8Array> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  await pourXlsx(model, (piece) => pieces.push(piece as Uint8Array<ArrayBuffer>));
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** The same, handed over piece by piece as it is made: only one sheet is held at a time. */
export async function pourXlsx(model: WorkbookModel, emit: Emit): Promise<void> {
  const drawn = model.feuilles.map((sheet) => ({ sheet, widths: columnWidths(sheet), annexes: annexesOf(sheet) }));
  const keys = stylesOf(drawn);
  const shell = readMembers(await writeXlsx(shellOptions(model, drawn, keys.map(look))));
  const first = await memberText(shell, sheetPath(0));
  const writing = { styles: styleNumbers(first, keys), strings: new SharedStrings() };
  const archive = new ArchiveWriter(emit);
  let cluster = 1;
  for (const member of shell) {
    const sheet = drawn.findIndex((_, i) => member.path === sheetPath(i));
    const notes = drawn.findIndex((_, i) => member.path === `xl/drawings/vmlDrawing${i + 1}.vml`);
    if (sheet >= 0) {
      archive.add(await fillSheet(member, drawn[sheet], writing));
    } else if (notes >= 0) {
      const { annexes, widths } = drawn[notes];
      archive.add(await textMember(member.path, notesDrawing(annexes.notes, widths, cluster)));
      cluster += clustersOf(annexes.notes.length);
    } else if (member.path === '[Content_Types].xml') {
      archive.add(await declareStrings(member, CONTENT_TYPE, '</Types>'));
    } else if (member.path === 'xl/_rels/workbook.xml.rels') {
      archive.add(await declareStrings(member, RELATIONSHIP, '</Relationships>'));
    } else if (member.path.startsWith('xl/charts/chart')) {
      archive.add(await textMember(member.path, lightGrid(await textOf(member))));
    } else if (member.path === 'xl/workbook.xml') {
      archive.add(
        await textMember(member.path, settledWorkbook(await textOf(member), model.feuilles.some(hasFormulas))),
      );
    } else if (member.path === 'xl/styles.xml') {
      archive.add(await textMember(member.path, orderedFonts(await textOf(member))));
    } else archive.add(member);
  }
  const strings = new MemberWriter(STRINGS_PATH);
  const sink = new Sink(strings);
  await writing.strings.write(sink);
  await sink.drain();
  archive.add(await strings.end());
  archive.end();
}

const CONTENT_TYPE =
  `<Override PartName="/${STRINGS_PATH}" ` +
  'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>';
const RELATIONSHIP =
  '<Relationship Id="rIdTextes" ' +
  'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>';

function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

async function textOf(member: Member): Promise<string> {
  return new TextDecoder().decode(await memberBytes(member));
}

async function memberText(members: readonly Member[], path: string): Promise<string> {
  const member = members.find((one) => one.path === path);
  if (member === undefined) throw new RangeError(`no member ${path}`);
  return textOf(member);
}

/**
 * Formulas are computed when the workbook opens, whatever the program that opens it. Without formulas, nothing is to be
 * computed again: the program would ask to save a workbook that nobody changed.
 * The names of filters are Excel's own business: hidden from people.
 */
function settledWorkbook(xml: string, isComputed: boolean): string {
  return xml
    .replace(/<calcPr[^>]*\/>/, isComputed ? '<calcPr fullCalcOnLoad="1"/>' : '')
    .replaceAll(`<definedName name="${FILTER_NAME}"`, `<definedName name="${FILTER_NAME}" hidden="1"`);
}

/** Order in which Excel writes what a font is made of; hucre's own is another (CT_Font was a sequence in ECMA-376:2006). */
const FONT_ORDER = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];

function orderedFonts(xml: string): string {
  const rank = (element: string): number => FONT_ORDER.indexOf(/\w+/.exec(element)?.[0] ?? '');
  return xml.replace(/<font>(.*?)<\/font>/g, (_, inside: string) => {
    const elements = inside.match(/<[^>]*\/>/g) ?? [];
    return `<font>${elements.sort((a, b) => rank(a) - rank(b)).join('')}</font>`;
  });
}

/** The part that hucre leaves out when it has written no string. */
async function declareStrings(member: Member, declaration: string, end: string): Promise<Member> {
  return textMember(member.path, (await textOf(member)).replace(end, declaration + end));
}

/** Keys of every style used, in a fixed order. */
function stylesOf(drawn: readonly Drawn[]): LookKey[] {
  const keys = new Set<LookKey>();
  for (const { sheet } of drawn) for (const key of looksOf(sheet)) keys.add(key);
  return [...keys].filter((key) => key !== '').sort();
}

/** Reads the numbers that hucre gave to the styles, from the probe row of the first sheet. */
function styleNumbers(xml: string, keys: readonly LookKey[]): Map<LookKey, number> {
  const probes = [...xml.matchAll(/<c r="[A-Z]+1"(?: s="(\d+)")?>/g)].map(([, number]) => Number(number ?? 0));
  if (probes.length !== keys.length) throw new RangeError(`${probes.length} styles drawn, ${keys.length} asked`);
  return new Map(keys.map((key, i) => [key, probes[i]]));
}

/** hucre's sheet, with our rows in the place of its own. */
async function fillSheet(member: Member, { sheet, widths }: Drawn, writing: Writing): Promise<Member> {
  const xml = await textOf(member);
  const { rows, columns } = extent(sheet);
  const whole = rangeName({ ligne: 0, colonne: 0, hauteur: Math.max(1, rows), largeur: Math.max(1, columns) });
  const [head, tail] = cutRows(xml);
  const writer = new MemberWriter(member.path);
  const sink = new Sink(writer);
  sink.text(
    columnFormats(head, sheet, writing)
      .replace(/<dimension [^>]*\/>/, `<dimension ref="${whole}"/>`)
      .replace(/<sheetFormatPr [^>]*\/>/, `<sheetFormatPr defaultRowHeight="${LINE}" customHeight="1"/>`),
  );
  sink.text('<sheetData>');
  await writeRows(sheet, rowHeights(sheet, widths), writing, sink);
  sink.text('</sheetData>');
  sink.text(ignoringErrors(pageOrder(tail, sheet), whole, hasFormulas(sheet)));
  await sink.drain();
  return writer.end();
}

/** hucre gives columns no style of their own. */
function columnFormats(head: string, sheet: Sheet, { styles }: Writing): string {
  return head.replace(/<col min="(\d+)"/g, (col, number: string) => {
    const key = columnFormat(sheet, Number(number) - 1);
    return key === undefined ? col : `${col} style="${styles.get(key) ?? 0}"`;
  });
}

function cutRows(xml: string): [string, string] {
  const cut = /<sheetData(?:\/>|>[\s\S]*?<\/sheetData>)/.exec(xml);
  if (cut === null) throw new RangeError('no sheetData');
  return [xml.slice(0, cut.index), xml.slice(cut.index + cut[0].length)];
}

/** Pages of a wide table follow each other across, then down: a row is read on neighbour pages. */
function pageOrder(tail: string, { impression }: Sheet): string {
  return impression?.enLargeur === undefined
    ? tail
    : tail.replace('<pageSetup ', '<pageSetup pageOrder="overThenDown" ');
}

/**
 * Codes are text on purpose, and a formula may leave out the cells beside its range: no green corner on each
 * (CT_Worksheet: after the page breaks, before the drawings).
 */
function ignoringErrors(tail: string, whole: string, isComputed: boolean): string {
  const more = isComputed ? ' formula="1" formulaRange="1"' : '';
  const ignored = `<ignoredErrors><ignoredError sqref="${whole}" numberStoredAsText="1"${more}/></ignoredErrors>`;
  return tail.replace(/<drawing |<legacyDrawing |<\/worksheet>/, (found) => ignored + found);
}
