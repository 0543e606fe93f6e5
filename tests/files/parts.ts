/** Looks into .xlsx bytes: members, cells of a sheet, well-formed XML; written apart from the code that it checks. */
import * as zlib from 'node:zlib';

export interface Part {
  readonly path: string;
  readonly time: number;
  readonly date: number;
  readonly bytes: Buffer;
}

/** The members of an archive, from its central directory; checks each CRC. */
export function partsOf(archive: Uint8Array): Map<string, Part> {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const parts = new Map<string, Part>();
  let at = bytes.readUInt32LE(end + 16);
  for (let n = bytes.readUInt16LE(end + 10); n > 0; n--) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const path = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
    const inflated = bytes.readUInt16LE(at + 10) === 8 ? zlib.inflateRawSync(packed) : packed;
    if (zlib.crc32(inflated) !== bytes.readUInt32LE(at + 16)) throw new Error(`bad CRC: ${path}`);
    if (inflated.length !== bytes.readUInt32LE(at + 24)) throw new Error(`bad size: ${path}`);
    parts.set(path, { path, time: bytes.readUInt16LE(at + 12), date: bytes.readUInt16LE(at + 14), bytes: inflated });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

/** The text of a member; throws when it is not there. */
export function textOf(parts: ReadonlyMap<string, Part>, path: string): string {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`no part ${path}; there are ${[...parts.keys()].join(', ')}`);
  return part.bytes.toString('utf8');
}

/** Paths of sheets by name, in order. */
export function sheetPaths(parts: ReadonlyMap<string, Part>): Map<string, string> {
  const names = [...textOf(parts, 'xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) =>
    name.replace(/&apos;/g, "'").replace(/&amp;/g, '&'),
  );
  return new Map(names.map((name, i) => [name, `xl/worksheets/sheet${i + 1}.xml`]));
}

/** Cells of a sheet as they are written: reference -> type, style number, text of `v`. */
export function rawCells(xml: string): Map<string, { type: string; style: number; value: string; isFormula: boolean }> {
  const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?(?: t="(\w+)")?(?:\/>|>(.*?)<\/c>)/g)];
  return new Map(
    cells.map(([, ref, style, type, content = '']) => [
      ref,
      {
        type: type ?? 'n',
        style: Number(style ?? 0),
        value: /<v>(.*?)<\/v>/.exec(content)?.[1] ?? '',
        isFormula: content.includes('<f'),
      },
    ]),
  );
}

/** What is wrong with the nesting of a document's tags, or with its characters; '' when nothing is. */
export function illFormed(xml: string): string {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml)) return 'a forbidden character';
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(xml)) return 'a bare ampersand';
  const open: string[] = [];
  for (const [, end, name, empty] of xml.matchAll(/<(\/?)([\w:.-]+)(?:"[^"]*"|'[^']*'|[^'"<>])*?(\/?)>/g)) {
    if (end === '/') {
      if (open.pop() !== name) return `</${name}> closes nothing`;
    } else if (empty !== '/') open.push(name);
  }
  return open.length === 0 ? '' : `<${open.join('><')}> never closed`;
}
