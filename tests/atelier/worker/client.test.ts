/** The exchange with the worker: answers, refusals, Cancel, a worker that dies, a browser without workers. */
import { ReaderClient, type WorkerLike } from '../../../atelier/worker/client';
import { listen, type WorkerScope } from '../../../atelier/worker/workerMain';
import type { FromWorker, ToWorker } from '../../../atelier/worker/protocol';
import { Problem } from '../../../core/messages';
import { isCancelled } from '../../../pane/host';
import { utils, write } from 'xlsx';
import { csvFile, encryptedFile, ROWS, workbookFile } from '../sampleFiles';

/** A worker in the same engine: messages are copied and come later, as between threads. */
class NearWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  onmessageerror: WorkerLike['onmessageerror'] = null;
  readonly asked: string[] = [];
  private isAlive = true;
  private readonly scope: WorkerScope = {
    onmessage: null,
    postMessage: (message: FromWorker, transfer: ArrayBuffer[]) => {
      const data = structuredClone(message, { transfer });
      setTimeout(() => this.isAlive && this.onmessage?.({ data }));
    },
  };

  constructor() {
    listen(this.scope);
  }

  postMessage(message: ToWorker, transfer: ArrayBuffer[]): void {
    const data = structuredClone(message, { transfer });
    if (data.kind === 'rest') {
      const { name, file } = data.value as { name: string; file?: { bytes: unknown } };
      this.asked.push(`${name}${file === undefined ? '' : file.bytes === null ? ' known' : ' sent'}`);
    }
    setTimeout(() => this.isAlive && this.scope.onmessage?.({ data }));
  }

  terminate(): void {
    this.isAlive = false;
  }
}

/** Starts, then never answers. */
class MuteWorker extends NearWorker {
  override postMessage(): void {
    this.asked.push('nothing');
  }
}

function clientOf(...workers: (() => WorkerLike)[]) {
  let refused = 0;
  const next = [...workers];
  const client = new ReaderClient(
    () => (next.length > 1 ? (next.shift() as () => WorkerLike) : next[0])(),
    () => refused++,
  );
  return { client, refusals: () => refused };
}

const csv = { number: 1, name: 'export.csv', bytes: csvFile() };
const xlsx = { number: 2, name: 'export.xlsx', bytes: workbookFile('xlsx') };

/** Two sheets of one layout, one row of each hidden. */
function yearsFile(): Uint8Array {
  const book = utils.book_new();
  for (const year of ['2023', '2024']) {
    const sheet = utils.aoa_to_sheet(ROWS.map((row) => [...row]));
    sheet['!rows'] = [{}, { hidden: true }];
    utils.book_append_sheet(book, sheet, year);
  }
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

describe('with a worker', () => {
  it('reads a workbook whole, hidden rows told', async () => {
    const { client } = clientOf(() => new NearWorker());
    const years = { number: 3, name: 'annees.xlsx', bytes: yearsFile() };
    const tables = await client.askAbout('tables', years, { options: { entetes: [] } });
    expect(tables.map(({ source, rowCount }) => `${source.sheet} ${rowCount}`)).toEqual(['2023 3', '2024 3']);
    expect(tables[1].columns[1].values).toContain('FICTIF');
    expect(tables[1].findings?.map(({ code }) => code)).toEqual(['lignes_masquees']);
    expect(await client.askAbout('tables', csv, { options: { entetes: [] } })).toHaveLength(1);
  });

  it('opens files, reads their tables and their cells; bytes are sent once', async () => {
    const worker = new NearWorker();
    const { client } = clientOf(() => worker);
    const opened = await client.askAbout('open', xlsx, {});
    expect(opened.sheets?.map(({ name, hidden, rowCount }) => [name, hidden, rowCount])).toEqual([
      ['Candidats', false, 4],
      ['Listes', true, 2],
    ]);
    expect(opened.sha256).toMatch(/^[0-9a-f]{64}$/);
    const table = await client.askAbout('table', xlsx, { options: { entetes: [] } });
    expect(table.columns.map(({ header }) => header)).toContain('Code postal');
    expect(table.source).toMatchObject({ fileName: 'export.xlsx', sheet: 'Candidats' });
    const grid = await client.askAbout('grid', xlsx, { sheet: 'Listes' });
    expect(grid?.rowCount).toBe(2);
    expect(worker.asked).toEqual(['open sent', 'table known', 'grid known']);
    expect((await client.askAbout('open', csv, {})).sheets).toBeNull();
    expect((await client.askAbout('grid', csv, { sheet: null }))?.rowCount).toBe(4);
  });

  it('gives refusals back with the name of the file', async () => {
    const { client } = clientOf(() => new NearWorker());
    const secret = { number: 3, name: 'secret.xlsx', bytes: encryptedFile() };
    const refused = client.askAbout('open', secret, {});
    await expect(refused).rejects.toMatchObject({ code: 'fichier_chiffre', slots: { fichier: 'secret.xlsx' } });
    await expect(client.askAbout('grid', xlsx, { sheet: 'Absente' })).rejects.toMatchObject({
      code: 'feuille_absente',
    });
    // The next request is not held up.
    await expect(client.askAbout('open', csv, {})).resolves.toMatchObject({ sheets: null });
  });

  it('answers one request at a time, in their order', async () => {
    const worker = new NearWorker();
    const { client } = clientOf(() => worker);
    const all = [
      client.askAbout('open', csv, {}),
      client.askAbout('open', xlsx, {}),
      client.askAbout('table', csv, { options: { entetes: [] } }),
    ];
    expect(client.isBusy).toBe(true);
    await Promise.all(all);
    expect(worker.asked).toEqual(['open sent', 'open sent', 'table known']);
    await new Promise((resolve) => setTimeout(resolve));
    expect(client.isBusy).toBe(false);
  });

  it('stops a worker that says nothing when the person cancels, and starts another', async () => {
    const mute = new MuteWorker();
    const { client } = clientOf(
      () => mute,
      () => new NearWorker(),
    );
    let asked = 0;
    const watch = { isCancelled: () => asked++ > 1 };
    const error: unknown = await client.askAbout('open', csv, {}, watch).catch((refused: unknown) => refused);
    expect(isCancelled(error)).toBe(true);
    await expect(client.askAbout('open', csv, {})).resolves.toMatchObject({ sheets: null });
  });

  it('tells a worker that dies as a problem of that file', async () => {
    const mute = new MuteWorker();
    const { client } = clientOf(
      () => mute,
      () => new NearWorker(),
    );
    const reading = client.askAbout('open', csv, {});
    setTimeout(() => mute.onerror?.({ preventDefault: () => undefined }), 20);
    await expect(reading).rejects.toEqual(new Problem('lecture_interrompue', { fichier: 'export.csv' }));
    await expect(client.askAbout('open', csv, {})).resolves.toMatchObject({ sheets: null });
  });

  it('draws workbooks and archives: the same bytes each time', async () => {
    const { client } = clientOf(() => new NearWorker());
    const cellules = [[{ valeur: '007', style: 'brut' as const }]];
    const model = {
      titre: 'T',
      jour: 20000,
      feuilles: [{ nom: 'A', blocs: [{ genre: 'cellules' as const, ligne: 0, colonne: 0, cellules }] }],
    };
    const [first, second] = [await client.ask('render', { model }), await client.ask('render', { model })];
    expect(first.length).toBeGreaterThan(1000);
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    const files = [['a.csv', csvFile()] as const];
    expect(await client.ask('archive', { files })).toEqual(await client.ask('archive', { files }));
  });
});

describe('without workers', () => {
  it.each<[string, () => WorkerLike]>([
    [
      'refused at once',
      () => {
        throw new DOMException('refused', 'SecurityError');
      },
    ],
    [
      'refused by an event',
      () => {
        const worker = new MuteWorker();
        const refuse = (): void => worker.onerror?.({ preventDefault: () => undefined });
        queueMicrotask(refuse);
        worker.terminate();
        return worker;
      },
    ],
  ])('%s: reads in the page, and says so once', async (_how, start) => {
    const { client, refusals } = clientOf(start);
    await expect(client.askAbout('open', xlsx, {})).resolves.toMatchObject({ sheets: [{ name: 'Candidats' }, {}] });
    await expect(client.askAbout('open', { ...csv, bytes: encryptedFile() }, {})).rejects.toMatchObject({
      code: 'fichier_chiffre',
    });
    expect(refusals()).toBe(1);
  });
});
