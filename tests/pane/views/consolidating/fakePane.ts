/** A pane without a page: a host over files in memory, a session with the example region, work that runs at once. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseSettings } from '../../../../core/base';
import { phrase } from '../../../../core/messages';
import { demonstrationKey } from '../../../../core/privacy';
import { parseProfile } from '../../../../core/profiles';
import { readGrid } from '../../../../core/reading';
import type { ReadingOptions } from '../../../../core/reading';
import { drain } from '../../../../core/tasks';
import { openWorkbook, readDelivery } from '../../../../files';
import type { PaneHost, Place, ReadTable } from '../../../../pane/host';
import { readCertifications } from '../../../../pane/ownCertifications';
import type { OwnCertifications } from '../../../../pane/ownCertifications';
import { Session } from '../../../../pane/session';
import type { ViewContext, Work } from '../../../../pane/views/view';
import { reducedRegion } from '../../../cli/regionReduite';

/** A small example region, with every layout of the whole one. */
export const EXAMPLE = reducedRegion();

/** Its exports, by name. */
export function exampleFiles(): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const visit = (folder: string): void => {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) visit(path);
      else files.set(basename(path), readFileSync(path));
    }
  };
  visit(join(EXAMPLE, 'exports'));
  return files;
}

/** Its referential, as a person gives it to the pane. */
export function exampleCertifications(): Promise<OwnCertifications> {
  const name = 'certifications.csv';
  return readCertifications(new File([readFileSync(join(EXAMPLE, name))], name), {});
}

const TEXT = /\.(csv|txt)$/i;

/** Through the sheets of a workbook, as the pane's faces hand them over; a text file streams. */
async function tableOf(name: string, bytes: Uint8Array, options: ReadingOptions): Promise<ReadTable> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (TEXT.test(name)) return { raw: await readDelivery(name, bytes, options), sha256 };
  const { sheets, format, encoding } = openWorkbook(bytes);
  return { raw: readGrid(sheets, { ...options, fileName: name, format, encoding }), sha256 };
}

/** What a view hands over, by the name that it gives. */
export interface Handed {
  readonly files: Map<string, Uint8Array>;
  readonly workbooks: string[];
  readonly told: string[];
}

export function fakePane(files: ReadonlyMap<string, Uint8Array>): { context: ViewContext; work: Work; handed: Handed } {
  const handed: Handed = { files: new Map(), workbooks: [], told: [] };
  const bytesOf = (place: Place): [string, Uint8Array] => {
    if (place.kind !== 'file') throw new Error('a file is asked for');
    return [place.name, files.get(place.name)!];
  };
  const host: PaneHost = {
    kind: 'atelier',
    language: 'fr',
    places: async () => [...files.keys()].map((file) => ({ name: file, hidden: false, tables: [], file })),
    readGrid: async () => null,
    readTable: (place, options) => tableOf(...bytesOf(place), options),
    addFiles: async () => undefined,
    deliver: async (name) => name,
    deliverWorkbook: async (name, model) => {
      handed.workbooks.push(name);
      return model.feuilles.map(({ nom }) => nom);
    },
    deliverFiles: async (name, given) => {
      for (const [path, bytes] of given) handed.files.set(path, bytes);
      return name;
    },
    show: async () => undefined,
    settings: { load: async () => null, save: async () => undefined },
  };
  const session = new Session(host);
  const region = JSON.parse(readFileSync(join(EXAMPLE, 'region.json'), 'utf8')) as { cles?: unknown };
  session.region = parseSettings(region, 'region.json');
  for (const { id } of session.region.certificateurs) {
    const name = `${id}.json`;
    session.profiles.set(id, parseProfile(readFileSync(join(EXAMPLE, 'profils', name), 'utf8'), name));
  }
  session.keys.set('appariement', demonstrationKey('appariement'));
  session.keys.set('region', demonstrationKey('region'));
  const work: Work = {
    run: async (task) => drain(task),
    watch: () => ({}),
    step: async () => undefined,
  };
  const context: ViewContext = {
    host,
    session,
    say: (code, slots = {}) => phrase(code, slots, 'fr'),
    tell: (sentence) => void handed.told.push(sentence),
    open: () => undefined,
    refresh: () => undefined,
    attempt: (job) => void job(),
    work: (_title, job) => void job(work),
  };
  return { context, work, handed };
}
