/** The contract with Microsoft's client: its version, its real proxies, its errors, exact round trips and bytes. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { loadClient } from './client';
import { createExcelHost, type ExcelHost } from './host';

let host: ExcelHost;
const client = loadClient();

beforeEach(() => {
  host = createExcelHost({ later: queueMicrotask });
  client.connect(host.bridge);
});

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>) => client.Excel.run(work);
const codeOf = (work: (context: Excel.RequestContext) => Promise<unknown>) =>
  run(work).then(
    () => 'no error',
    (error: OfficeExtension.Error) => error.code,
  );
const firstSheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Feuil1');

it('is the pinned client: its bridge is an internal seam, another version is to be looked at first', () => {
  const folder = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, '..', 'package.json'), 'utf8'));
  expect(version).toBe('1.1.110');
});

describe('proxies', () => {
  it('refuse to be read before load and sync', async () => {
    await expect(codeOf(async (context) => firstSheet(context).name)).resolves.toBe('PropertyNotLoaded');
  });

  it('find nothing where there is nothing', async () => {
    const missing = async (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem('Absente').load('name');
      await context.sync();
    };
    await expect(codeOf(missing)).resolves.toBe('ItemNotFound');
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Absente');
      const cell = sheet.getRange('A1');
      sheet.load('name');
      cell.load('values');
      await context.sync();
      expect([sheet.isNullObject, cell.isNullObject]).toEqual([true, true]);
    });
  });

  it('load properties of items, of objects below, and everything when nothing is named', async () => {
    await run(async (context) => {
      const { worksheets } = context.workbook;
      firstSheet(context).getRange('B2').values = [['x']];
      worksheets.add('Deux').tabColor = '#00ff00';
      worksheets.load('items/name, items/tables/items/name, items/protection/protected');
      const cell = firstSheet(context)
        .getRange('B2')
        .load({ values: true, format: { fill: { color: true } } });
      const whole = firstSheet(context).load();
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Feuil1', 'Deux']);
      expect(worksheets.items.map(({ protection }) => protection.protected)).toEqual([false, false]);
      expect(cell.toJSON()).toEqual({ values: [['x']], format: { fill: { color: null } } });
      expect([whole.position, whole.visibility]).toEqual([0, 'Visible']);
    });
  });

  it('stay usable from one sync to the next, and are let go at the end of the run', async () => {
    await run(async (context) => {
      const cell = firstSheet(context).getRange('C3');
      cell.values = [[1]];
      await context.sync();
      expect(host.bridge.references.size).toBe(1);
      cell.getCell(0, 0).values = [[2]];
      cell.load('values, address');
      await context.sync();
      expect([cell.values, cell.address]).toEqual([[[2]], 'Feuil1!C3']);
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(host.bridge.references.size).toBe(0);
    expect(host.bridge.trips.map(({ isCleanup }) => isCleanup)).toEqual([false, false, true]);
  });

  it('are known by a name that changes', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Avant');
      await context.sync();
      sheet.name = 'Après';
      await context.sync();
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('Après');
    });
  });
});

describe('guards', () => {
  it('protect all but unlocked cells, with the host’s own code; a protected sheet is not protected twice', async () => {
    await run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRanges('B2:C3,E5').format.protection.locked = false;
      sheet.protection.protect({ allowAutoFilter: true, selectionMode: 'Normal' });
      sheet.protection.load('protected');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      sheet.getRange('B2:C3').values = [
        ['a', 'b'],
        ['c', 'd'],
      ];
      sheet.getRange('E5').formulas = [['=SUM(1,2)']];
      await context.sync();
    });
    const put = (address: string) => async (context: Excel.RequestContext) => {
      firstSheet(context).getRange(address).values = [['x']];
      await context.sync();
    };
    await expect(codeOf(put('B4'))).resolves.toBe('AccessDenied');
    await expect(codeOf(put('B3'))).resolves.toBe('no error');
    const again = async (context: Excel.RequestContext) => {
      firstSheet(context).protection.protect();
      await context.sync();
    };
    await expect(codeOf(again)).resolves.toBe('AccessDenied');
    expect(host.workbook.sheets[0].protectionOptions).toEqual({ allowAutoFilter: true, selectionMode: 'Normal' });
  });

  it('formulas, rules and names follow a renamed sheet; a formula in another notation is refused', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Deux');
      firstSheet(context).getRange('A1').formulas = [[`=IF('Deux'!A1,"'Deux'!A1",1)`]];
      const rules = firstSheet(context).getRange('A1:A3').conditionalFormats;
      const [first, second] = [rules.add('Custom'), rules.add('Custom')];
      first.custom.rule.formula = `='Deux'!A1=1`;
      second.stopIfTrue = true;
      sheet.names.add('un', sheet.getRange('A1:A2'));
      first.load('priority');
      second.load('priority');
      sheet.visibility = 'Hidden';
      await context.sync();
      expect([first.priority, second.priority]).toEqual([1, 0]);
      sheet.name = 'Trois';
      await context.sync();
    });
    const [one, two] = host.workbook.sheets;
    expect(one.cells.formula(0, 0)).toBe(`=IF('Trois'!A1,"'Deux'!A1",1)`);
    expect(one.conditionalFormats[0].bag.Custom).toMatchObject({ Rule: { Formula: `='Trois'!A1=1` } });
    expect(two.bag.Visibility).toBe('Hidden');
    for (const formula of ['=IF(A2;1;2)', `='Absente'!A1`]) {
      const put = async (context: Excel.RequestContext) => {
        firstSheet(context).getRange('A2').formulas = [[formula]];
        await context.sync();
      };
      await expect(codeOf(put)).resolves.toBe('InvalidArgument');
    }
  });
});

describe('round trips', () => {
  it('are as many as sync is called, none when there is nothing to say', async () => {
    await run(async (context) => {
      firstSheet(context).load('name');
      await context.sync();
      await context.sync();
      firstSheet(context).load('visibility');
      await context.sync();
    });
    expect(host.bridge.syncs).toHaveLength(2);
  });

  it('weigh what the message weighs in UTF-8', async () => {
    const spy = jest.spyOn(host.bridge, 'sendMessageToHost');
    await run(async (context) => {
      firstSheet(context).getRange('A1').values = [['é€😀']];
      await context.sync();
    });
    const [[text]] = spy.mock.calls;
    expect(text).toContain('é€😀');
    expect(host.bridge.trips[0].sent).toBe(Buffer.byteLength(text));
  });

  it('cut large values in pieces of 1500 cells, within one message', async () => {
    const rows = Array.from({ length: 4000 }, (_, row) => [row, 2 * row]);
    await run(async (context) => {
      firstSheet(context).getRangeByIndexes(0, 0, rows.length, 2).values = rows;
      await context.sync();
    });
    expect(host.workbook.sheets[0].cells.value(3999, 1)).toBe(7998);
    expect(host.bridge.syncs).toHaveLength(1);
    // Six pieces of 750 rows: for each, its object, those it is made from, and its values.
    expect(host.bridge.syncs[0].actions).toBeGreaterThan(6 * 2);
  });

  it('are refused over 5 MB, either way, with the host’s own code, and nothing is done', async () => {
    const long = 'x'.repeat(30_000);
    const rows = (count: number) => Array.from({ length: count }, () => [long]);
    const write = (first: number, count: number) => (context: Excel.RequestContext) => {
      firstSheet(context).getRangeByIndexes(first, 0, count, 1).values = rows(count);
      return context.sync();
    };
    await expect(codeOf(write(0, 180))).resolves.toBe('RequestPayloadSizeLimitExceeded');
    expect(host.workbook.sheets[0].cells.value(0, 0)).toBe('');
    await run(write(0, 100));
    await run(write(100, 100));
    const read = (context: Excel.RequestContext) => {
      firstSheet(context).getRange('A1:A200').load('values');
      return context.sync();
    };
    await expect(codeOf(read)).resolves.toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('faults', () => {
  const twoCells = async (context: Excel.RequestContext) => {
    firstSheet(context).getRange('A1').values = [['un']];
    firstSheet(context).getRange('A2').values = [['deux']];
    await context.sync();
  };

  it('come at the request asked for, in the middle of a write: what was done before stays done', async () => {
    host.bridge.failAt({ atRequest: 2, code: 'GeneralException', after: 0.6 });
    await expect(codeOf(async (context) => firstSheet(context).load('name') && context.sync())).resolves.toBe(
      'no error',
    );
    await expect(codeOf(twoCells)).resolves.toBe('GeneralException');
    const { cells } = host.workbook.sheets[0];
    expect([cells.value(0, 0), cells.value(1, 0)]).toEqual(['un', '']);
    await expect(codeOf(twoCells)).resolves.toBe('no error');
  });

  it('may be silence', async () => {
    host.bridge.fallSilentAfter(0);
    const settled = jest.fn();
    void run(twoCells).then(settled, settled);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(settled).not.toHaveBeenCalled();
  });
});
