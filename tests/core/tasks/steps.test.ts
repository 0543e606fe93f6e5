/** Long work in steps: bounded work between two yields, progress that never goes back, the same result in one go. */
import { deliveryLayout } from '../../../bench/etapes/layout';
import { dossierOf } from '../../../bench/generator/dossiers';
import { profileOf } from '../../../bench/generator/profileOf';
import { parseSettings } from '../../../core/base';
import { demonstrationKey } from '../../../core/privacy';
import { parseProfile, proposeMapping, proposeMappingSteps } from '../../../core/profiles';
import { gridOfRows, readGrid, readGridSteps } from '../../../core/reading';
import type { SheetGrid } from '../../../core/reading';
import { CELLS_A_STEP } from '../../../core/reading/grid/gridReader';
import { tableCsv } from '../../../core/reports';
import type { RawTable, Steps } from '../../../core/table';
import { lastOf } from '../../../core/table';
import type { Outputs, Progress, Task } from '../../../core/tasks';
import {
  anomalyOutputs,
  baseOutputs,
  calculer,
  consolider,
  drain,
  feedbackOutputs,
  indicatorOutputs,
  publicationOutputs,
  publier,
  reportMeta,
} from '../../../core/tasks';

const layout = deliveryLayout();
const region = parseSettings(
  {
    version: 1,
    nom: 'Région fictive',
    code_region: '99',
    date_extraction: '2025-06-30',
    certificateurs: [{ id: layout.certifier, nom: 'Certificateur fictif', ministere: 'EN' }],
  },
  'region.json',
);
const profile = parseProfile(JSON.stringify(profileOf(layout)), 'profil.json');
const keys = { appariement: demonstrationKey('appariement'), region: demonstrationKey('region') };

function gridOf(rows: number): SheetGrid {
  const cells = Array.from({ length: rows }, (_, index) => {
    const dossier = dossierOf(3, index);
    return layout.columns.map((column) => column.cell(dossier));
  });
  return gridOfRows('Candidats', [layout.columns.map(({ entete }) => entete), ...cells]);
}

const options = { fileName: 'suivi.xlsx', format: 'xlsx' } as const;

function consolidating(raw: RawTable): ReturnType<typeof consolider> {
  const [certifier] = region.certificateurs;
  return consolider(region, [{ livraison: `${certifier.id}-01`, certifier, raw, profile, sha256: 'x' }], keys);
}

/** Runs a task and counts its yields by step; within a step, what is told done must not go back. */
function watched<Result>(task: Task<Result>): { result: Result; yields: Map<string, number> } {
  const yields = new Map<string, number>();
  let before: Progress | null = null;
  for (;;) {
    const next = task.next();
    if (next.done === true) return { result: next.value, yields };
    const { step, done, total } = next.value;
    yields.set(step, (yields.get(step) ?? 0) + 1);
    if (before?.step === step && done < before.done) throw new Error(`${step} goes back: ${before.done} to ${done}`);
    if (done < 0 || done > total) throw new Error(`${step}: ${done} of ${total}`);
    before = next.value;
  }
}

const small = readGrid([gridOf(800)], options);
const large = readGrid([gridOf(3200)], options);

it('reads no more than so many cells of a sheet between two yields', () => {
  const grid = gridOf(800);
  let read = 0;
  let most = 0;
  const counting: SheetGrid = {
    ...grid,
    read: (row, column, cell) => {
      read++;
      return grid.read(row, column, cell);
    },
  };
  const work = readGridSteps([counting], options);
  let next = work.next();
  for (; next.done !== true; next = work.next()) {
    most = Math.max(most, read);
    read = 0;
  }
  expect(most).toBeLessThanOrEqual(CELLS_A_STEP);
  const told = (raw: RawTable): string =>
    JSON.stringify(raw.columns.map(({ header, codes, values }) => [header, [...codes], values]));
  expect(told(next.value) === told(readGrid([grid], options))).toBe(true);
});

it('proposes the same mapping in steps, a step for each column at least', () => {
  let yields = 0;
  const work: Steps<unknown> = proposeMappingSteps(small);
  let next = work.next();
  for (; next.done !== true; next = work.next()) yields++;
  expect(next.value).toEqual(proposeMapping(small));
  expect(yields).toBeGreaterThan(small.columns.length);
});

it('yields more on more rows: no loop over rows is done in one go', () => {
  const few = watched(consolidating(small)).yields;
  const many = watched(consolidating(large)).yields;
  const rows = large.rowCount - small.rowCount;
  const more = (step: string): number => (many.get(step) ?? 0) - (few.get(step) ?? 0);
  // Persons are read 64 rows at a time, pseudonyms of the region made 1024 at a time, parcours named 512 at a time.
  expect(more('harmoniser')).toBeGreaterThanOrEqual(Math.floor(rows / 64));
  expect(more('rapprocher')).toBeGreaterThanOrEqual(Math.floor(rows / 1024));
  expect(more('consolider')).toBeGreaterThanOrEqual(Math.floor(rows / 512));
});

it('makes the same results and the same outputs whether stepped or drained', () => {
  const stepped = watched(consolidating(small)).result;
  const drained = drain(consolidating(small));
  const csv = ({ consolidated: { base } }: typeof stepped): Buffer =>
    Buffer.concat([tableCsv(base.parcours), tableCsv(base.passages)]);
  expect(csv(stepped).equals(csv(drained))).toBe(true);
  const findings = ({ deliveries }: typeof stepped): string => JSON.stringify(deliveries.map((one) => one.findings));
  expect(findings(stepped)).toBe(findings(drained));
  const { result: computed, yields } = watched(calculer(region, stepped.consolidated.base, []));
  expect(yields.get('calculer')).toBeGreaterThan(200);
  // A few breakdowns: the joint system of all of them takes long to protect.
  const indicators = computed.filter(({ ventilation_1 }) => ['', 'sexe', 'tranche_age_a'].includes(ventilation_1));
  const published = watched(publier(region, indicators));
  expect(published.yields.get('proteger')).toBeGreaterThan(indicators.length / 256);
  const meta = reportMeta(region, [], 'essai');
  const outputs: Outputs = new Map([
    ...baseOutputs(stepped, {}, meta),
    ...indicatorOutputs(region, indicators, meta),
    ...publicationOutputs(region, published.result, meta),
    ...anomalyOutputs(stepped.deliveries),
    ...feedbackOutputs(region, stepped.deliveries, meta),
  ]);
  for (const [path, output] of outputs) {
    const shares = [...(output.steps() as Steps<unknown>)];
    expect([path, shares.every((share) => share >= 0 && share <= 1)]).toEqual([path, true]);
    if (output.genre === 'octets') {
      expect([path, Buffer.compare(lastOf(output.steps()), output.make())]).toEqual([path, 0]);
    }
  }
  // Rows of the base are written some hundreds at a time.
  expect([...outputs.get('base/parcours.csv')!.steps()].length).toBeGreaterThan(small.rowCount / 1000);
});
