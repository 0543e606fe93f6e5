/** Names given to ranges, and the settings kept with the workbook. */
import { parseArea } from '../../cells/address';
import { HostError } from '../errors';
import { EXTENT, type WorkbookModel } from '../model';
import { type HostNode, node, type NodeType } from '../node';
import { fullAddress, rangeNode, type RangeSelf } from './range';

interface KeySelf {
  readonly workbook: WorkbookModel;
  readonly key: string;
}

const NAME: NodeType<KeySelf> = {
  kind: 'NamedItem',
  id: ({ key }) => key,
  get: {
    Name: ({ key }) => key,
    Formula: ({ workbook, key }) => workbook.names.get(key)?.formula,
    Type: () => 'Range',
    Visible: ({ workbook, key }) => workbook.names.get(key)?.bag.Visible ?? true,
  },
  set: {
    Visible: ({ workbook, key }, value: boolean) => {
      (workbook.names.get(key) as { bag: Record<string, unknown> }).bag.Visible = value;
    },
  },
  call: {
    GetRangeOrNullObject: ({ workbook, key }) => {
      const formula = workbook.names.get(key)?.formula ?? '';
      const [, quoted, plain, address] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(formula) ?? [];
      const sheet = address === undefined ? undefined : workbook.find(quoted?.replace(/''/g, "'") ?? plain);
      const area = address === undefined ? null : parseArea(address, EXTENT);
      return sheet === undefined || area === null ? null : rangeNode(sheet, area);
    },
    Delete: ({ workbook, key }) => {
      workbook.names.delete(key);
    },
  },
};

const NAMES: NodeType<WorkbookModel> = {
  kind: 'NamedItemCollection',
  items: (workbook) => [...workbook.names.keys()].map((key) => node(NAME, { workbook, key })),
  item: (workbook, key: string) => {
    if (!workbook.names.has(key)) throw new HostError('ItemNotFound');
    return node(NAME, { workbook, key });
  },
  call: {
    Add: (workbook, key: string, reference: HostNode | string) => {
      if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(key)) throw new HostError('InvalidArgument');
      if (workbook.names.has(key)) throw new HostError('ItemAlreadyExists');
      const formula = typeof reference === 'string' ? reference : `=${fullAddress(reference.self as RangeSelf)}`;
      workbook.names.set(key, { formula, bag: {} });
      return node(NAME, { workbook, key });
    },
    GetItemOrNullObject: (workbook, key: string) => (workbook.names.has(key) ? node(NAME, { workbook, key }) : null),
  },
};

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
  return node(NAMES, workbook);
}

export function settingsNode(workbook: WorkbookModel): HostNode {
  return node(SETTINGS, workbook);
}
