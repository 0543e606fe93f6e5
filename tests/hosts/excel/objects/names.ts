/** Names given to ranges, and the settings kept with the workbook. */
import { parseArea } from '../../cells/address';
import { HostError } from '../errors';
import { EXTENT, type SheetModel, type WorkbookModel } from '../model';
import { type HostNode, node, type NodeType } from '../node';
import { fullAddress, rangeNode, type RangeSelf } from './range';

/** What holds names: the workbook, or one of its sheets. */
interface Holder {
  readonly workbook: WorkbookModel;
  readonly names: WorkbookModel['names'];
}

interface NameSelf extends Holder {
  readonly key: string;
}

const nameNode = ({ workbook, names }: Holder, key: string): HostNode => node(NAME, { workbook, names, key });

const NAME: NodeType<NameSelf> = {
  kind: 'NamedItem',
  id: ({ key }) => key,
  get: {
    Name: ({ key }) => key,
    Formula: ({ names, key }) => names.get(key)?.formula,
    Type: () => 'Range',
    Visible: ({ names, key }) => names.get(key)?.bag.Visible ?? true,
  },
  set: {
    Visible: ({ names, key }, value: boolean) => {
      (names.get(key) as { bag: Record<string, unknown> }).bag.Visible = value;
    },
  },
  call: {
    GetRangeOrNullObject: ({ workbook, names, key }) => {
      const formula = names.get(key)?.formula ?? '';
      const [, quoted, plain, address] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(formula) ?? [];
      const sheet = address === undefined ? undefined : workbook.find(quoted?.replace(/''/g, "'") ?? plain);
      const area = address === undefined ? null : parseArea(address, EXTENT);
      return sheet === undefined || area === null ? null : rangeNode(sheet, area);
    },
    Delete: ({ names, key }) => {
      names.delete(key);
    },
  },
};

const NAMES: NodeType<Holder> = {
  kind: 'NamedItemCollection',
  items: (holder) => [...holder.names.keys()].map((key) => nameNode(holder, key)),
  item: (holder, key: string) => {
    if (!holder.names.has(key)) throw new HostError('ItemNotFound');
    return nameNode(holder, key);
  },
  call: {
    Add: (holder, key: string, reference: HostNode | string) => {
      if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(key)) throw new HostError('InvalidArgument');
      if (holder.names.has(key)) throw new HostError('ItemAlreadyExists');
      const formula = typeof reference === 'string' ? reference : `=${fullAddress(reference.self as RangeSelf)}`;
      holder.names.set(key, { formula, bag: {} });
      return nameNode(holder, key);
    },
    GetItemOrNullObject: (holder, key: string) => (holder.names.has(key) ? nameNode(holder, key) : null),
  },
};

interface KeySelf {
  readonly workbook: WorkbookModel;
  readonly key: string;
}

const SETTING: NodeType<KeySelf> = {
  kind: 'Setting',
  id: ({ key }) => key,
  get: { Key: ({ key }) => key, Value: ({ workbook, key }) => workbook.settings.get(key) },
  set: { Value: ({ workbook, key }, value: unknown) => void workbook.settings.set(key, value) },
  call: { Delete: ({ workbook, key }) => void workbook.settings.delete(key) },
};

const SETTINGS: NodeType<WorkbookModel> = {
  kind: 'SettingCollection',
  items: (workbook) => [...workbook.settings.keys()].map((key) => node(SETTING, { workbook, key })),
  item: (workbook, key: string) => {
    if (!workbook.settings.has(key)) throw new HostError('ItemNotFound');
    return node(SETTING, { workbook, key });
  },
  call: {
    Add: (workbook, key: string, value: unknown) => {
      workbook.settings.set(key, value);
      return node(SETTING, { workbook, key });
    },
    GetItemOrNullObject: (workbook, key: string) =>
      workbook.settings.has(key) ? node(SETTING, { workbook, key }) : null,
  },
};

export function namesNode(workbook: WorkbookModel): HostNode {
  return node(NAMES, { workbook, names: workbook.names });
}

/** Names of one sheet: the workbook does not list them. */
export function sheetNamesNode({ workbook, names }: SheetModel): HostNode {
  return node(NAMES, { workbook, names });
}

export function settingsNode(workbook: WorkbookModel): HostNode {
  return node(SETTINGS, workbook);
}
