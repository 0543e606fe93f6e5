/** The parts of a workbook, their documents and what they refer to (ECMA-376 part 2), and what is wrong there. */
import { partsOf } from '../parts';
import { child, entries, parseXml, type Document, type Node } from './xml';

/** Says where and what. */
export type Say = (part: string, fault: string) => void;

export interface Relation {
  readonly type: string;
  /** Path of the part, or an outer address. */
  readonly target: string;
}

export interface Sheet {
  readonly name: string;
  readonly path: string;
  readonly state: string;
  readonly root: Node;
}

export interface Book {
  readonly documents: ReadonlyMap<string, Document>;
  readonly workbook: Node | null;
  /** In the order of the tabs. */
  readonly sheets: readonly Sheet[];
  readonly styles: Node | null;
  readonly strings: readonly Node[];
  /** Relations of a part, by id. */
  relations(path: string): ReadonlyMap<string, Relation>;
}

const RELATIONS = '/_rels/';

function relationsPath(path: string): string {
  const cut = path.lastIndexOf('/');
  return `${path.slice(0, cut + 1)}_rels/${path.slice(cut + 1)}.rels`;
}

/** The part whose relations those are. */
function ownerOf(path: string): string {
  return path.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
}

function resolve(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Opens a workbook. */
export function openBook(bytes: Uint8Array): Book {
  const documents = new Map<string, Document>();
  for (const [path, part] of partsOf(bytes)) {
    if (/\.(xml|rels|vml)$/.test(path)) documents.set(path, parseXml(part.bytes.toString('utf8')));
  }
  const rootOf = (path: string): Node | null => documents.get(path)?.root ?? null;
  const relations = (path: string): Map<string, Relation> => {
    const found = new Map<string, Relation>();
    for (const { attributes } of rootOf(relationsPath(path))?.children ?? []) {
      const target = attributes.get('Target') ?? '';
      const isOutside = attributes.get('TargetMode') === 'External';
      found.set(attributes.get('Id') ?? '', {
        type: (attributes.get('Type') ?? '').split('/').pop() as string,
        target: isOutside ? target : resolve(path, target),
      });
    }
    return found;
  };
  const workbook = rootOf('xl/workbook.xml');
  const links = relations('xl/workbook.xml');
  const sheets = entries(workbook, 'sheets').flatMap(({ attributes }) => {
    const path = links.get(attributes.get('r:id') ?? '')?.target ?? '';
    const root = rootOf(path);
    const [name, state] = [attributes.get('name') ?? '', attributes.get('state') ?? 'visible'];
    return root === null ? [] : [{ name, state, path, root }];
  });
  return {
    documents,
    workbook,
    sheets,
    styles: rootOf('xl/styles.xml'),
    strings: rootOf('xl/sharedStrings.xml')?.children ?? [],
    relations,
  };
}

/** Content types of the parts that Excel looks for, by the end of their relation's type. */
const TYPES: Readonly<Record<string, string>> = {
  officeDocument: 'spreadsheetml.sheet.main+xml',
  worksheet: 'spreadsheetml.worksheet+xml',
  styles: 'spreadsheetml.styles+xml',
  sharedStrings: 'spreadsheetml.sharedStrings+xml',
  theme: 'theme+xml',
  drawing: 'drawing+xml',
  chart: 'drawingml.chart+xml',
  comments: 'spreadsheetml.comments+xml',
  vmlDrawing: 'vmlDrawing',
  'core-properties': 'core-properties+xml',
  'extended-properties': 'extended-properties+xml',
};

/** Parts declared, reached and well formed; relations that lead somewhere. */
export function packageFaults(bytes: Uint8Array, book: Book, say: Say): void {
  const paths = [...partsOf(bytes).keys()];
  const types = book.documents.get('[Content_Types].xml')?.root;
  const declared = new Map<string, string>();
  const byExtension = new Map<string, string>();
  for (const { name, attributes } of types?.children ?? []) {
    const type = attributes.get('ContentType') ?? '';
    if (name === 'Default') byExtension.set(attributes.get('Extension') ?? '', type);
    else {
      const part = (attributes.get('PartName') ?? '').slice(1);
      if (declared.has(part)) say('[Content_Types].xml', `${part} is declared twice`);
      if (!paths.includes(part)) say('[Content_Types].xml', `${part} is declared and is not there`);
      declared.set(part, type);
    }
  }
  const reached = new Set<string>();
  for (const [path, { root, faults }] of book.documents) {
    for (const fault of faults) say(path, fault);
    if (path.startsWith('_rels/') || path.includes(RELATIONS)) relationFaults(path, root);
    else if (!path.endsWith('.vml')) idFaults(path, root);
  }

  function relationFaults(path: string, root: Node | null): void {
    const ids = (root?.children ?? []).map(({ attributes }) => attributes.get('Id'));
    if (new Set(ids).size < ids.length) say(path, 'an id names two relations');
    const owner = ownerOf(path);
    if (owner !== '' && !paths.includes(owner)) say(path, `relations of ${owner}, which is not there`);
    for (const [id, { type, target }] of book.relations(owner)) {
      if (type === 'hyperlink') continue;
      reached.add(target);
      if (!paths.includes(target)) say(path, `${id} leads to ${target}, which is not there`);
      const found = declared.get(target) ?? byExtension.get(target.split('.').pop() as string) ?? '';
      if (!found.endsWith(TYPES[type] ?? '?')) say(path, `${target} is declared as « ${found} »`);
    }
  }

  function idFaults(path: string, root: Node | null): void {
    const links = book.relations(path);
    const look = (node: Node): void => {
      const id = node.attributes.get('r:id');
      if (id !== undefined && !links.has(id)) say(path, `<${node.name}> asks for ${id}, which is no relation`);
      node.children.forEach(look);
    };
    if (root !== null) look(root);
  }

  for (const path of paths) {
    const isPlumbing = path === '[Content_Types].xml' || path.endsWith('.rels');
    if (!isPlumbing && !reached.has(path)) say(path, 'no relation leads here');
    const extension = path.split('.').pop() as string;
    if (path !== '[Content_Types].xml' && !declared.has(path) && !byExtension.has(extension)) {
      say(path, 'no content type');
    }
  }
  if (child(book.workbook, 'sheets') === undefined) say('xl/workbook.xml', 'no sheets');
}
