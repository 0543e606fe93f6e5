/** Charts and comments: anchored, complete, of ranges that match. */
import { readFormula } from './formula';
import type { Book, Say } from './package';
import { type Box, boxOf } from './places';
import { child, descendants, entries, type Node } from './xml';

function size({ top, left, bottom, right }: Box): number {
  return (bottom - top + 1) * (right - left + 1);
}

function* chartFaults(root: Node): Generator<string> {
  const axes = new Set<string>();
  for (const name of ['c:catAx', 'c:valAx']) {
    for (const axis of descendants(root, name)) axes.add(child(axis, 'c:axId')?.attributes.get('val') ?? '');
  }
  for (const kind of ['c:barChart', 'c:lineChart']) {
    for (const plot of descendants(root, kind)) {
      const ids = plot.children.filter(({ name }) => name === 'c:axId').map(({ attributes }) => attributes.get('val'));
      if (ids.length !== 2 || ids.some((id) => !axes.has(id ?? ''))) yield `axes of <${kind}>`;
      const series = plot.children.filter(({ name }) => name === 'c:ser');
      if (series.length === 0) yield `<${kind}> without series`;
    }
  }
  const numbers: string[] = [];
  for (const series of descendants(root, 'c:ser')) {
    numbers.push(child(series, 'c:idx')?.attributes.get('val') ?? '');
    const [categories, values] = ['c:cat', 'c:val'].map((name) => {
      const formula = [...descendants(child(series, name), 'c:f')][0]?.text ?? '';
      return readFormula(formula).references[0]?.box;
    });
    if (values === undefined) yield 'a series without values';
    else if (categories !== undefined && size(categories) !== size(values))
      yield 'categories and values differ in number';
  }
  if (new Set(numbers).size < numbers.length) yield 'two series have one number';
}

function* anchorFaults(root: Node, isChart: (id: string) => boolean): Generator<string> {
  const ids: string[] = [];
  for (const anchor of root.children) {
    const [from, to] = ['xdr:from', 'xdr:to'].map((name) => {
      const at = (key: string): number => Number(child(child(anchor, name), key)?.text ?? NaN);
      return { row: at('xdr:row'), column: at('xdr:col') };
    });
    if (!(from.row < to.row && from.column < to.column)) yield 'an anchor without room';
    for (const { attributes } of descendants(anchor, 'c:chart')) {
      if (!isChart(attributes.get('r:id') ?? '')) yield 'a frame without chart';
    }
    for (const { attributes } of descendants(anchor, 'xdr:cNvPr')) {
      ids.push(attributes.get('id') ?? '');
      if ((attributes.get('descr') ?? '') === '') yield 'a chart without description';
    }
  }
  if (new Set(ids).size < ids.length) yield 'two drawings have one id';
}

function* commentFaults(comments: Node, shapes: Node | null): Generator<string> {
  const places = entries(comments, 'commentList').map(({ attributes }) => attributes.get('ref') ?? '');
  if (new Set(places).size < places.length) yield 'a cell has two comments';
  const authors = entries(comments, 'authors').length;
  for (const { attributes } of entries(comments, 'commentList')) {
    if (!(Number(attributes.get('authorId')) < authors)) yield `author of ${attributes.get('ref') ?? ''}`;
  }
  const anchored = new Set<string>();
  for (const data of descendants(shapes, 'x:ClientData')) {
    anchored.add(`${child(data, 'x:Row')?.text ?? ''},${child(data, 'x:Column')?.text ?? ''}`);
    if ((child(data, 'x:Anchor')?.text ?? '').split(',').length !== 8) yield 'the anchor of a comment';
  }
  for (const ref of places) {
    const box = boxOf(ref);
    if (box === null || !anchored.has(`${box.top - 1},${box.left - 1}`)) yield `the comment of ${ref} has no box`;
  }
}

export function drawingFaults(book: Book, say: Say): void {
  for (const { path, root } of book.sheets) {
    const byType = new Map([...book.relations(path).values()].map(({ type, target }) => [type, target]));
    const drawing = byType.get('drawing');
    if (drawing !== undefined) {
      const links = book.relations(drawing);
      const drawn = book.documents.get(drawing)?.root;
      for (const fault of drawn ? anchorFaults(drawn, (id) => links.get(id)?.type === 'chart') : [])
        say(drawing, fault);
    }
    const comments = byType.get('comments');
    if (comments !== undefined) {
      const list = book.documents.get(comments)?.root;
      const shapes = book.documents.get(byType.get('vmlDrawing') ?? '')?.root ?? null;
      for (const fault of list ? commentFaults(list, shapes) : []) say(comments, fault);
      if (child(root, 'legacyDrawing') === undefined) say(path, 'comments without their boxes');
    }
  }
  for (const [path, { root }] of book.documents) {
    if (path.startsWith('xl/charts/chart') && root !== null) for (const fault of chartFaults(root)) say(path, fault);
  }
}
