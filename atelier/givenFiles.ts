/** The files that the atelier holds, in memory only: given by the person, delivered by a task, or of the example region. */
import type { SheetGrid } from '../core/reading';
import type { RawTable } from '../core/table';
import type { WorkbookModel } from '../core/workbook';
import { HostRefusal, type Place, type SheetPlaces, type Watch } from '../pane/host';
import type { HeldFile, ReaderClient } from './worker/client';
import { gridOfPacked } from './worker/packedSheet';
import type { OpenedFile } from './worker/protocol';

/** `name`: as the person named it, which results tell; `label`: its own here, which a place tells. */
export interface GivenFile extends HeldFile {
  readonly label: string;
  /** Null until it is opened: a workbook that was just delivered. */
  opened: OpenedFile | null;
  /** Of a delivered workbook: what it was drawn from. */
  readonly model: WorkbookModel | null;
  /** Made here: a newer one of the same name takes its place. */
  readonly delivered: boolean;
}

export class GivenFiles {
  private files: GivenFile[] = [];
  private numbers = 0;

  constructor(private readonly client: ReaderClient) {}

  get all(): readonly GivenFile[] {
    return this.files;
  }

  /** @throws HostRefusal `panneau.erreur.absent` */
  find(label: string): GivenFile {
    const file = this.files.find((one) => one.label === label);
    if (file === undefined) throw new HostRefusal('panneau.erreur.absent');
    return file;
  }

  /** The file of a place. @throws HostRefusal `panneau.erreur.absent`: nothing else exists in the atelier */
  of(place: Place): GivenFile {
    if (place.kind !== 'file') throw new HostRefusal('panneau.erreur.absent');
    return this.find(place.name);
  }

  /**
   * Takes a file of the person. The same bytes under the same name are taken once; other bytes under a name already taken
   * get a name of their own: several certifiers send « export.csv ».
   * @throws Problem of core/reading, naming the file; nothing is kept then
   */
  async give(name: string, bytes: Uint8Array, watch?: Watch): Promise<GivenFile> {
    const held = { number: this.numbers++, name, bytes };
    const opened = await this.client.askAbout('open', held, {}, watch);
    const twin = this.files.find((file) => file.name === name && file.opened?.sha256 === opened.sha256);
    if (twin !== undefined) {
      // Given again after another of its name: it is the last given, as the order of the places tells.
      if (this.files.some((file) => file !== twin && file.name === name)) {
        this.files = [...this.files.filter((file) => file !== twin), twin];
      }
      return twin;
    }
    const file = { ...held, label: this.freeName(name), opened, model: null, delivered: false };
    this.files.push(file);
    return file;
  }

  /** The sheets of a file that is read once and not kept. @throws Problem of core/reading, naming the file */
  async sheetsOf(name: string, bytes: Uint8Array, watch?: Watch): Promise<SheetGrid[]> {
    const held = { number: this.numbers++, name, bytes };
    const { sheets } = await this.client.askAbout('open', held, {}, watch);
    const grids: SheetGrid[] = [];
    for (const { name: sheet } of sheets ?? []) {
      const packed = await this.client.askAbout('grid', held, { sheet }, watch);
      if (packed !== null) grids.push(gridOfPacked(packed));
    }
    return grids;
  }

  /** Reads a file that is no delivery, without taking it. @throws Problem of core/reading, naming the file */
  async readAside(name: string, bytes: Uint8Array, watch?: Watch): Promise<RawTable> {
    const held = { number: this.numbers++, name, bytes };
    return this.client.askAbout('table', held, { options: { entetes: [] } }, watch);
  }

  /** Keeps what a task delivered, in the place of what it delivered before under that name. */
  keep(name: string, bytes: Uint8Array, model: WorkbookModel | null): GivenFile {
    this.files = this.files.filter((file) => !file.delivered || file.name !== name);
    const held = { number: this.numbers++, name, label: this.freeName(name), bytes };
    const file = { ...held, opened: null, model, delivered: true };
    this.files.push(file);
    return file;
  }

  remove(label: string): void {
    this.files = this.files.filter((file) => file.label !== label);
  }

  /** The file, opened if it was not. @throws Problem; `cancelled()` */
  async opened(file: GivenFile, watch?: Watch): Promise<OpenedFile> {
    return (file.opened ??= await this.client.askAbout('open', file, {}, watch));
  }

  /** Every sheet of every file; a text file is one place, named as the file. */
  places(): SheetPlaces[] {
    return this.files.flatMap(({ label, name: givenName, opened, model, delivered }) => {
      const drawn = model?.feuilles.map(({ nom, masquee }) => ({ name: nom, hidden: masquee === true }));
      const sheets = drawn ?? opened?.sheets ?? null;
      const entries = sheets ?? [{ name: label, hidden: false }];
      return entries.map(({ name, hidden }) => ({
        ...{ name, hidden, tables: [], file: label },
        ...(delivered ? { made: true } : {}),
        ...(delivered || givenName === label ? {} : { givenName }),
        ...(opened === null ? {} : { sha256: opened.sha256 }),
      }));
    });
  }

  private freeName(name: string): string {
    const taken = new Set(this.files.map((file) => file.label));
    const dot = name.lastIndexOf('.');
    const [start, end] = dot <= 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
    let free = name;
    for (let n = 2; taken.has(free); n++) free = `${start} (${n})${end}`;
    return free;
  }
}
