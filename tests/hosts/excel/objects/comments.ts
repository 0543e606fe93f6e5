/** Threaded comments on cells. Notes (ExcelApi 1.18) are not in the pinned client: `Excel.NoteCollection` does not exist there. */
import { parseArea } from '../../cells/address';
import { HostError } from '../errors';
import { EXTENT, type Placed, type SheetModel, type WorkbookModel } from '../model';
import { type HostNode, node, type NodeType } from '../node';
import { rangeNode, type RangeSelf } from './range';

interface CommentSelf {
  readonly sheet: SheetModel;
  readonly placed: Placed;
}

const COMMENT: NodeType<CommentSelf> = {
  kind: 'Comment',
  id: ({ placed }) => placed.id,
  get: { Id: ({ placed }) => placed.id, Content: ({ placed }) => placed.bag.Content },
  set: {
    Content: ({ placed }, value: string) => {
      placed.bag.Content = value;
    },
  },
  call: {
    GetLocation: ({ sheet, placed }) => rangeNode(sheet, placed.area),
    Delete: ({ sheet, placed }) => {
      sheet.comments.splice(sheet.comments.indexOf(placed), 1);
    },
  },
};

interface CommentsSelf {
  readonly workbook: WorkbookModel;
  readonly sheet?: SheetModel;
}

function all({ workbook, sheet }: CommentsSelf): CommentSelf[] {
  const sheets = sheet === undefined ? workbook.sheets : [sheet];
  return sheets.flatMap((one) => one.comments.map((placed) => ({ sheet: one, placed })));
}

function placeOf(self: CommentsSelf, where: string | HostNode): RangeSelf {
  if (typeof where === 'object') return where.self as RangeSelf;
  const area = parseArea(where, EXTENT);
  const sheet = where.includes('!') ? self.workbook.find(where.split('!')[0].replace(/'/g, '')) : self.sheet;
  if (area === null || sheet === undefined) throw new HostError('InvalidArgument');
  return { sheet, area };
}

const COMMENTS: NodeType<CommentsSelf> = {
  kind: 'CommentCollection',
  items: (self) => all(self).map((comment) => node(COMMENT, comment)),
  item: (self, id: string) => {
    const found = all(self).find(({ placed }) => placed.id === id);
    if (found === undefined) throw new HostError('ItemNotFound');
    return node(COMMENT, found);
  },
  call: {
    Add: (self, where: string | HostNode, content: string) => {
      const { sheet, area } = placeOf(self, where);
      sheet.mustBeWritable();
      if (sheet.comments.some((other) => other.area.top === area.top && other.area.left === area.left)) {
        throw new HostError('InvalidArgument');
      }
      const placed = { id: self.workbook.newId('comment'), area, bag: { Content: content } };
      sheet.comments.push(placed);
      return node(COMMENT, { sheet, placed });
    },
    GetCount: (self) => all(self).length,
  },
};

export function commentsNode(workbook: WorkbookModel, sheet?: SheetModel): HostNode {
  return node(COMMENTS, { workbook, sheet });
}
